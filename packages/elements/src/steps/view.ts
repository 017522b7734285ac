// What a view is given and what it gives back. A view decides nothing: it shows the step and hands on what the person did.
import type {
  Answer,
  Outcome,
  Problem,
  Step,
  StepKind,
  StepOf,
  UnknownStep,
} from '@latchkey/contract';
import type { AskingState, Journey } from '@latchkey/journey';
import type { TemplateResult } from 'lit';
import type { Links } from '../links.ts';
import type { MessageKey, Params } from '../text/messages.ts';

/** What happened in the form so far; shown, never sent. */
export interface FormState {
  /** Messages by field name. */
  readonly problems: Readonly<Record<string, string>>;
  readonly revealed: boolean;
  readonly capsLock: boolean;
  /** The value of the button that sent the form: which of several was chosen. */
  readonly pressed?: string | undefined;
}

/** What a view found in its form that cannot be sent: messages by field name. The first of these fields gets the focus. */
export interface Unfit {
  readonly problems: Readonly<Record<string, string>>;
}

/** Makes an answer of what a form holds; nothing where there is none to send. */
export type ReadForm = (fields: FormData) => Answer | Unfit | undefined;

/** Everything that a view may use besides its step. */
export interface Ui {
  readonly t: (key: MessageKey, params?: Params) => string;
  /** The language of `t`, for `Intl`. */
  readonly locale: string;
  readonly links: Links;
  readonly form: FormState;
  /** What was wrong with the last answer. */
  readonly problem: Problem | undefined;
  /** The action whose answer is under way. */
  readonly busy: string | undefined;
  /** Whether a complete code sends itself. */
  readonly autoSubmit: boolean;
  /** The id of a control: unique on the page, the same at every load. */
  id(name: string): string;
  /** Whole seconds left of a time that the step gave; the view is shown again as they pass. */
  left(seconds: number): number;
  /** How uploads stand that are under way or did not succeed, by the piece. */
  readonly uploads: AskingState['uploads'];
  send(answer: Answer): void;
  /** Does something with the runner, once it is here. */
  run(task: (journey: Journey) => void): void;
  /** Handles a submit: checks what is required, then reads. */
  submit(event: SubmitEvent, read: ReadForm): void;
  restart(): void;
  readonly reveal: () => void;
  readonly keyed: (event: KeyboardEvent) => void;
  /** Uses a passkey for the step shown; present where the browser can. */
  readonly usePasskey: ((trust?: boolean) => void) | undefined;
  /** The host's answer to a captcha step, where it has one. */
  readonly captcha: CaptchaHook | undefined;
}

/**
 * Shows a check in `container` and resolves with its token. Called again when a token was refused. Must be operable by
 * everyone, with a way that needs no puzzle (WCAG 2.2 SC 3.3.8).
 */
export type CaptchaHook = (
  step: StepOf<'captcha'>,
  container: HTMLElement,
  signal: AbortSignal,
) => Promise<string>;

/** A step as it is shown. */
export interface Shown {
  readonly heading: string;
  /** One sentence below the heading. */
  readonly lead?: unknown;
  /** The step's own `<form>`, in light DOM. */
  readonly form: TemplateResult;
  /** Runs once when the form has come; `signal` ends when it leaves. */
  readonly enter?: (form: HTMLFormElement, signal: AbortSignal) => void;
}

/** A step of kind `K`, shown. Pure: the same step and ui give the same template. */
export type StepView<K extends StepKind | 'unknown'> = (
  step: K extends StepKind ? StepOf<K> : UnknownStep,
  ui: Ui,
) => Shown;

/** How a journey ended, shown; `going` while the page is about to change. */
export type OutcomeView = (outcome: Outcome, ui: Ui, going: boolean) => Shown;

/** A view of any step. */
export type AnyView = (step: Step, ui: Ui) => Shown;
