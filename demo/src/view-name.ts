/** What the product's frame can show: Latchkey's own, and pages around it. */
export const viewNames = ['sign-in', 'reset', 'home', 'help', 'elsewhere', 'assistance'] as const;

/** A page of the product. */
export type ViewName = (typeof viewNames)[number];

/** The pages that are Latchkey's, by tag. */
export const tags = { 'sign-in': 'latchkey-login', reset: 'latchkey-password-reset' } as const;

/** Whether a page is Latchkey's. */
export const isOurs = (name: ViewName): name is keyof typeof tags => Object.hasOwn(tags, name);

/** The page that an address names. */
export const viewIn = (search: string): ViewName => {
  const asked = new URLSearchParams(search).get('view');
  return viewNames.find((name) => name === asked) ?? 'sign-in';
};
