// From what stands in the alert back to the problem that it is about.
import { problemCodes } from '@latchkey/contract/schemas';
import type { ProblemCode } from '@latchkey/contract';
import { catalogueOf } from '../../packages/elements/src/text/locales/index.ts';
import { recoverySources } from '../../packages/elements/src/steps/index.ts';
import { problemText } from '../../packages/elements/src/text/problem-text.ts';
import type { Place } from './play.ts';

// Whose own words do not arrive may get English ones, or those that come later.
const locales = ['en', 'de'] as const;

// The times that the table of statuses names, and what a slow machine makes of them.
const times = [undefined, 7, 30, 88, 89, 90, 91, 92, 86_400];

const said = new Map<string, { code: ProblemCode; retryIn: number | undefined }>();
/** Where the headings are that are of no step. */
export const heads = new Map<string, Place>([['', 'beginning']]);

for (const locale of locales) {
  const messages: Readonly<Record<string, string>> = {
    ...(await catalogueOf(locale)),
    ...(await recoverySources.catalogue(locale)),
  };
  const t = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    Object.entries(params).reduce(
      (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
      messages[key] ?? key,
    );
  heads.set(t('lost.heading'), 'lost');
  heads.set(t('unknown.heading'), 'unknown');
  heads.set(t('wait.heading'), 'beginning');
  said.set(t('piece.interrupted'), { code: 'network', retryIn: undefined });
  said.set(t('piece.offline'), { code: 'offline', retryIn: undefined });
  for (const retryIn of times.toReversed())
    for (const code of problemCodes) {
      const problem = { code, ...(retryIn !== undefined && { retryIn }) };
      said.set(problemText(problem, t, locale), { code, retryIn });
    }
}

/** The problem that these words are about; a code that nobody has for other words. */
export const problemIn = (
  text: string,
): { problem: string | undefined; retryIn?: number | undefined } => {
  if (text === '') return { problem: undefined };
  const known = said.get(text);
  return known ? { problem: known.code, retryIn: known.retryIn } : { problem: `“${text}”` };
};
