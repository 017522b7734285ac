/** What the header leads to, in this order; one that has no page yet is left out. */
export const sections = [
  { path: 'gallery/', name: 'Gallery' },
  { path: 'playground/', name: 'Playground' },
  { path: 'theme/', name: 'Theme' },
  { path: 'embed/', name: 'Embed' },
  { path: 'reference/', name: 'Reference' },
] as const;

/** A section's folder. */
export type SectionPath = (typeof sections)[number]['path'];
