import { ContextProvider } from '@lit/context';
import type { AccountAdapter } from '@latchkey/contract';
import { ReactiveElement } from 'lit';
import { setupContext, type Setup } from '../context.ts';
import { linksAttribute, type Links } from '../links.ts';
import type { CaptchaHook } from '../steps/view.ts';
import type { Texts } from '../text/messages.ts';
import type { I18n } from '../text/words.ts';
import { connected, lateAdapter, type Connect } from './backend.ts';

/**
 * Hands account service, texts and links to every Latchkey tag below it, so that they are written once.
 *
 * @summary One setup for several tags.
 * @tag latchkey-provider
 * @attr {string} lang - As of any element: the tags below speak it unless they have a language of their own.
 * @slot - The page's own content with the tags in it.
 */
export class LatchkeyProvider extends ReactiveElement {
  static override properties = {
    endpoint: {},
    adapter: { attribute: false },
    links: { converter: linksAttribute },
    texts: { attribute: false },
    i18n: { attribute: false },
    captcha: { attribute: false },
    lang: { reflect: true },
  };

  /** Makes an adapter for `endpoint`; set where the tag is defined. @internal */
  static connect: Connect | undefined;

  /** Where the contract's HTTP API is served. */
  declare endpoint: string | undefined;
  /** Any other account service. Goes before `endpoint`. */
  declare adapter: AccountAdapter | undefined;
  /** URLs of help, by name. */
  declare links: Links | undefined;
  /** Messages said differently. */
  declare texts: Texts | undefined;
  /** The host's own i18next instance. */
  declare i18n: I18n | undefined;
  /** Shows the check of a `captcha` step. */
  declare captcha: CaptchaHook | undefined;

  readonly #provider = new ContextProvider(this, { context: setupContext, initialValue: {} });

  /** Light DOM: the content stays where it is. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    const { connect } = this.constructor as typeof LatchkeyProvider;
    const { adapter, endpoint, links, texts, i18n, captcha } = this;
    const setup: Setup = {
      adapter:
        adapter ??
        (endpoint && connect ? lateAdapter(() => connected(endpoint, connect)) : undefined),
      links,
      texts,
      i18n,
      captcha,
    };
    this.#provider.setValue(setup);
  }
}
