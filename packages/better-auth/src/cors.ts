// Pages of other origins: which may call, and what they may read.
import { headers as names } from '@latchkey/contract';

/** What a page of a trusted origin may send, for a preflight (Fetch Standard §3.3). */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-allow-headers': `${names.client}, ${names.key}, content-type`,
  'access-control-max-age': '7200',
} as const;

/** What lets a page of this origin read a reply, with its cookies. The origin must be trusted. */
export const corsHeaders = (origin: string | null): Readonly<Record<string, string>> => ({
  vary: 'Origin',
  ...(origin !== null && {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'Retry-After',
  }),
});
