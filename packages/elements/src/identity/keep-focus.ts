/**
 * Where the control in focus goes away by itself (an upload has ended, a case has moved on), the first control or text of
 * its part takes the focus: nobody is sent back to the top of the page (WCAG 2.2 SC 2.4.3).
 */
export const keepFocus = (form: HTMLFormElement, signal: AbortSignal): void => {
  let last: Element | undefined;
  let place: Element = form;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : undefined;
    place = last?.closest('li') ?? form;
  };
  const mend = () => {
    const root = form.getRootNode() as Document | ShadowRoot;
    const lost = !root.activeElement || root.activeElement === document.body;
    if (!last || last.isConnected || !lost) return;
    last = undefined;
    place.querySelector<HTMLElement>('input, [tabindex], button, a')?.focus();
  };
  const observer = new MutationObserver(mend);
  observer.observe(form, { childList: true, subtree: true });
  form.addEventListener('focusin', remember, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
};
