import type { IdentityReason } from '@latchkey/contract';
import { loadIdentity, recoverySources } from '../steps/index.ts';
import { entryView } from '../steps/entry.view.ts';
import type { AnyView } from '../steps/view.ts';
import type { Sources } from '../text/words.ts';
import { RecoveryElement } from './recovery-element.ts';

/**
 * Lets a person show with documents, or with an app on another device, that an account is theirs. Give it the `reason`; with
 * `identifier` it asks the service at once, for nobody can say whose account it is.
 *
 * @summary Shows with documents, or with an app, that an account is one’s own.
 * @tag latchkey-identity-check
 */
export class LatchkeyIdentityCheck extends RecoveryElement {
  static override readonly journey = 'identity-check';
  static override readonly ownViews = { identifier: entryView('identity-check') as AnyView };
  static override readonly wordSources: Sources = {
    ...recoverySources,
    catalogue: async (locale) => {
      const words = await recoverySources.catalogue(locale);
      // Not waited for: the first screen needs nothing of it.
      void loadIdentity().catch(() => undefined);
      return words;
    },
  };
  static override properties = { ...RecoveryElement.properties, reason: {} };

  /**
   * Why: `password`, `identifier`, `second-factor` or `locked`. Decides what follows when the identity is accepted. Read once,
   * when the element is first connected.
   */
  declare reason: IdentityReason | undefined;
}
