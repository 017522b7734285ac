import type {
  Package,
  Declaration,
  CustomElementDeclaration,
} from 'custom-elements-manifest/schema.js';

/** One step of the analyzer, after all files have been read. */
export interface Plugin {
  readonly name: string;
  readonly packageLinkPhase: (params: { customElementsManifest: Package }) => void;
}

/** Whether a declaration is that of a tag. */
export const isTag = (declaration: Declaration): declaration is CustomElementDeclaration =>
  'tagName' in declaration;
