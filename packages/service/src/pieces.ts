// The pieces of a document: which are needed, and what is taken for one.
import type { Piece, Problem } from '@latchkey/contract';
import { faultOf, typeOf } from './file-types.ts';
import { identityOf, rulesOf } from './identity-state.ts';
import type { DocumentType } from './identity-rules.ts';
import type { Visit } from './visit.ts';

/** A file as it came: its bytes, or that there are too many of them to have read them. */
export type Upload = Uint8Array | 'too-large';

/** Chooses a document. Another one needs other pieces: what was uploaded of the one before is erased. */
export const chooseDocument = (visit: Visit, type: DocumentType): Problem | undefined => {
  const kinds = rulesOf(visit).documents[type];
  const identity = identityOf(visit);
  if (!kinds) return { code: 'not-offered' };
  if (identity.type === type) return undefined;
  identity.type = type;
  identity.pieces = kinds.map((kind) => ({ id: kind, kind }));
  visit.core.documents.erase(visit.journey.ticket);
  return undefined;
};

/**
 * Takes the file for a piece, in place of one that was there; what is refused leaves that one as it is. Problems:
 * `not-offered`, `file-too-large`, `file-unreadable`, `file-type`, `file-too-small`.
 */
export const takePiece = (visit: Visit, id: string, file: Upload): Problem | undefined => {
  const { core, journey } = visit;
  const piece = journey.identity?.pieces?.find((each) => each.id === id);
  if (journey.place.kind !== 'identity-documents' || !piece) return { code: 'not-offered' };
  const { accept, minPixels } = rulesOf(visit);
  if (file === 'too-large') return { code: 'file-too-large' };
  if (file.length === 0) return { code: 'file-unreadable' };
  const type = typeOf(file);
  if (type === undefined || !accept.includes(type)) return { code: 'file-type' };
  const fault = faultOf(file, minPixels);
  if (fault) return { code: fault };
  core.documents.put(journey.ticket, id, file, journey.ends);
  piece.stored = true;
  delete piece.fault;
  return undefined;
};

/** Which pieces are missing. Problem: `fields-rejected`, with their ids. */
export const missingPieces = (pieces: readonly Piece[]): Problem | undefined => {
  const missing = pieces.filter(({ stored }) => !stored);
  return missing.length > 0
    ? {
        code: 'fields-rejected',
        fields: missing.map(({ id }) => ({ field: id, reason: 'required' })),
      }
    : undefined;
};
