/**
 * Takes over a form that stood in the page before the element came alive (written by hand or printed by a server): what
 * was typed, the focus and the caret move to the live form, then the static one goes. Two password forms would confuse
 * password managers. Other children stay as they are: they show again if rendering fails.
 */
export const adoptStatic = (host: HTMLElement, box: HTMLElement, live: HTMLFormElement): void => {
  const active = (host.getRootNode() as Document | ShadowRoot).activeElement;
  for (const old of host.querySelectorAll('form')) {
    if (box.contains(old)) continue;
    for (const input of old.querySelectorAll('input')) {
      const target = live.querySelector<HTMLInputElement>(
        `input[name="${CSS.escape(input.name)}"]`,
      );
      if (!target) continue;
      if (input.value) target.value = input.value;
      if (input === active) {
        const { selectionStart, selectionEnd } = input;
        target.focus();
        if (selectionStart !== null) target.setSelectionRange(selectionStart, selectionEnd);
      }
    }
    old.remove();
  }
};
