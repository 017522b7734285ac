// The guides say what they are there for, and lead to files that are there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const docs = join(import.meta.dirname, '../../docs');
const read = (name: string) => readFileSync(join(docs, name), 'utf8');

const linksIn = (page: string) =>
  [...page.matchAll(/\]\((?!https?:)(?<to>[^)#]+)/gu)].map(({ groups }) => groups?.['to'] ?? '');

describe('the guide to webviews', () => {
  const needed = [
    ...['webcredentials:', 'apple-app-site-association', 'assetlinks.json', 'importantForAutofill'],
    ...['domStorageEnabled', 'onShowFileChooser', 'setAcceptCookie', 'windowSoftInputMode'],
    ...[
      'setWebAuthenticationSupport',
      'NSCameraUsageDescription',
      'latchkey-link',
      'endpoint="https://',
    ],
  ];
  it('names all that an app has to set [VIEW-12]', () => {
    const page = read('webviews.md');
    assert.deepEqual(
      needed.filter((name) => !page.includes(name)),
      [],
    );
  });
});

describe('the accessibility statement', () => {
  const page = read('accessibility.md');

  it('says what is claimed, how it is tested, what is known not to be, and whom to tell', () => {
    for (const heading of ['What is claimed', 'How it is tested', 'What is known', 'Tell us'])
      assert.match(page, new RegExp(`^## ${heading}`, 'mu'));
  });

  it('leads to files that are there', () => {
    const links = linksIn(page);
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((to) => !existsSync(join(docs, to))),
      [],
    );
  });
});
