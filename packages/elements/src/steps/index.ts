// Which view shows which kind of step. The first screen's come with the tag, the others of a sign-in in one chunk, fetched
// while nobody waits, and those of a recovery in one that only who needs it fetches.
import type { Step, StepKind } from '@latchkey/contract';
import { formStyles } from '../style/form.styles.ts';
import { shipped, type Sources } from '../text/words.ts';
import { credentialsView } from './credentials.view.ts';
import { identifierView } from './identifier.view.ts';
import type { AnyView, StepView } from './view.ts';

type Views = { readonly [K in StepKind | 'unknown']: StepView<K> };
type FirstKind = 'credentials' | 'identifier';
type RecoveryKind =
  'choose-recovery' | 'confirm-target' | 'link-sent' | 'open-link' | 'new-password';

/** The views of a recovery's own steps. */
export type RecoveryViews = Pick<Views, RecoveryKind>;

/** The views of what else follows the first screen. */
export type LaterViews = Omit<Views, FirstKind | RecoveryKind>;

type Later = typeof import('./later-steps.ts');
type Recovery = typeof import('./recovery-steps.ts');

/** Views that a host registered for kinds of its own, by the service's name of the kind. */
const registered = new Map<string, StepView<'unknown'>>();

const first: Pick<Views, FirstKind> = { credentials: credentialsView, identifier: identifierView };
let later: Later | undefined;
let recovery: Recovery | undefined;

/** Whether a step belongs to the first screen, whose view and words come with the tag. */
export const isFirst = ({ kind }: { readonly kind: string }): boolean => kind in first;

/** The style sheets of all forms that can be shown now. */
export const formSheets = (): CSSStyleSheet[] =>
  [formStyles, later?.moreStyles, recovery?.recoveryStyles].flatMap(
    (styles) => styles?.styleSheet ?? [],
  );

/** Fetches the views of every other step of a sign-in, and of a journey's end. */
export const loadLater = async (): Promise<Later> => (later ??= await import('./later-steps.ts'));

/** The words of a sign-in and of a recovery. The views come with them. */
export const recoverySources: Sources = {
  ...shipped,
  late: true,
  catalogue: async (locale) => {
    await loadLater();
    recovery ??= await import('./recovery-steps.ts');
    return recovery.catalogue(locale);
  },
};

/** Shows steps of the service's own kind `name`, which the contract does not know. */
export const registerView = (name: string, view: StepView<'unknown'>): void => {
  registered.set(name, view);
};

/** The view for a step; undefined as long as it has not been fetched. */
export const viewOf = (step: Pick<Step, 'kind'> & { name?: unknown }): AnyView | undefined => {
  const own = step.kind === 'unknown' ? registered.get(String(step.name)) : undefined;
  const views: Partial<Views> = { ...first, ...later?.laterViews, ...recovery?.recoveryViews };
  // The table's own type says that the view fits the kind.
  return (own ?? views[step.kind]) as AnyView | undefined;
};

/** The views of a journey's end, as far as they have been fetched. */
export const endViews = (): Partial<Pick<Later, 'lostView' | 'outcomeView'>> => ({
  ...later,
  ...recovery,
});
