// The shape of a catalogue. A problem or a step without words does not compile.
import type { FieldReason } from '@latchkey/contract/schemas';
import type { FactorMethod, Outcome, ProblemCode, StepKind } from '@latchkey/contract';
import type { words as identityWords } from './locales/en.identity.ts';
import type { words as recoveryWords } from './locales/en.recovery.ts';
import type { words } from './locales/en.ts';

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type BaseOf<K> = K extends `${infer Base}_${PluralCategory}` ? Base : K;
type Counted<K> = BaseOf<Extract<K, `${string}_other`>>;

// Every message, and of a counted one at least the category `other`.
type WordsFor<K extends string> = Record<Exclude<BaseOf<K>, Counted<K>>, string> &
  Record<`${Counted<K>}_other`, string> &
  Partial<Record<`${Counted<K>}_${PluralCategory}`, string>>;

/** A key that `t()` takes; a counted one is completed by the plural category of `count`. */
export type MessageKey = BaseOf<
  keyof typeof words | keyof typeof recoveryWords | keyof typeof identityWords
>;

/** The part of a language that every tag needs. */
export type SignInWords = WordsFor<keyof typeof words>;

/** The part that comes with the first step of a recovery. */
export type RecoveryWords = WordsFor<keyof typeof recoveryWords>;

/** The part of an identity check; comes with that of a recovery. */
export type IdentityWords = WordsFor<keyof typeof identityWords>;

/** A whole language, of all parts. */
export type Catalogue = SignInWords & RecoveryWords & IdentityWords;

/** What a host may replace: any messages, in any language; the rest stays. */
export type Texts = Partial<Catalogue>;

/** What stands in for `{{name}}` in a message. */
export type Params = Readonly<Record<string, string | number>>;

type Owed =
  | `${StepKind | 'unknown'}.heading`
  | `problem.${ProblemCode}`
  | `form.${FieldReason}`
  | `factor.${FactorMethod}`
  | `over.${Outcome['kind']}`;

type Worded<K extends MessageKey> = K;

// Fails to compile when a step, problem, factor or outcome has no words.
type _NothingMissing = Worded<Owed>;
