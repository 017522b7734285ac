import { holdCase } from '../case-access.ts';
import { findCase } from '../cases.ts';
import { chooseMeans, otherMeans } from '../choose-means.ts';
import { atCase } from '../identity-check.ts';
import { documentTypesOf } from '../identity-rules.ts';
import { identityOf, rulesOf } from '../identity-state.ts';
import type { Move } from '../journey.ts';
import { completeCase, countCase, openCase, openCaseOf } from '../open-case.ts';
import { chooseDocument, missingPieces } from '../pieces.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

// Where pieces of a case are needed again, these are all that is asked for.
const caseOf = (visit: Visit) => findCase(visit.core, identityOf(visit).case);

const submit = (visit: Visit): Move => {
  const { fields = {}, pieces = [] } = identityOf(visit);
  const missing = missingPieces(pieces);
  if (missing) return stay(visit, missing);
  const again = caseOf(visit);
  if (again) {
    // It may have been stopped meanwhile.
    if (again.state === 'more-needed') completeCase(visit, again);
    return { to: atCase(again) };
  }
  const open = openCaseOf(visit);
  if (open) return { to: atCase(open) };
  const problem = countCase(visit);
  if (problem) return stay(visit, problem);
  const opened = openCase(visit, 'manual', fields);
  holdCase(visit, opened);
  return { to: atCase(opened) };
};

/**
 * Asks for a document, piece by piece; the files themselves come beside (pieces.ts), in any order, and are kept when one
 * of them fails. Problems: `not-offered`, `fields-rejected` with the pieces that are missing, `rate-limited`.
 */
export const identityDocuments: StepHandler<'identity-documents'> = {
  show: (visit) => {
    const { accept, documents, maxBytes, minPixels } = rulesOf(visit);
    const { pieces = [], reason, type } = identityOf(visit);
    const again = caseOf(visit) !== undefined;
    return {
      kind: 'identity-documents',
      actions: [
        ...(again ? [] : (['choose-type'] as const)),
        ...(pieces.length > 0 ? (['submit'] as const) : []),
        ...(again ? [] : otherMeans(visit)),
        'back',
      ],
      reason,
      types: again ? [] : documentTypesOf(documents),
      ...(type !== undefined && { type }),
      pieces: pieces.map((piece) => ({ ...piece })),
      accept: [...accept],
      maxBytes,
      minPixels,
    };
  },
  on: {
    'choose-type': (visit, { type }, place) => {
      const problem = chooseDocument(visit, type);
      return problem ? stay(visit, problem) : { to: place };
    },
    submit,
    other: (visit) => chooseMeans(visit, 'companion'),
    back: (visit) => {
      const again = caseOf(visit);
      return { to: again ? atCase(again) : { kind: 'identity-details' } };
    },
  },
};
