// What is counted and measured, and the table that tells it.

/** Durations in milliseconds, by what took them. */
type Durations = Map<string, number[]>;

/** Figures of one run. */
export class Figures {
  readonly #requests: Durations = new Map();
  readonly #journeys: Durations = new Map();
  readonly #problems = new Map<string, number>();
  readonly #begun = performance.now();

  /** A request that was answered, or not. */
  request(kind: string, milliseconds: number): void {
    add(this.#requests, kind, milliseconds);
  }

  /** A journey that came to its end. */
  journey(kind: string, milliseconds: number): void {
    add(this.#journeys, kind, milliseconds);
  }

  /** Something that a person had to try again. */
  problem(kind: string): void {
    this.#problems.set(kind, (this.#problems.get(kind) ?? 0) + 1);
  }

  /** Journeys so far. */
  get journeys(): number {
    return all(this.#journeys).length;
  }

  /** Lines of a Markdown table. */
  table(): readonly string[] {
    const seconds = (performance.now() - this.#begun) / 1000;
    const problems = [...this.#problems].map(([kind, count]) => `${count} × ${kind}`).sort();
    return [
      row(
        'Journeys',
        `${this.journeys} in ${seconds.toFixed(0)} s: **${(this.journeys / seconds).toFixed(1)} per second**`,
      ),
      ...spread('A journey, with pauses of its person', this.#journeys),
      row(
        'Requests',
        `${all(this.#requests).length}: ${(all(this.#requests).length / seconds).toFixed(1)} per second`,
      ),
      ...spread('A request', this.#requests),
      row('Tried again, by problem', problems.join(', ') || 'nothing'),
    ];
  }
}

/** A row of two cells. */
export const row = (name: string, value: string | number): string => `| ${name} | ${value} |`;

const add = (durations: Durations, kind: string, milliseconds: number) => {
  const known = durations.get(kind);
  if (known) known.push(milliseconds);
  else durations.set(kind, [milliseconds]);
};

const all = (durations: Durations) => [...durations.values()].flat();

const spread = (name: string, durations: Durations) => [
  row(`${name}: p50 / p99`, quantiles(all(durations))),
  ...[...durations]
    .sort()
    .map(([kind, values]) => row(`– ${kind} (${values.length})`, quantiles(values))),
];

const quantiles = (values: readonly number[]) => {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return `${shown(at(0.5))} / ${shown(at(0.99))}`;
};

const shown = (milliseconds: number) =>
  milliseconds < 10_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
