// What a host page hears. Composed, bubbling, without secrets: safe to log.
import type { Outcome, Problem, StepKind } from '@latchkey/contract';
import type { LinkName } from './links.ts';

const passing = { bubbles: true, composed: true } as const;
const stoppable = { ...passing, cancelable: true } as const;

/** A step is shown. */
export class LatchkeyStepEvent extends Event {
  /** The event’s name. */
  static readonly type = 'latchkey-step';
  /** The step’s kind. */
  readonly step: StepKind | 'unknown';
  constructor(step: StepKind | 'unknown') {
    super(LatchkeyStepEvent.type, passing);
    this.step = step;
  }
}

/** A problem is shown: its code and parameters, never what was typed. */
export class LatchkeyProblemEvent extends Event {
  /** The event’s name. */
  static readonly type = 'latchkey-problem';
  /** Its code, and what the service said besides. */
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(LatchkeyProblemEvent.type, passing);
    this.problem = problem;
  }
}

/** The person wants another journey. Cancel it to take them there yourself; otherwise the configured link is followed. */
export class LatchkeyLeaveEvent extends Event {
  /** The event’s name. */
  static readonly type = 'latchkey-leave';
  /** Which journey, or `help` for the hub. */
  readonly journey: string;
  constructor(journey: string) {
    super(LatchkeyLeaveEvent.type, stoppable);
    this.journey = journey;
  }
}

/** A help link, or the way to another page, was chosen. Cancel it to open it yourself (in a webview, say). */
export class LatchkeyLinkEvent extends Event {
  /** The event’s name. */
  static readonly type = 'latchkey-link';
  /** The link’s name; `redirect` where a step leads to another page. */
  readonly link: LinkName | 'redirect';
  /** Where it leads. */
  readonly href: string;
  constructor(link: LinkName | 'redirect', href: string) {
    super(LatchkeyLinkEvent.type, stoppable);
    this.link = link;
    this.href = href;
  }
}

/** The journey has ended. Cancel it to stay on the page; otherwise the page goes to the return target, where there is one. */
export class LatchkeyOutcomeEvent extends Event {
  /** The event’s name. */
  static readonly type = 'latchkey-outcome';
  /** What was reached, and where the person may go. */
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super(LatchkeyOutcomeEvent.type, stoppable);
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'latchkey-step': LatchkeyStepEvent;
    'latchkey-problem': LatchkeyProblemEvent;
    'latchkey-leave': LatchkeyLeaveEvent;
    'latchkey-link': LatchkeyLinkEvent;
    'latchkey-outcome': LatchkeyOutcomeEvent;
  }
}
