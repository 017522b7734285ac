// Which view shows which kind of step. The first screen's come with the tag, the others in chunks that belong together,
// fetched while nobody waits.
import type { Step, StepKind } from '@latchkey/contract';
import { formStyles } from '../style/form.styles.ts';
import { credentialsView } from './credentials.view.ts';
import { identifierView } from './identifier.view.ts';
import type { AnyView, StepView } from './view.ts';

type Views = { readonly [K in StepKind | 'unknown']: StepView<K> };
type FirstKind = 'credentials' | 'identifier';
type SecondKind = 'password' | 'passkey' | 'choose-factor' | 'code' | 'push';

/** The views of a sign-in's second step. */
export type SecondViews = Pick<Views, SecondKind>;

/** The views of what few people meet. */
export type RareViews = Omit<Views, FirstKind | SecondKind>;

/** Views that a host registered for kinds of its own, by the service's name of the kind. */
const registered = new Map<string, StepView<'unknown'>>();

const first: Pick<Views, FirstKind> = { credentials: credentialsView, identifier: identifierView };
let second: typeof import('./second-steps.ts') | undefined;
let rare: typeof import('./rare-steps.ts') | undefined;

/** Whether a step belongs to the first screen, whose view and words come with the tag. */
export const isFirst = ({ kind }: { readonly kind: string }): boolean => kind in first;

/** The style sheets of all forms that can be shown now. */
export const formSheets = (): CSSStyleSheet[] =>
  [formStyles, second?.moreStyles].flatMap((styles) => styles?.styleSheet ?? []);

/** Fetches the views of the second step and of a journey's end. */
export const loadSecond = async (): Promise<typeof import('./second-steps.ts')> =>
  (second ??= await import('./second-steps.ts'));

/** Fetches what is lacking to show a step. */
export const loadView = async (step: { readonly kind: string }): Promise<void> => {
  if (isFirst(step)) return;
  const { secondViews } = await loadSecond();
  if (!(step.kind in secondViews)) rare ??= await import('./rare-steps.ts');
};

/** Shows steps of the service's own kind `name`, which the contract does not know. */
export const registerView = (name: string, view: StepView<'unknown'>): void => {
  registered.set(name, view);
};

/** The view for a step; undefined as long as it has not been fetched. */
export const viewOf = (step: Pick<Step, 'kind'> & { name?: unknown }): AnyView | undefined => {
  const own = step.kind === 'unknown' ? registered.get(String(step.name)) : undefined;
  const views: Partial<Views> = { ...first, ...second?.secondViews, ...rare?.rareViews };
  // The table's own type says that the view fits the kind.
  return (own ?? views[step.kind]) as AnyView | undefined;
};
