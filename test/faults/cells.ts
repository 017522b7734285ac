// The cells of the matrix: what each is called, which there are, and which are run.
import { bodies, failures, patience, statuses, timings } from './axes.ts';
import { endpointOf, endpoints, type Endpoint } from './endpoints.ts';
import { allPairs, seeded, type Axes, type Case } from './pairs.ts';

/** Where a cell is played: by the runner in Node, or by an element in a browser. */
export type Where = 'runner' | 'page';

/** One fault, told by its values on each axis. */
export interface Cell {
  readonly endpoint: string;
  /** A; without one, the fault comes from an adapter, and there is no HTTP. */
  readonly status?: string;
  /** B. */
  readonly body: string;
  /** C. */
  readonly timing: string;
  /** D. */
  readonly failure: string;
}

/** A cell's name: `code.verify/A429/B6/T4/D2`; without a status, of an adapter: `code.verify/B6/T4/D12`. */
export const idOf = ({ endpoint, status, body, timing, failure }: Cell): string =>
  [endpoint, status, body, timing, failure].filter(Boolean).join('/');

/** The cell of this name. Throws where a part of it is none. */
export const cellOf = (id: string): Cell => {
  const parts = id.split('/');
  const [endpoint = '', status, body = '', timing = '', failure = ''] =
    parts.length === 4 ? [parts[0], undefined, ...parts.slice(1)] : parts;
  endpointOf(endpoint);
  const known: [string | undefined, object][] = [
    [body, bodies],
    [timing, timings],
    [failure, failures],
    ...(status === undefined ? [] : [[status, statuses] satisfies [string, object]]),
  ];
  for (const [value, table] of known)
    if (!value || !Object.hasOwn(table, value))
      throw new Error(`${id}: ${value} is none of ${Object.keys(table).join(' ')}`);
  return { endpoint, ...(status !== undefined && { status }), body, timing, failure };
};

/** Endpoints that a person comes to on a page, by what all others there are like. */
export const pageEndpoints = [
  'credentials.sign-in',
  'password.sign-in',
  'code.verify',
  'code.resend',
  'choose-factor.choose',
  'identifier.continue',
  'new-password.set',
  'phone.continue',
  'choose-delivery.choose',
  'identity-intro.start',
  'identity-details.submit',
  'upload',
  'polling',
  'resuming',
  'opening',
] as const;

const fully = ['credentials.sign-in', 'code.verify'];

/** What the choice of cells depends on. */
export interface Selection {
  readonly where: Where;
  readonly seed: number;
  /** All of the matrix, or each value at each endpoint once. */
  readonly whole: boolean;
  /** One cell alone, or those whose names begin like this; several, by commas. */
  readonly cell?: string | undefined;
}

/** The cells to play, each once. */
export const cellsOf = ({ where, seed, whole, cell }: Selection): Cell[] => {
  if (cell?.includes('/D')) return [cellOf(cell)];
  const named = new Map(chosen({ where, seed, whole }).map((one) => [idOf(one), one]));
  const beginnings = (cell ?? '').split(',');
  return [...named]
    .filter(([id]) => beginnings.some((beginning) => id.startsWith(beginning)))
    .map(([, one]) => one);
};

const product = (endpoint: string): Cell[] =>
  Object.keys(statuses).flatMap((status) =>
    Object.keys(bodies).map((body) =>
      cellFrom(felt({ endpoint, status, body, timing: 'T0', failure: 'D0' })),
    ),
  );

const vias = ['http', 'adapter'] as const;
type Via = (typeof vias)[number];

const chosen = ({ where, seed, whole }: Selection): Cell[] => {
  const all = where === 'page' ? pageEndpoints : [...endpoints.keys()];
  const pairs = (ids: readonly string[]) =>
    vias.flatMap((via) => select(axesOf(ids, via, where), seed, () => true));
  const values = (ids: readonly string[], of: readonly Via[] = vias, only?: Axes) =>
    of.flatMap((via) =>
      ids.flatMap((id, at) =>
        // Not the same ones everywhere.
        select(axesOf([id], via, where, only), seed + at, (one) => one === 'endpoint'),
      ),
    );
  // What a status and a body come to is the same at each endpoint: a few tell it of most. In a browser a cell costs more.
  if (!whole)
    return where === 'page'
      ? [...values(['code.verify']), ...values(all, ['http'], telling.page)]
      : [...values(pageEndpoints), ...values(all, vias, telling.runner)];
  const full = fully.flatMap((id) => product(id));
  // All pairs of its own for each endpoint that a page shows; in a browser they are shared out among them, so that each
  // value meets each other one somewhere, and each endpoint.
  return where === 'page'
    ? [...full, ...pairs(all)]
    : [...full, ...pageEndpoints.flatMap((id) => pairs([id])), ...values(all)];
};

