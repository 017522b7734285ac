// Which module defines a tag: `define/login.js`. The analyzer knows customElements.define() alone.
import { isTag, type Plugin } from './parts.ts';

/** Adds the modules that define the tags. */
export const definitions = (): Plugin => ({
  name: 'definitions',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const defined = modules.flatMap(({ path, declarations = [] }) =>
      declarations.filter(isTag).map(({ name, tagName = '' }) => ({
        kind: 'javascript-module' as const,
        path: `define/${tagName.replace('latchkey-', '')}.js`,
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition' as const,
            name: tagName,
            declaration: { name, module: path },
          },
        ],
      })),
    );
    modules.push(...defined);
  },
});
