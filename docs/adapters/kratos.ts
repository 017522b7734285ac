// Ory Kratos, whose flows lead as our service does: each answer is a whole flow that says what is wanted next. Written
// from the published schemas (@ory/kratos-client-fetch 25.4). Not run against a server.
import { allowedReturn, getJson, once, postJson, Refusal } from '@latchkey/calls';
import type {
  AccountAdapter,
  Answer,
  Factor,
  KeyedCall,
  Problem,
  ProblemCode,
  Reply,
  Step,
} from '@latchkey/contract';

interface Message {
  readonly id: number;
  readonly type: string;
}

/** A login flow, as far as this adapter reads it. */
interface Flow {
  readonly ui: {
    readonly action: string;
    readonly nodes: readonly {
      readonly group: string;
      readonly attributes: { readonly name?: string; readonly value?: unknown };
      readonly messages?: readonly Message[];
    }[];
    readonly messages?: readonly Message[];
  };
}

/** Kratos' messages by number (its `text/id.go`). */
const problems: Readonly<Record<number, ProblemCode>> = {
  4000006: 'credentials-rejected',
  4000008: 'code-rejected',
  4000010: 'denied',
  4000012: 'code-used',
  4000016: 'code-rejected',
  4010001: 'journey-expired',
};

/** Second factors by the group of their nodes, and the field that takes the code. */
const factors = {
  totp: { factor: { id: 'totp', method: 'totp' }, field: 'totp_code' },
  lookup_secret: { factor: { id: 'lookup_secret', method: 'backup' }, field: 'lookup_secret' },
} as const satisfies Record<string, { factor: Factor; field: string }>;

type Group = keyof typeof factors;

interface Journey {
  readonly ticket: string;
  readonly replies: Map<string, Promise<Reply>>;
  readonly returnTo: string | undefined;
  /** Settles when the answers before have had their replies. */
  lane: Promise<unknown>;
  turn: number;
  flow: Flow;
  /** The second factor that was chosen. */
  group?: Group;
  /** Where the browser must go before the login can end. */
  elsewhere?: string;
  over?: Reply;
}

const expired: Reply = { problem: { code: 'journey-expired' } };

const isFlow = (body: unknown): body is Flow => {
  const { ui } = (body ?? {}) as Partial<Flow>;
  return typeof ui?.action === 'string' && Array.isArray(ui.nodes);
};

const groupsOf = ({ flow }: Journey): readonly Group[] =>
  (Object.keys(factors) as Group[]).filter((name) =>
    flow.ui.nodes.some(({ group }) => group === name),
  );

const problemOf = ({ id }: Message): Problem => {
  const code = problems[id];
  return code ? { code } : { code: 'unknown', received: String(id) };
};

const stepOf = (journey: Journey): Step => {
  if (journey.elsewhere !== undefined)
    return { kind: 'redirect', actions: ['return'], url: journey.elsewhere };
  const groups = groupsOf(journey);
  const group = journey.group ?? (groups.length === 1 ? groups[0] : undefined);
  if (group) {
    const { method } = factors[group].factor;
    const alphabet = method === 'totp' ? 'digits' : 'alphanumeric';
    const actions = groups.length > 1 ? (['verify', 'other'] as const) : (['verify'] as const);
    return { kind: 'code', actions: [...actions], method, alphabet };
  }
  if (groups.length > 1) {
    const listed = groups.map((name) => factors[name].factor);
    return { kind: 'choose-factor', actions: ['choose'], factors: listed };
  }
  return { kind: 'credentials', actions: ['sign-in'] };
};

/** What a page sends to Kratos for an answer; nothing where the answer needs no request. */
const fieldsOf = (journey: Journey, { step, action, values }: Answer): object | undefined => {
  if (step === 'credentials' && action === 'sign-in') return { method: 'password', ...values };
  if (step !== 'code' || action !== 'verify') return undefined;
  const [group = 'totp'] = journey.group ? [journey.group] : groupsOf(journey);
  return { method: group, [factors[group].field]: values.code };
};

