// Shows an example as a page would: by an account service that has nothing but one thing to say.
import { fixture, html } from '@open-wc/testing';
import type { AccountAdapter, Reply } from '@latchkey/contract';
import type { JourneyElement } from '../tags/journey-element.ts';
import type { Texts } from '../text/messages.ts';
import type { Example } from './examples.ts';
import '../define/all.ts';

/** A service that has nothing but one thing to say. */
const saying = ({ step, problem }: Example, respond?: AccountAdapter['answer']): AccountAdapter => {
  const { name, fields, ...known } = { name: undefined, fields: undefined, ...step };
  // On the wire, an unknown step is whatever its service calls it.
  const sent =
    step.kind === 'unknown'
      ? { ...step.fields, kind: name, actions: [] }
      : { ...known, ...(fields ? { fields } : {}) };
  const reply = {
    ticket: 'ticket-of-an-example',
    turn: 1,
    step: sent,
    ...(problem ? { problem } : {}),
  };
  const answer = () => Promise.resolve(structuredClone(reply) as unknown as Reply);
  return {
    open: answer,
    answer: respond ?? answer,
    look: answer,
    upload: answer,
    close: () => Promise.resolve(),
  };
};

const links = {
  'reset-password': '/reset',
  'mailbox-password': '/mailbox',
  support: '/help',
  'display-problem': '/d',
};

/** The page around an example. */
export interface Page {
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly texts?: Texts | undefined;
  /** What the service says to an answer, if not the same again. */
  readonly answer?: AccountAdapter['answer'] | undefined;
}

/** Puts an example into a page, and waits until it stands there. */
export const show = async (
  example: Example,
  { dir = 'ltr', lang = 'en', texts, answer }: Page = {},
): Promise<{ place: HTMLElement; element: JourneyElement }> => {
  sessionStorage.clear();
  let seen: (event: Event) => void = () => {};
  const shown = new Promise((resolve) => {
    seen = resolve;
  });
  const place = await fixture<HTMLElement>(html`
    <main dir=${dir} lang=${lang} @latchkey-step=${seen}>
      <latchkey-second-factor
        lang=${lang}
        .adapter=${saying(example, answer)}
        .links=${links}
        .texts=${texts}
        .captcha=${() => new Promise<string>(() => {})}
      ></latchkey-second-factor>
    </main>
  `);
  const element = place.querySelector('latchkey-second-factor')!;
  place.style.inlineSize = '25rem';
  await shown;
  return { place, element };
};

/** An example that stands in the page. */
export interface Standing<E extends Example> {
  readonly example: E;
  readonly place: HTMLElement;
  readonly element: JourneyElement;
}

/** Shows examples, some at a time, and takes them away again. */
export async function* standing<E extends Example>(
  list: readonly E[],
  page?: Page,
): AsyncGenerator<readonly Standing<E>[]> {
  for (let at = 0; at < list.length; at += 20) {
    const all = await Promise.all(
      list.slice(at, at + 20).map(async (example) => ({ example, ...(await show(example, page)) })),
    );
    yield all;
    for (const { place } of all) place.remove();
  }
}
