// Which view shows which kind of step. The first screen's come with the tag, the others are fetched while nobody waits.
import type { Step, StepKind } from '@latchkey/contract';
import { formStyles } from '../style/form.styles.ts';
import { credentialsView } from './credentials.view.ts';
import { identifierView } from './identifier.view.ts';
import type { AnyView, StepView } from './view.ts';

type Views = { readonly [K in StepKind | 'unknown']: StepView<K> };
type FirstKind = 'credentials' | 'identifier';
type MoreViews = Omit<Views, FirstKind>;

/** Views that a host registered for kinds of its own, by the service's name of the kind. */
const registered = new Map<string, StepView<'unknown'>>();

const first: Pick<Views, FirstKind> = { credentials: credentialsView, identifier: identifierView };
/** Whether a step belongs to the first screen, whose view and words come with the tag. */
export const isFirst = ({ kind }: { readonly kind: string }): boolean => kind in first;

let more: typeof import('./more.ts') | undefined;

/** The style sheets of all forms that can be shown now. */
export const formSheets = (): CSSStyleSheet[] =>
  [formStyles, more?.moreStyles].flatMap((styles) => styles?.styleSheet ?? []);

/** Fetches the views beyond the first screen. */
export const loadViews = async (): Promise<typeof import('./more.ts')> =>
  (more ??= await import('./more.ts'));

/** Shows steps of the service's own kind `name`, which the contract does not know. */
export const registerView = (name: string, view: StepView<'unknown'>): void => {
  registered.set(name, view);
};

/** The view for a step; undefined as long as it has not been fetched. */
export const viewOf = (step: Pick<Step, 'kind'> & { name?: unknown }): AnyView | undefined => {
  const own = step.kind === 'unknown' ? registered.get(String(step.name)) : undefined;
  // The table's own type says that the view fits the kind.
  return (own ?? { ...first, ...more?.moreViews }[step.kind]) as AnyView | undefined;
};

export type { MoreViews };
