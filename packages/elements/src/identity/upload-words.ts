import { natureOf, type Problem, type StepOf } from '@latchkey/contract';
import type { Ui } from '../steps/view.ts';
import { problemText } from '../text/problem-text.ts';
import { fileSize } from '../text/size.ts';

/** Whether the same file would meet the same problem again. */
export const isLasting = ({ code }: Problem): boolean => code.startsWith('file-');

/** What went wrong with a file, found here or by the service, and what to do. */
export const uploadWords = (
  problem: Problem,
  ui: Ui,
  { maxBytes }: StepOf<'identity-documents'>,
): string => {
  const { code } = problem;
  if (code === 'file-too-large')
    return ui.t('piece.too-large', { limit: fileSize(maxBytes, ui.locale) });
  if (natureOf(code) !== 'transport') return problemText(problem, ui.t, ui.locale);
  return ui.t(code === 'offline' ? 'piece.offline' : 'piece.interrupted');
};
