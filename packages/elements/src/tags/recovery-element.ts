import type { StepKind } from '@latchkey/contract';
import type { Setup } from '../context.ts';
import type { LinkName } from '../links.ts';
import { recoverySources, viewOf } from '../steps/index.ts';
import type { AnyView, Ui } from '../steps/view.ts';
import { JourneyElement } from './journey-element.ts';

/** A tag whose journey is a recovery: its own first screen, and all words of a recovery from the beginning. */
export class RecoveryElement extends JourneyElement {
  static override readonly wordSources = recoverySources;
  /** Steps that this tag shows in its own way; each view fits its kind. @internal */
  static readonly ownViews: Partial<Record<StepKind, AnyView>> = {};
  /** The help link that leads here: not shown here. @internal */
  static readonly here: LinkName | undefined = undefined;

  override viewOf(step: Parameters<typeof viewOf>[0]): AnyView | undefined {
    const { ownViews } = this.constructor as typeof RecoveryElement;
    const own: Partial<Record<string, AnyView>> = ownViews;
    const view = own[step.kind] ?? viewOf(step);
    return view && ((shown, ui) => view(shown, inRecovery(ui)));
  }

  /** As of every tag, without the link that leads here. @internal */
  override get setup(): Setup {
    const { here } = this.constructor as typeof RecoveryElement;
    const links = Object.entries(super.setup.links ?? {}).filter(([name]) => name !== here);
    return { ...super.setup, links: Object.fromEntries(links) };
  }
}

// Of a sign-in the beginning is the way to sign in; of a recovery it is not.
const inRecovery = (ui: Ui): Ui => ({
  ...ui,
  t: (key, params) => ui.t(key === 'action.back' ? 'action.again' : key, params),
});
