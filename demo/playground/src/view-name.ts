/** What the product's frame can show: Latchkey's own, and pages around it. */
export const viewNames = ['sign-in', 'home', 'help', 'elsewhere', 'assistance'] as const;

/** A page of the product. */
export type ViewName = (typeof viewNames)[number];

/** The page that an address names. */
export const viewIn = (search: string): ViewName => {
  const asked = new URLSearchParams(search).get('view');
  return viewNames.find((name) => name === asked) ?? 'sign-in';
};
