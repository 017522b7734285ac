// Puts the page of the tests under the strictest policy that we promise to work with (docs/security.md), as soon as the
// runner's own scripts have run. What breaks it fails the test that is under way.
const another = location.origin.replace('localhost', '127.0.0.1');

const meta = document.createElement('meta');
meta.httpEquiv = 'content-security-policy';
meta.content = [
  "default-src 'none'",
  "script-src 'self'",
  // The runner's own channel, and servers of the tests on other origins.
  `connect-src 'self' ws: ${another} http://localhost:1`,
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  // Lit's own, and the one of a test that starts a service worker, whose address is a string to msw.
  'trusted-types lit-html service-worker',
].join('; ');
document.head.append(meta);

addEventListener('securitypolicyviolation', (event) => {
  const { blockedURI, effectiveDirective, lineNumber, sample, sourceFile } = event;
  // WebKit's own wish; and what a test of faults has forbidden on purpose.
  if (/\/favicon\.ico$|^http:\/\/forbidden\./u.test(blockedURI)) return;
  const where = `${sourceFile}:${lineNumber}`;
  reportError(
    new Error(`Against the policy: ${effectiveDirective} ${blockedURI} ${sample} (${where})`),
  );
});
