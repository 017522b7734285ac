// The language of a page, and what follows from a language's tag.
const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/u;

/** The language of a BCP 47 tag without region and script. An underscore is taken for a hyphen. */
export const languageIn = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/** Which way a language is written, also one that a host brings. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.test(languageIn(tag)) ? 'rtl' : 'ltr';

/**
 * The direction that an element's words need of their own: with a language of its own, or one that stands in for the
 * page's and runs another way. An element with a `dir` knows better.
 */
export const ownDirection = (
  host: HTMLElement,
  { direction }: { readonly direction: 'ltr' | 'rtl' },
): 'ltr' | 'rtl' | undefined =>
  (host.lang || directionOf(languageOf(host)) !== direction) && !host.dir ? direction : undefined;

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The language of the page around an element: the nearest `lang`, also beyond shadow roots; else the browser's. */
export const languageOf = (element: Element): string => {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language;
};

/** Calls back when the page's own language changes, until the returned function is called. */
export const onLanguageChange = (changed: () => void): (() => void) => {
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const listener of listeners) listener();
    });
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
};

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};
