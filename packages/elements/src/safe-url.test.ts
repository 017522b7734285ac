import { expect } from '@open-wc/testing';
import { safeUrl } from './safe-url.ts';

const here = location.origin;

/** What is let through, and as what. */
const safe: readonly [value: string, href: string][] = [
  ['/reset', `${here}/reset`],
  ['reset?a=1#b', new URL('reset?a=1#b', document.baseURI).href],
  ['?journey=login', new URL('?journey=login', document.baseURI).href],
  [`${here}/home`, `${here}/home`],
  ['/a/../b', `${here}/b`],
  ['/a//', `${here}/a//`],
  ['/%0d%0aset-cookie:x', `${here}/%0d%0aset-cookie:x`],
  ['/javascript:alert(1)', `${here}/javascript:alert(1)`],
];

const schemes = [
  ...['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)'],
  ...[`blob:${here}/8a1f`, 'file:///etc/passwd', 'about:blank', 'view-source:https://example.org'],
  ...['filesystem:https://example.org/x', 'ws://example.org', 'ftp://example.org/x'],
  ...['mailto:a@example.org', 'tel:117', 'sms:117', 'intent://x#Intent;scheme=http;end'],
  ...['app:open', 'capacitor://localhost', 'chrome://settings', 'jar:https://example.org!/x'],
];

/** The same by other spellings, as filters have been led astray. */
const spellings: readonly ((url: string) => string)[] = [
  (url) => url,
  (url) => url.toUpperCase(),
  (url) => ` ${url}`,
  (url) => `\u0000${url}`,
  (url) => `\u00A0${url}`,
  (url) => `\uFEFF${url}`,
  (url) => `${url.slice(0, 2)}\t${url.slice(2)}`,
  (url) => `${url.slice(0, 2)}\n${url.slice(2)}`,
  (url) => `${url.slice(0, 2)}\r${url.slice(2)}`,
  (url) => url.replace(':', '\t:'),
];

const elsewhere = [
  ...['//evil.example', '//evil.example/reset', '///evil.example', '////evil.example'],
  ...['\\\\evil.example', '/\\evil.example', '\\/evil.example', '/\t/evil.example'],
  ...['/\n/evil.example', '\t//evil.example', 'https:\\\\evil.example', 'https:/\\evil.example'],
  ...['http://evil.example', 'https://evil.example', 'HTTPS://EVIL.EXAMPLE', 'https:evil.example'],
  ...['http:///evil.example', 'https://evil.example\\@x', 'https://evil。example'],
  ...[`https://${location.host}.evil.example`, `https://evil.example/${here}`],
  ...[`https://evil.example#${here}`, `https://evil.example?${here}`],
];

const named = [
  ...[`${location.protocol}//user@${location.host}/`, `${location.protocol}//:x@${location.host}/`],
  ...['https://user:secret@example.org/', 'https://good.example@evil.example/'],
  ...['https://good.example%40x@evil.example/', '//user@evil.example'],
];

const nothing = [
  '',
  ' ',
  'http://',
  'https://',
  'https://[',
  'https://a b',
  'http://%',
  'https://:0',
];

const hostile = schemes.flatMap((url) => spellings.map((spell) => spell(url)));

describe('safeUrl()', () => {
  it(`lets through what is of this page, in ${safe.length} ways to write it [SEC-4]`, () => {
    for (const [value, href] of safe) expect(safeUrl(value), value).to.equal(href);
  });

  it(`lets none of ${hostile.length} URLs through that run, or open, something else [SEC-4 VIEW-5]`, () => {
    for (const url of hostile) {
      expect(safeUrl(url), JSON.stringify(url)).to.equal(undefined);
      expect(safeUrl(url, { anyOrigin: true }), JSON.stringify(url)).to.equal(undefined);
    }
  });

  it('lets no other origin through, however it is written, unless that is wanted [SEC-4]', () => {
    for (const url of elsewhere) expect(safeUrl(url), JSON.stringify(url)).to.equal(undefined);
    expect(safeUrl('https://example.org/a', { anyOrigin: true })).to.equal('https://example.org/a');
    expect(safeUrl('http://example.org/a', { anyOrigin: true })).to.equal(undefined);
    for (const url of elsewhere.filter((one) => /^[\s\\/]/u.test(one)))
      expect(safeUrl(url, { anyOrigin: true }), JSON.stringify(url)).to.equal(undefined);
  });

  it('lets none with a user name or a password through, and nothing that is no URL [SEC-4]', () => {
    for (const url of [...named, ...nothing, undefined]) {
      expect(safeUrl(url), url).to.equal(undefined);
      expect(safeUrl(url, { anyOrigin: true }), url).to.equal(undefined);
    }
  });
});
