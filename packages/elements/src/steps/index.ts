// Which view shows which kind of step. The first screen's come with the tag, the others in one chunk, fetched while nobody
// waits.
import type { Step, StepKind } from '@latchkey/contract';
import { formStyles } from '../style/form.styles.ts';
import { credentialsView } from './credentials.view.ts';
import { identifierView } from './identifier.view.ts';
import type { AnyView, StepView } from './view.ts';

type Views = { readonly [K in StepKind | 'unknown']: StepView<K> };
type FirstKind = 'credentials' | 'identifier';

/** The views of what follows the first screen. */
export type LaterViews = Omit<Views, FirstKind>;

type Later = typeof import('./later-steps.ts');

/** Views that a host registered for kinds of its own, by the service's name of the kind. */
const registered = new Map<string, StepView<'unknown'>>();

const first: Pick<Views, FirstKind> = { credentials: credentialsView, identifier: identifierView };
let later: Later | undefined;

/** Whether a step belongs to the first screen, whose view and words come with the tag. */
export const isFirst = ({ kind }: { readonly kind: string }): boolean => kind in first;

/** The style sheets of all forms that can be shown now. */
export const formSheets = (): CSSStyleSheet[] =>
  [formStyles, later?.moreStyles].flatMap((styles) => styles?.styleSheet ?? []);

/** Fetches the views of every other step, and of a journey's end. */
export const loadLater = async (): Promise<Later> => (later ??= await import('./later-steps.ts'));

/** Shows steps of the service's own kind `name`, which the contract does not know. */
export const registerView = (name: string, view: StepView<'unknown'>): void => {
  registered.set(name, view);
};

/** The view for a step; undefined as long as it has not been fetched. */
export const viewOf = (step: Pick<Step, 'kind'> & { name?: unknown }): AnyView | undefined => {
  const own = step.kind === 'unknown' ? registered.get(String(step.name)) : undefined;
  const views: Partial<Views> = { ...first, ...later?.laterViews };
  // The table's own type says that the view fits the kind.
  return (own ?? views[step.kind]) as AnyView | undefined;
};
