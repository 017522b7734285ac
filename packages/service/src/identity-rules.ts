// How a service checks who somebody is: plain values, a part of a policy. Times are milliseconds.
import type { IdentityReason, Piece, StepOf } from '@latchkey/contract';
import type { CaseTexts } from './case-messages.ts';

/** By what somebody can show who they are. */
export type IdentityMeans = StepOf<'identity-means'>['means'][number];

/** A kind of document. */
export type DocumentType = StepOf<'identity-documents'>['types'][number];

/** What is photographed. */
export type PieceKind = Piece['kind'];

/** What a person has entered, by the names of the fields. */
export type Fields = Readonly<Record<string, string | boolean>>;

/** A field of the form in which a person says who they are. Its label is in case-messages.ts. */
export interface IdentityField {
  readonly name: keyof CaseTexts['fields'];
  readonly type: 'text' | 'email' | 'tel' | 'checkbox';
  readonly required?: boolean;
  readonly autocomplete?: string;
  /** Asked only for this reason. */
  readonly reason?: IdentityReason;
}

/** The identity check of a policy. */
export interface IdentityRules {
  /** None: only support can help. */
  readonly means: readonly IdentityMeans[];
  /** The app on another device. */
  readonly app: {
    readonly name: string;
    /** Address that opens it; the request is added. */
    readonly url: string;
    /** How long a request waits to be opened. */
    readonly requestLife: number;
    /** What the app tells of its owner. */
    readonly holder: Fields;
  };
  readonly fields: readonly IdentityField[];
  /** The pieces of each document. */
  readonly documents: Readonly<Partial<Record<DocumentType, readonly PieceKind[]>>>;
  /** MIME types of the files that are taken. */
  readonly accept: readonly string[];
  readonly maxBytes: number;
  /** Least length of a picture's shorter side. */
  readonly minPixels: number;
  /** How long a decision usually takes. */
  readonly reviewTime: number;
  /** How long what was sent is kept after a decision. */
  readonly keptFor: number;
  /** How long a case waits: for its decision, and for the person. */
  readonly caseLife: number;
  /** Where support is found. */
  readonly contact: string;
  /** The page that a mailed link opens, as that of a recovery. */
  readonly page: string;
  /** How each case is decided at once, where it is. What this tells of an account, it tells everybody. */
  readonly decides?: 'accepted' | 'refused' | 'more-needed';
}

/** The documents that may be chosen, in their order. */
export const documentTypesOf = (documents: IdentityRules['documents']): DocumentType[] =>
  Object.keys(documents) as DocumentType[];
