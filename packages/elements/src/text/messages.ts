// The shape of a catalogue. A problem or a step without words does not compile.
import type { FactorMethod, Outcome, ProblemCode, StepKind } from '@latchkey/contract';
import type { words } from './locales/en.ts';

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type BaseOf<K> = K extends `${infer Base}_${PluralCategory}` ? Base : K;
type Written = keyof typeof words;
type Counted = BaseOf<Extract<Written, `${string}_other`>>;

/** A key that `t()` takes; a counted one is completed by the plural category of `count`. */
export type MessageKey = BaseOf<Written>;

/** A whole language: every message, and of a counted one at least the category `other`. */
export type Catalogue = Record<Exclude<MessageKey, Counted>, string> &
  Record<`${Counted}_other`, string> &
  Partial<Record<`${Counted}_${PluralCategory}`, string>>;

/** What a host may replace: any messages, in any language; the rest stays. */
export type Texts = Partial<Catalogue>;

/** What stands in for `{{name}}` in a message. */
export type Params = Readonly<Record<string, string | number>>;

type Owed =
  | `${StepKind | 'unknown'}.heading`
  | `problem.${ProblemCode}`
  | `factor.${FactorMethod}`
  | `over.${Outcome['kind']}`;

type Worded<K extends MessageKey> = K;

// Fails to compile when a step, problem, factor or outcome has no words.
type _NothingMissing = Worded<Owed>;
