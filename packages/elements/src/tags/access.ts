import type { AccountAdapter, JourneyName } from '@latchkey/contract';
import type { Environment } from '@latchkey/journey';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Stage } from '../form/stage.ts';
import { linksAttribute, type Links } from '../links.ts';
import { formSheets } from '../steps/index.ts';
import type { CaptchaHook } from '../steps/view.ts';
import { chromeStyles } from '../style/chrome.styles.ts';
import { languageOf, onLanguageChange, ownDirection } from '../text/language.ts';
import type { Texts } from '../text/messages.ts';
import { Words, type I18n } from '../text/words.ts';
import { chrome } from './chrome.ts';
import type { Sources } from './backend.ts';
import { checkSetup, looksWrong, whenIdle } from './fetch-ahead.ts';
import { followLink } from './follow-link.ts';
import { JourneyElement } from './journey-element.ts';
import { betweenJourneys, otherLinks, type Between } from './between.ts';
import { isOurs, linksWith, placeOf, type Place } from './places.ts';
import { Provided } from './provided.ts';
import { Whereabouts } from './whereabouts.ts';

/** Fetches and defines the tag of each journey; handed to the class where its own tag is defined. */
export type Loaders = Readonly<Record<JourneyName, () => Promise<unknown>>>;

// What every journey's tag gets as it is.
const handedOn = [
  'endpoint',
  'adapter',
  'returnTo',
  'texts',
  'i18n',
  'captcha',
  'environment',
  'lang',
  'headingLevel',
  'identifierFirst',
  'passkeys',
  'noAutoSubmit',
  'allowEmbedding',
] as const;

const { properties } = JourneyElement;

/**
 * All journeys in one place: the login, the help for whoever has trouble with it, and the ways between them. Each place
 * has a URL and an entry in the history. The journeys are tags of their own, shown one at a time as a child.
 *
 * @summary The login, and everything that helps when it does not work.
 * @tag latchkey-access
 * @slot - What shows before the element comes alive, without JavaScript, and if it ever fails: a plain form, or a link.
 * @slot logo - Above the heading; each journey gets a copy.
 * @attr {string} lang - The language to speak, e.g. `pt`. By itself the page’s.
 * @csspart card - The box around the hub. It has the other parts too, and so have the journeys’ tags.
 */
export class LatchkeyAccess extends LitElement {
  static override styles = chromeStyles;
  static override properties = {
    ...Object.fromEntries(handedOn.map((name) => [name, properties[name]])),
    links: { converter: linksAttribute },
    param: {},
    routing: {},
  };

  /** How the tags of the journeys are fetched. @internal */
  static loaders: Loaders | undefined;

  /** Where the contract's HTTP API is served, e.g. `/account`. */
  declare endpoint: string | undefined;
  /** Any other account service. Goes before `endpoint` and before a provider's. */
  declare adapter: AccountAdapter | undefined;
  /** Where the person wants to go afterwards; the service decides whether it may be. */
  declare returnTo: string | undefined;
  /**
   * URLs of help, by name; a JSON object as attribute. Links to journeys are there by themselves: a URL given here goes
   * before, and an empty one takes the journey away.
   */
  declare links: Links | undefined;
  /** Messages said differently; the rest stays. */
  declare texts: Texts | undefined;
  /** The host's own i18next instance, to hold our words too (namespace `latchkey`). */
  declare i18n: I18n | undefined;
  /** Shows the check of a `captcha` step. */
  declare captcha: CaptchaHook | undefined;
  /** Clock, visibility and randomness; for tests. */
  declare environment: Partial<Environment> | undefined;
  /** Level of the heading in the page's outline, 1…6. Default 2. */
  declare headingLevel: number;
  /** Asks for the identifier alone first. */
  declare identifierFirst: boolean;
  /** Offers passkeys at once, in the autofill too. */
  declare passkeys: boolean;
  /** A complete code waits for the button. */
  declare noAutoSubmit: boolean;
  /** Shows the forms in a frame of another origin too. */
  declare allowEmbedding: boolean;
  /** The parameter of the page's URL that names the place. Default `journey`. */
  declare param: string;
  /** `query`: each place has a URL and an entry in the history. `none`: both are left alone. Default `query`. */
  declare routing: 'query' | 'none';

