// What the browser's passkey interface takes, as JSON.
import * as z from './z.ts';
import { constant, list, text, token } from './parts.ts';

/** W3C WebAuthn Level 3 §5.1.9, PublicKeyCredentialRequestOptionsJSON. */
export const passkeyRequest = z.object({
  challenge: token,
  timeout: z.optional(z.number()),
  rpId: z.optional(text),
  allowCredentials: z.optional(
    list(z.object({ type: constant('public-key'), id: token, transports: z.optional(list(text)) })),
  ),
  userVerification: z.optional(z.enum(['required', 'preferred', 'discouraged'])),
});
