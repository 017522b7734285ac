// What every answer of the server's own has.

const strict = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** A body of this type. */
export const body = (type: string, content: BodyInit, status = 200): Response =>
  new Response(content, {
    status,
    headers: { ...strict, 'content-type': `${type}; charset=utf-8` },
  });

/** JSON; nothing where there is nothing to tell. */
export const json = (value: unknown): Response =>
  value === undefined
    ? new Response(null, { status: 204, headers: strict })
    : body('application/json', JSON.stringify(value));

/** A sentence. */
export const said = (status: number, words: string): Response => body('text/plain', words, status);

/** On to another page. */
export const onTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...strict, location } });