/** The adapter for the public API of a Kratos that shares a site with the page, by its browser flows. */
export const kratosAdapter = (origin: string, timeout = 10_000): AccountAdapter => {
  const journeys = new Map<string, Journey>();
  const openings = new Map<string, Promise<Reply>>();
  const cookies = { credentials: 'include' } as const;

  const begin = async (call: KeyedCall, which: string): Promise<Flow> => {
    const url = `${origin}/self-service/login/browser?${which}`;
    const { body } = await getJson(url, call, cookies);
    if (isFlow(body)) return body;
    throw new Refusal('malformed');
  };

  const asking = (journey: Journey, problem?: Problem): Reply => {
    journey.turn += 1;
    return replyOf(journey, problem);
  };

  const replyOf = (journey: Journey, problem?: Problem): Reply => {
    const { ticket, turn, over } = journey;
    return over ?? { ticket, turn, step: stepOf(journey), ...(problem && { problem }) };
  };

  /** A session there is; whether it is enough, Kratos says. */
  const conclude = async (journey: Journey, call: KeyedCall): Promise<Reply> => {
    const { status, body } = await getJson(`${origin}/sessions/whoami`, call, cookies);
    const { error } = (body ?? {}) as { readonly error?: { readonly id?: string } };
    if (status === 403 && error?.id === 'session_aal2_required') {
      journey.flow = await begin(call, 'aal=aal2');
      return asking(journey);
    }
    if (status !== 200) return asking(journey, { code: 'denied' });
    const { returnTo } = journey;
    journey.over = { outcome: { kind: 'signed-in', ...(returnTo !== undefined && { returnTo }) } };
    return journey.over;
  };

  const submit = async (journey: Journey, fields: object, call: KeyedCall): Promise<Reply> => {
    const { action, nodes } = journey.flow.ui;
    const token = nodes.find(({ attributes }) => attributes.name === 'csrf_token');
    const said = { ...fields, csrf_token: token?.attributes.value };
    const { status, body } = await postJson(action, said, call, cookies);
    if (status === 200) return conclude(journey, call);
    const { redirect_browser_to: url } = (body ?? {}) as { readonly redirect_browser_to?: string };
    if (status === 422 && url !== undefined) {
      journey.elsewhere = url;
      return asking(journey);
    }
    if (status !== 400 || !isFlow(body))
      return status === 410 ? expired : { problem: { code: 'malformed' } };
    journey.flow = body;
    const messages = [body.ui.messages, ...body.ui.nodes.map((node) => node.messages)].flat();
    const why = messages.find((message) => message?.type === 'error');
    return asking(journey, why && problemOf(why));
  };

  const act = async (journey: Journey, answer: Answer, call: KeyedCall): Promise<Reply> => {
    const step = stepOf(journey);
    const offered: readonly string[] = step.actions;
    if (answer.step !== step.kind || !offered.includes(answer.action))
      return asking(journey, { code: 'not-offered' });
    if (answer.step === 'redirect') return conclude(journey, call);
    const fields = fieldsOf(journey, answer);
    if (fields) return submit(journey, fields, call);
    delete journey.group;
    if (answer.step !== 'choose-factor' || answer.action !== 'choose') return asking(journey);
    const chosen = groupsOf(journey).find((group) => group === answer.values.factor);
    if (chosen) journey.group = chosen;
    return asking(journey, chosen ? undefined : { code: 'not-offered' });
  };

  // Finished also when nobody waits any more, so that the same answer sent again learns what came of it.
  const run = async (
    call: KeyedCall,
    work: (call: KeyedCall) => Promise<Reply>,
  ): Promise<Reply> => {
    try {
      return await work({ ...call, signal: AbortSignal.timeout(timeout) });
    } catch (thrown) {
      if (thrown instanceof Refusal) return { problem: thrown.problem };
      throw thrown;
    }
  };

  return {
    open: ({ journey: name, answer, returnTo }, call) =>
      once(openings, call.key, () =>
        run(call, async (own) => {
          if (name !== 'login') return { problem: { code: 'not-offered' } };
          const journey: Journey = {
            ticket: crypto.randomUUID(),
            flow: await begin(own, 'refresh=true'),
            returnTo: allowedReturn(returnTo),
            turn: 0,
            replies: new Map(),
            lane: Promise.resolve(),
          };
          const reply = await (answer ? act(journey, answer, own) : asking(journey));
          if ('step' in reply) journeys.set(journey.ticket, journey);
          return reply;
        }),
      ),
    answer: async (ticket, { turn, ...answer }, call) => {
      const journey = journeys.get(ticket);
      if (!journey) return expired;
      return once(journey.replies, call.key, () => {
        const reply = journey.lane.then(() =>
          run(call, async (own) =>
            turn === journey.turn && !journey.over
              ? act(journey, answer, own)
              : replyOf(journey, { code: 'stale' }),
          ),
        );
        journey.lane = reply.catch(() => undefined);
        return reply;
      });
    },
    look: async (ticket) => {
      const journey = journeys.get(ticket);
      return journey ? replyOf(journey) : expired;
    },
    upload: async (ticket) =>
      journeys.has(ticket) ? { problem: { code: 'not-offered' } } : expired,
    close: async (ticket) => {
      journeys.delete(ticket);
    },
  };
};