  readonly #provided = new Provided(this);
  readonly #words = new Words(() => {
    this.requestUpdate();
  });
  readonly #whereabouts = new Whereabouts(this, this.#words);
  #stage: Stage | undefined;
  #between: Between | undefined;
  #content: TemplateResult | typeof nothing = nothing;
  #deaf = () => {};

  constructor() {
    super();
    this.headingLevel = 2;
    this.identifierFirst = this.passkeys = this.noAutoSubmit = this.allowEmbedding = false;
    this.param = 'journey';
    this.routing = 'query';
    this.addEventListener('click', (event) => {
      // A journey's own tag follows its links itself.
      if (!this.#whereabouts.tag) followLink(this, event, placeOf);
    });
    this.addEventListener('latchkey-leave', (leave) => {
      // Decided last of all: whoever hears of it on its way may take the person elsewhere.
      const decide = (event: Event) => {
        if (event !== leave || leave.defaultPrevented || !isOurs(leave.journey, this.#given))
          return;
        leave.preventDefault();
        this.go(leave.journey);
      };
      window.addEventListener('latchkey-leave', decide, { once: true });
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#whereabouts.route.connect();
    this.#deaf = onLanguageChange(() => {
      this.requestUpdate();
    });
    this.requestUpdate();
    if (this.hasUpdated) this.#whereabouts.arrive();
    whenIdle(() => {
      if (this.isConnected && looksWrong(this)) void checkSetup(this);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#whereabouts.route.disconnect();
    this.#deaf();
  }

  /** Takes the person to a journey, or to the hub (`help`), as a press on a link to it does. */
  go(place: Place): void {
    this.#whereabouts.go(place);
  }

  /** Gives the journey that is shown up and begins it again. */
  restart(): void {
    this.#whereabouts.tag?.restart();
  }

  /** Gives a journey's tag what was given to this one. @internal */
  dress(tag: JourneyElement): void {
    const links = linksWith(this.#given, this.#whereabouts.route);
    Object.assign(tag, Object.fromEntries(handedOn.map((name) => [name, this[name]])));
    // The same again would be shown again.
    if (JSON.stringify(links) !== JSON.stringify(tag.links)) tag.links = links;
  }

  /** Where the journeys may find their account service. @internal */
  get sources(): Sources {
    const { adapter, endpoint } = this;
    return { adapter, endpoint, provided: this.#provided.value?.adapter };
  }

  /** Fetches and defines the tag of a journey. @internal */
  async load(journey: JourneyName): Promise<void> {
    await (this.constructor as typeof LatchkeyAccess).loaders?.[journey]();
  }

  protected override willUpdate(): void {
    const { texts, i18n } = this;
    const provided = this.#provided.value;
    this.#words.speak({
      lang: this.lang || languageOf(this),
      texts: texts ?? provided?.texts,
      i18n: i18n ?? provided?.i18n,
    });
    if (!this.hasUpdated) this.#whereabouts.arrive();
    try {
      this.#compose();
    } catch (reason) {
      // A view that fails must not take the way out with it: what stands in the page shows again.
      reportError(reason);
      this.#between = undefined;
      this.#content = html`<p role="alert">${this.#words.t('problem.unknown')}</p>
        <slot></slot>`;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#content;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const { showing } = this.#whereabouts;
    this.#whereabouts.attach();
    if (this.#between) {
      const key = showing.kind === 'hub' ? showing.topic : showing.kind;
      this.#stage ??= new Stage(this, formSheets);
      this.#stage.show(key, this.#between, this.#words.locale, ownDirection(this, this.#words));
    } else if (this.#stage) {
      this.querySelector(':scope > [data-latchkey]')?.remove();
      this.#stage = undefined;
    }
  }

  #compose(): void {
    const { showing, fallback, tag, route } = this.#whereabouts;
    if (tag) this.dress(tag);
    const words = this.#words;
    const between = betweenJourneys(showing, words.t, linksWith(this.#given, route), () => {
      this.#whereabouts.retry();
    });
    this.#between = between;
    this.#content = html`
      ${fallback ? html`<slot></slot>` : nothing}
      <slot name="journey"></slot>
      ${
        between
          ? chrome({
              words,
              dir: ownDirection(this, words),
              headingLevel: this.headingLevel,
              status: '',
              ...between,
              links: otherLinks(this.#given, showing),
            })
          : nothing
      }
    `;
  }

  get #given(): Links {
    return this.links ?? this.#provided.value?.links ?? {};
  }
}
