// What React may say to the tags: their properties, and their events with `on` before the name.
import type { HTMLAttributes, Ref } from 'react';
import type {} from '@latchkey/elements/define/all.js';

type Heard = {
  [Name in keyof HTMLElementEventMap as Name extends `latchkey-${string}` ? `on${Name}` : never]?: (
    event: HTMLElementEventMap[Name],
  ) => void;
};

type Tag<Element> = HTMLAttributes<Element> &
  Heard &
  Partial<Omit<Element, keyof HTMLElement>> & { readonly ref?: Ref<Element> };

type Tags = {
  [Name in keyof HTMLElementTagNameMap as Name extends `latchkey-${string}` ? Name : never]: Tag<
    HTMLElementTagNameMap[Name]
  >;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
    interface IntrinsicElements extends Tags {}
  }
}
