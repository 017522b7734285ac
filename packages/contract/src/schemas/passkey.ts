// What the browser's passkey interface takes and gives, as JSON.
import * as z from 'zod/mini';
import { list, text, token } from './parts.ts';

/** W3C WebAuthn Level 3 §5.1.9, PublicKeyCredentialRequestOptionsJSON. */
export const passkeyRequest = z.object({
  challenge: token,
  timeout: z.optional(z.number()),
  rpId: z.optional(text),
  allowCredentials: z.optional(
    list(
      z.object({ type: z.literal('public-key'), id: token, transports: z.optional(list(text)) }),
    ),
  ),
  userVerification: z.optional(z.enum(['required', 'preferred', 'discouraged'])),
});

/** W3C WebAuthn Level 3 §5.1.8, AuthenticationResponseJSON: what the browser's credential says of itself. */
export const passkeyResponse = z.object({
  id: token,
  rawId: token,
  type: z.literal('public-key'),
  authenticatorAttachment: z.optional(z.nullable(text)),
  clientExtensionResults: z.optional(z.record(z.string(), z.unknown())),
  response: z.object({
    clientDataJSON: token,
    authenticatorData: token,
    signature: token,
    userHandle: z.optional(z.nullable(token)),
  }),
});