const telling = {
  runner: { status: ['A200', 'A401', 'A404', 'A503-30'], body: ['B0', 'B6', 'B14', 'B17', 'B24'] },
  page: {
    status: ['A200', 'A401', 'A404'],
    body: ['B0', 'B6', 'B17', 'B24'],
    timing: ['T0', 'T2', 'T5', 'T8', 'T11'],
    failure: ['D0', 'D2', 'D5', 'D6', 'D9', 'D15-half'],
  },
} as const satisfies Record<Where, Axes>;

const select = (
  axes: Axes,
  seed: number,
  wanted: (one: string, other: string) => boolean,
): Cell[] => allPairs({ axes, felt, random: seeded(seed), wanted }).map(cellFrom);

const keysOf = <T>(table: Readonly<Record<string, T>>, fits: (value: T) => boolean) =>
  Object.keys(table).filter((key) => fits(table[key] as T));

/** What each axis has there, or of that the values that are `only` wanted. */
const axesOf = (ids: readonly string[], via: Via, where: Where, only: Axes = {}): Axes => {
  const http = via === 'http';
  const axes: Axes = {
    endpoint: ids,
    ...(http && { status: Object.keys(statuses) }),
    body: keysOf(bodies, ({ value }) => http || value !== undefined),
    timing: keysOf(
      timings,
      ({ trickles, stalls, typing }) =>
        (http || !(trickles ?? stalls)) && (where === 'page' || !typing),
    ),
    failure: keysOf(
      failures,
      (one) =>
        (one.via ?? via) === via &&
        (where === 'page' || !one.page) &&
        (!one.upload || ids.includes('upload')),
    ),
  };
  return Object.fromEntries(
    Object.entries(axes).map(([axis, values]) => [
      axis,
      values.filter((value) => only[axis]?.includes(value) ?? true),
    ]),
  );
};

const cellFrom = ({ endpoint = '', status, body = '', timing = '', failure = '' }: Case): Cell => ({
  endpoint,
  ...(status !== undefined && { status }),
  body,
  timing,
  failure,
});

/** The cell with what has no effect in it put back to nothing. */
const felt = (one: Case): Case => {
  const { endpoint = '', status, body = 'B0' } = one;
  const { method, step } = endpointOf(endpoint);
  let { timing = 'T0', failure = 'D0' } = one;
  if (!suits(endpointOf(endpoint), failure)) failure = 'D0';
  const { reversed, never, at = 0 } = timings[timing] ?? {};
  // Nobody asks twice at a time here; and a look that is late is only followed by the next.
  if (method === 'look' && (reversed || (at > patience && !never))) timing = 'T0';
  if (method === 'upload' && reversed) timing = 'T0';
  // Nobody types where there is no field, and nothing is left where there was nothing.
  if (timings[timing]?.typing && !step) timing = 'T0';
  const { answer = 'comes' } = failures[failure] ?? {};
  if (answer !== 'comes') timing = 'T0';
  const comes = answer === 'comes' && (timings[timing]?.at ?? 0) < patience;
  // An adapter can settle for nobody; what HTTP has to say is lost with its connection.
  const late = answer === 'late' || (timings[timing]?.at ?? 0) > patience;
  const mute = timings[timing]?.never || answer === 'fails';
  return {
    endpoint,
    ...(status !== undefined && { status: comes ? status : 'A200' }),
    body: (status !== undefined ? comes && hasBody(status) : comes || (late && !mute))
      ? body
      : 'B0',
    timing,
    failure,
  };
};

/** Whether a status comes with a body that is read: no redirect does, nor what is no answer yet. */
export const hasBody = (status: string): boolean => {
  const { status: code = 0 } = statuses[status] ?? {};
  return code >= 200 && code !== 204 && !(code >= 300 && code < 400);
};

const suits = ({ id, step }: Endpoint, failure: string): boolean => {
  if (failures[failure]?.upload) return id === 'upload';
  // Who has not come to a step cannot leave it by its button, and there is nothing in it to lose.
  return failure !== 'D5' || step !== undefined;
};

/** The part of a path that names a run of a cell. */
export const pathOf = (run: string, id: string): string =>
  `/faults/${run}/${id.replaceAll('/', '~')}`;

// Nothing happens meanwhile that would have to be waited for.
const atOnce = ['D0', 'D1', 'D2', 'D3', 'D4', 'D8', 'D16', 'D17'];

/** Whether what strikes is held back until it is let go. */
export const isHeld = ({ timing, failure }: Cell): boolean =>
  (timings[timing]?.at ?? 0) > 0 || !atOnce.includes(failure);
