// The steps by which a person shows who they are: with documents, or with an app on another device.
import * as z from './z.ts';
import { count, list, masked, pattern, seconds, text, whole } from './parts.ts';
import { field, stepOf } from './steps.ts';

/** What a person can do at each kind of step of an identity check. The values that go with each are in answers.ts. */
export const identityActions = {
  'identity-intro': ['start', 'back'],
  'identity-means': ['choose', 'back'],
  'identity-details': ['submit', 'other', 'back'],
  'identity-documents': ['choose-type', 'submit', 'other', 'back'],
  'companion-app': ['renew', 'other', 'back'],
  'case-status': ['continue', 'restart', 'cancel', 'done'],
} as const;

/** Why an identity is checked. Decides what follows when it is accepted: a new password, the identifier told, the second factor removed, the lock opened. */
export const identityReasons = ['password', 'identifier', 'second-factor', 'locked'] as const;

/** By what an identity can be shown. */
export const identityMeans = ['manual', 'companion'] as const;

/** Kinds of document. */
export const documentTypes = [
  'passport',
  'identity-card',
  'residence-permit',
  'driving-license',
] as const;

/** What is photographed of a document, and of its holder. */
export const pieceKinds = ['front', 'back', 'photo-page', 'selfie'] as const;

/** Why a piece is needed again. */
export const pieceFaults = [
  'unreadable',
  'cut-off',
  'glare',
  'expired',
  'wrong-document',
  'not-matching',
  'other',
] as const;

/** How a case stands. */
export const caseStates = [
  'submitted',
  'in-review',
  'more-needed',
  'accepted',
  'refused',
  'expired',
  'cancelled',
] as const;

/** How far the other device is. */
export const companionStates = ['waiting', 'opened', 'in-progress'] as const;

const reason = z.enum(identityReasons);

/** A piece that is to be uploaded under its id: `PUT /journeys/{ticket}/files/{id}`. */
export const piece = z.object({
  id: pattern(/^[a-z][a-z0-9-]{0,62}$/u),
  kind: z.enum(pieceKinds),
  /** Whether the service has it. */
  stored: z.optional(z.boolean()),
  /** Why it is needed once more. */
  fault: z.optional(z.enum(pieceFaults)),
});

const step = <K extends keyof typeof identityActions, S extends z.core.$ZodLooseShape>(
  kind: K,
  shape: S,
) => stepOf<K, (typeof identityActions)[K], S>(kind, identityActions[kind], shape);

/** Every kind of step of an identity check, with what it carries. All times are seconds, from now or long. */
export const identitySteps = {
  'identity-intro': step('identity-intro', {
    reason,
    means: list(z.enum(identityMeans)),
    /** How long a decision usually takes. */
    reviewTime: z.optional(seconds),
    /** How long documents are kept after the decision. */
    keptFor: z.optional(seconds),
  }),
  'identity-means': step('identity-means', {
    reason,
    /** None: only support can help. */
    means: list(z.enum(identityMeans)),
    /** Name of the app on the other device. */
    app: z.optional(text),
    contact: z.optional(text),
  }),
  'identity-details': step('identity-details', { reason, fields: list(field) }),
  'identity-documents': step('identity-documents', {
    reason,
    /** The documents to choose from; none where only single pieces are needed again. */
    types: list(z.enum(documentTypes)),
    /** The document chosen. */
    type: z.optional(z.enum(documentTypes)),
    /** What is needed of it. Empty until one is chosen. */
    pieces: list(piece),
    /** MIME types, as in the `accept` attribute of HTML. */
    accept: list(pattern(/^[a-z]+\/[a-z0-9.+-]+$/u)),
    maxBytes: whole(1),
    /** Least length of a picture's shorter side, in pixels. */
    minPixels: z.optional(count),
  }),
  'companion-app': step('companion-app', {
    reason,
    /** Opens the app: as a link on a phone, as a QR code elsewhere. */
    url: text,
    app: z.optional(text),
    state: z.enum(companionStates),
    expiresIn: z.optional(seconds),
  }),
  'case-status': step('case-status', {
    reason,
    state: z.enum(caseStates),
    /** The case's number, to tell support. Not a secret. */
    number: text,
    /** Where the decision will be sent, masked. */
    target: z.optional(masked),
    /** Seconds until a decision is expected. */
    decisionIn: z.optional(seconds),
    /** What is needed again, and why. */
    pieces: z.optional(list(piece)),
  }),
} as const;
