// A page that a server renders. The form between the tags works without a script; the tag takes its place when it comes alive.

/** The page's HTML, and the policy to send with it. */
export const page = (said = '') => ({
  policy: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  html: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sign in</title>
    <script type="module" src="/login.js"></script>
  </head>
  <body>
    <main>
      <p>${said}</p>
      <latchkey-login endpoint="/account" return-to="/inbox" links='{"support": "/help"}'>
        <form method="post" action="/sign-in">
          <label>E-mail address <input name="identifier" autocomplete="username" required /></label>
          <label>Password
            <input name="password" type="password" autocomplete="current-password" required />
          </label>
          <button>Sign in</button>
        </form>
      </latchkey-login>
    </main>
  </body>
</html>`,
});
