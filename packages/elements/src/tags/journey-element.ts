import type { AccountAdapter, IdentityReason, JourneyName } from '@latchkey/contract';
import type { Environment } from '@latchkey/journey';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Setup } from '../context.ts';
import { claimNumber, releaseNumber } from '../form/ids.ts';
import { linksAttribute, type Links } from '../links.ts';
import { viewOf } from '../steps/index.ts';
import type { AnyView, CaptchaHook } from '../steps/view.ts';
import { chromeStyles } from '../style/chrome.styles.ts';
import { languageOf, onLanguageChange, ownDirection } from '../text/language.ts';
import type { Texts } from '../text/messages.ts';
import { shipped, Words, type I18n } from '../text/words.ts';
import { findAdapter, type Connect, type Sources } from './backend.ts';
import { chrome } from './chrome.ts';
import { checkSetup, fetchAhead } from './fetch-ahead.ts';
import { followLink } from './follow-link.ts';
import { framedNotice, isFramedElsewhere } from './framed.ts';
import { Provided } from './provided.ts';
import { Session } from './session.ts';

/**
 * A tag that starts one journey and shows whatever step the account service asks for on the way. The journey tags are
 * this class with another `journey`.
 *
 * @slot - What shows before the element comes alive, without JavaScript, and if it ever fails: a plain form, or a link.
 * @slot logo - Above the heading.
 * @attr {string} lang - The language to speak, e.g. `pt`. By itself the page’s.
 * @fires {LatchkeyStepEvent} latchkey-step - A step is shown.
 * @fires {LatchkeyProblemEvent} latchkey-problem - A problem is shown.
 * @fires {LatchkeyLeaveEvent} latchkey-leave - The person wants another journey; cancel it to take them there yourself.
 * @fires {LatchkeyLinkEvent} latchkey-link - A help link was chosen; cancel it to open it yourself.
 * @fires {LatchkeyOutcomeEvent} latchkey-outcome - The journey has ended; cancel it to stay on the page.
 * @csspart card - The box around everything.
 * @csspart heading - Names the task.
 * @csspart lead - The sentence below the heading.
 * @csspart problem - What went wrong and what to do.
 * @csspart hint - A quiet sentence.
 * @csspart help - The links at the bottom.
 * @csspart link - A link.
 * @cssproperty --latchkey-accent - Buttons, links and what is chosen; hover, tints and the text on it derive from it.
 * @cssproperty --latchkey-on-accent - Text on the accent. By itself black or white, whichever can be read.
 * @cssproperty --latchkey-surface - The ground of card and fields; `transparent` takes the card away.
 * @cssproperty --latchkey-text - Text, and by it the edges of fields.
 * @cssproperty --latchkey-quiet - Hints and other text that stands back.
 * @cssproperty --latchkey-line - The card’s hairline, and rules.
 * @cssproperty --latchkey-problem - What went wrong, and the edge of a field that is wrong.
 * @cssproperty --latchkey-success - What went well.
 * @cssproperty --latchkey-focus - The ring around what has the focus. By itself the color of links.
 * @cssproperty --latchkey-font - The font of everything. By itself the page’s.
 * @cssproperty --latchkey-heading-font - The heading’s font. By itself that of everything.
 * @cssproperty --latchkey-radius - Corners, from `0` to a pill (`999px`).
 * @cssproperty --latchkey-space - The distance from which all others derive.
 * @cssproperty --latchkey-control-height - How tall fields and buttons are; below 44 px they are hard to hit.
 * @cssproperty --latchkey-shadow - The card’s shadow; `none` takes it away.
 * @cssproperty --latchkey-max-width - How wide the card may grow.
 */
export class JourneyElement extends LitElement {
  static override styles = chromeStyles;
  static override properties = {
    endpoint: {},
    adapter: { attribute: false },
    returnTo: { attribute: 'return-to' },
    ticket: {},
    link: {},
    links: { converter: linksAttribute },
    texts: { attribute: false },
    i18n: { attribute: false },
    captcha: { attribute: false },
    environment: { attribute: false },
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    identifierFirst: { attribute: 'identifier-first', type: Boolean },
    passkeys: { type: Boolean },
    noAutoSubmit: { attribute: 'no-auto-submit', type: Boolean },
    allowEmbedding: { attribute: 'allow-embedding', type: Boolean },
  };

  /** The journey that the tag starts. @internal */
  static readonly journey: JourneyName = 'login';
  /** Where the tag's words come from. @internal */
  static readonly wordSources = shipped;
  /** Makes an adapter for `endpoint`; set where the tag is defined. @internal */
  static connect: Connect | undefined;

