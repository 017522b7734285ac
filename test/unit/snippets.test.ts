// What no test can run here is held to what the guide asks for; and every exchange leads where its page says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { play } from '../../demo/src/reference/play.ts';
import { walks } from '../../demo/src/reference/walks.ts';

const read = (file: string) =>
  readFileSync(join(import.meta.dirname, '../embedding', file), 'utf8');

const needed: Readonly<Record<string, readonly string[]>> = {
  'android/LoginActivity.kt': [
    ...['javaScriptEnabled', 'domStorageEnabled', 'importantForAutofill', 'setAcceptCookie'],
    ...['setWebAuthenticationSupport', 'onShowFileChooser', 'adjustResize', 'assetlinks.json'],
  ],
  'ios/LoginView.swift': [
    ...['webcredentials:', 'apple-app-site-association', 'WKWebsiteDataStore.default()'],
    'NSCameraUsageDescription',
  ],
};

for (const [file, names] of Object.entries(needed))
  describe(`the snippet ${file}`, () => {
    it('names each setting of the guide to webviews', () => {
      const code = read(file);
      assert.deepEqual(
        names.filter((name) => !code.includes(name)),
        [],
      );
    });
  });

describe('the exchange of a page', () => {
  for (const [kind, walk] of Object.entries(walks))
    it(`leads to ${kind}`, async () => {
      const { reply } = await play(walk);
      assert.equal((reply as { step?: { kind: string } }).step?.kind, kind);
    });
});
