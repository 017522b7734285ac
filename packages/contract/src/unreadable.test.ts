// A page that is offline, or older than the files on its server, cannot load the schemas.
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';
import type { AccountAdapter } from './adapter.ts';
import { checked, warmUp } from './checked.ts';

const offline = registerHooks({
  resolve(specifier, context, next) {
    if (specifier.endsWith('/read.ts')) throw new Error('offline');
    return next(specifier, context);
  },
});

describe('checked, without its schemas', () => {
  const reports: string[] = [];
  const adapter = checked(
    { look: () => Promise.resolve({ outcome: { kind: 'left' } }) } as unknown as AccountAdapter,
    { report: (message) => reports.push(message) },
  );
  const look = () => adapter.look('t', { signal: new AbortController().signal, locale: 'en' });

  it('reads nothing, says so, and reads again when they are there', async () => {
    await warmUp();
    assert.deepEqual(await look(), { problem: { code: 'network' } });
    assert.match(reports.join(), /schemas could not be loaded/u);
    offline.deregister();
    assert.deepEqual(await look(), { outcome: { kind: 'left' } });
  });
});
