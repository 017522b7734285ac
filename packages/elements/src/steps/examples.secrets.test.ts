// What is typed at each step, and goes into each kind of fault, stands in its input and in the answer, and nowhere else.
import { expect, waitUntil } from '@open-wc/testing';
import type { Answer, ProblemCode, Reply, StepKind } from '@latchkey/contract';
import { exposed, overhear } from '../tags/exposed.harness.ts';
import { standing } from './examples.harness.ts';
import { exampleList } from './examples.ts';

/** What comes of an answer. */
type Fault = (answer: Answer) => unknown;

const refusal = (code: ProblemCode) => () => ({ problem: { code } });

const faults: Readonly<Record<string, Fault>> = {
  'a refused password': refusal('credentials-rejected'),
  'a refused code': refusal('code-rejected'),
  'a lost connection': refusal('network'),
  'a reply that repeats what was typed': (answer) => ({ ticket: said(answer), step: answer }),
  'a problem that repeats what was typed': (answer) => ({
    problem: { code: said(answer), message: said(answer) },
  }),
  'an adapter that throws what it was given': (answer) => {
    throw new Error(`cannot send ${said(answer)}`, { cause: answer });
  },
};

const said = (answer: Answer) => JSON.stringify(answer.values);

let typed = 0;

/** Something that the client lets through, and that is nowhere else. Undefined for what is no secret. */
const canaryFor = ({ name, type }: HTMLInputElement): string | undefined => {
  const n = (typed += 1);
  if (/^(?:code|field-\w+)$/u.test(name)) return `C4N4RY${n}`;
  if (/password$/u.test(name)) return `Canary horse "${n}" <ü>`;
  return type === 'tel' ? `+4179555${1000 + n}` : undefined;
};

const fill = (form: HTMLFormElement): string[] => {
  const inputs = [...form.querySelectorAll('input')].filter((one) => !one.readOnly);
  const secrets: string[] = [];
  for (const choice of form.querySelectorAll('select')) choice.selectedIndex = choice.length - 1;
  for (const input of inputs) {
    if (input.type === 'checkbox') input.checked = true;
    if (input.type === 'date') input.value = '1990-01-31';
    if (!['text', 'password', 'tel', 'email'].includes(input.type)) continue;
    const repeats = input.name === 'repeat-password';
    const canary = repeats ? secrets.at(-1) : canaryFor(input);
    input.value = canary ?? 'anna@example.org';
    if (canary) secrets.push(canary);
  }
  return secrets;
};

// Each kind of step at which something is typed that is a secret.
const asksFor: Partial<Record<StepKind, true>> = {
  credentials: true,
  password: true,
  code: true,
  phone: true,
  'new-password': true,
  'identity-details': true,
  form: true,
};
const fieldsOf = ({ step }: (typeof exampleList)[number]) =>
  [step.kind, 'method' in step && step.method].join(' ');

// One of those that ask for the same.
const asking = [
  ...new Map(
    exampleList
      .filter(({ step, problem }) => !problem && step.kind in asksFor)
      .map((example) => [fieldsOf(example), example]),
  ).values(),
];

describe('what is typed at any step', () => {
  const found = new Map<string, string[]>();
  const answered = new Set<StepKind>();
  let fault: Fault;
  let answers = 0;

  const answer = async (_: unknown, given: Answer) => {
    answers += 1;
    answered.add(given.step);
    return fault(given) as Reply;
  };

  /** Types, sends, and gives what was typed, once there is an answer. */
  const send = async (elements: readonly HTMLElement[]) => {
    answers = 0;
    const forms = elements.flatMap((element) => [...element.querySelectorAll('form')]);
    const secrets = forms.flatMap((form) => {
      const typed = fill(form);
      form.requestSubmit();
      return typed;
    });
    const isSent = (form: HTMLFormElement) => !form.querySelector('[aria-invalid=true]');
    const isOver = () =>
      answers >= forms.filter(isSent).length && !document.querySelector('[aria-busy=true]');
    await waitUntil(isOver, 'an answer', { timeout: 5000 });
    return secrets;
  };

  before(async function () {
    this.timeout(60_000);
    // Heard here, and in no log of the tests.
    const { warn } = console;
    console.warn = () => {};
    const overheard = overhear();
    try {
      for await (const all of standing(asking, { answer })) {
        const elements = all.map(({ element }) => element);
        for (const [name, next] of Object.entries(faults)) {
          fault = next;
          const secrets = await send(elements);
          expect(secrets, 'what was typed').not.to.deep.equal([]);
          const places = await exposed(secrets, document.body, overheard);
          found.set(name, [...(found.get(name) ?? []), ...places]);
        }
      }
    } finally {
      overheard.end();
      console.warn = warn;
    }
  });

  for (const name of Object.keys(faults)) {
    it(`can be read nowhere after ${name} [I4 SEC-5]`, () => {
      expect(found.get(name)).to.deep.equal([]);
    });
  }

  it('has been sent from every kind of step at which there is a secret', () => {
    expect([...answered]).to.have.members(Object.keys(asksFor));
  });
});
