import { controlsOf, type Control } from '../form/reading.ts';

const canTakeFocus = (control: Control): boolean =>
  control.type !== 'checkbox' && !('readOnly' in control && control.readOnly);

const activeIn = (host: HTMLElement): Element | null => {
  const root = host.getRootNode();
  if (root instanceof ShadowRoot) return root.activeElement;
  // An `<img name="activeElement">` in the page would stand in its place.
  return Reflect.get(Document.prototype, 'activeElement', document);
};

/** Whether the focus is in the tag. */
export const holdsFocus = (host: HTMLElement): boolean => host.contains(activeIn(host));

/**
 * Moves the focus after a change that the person brought about: to the given control, else to the new step's first
 * field, else to its heading. Never takes it from elsewhere in the page.
 */
export const focusOn = (
  host: HTMLElement,
  form: HTMLFormElement | undefined,
  control: Control | undefined,
): void => {
  const active = activeIn(host);
  if (active && active !== document.body && !host.contains(active)) return;
  const target =
    control ??
    (form && controlsOf(form).find(canTakeFocus)) ??
    host.shadowRoot?.querySelector<HTMLElement>('[part="heading"]');
  target?.focus();
};
