// Which view shows which kind of step. The first screen's come with the tag, the others of a sign-in in one chunk, fetched
// while nobody waits, and those of a recovery in one that only who needs it fetches.
import type { Problem, Step, StepKind } from '@latchkey/contract';
import type { CSSResult } from 'lit';
import type { Wings } from '../form/stage.ts';
import { formStyles } from '../style/form.styles.ts';
import { shipped, type Sources } from '../text/words.ts';
import { credentialsView } from './credentials.view.ts';
import { identifierView } from './identifier.view.ts';
import type { AnyView, OutcomeView, Shown, StepView, Ui } from './view.ts';

type Views = { readonly [K in StepKind | 'unknown']: StepView<K> };
type FirstKind = 'credentials' | 'identifier';
type LaterKind =
  | 'password'
  | 'passkey'
  | 'choose-factor'
  | 'code'
  | 'push'
  | 'locked'
  | 'blocked'
  | 'already-signed-in'
  | 'captcha'
  | 'form'
  | 'redirect'
  | 'unknown';

/** The views of an identity check's own steps. */
export type IdentityViews = Pick<
  Views,
  | 'identity-intro'
  | 'identity-means'
  | 'identity-details'
  | 'identity-documents'
  | 'companion-app'
  | 'case-status'
>;

/** The views of a recovery's own steps; and of a sign-in as a recovery knows it, once its views are here. */
export type RecoveryViews = Omit<Views, Exclude<LaterKind, 'password'> | keyof IdentityViews>;

/** The views of what else follows the first screen. */
export type LaterViews = Pick<Views, LaterKind>;

// What a chunk brings: views of steps with the style sheet that they need, and perhaps views of a journey's end.
interface Part extends Ends {
  readonly styles: CSSResult;
  readonly views: Partial<Views>;
}

interface Ends {
  readonly Wings?: new () => Wings;
  readonly lostView?: (problem: Problem, ui: Ui) => Shown;
  readonly outcomeView?: OutcomeView;
}

/** Views that a host registered for kinds of its own, by the service's name of the kind. */
const registered = new Map<string, StepView<'unknown'>>();

const first: Pick<Views, FirstKind> = { credentials: credentialsView, identifier: identifierView };

// All that is here now. What comes later goes before what was there.
const views: Partial<Views> = { ...first };
const styles = new Set([formStyles]);

/** The views of a journey's end, and what a stage needs besides, as far as they have been fetched. */
export const ends: Ends = {};

const take = (part: Part): void => {
  if (styles.has(part.styles)) return;
  styles.add(part.styles);
  Object.assign(views, part.views);
  Object.assign(ends, part);
};

/** Whether a step belongs to the first screen, whose view and words come with the tag. */
export const isFirst = ({ kind }: { readonly kind: string }): boolean => kind in first;

/** The style sheets of all forms that can be shown now. */
export const formSheets = (): CSSStyleSheet[] =>
  [...styles].flatMap(({ styleSheet }) => styleSheet ?? []);

/** Wings of a stage, once a recovery is here. */
export const newWings = (): Wings | undefined => ends.Wings && new ends.Wings();

/** Fetches the views of every other step of a sign-in, and of a journey's end. */
export const loadLater = async (): Promise<void> => {
  take(await import('./later-steps.ts'));
};

/** Fetches the views of an identity check, to which few recoveries come. */
export const loadIdentity = async (): Promise<void> => {
  take(await import('./identity-steps.ts'));
};

/** The words of a sign-in and of a recovery. The views come with them. */
export const recoverySources: Sources = {
  ...shipped,
  late: true,
  catalogue: async (locale) => {
    await loadLater();
    const recovery = await import('./recovery-steps.ts');
    take(recovery);
    return recovery.catalogue(locale);
  },
};

/** Shows steps of the service's own kind `name`, which the contract does not know. */
export const registerView = (name: string, view: StepView<'unknown'>): void => {
  registered.set(name, view);
};

/** The view for a step; undefined as long as it has not been fetched. */
export const viewOf = ({
  kind,
  name,
}: Pick<Step, 'kind'> & { name?: unknown }): AnyView | undefined =>
  // The table's own type says that the view fits the kind.
  ((kind === 'unknown' && registered.get(String(name))) || views[kind]) as AnyView | undefined;
