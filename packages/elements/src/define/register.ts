/**
 * Makes a tag known, once. A second copy of the library on a page leaves the first in charge and says so. Does nothing
 * where there are no custom elements (on a server).
 */
export const register = (tag: string, element: CustomElementConstructor): void => {
  if (!('customElements' in globalThis)) return;
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) {
    console.warn(
      `Latchkey: <${tag}> is defined already; this second copy of the library is not used. Load it once.`,
    );
  }
};