  /** Where the contract's HTTP API is served, e.g. `/account`. */
  declare endpoint: string | undefined;
  /** Any other account service. Goes before `endpoint` and before a provider's. */
  declare adapter: AccountAdapter | undefined;
  /** Where the person wants to go afterwards; the service decides whether it may be. */
  declare returnTo: string | undefined;
  /** A journey under way to take up, from another page. */
  declare ticket: string | undefined;
  /**
   * The one-time token of a link that a message carried. Take it from the page's URL and strip it there (by
   * `history.replaceState`), so that it stays in no history and goes into no `Referer`. Never reflected. Read once, when the
   * element is first connected; asks the service at once what it means.
   */
  declare link: string | undefined;
  /** Why an identity is checked: a property of that tag alone. @internal */
  declare reason?: IdentityReason | undefined;
  /** URLs of help, by name; a JSON object as attribute. What is not here is not shown. */
  declare links: Links | undefined;
  /** Messages said differently; the rest stays. */
  declare texts: Texts | undefined;
  /** The host's own i18next instance, to hold our words too (namespace `latchkey`). */
  declare i18n: I18n | undefined;
  /** Shows the check of a `captcha` step. */
  declare captcha: CaptchaHook | undefined;
  /** Clock, visibility and randomness; for tests. Read once, when the element is first connected. */
  declare environment: Partial<Environment> | undefined;
  /** Level of the heading in the page's outline, 1…6. Default 2. */
  declare headingLevel: number;
  /** Asks for the identifier alone first. Read once, when the element is first connected. */
  declare identifierFirst: boolean;
  /** Offers passkeys at once, in the autofill too; asks the service in the background after the first paint. */
  declare passkeys: boolean;
  /** A complete code waits for the button. */
  declare noAutoSubmit: boolean;
  /** Shows the form in a frame of another origin too, where somebody may lay something over it. Name the origins in `frame-ancestors`. */
  declare allowEmbedding: boolean;

  readonly #provided = new Provided(this);
  readonly #words = new Words(
    () => {
      this.requestUpdate();
    },
    (this.constructor as typeof JourneyElement).wordSources,
  );
  #session: Session | undefined;
  #number = 0;
  #deaf = () => {};

  constructor() {
    super();
    this.headingLevel = 2;
    this.identifierFirst = this.passkeys = this.noAutoSubmit = this.allowEmbedding = false;
    this.addEventListener('click', (event) => {
      followLink(this, event);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#number ||= claimNumber(this.localName);
    this.#session ??= new Session(this, this.#words);
    this.#session.connect();
    this.#deaf = onLanguageChange(() => {
      this.requestUpdate();
    });
    // What happened meanwhile has not been shown.
    this.requestUpdate();
    fetchAhead(this.#session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#deaf();
    // A move in the page disconnects and connects in one go: nothing under way must suffer from that.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#session?.disconnect();
      releaseNumber(this.localName, this.#number);
      this.#number = 0;
    });
  }

  /** Which view shows a step. @internal */
  viewOf(step: Parameters<typeof viewOf>[0]): AnyView | undefined {
    return viewOf(step);
  }

  /** Gives the journey up and begins again. */
  restart(): void {
    this.#session?.journey.with((run) => {
      run.restart();
    });
  }

  /** The setup in force: the tag's own, then a provider's. @internal */
  get setup(): Setup {
    const { adapter, links, texts, i18n, captcha } = this.#provided.value ?? {};
    return {
      adapter,
      links: this.links ?? links,
      texts: this.texts ?? texts,
      i18n: this.i18n ?? i18n,
      captcha: this.captcha ?? captcha,
    };
  }

  /** Which instance of its tag this is on the page, from 1. @internal */
  get number(): number {
    return this.#number;
  }

  /** Where the tag may find its account service. @internal */
  get sources(): Sources {
    return { adapter: this.adapter, endpoint: this.endpoint, provided: this.setup.adapter };
  }

  /** The account service's adapter; undefined, and said in the console, where the setup names none. @internal */
  async findAdapter(): Promise<AccountAdapter | undefined> {
    const { connect } = this.constructor as typeof JourneyElement;
    const adapter = await findAdapter(this.sources, connect);
    if (!adapter) void checkSetup(this);
    return adapter;
  }

  protected override willUpdate(): void {
    const { texts, i18n } = this.setup;
    this.#words.speak({ lang: this.lang || languageOf(this), texts, i18n });
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    if (!session || !this.#words.ready) return html`<slot></slot>`;
    if (this.#isFramed) return framedNotice(this.#words, ownDirection(this, this.#words));
    try {
      const { setup, headingLevel } = this;
      return chrome({
        words: this.#words,
        headingLevel,
        links: setup.links ?? {},
        ...session.view(),
      });
    } catch (reason) {
      // A view that fails must not take the way out with it: what stands in the page shows again.
      reportError(reason);
      return html`<p role="alert">${this.#words.t('problem.unknown')}</p>
        <slot></slot>`;
    }
  }

  protected override updated(): void {
    if (this.isConnected && this.#words.ready && !this.#isFramed) this.#session?.shown();
  }

  get #isFramed(): boolean {
    return !this.allowEmbedding && isFramedElsewhere();
  }
}
