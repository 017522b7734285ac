// A page that is offline, or older than the files on its server, cannot load the schemas.
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';
import type { AccountAdapter } from './adapter.ts';
import { checked, warmUp } from './checked.ts';
import { stepExamples } from './testing/step.examples.ts';
import type { Reply } from './types.ts';

const without = (file: string) =>
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier.endsWith(file)) throw new Error('offline');
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
    const offline = without('/read.ts');
    await warmUp();
    assert.deepEqual(await look(), { problem: { code: 'network' } });
    assert.match(reports.join(), /schemas could not be loaded/u);
    offline.deregister();
    assert.deepEqual(await look(), { outcome: { kind: 'left' } });
  });
});

describe('checked, without the shapes of a recovery', () => {
  const sent = { ticket: 'ticket-1', turn: 1, step: stepExamples['link-sent'] };
  const replies: Reply[] = [sent, { outcome: { kind: 'left' } }, sent];
  const adapter = checked(
    { look: () => Promise.resolve(replies.shift()) } as unknown as AccountAdapter,
    { report: () => {} },
  );
  const look = () => adapter.look('t', { signal: new AbortController().signal, locale: 'en' });

  it('reads what a sign-in needs, and a recovery once they are there', async () => {
    const unreachable = without('/recovery-shapes.ts');
    assert.deepEqual(await look(), { problem: { code: 'network' } });
    assert.deepEqual(await look(), { outcome: { kind: 'left' } });
    unreachable.deregister();
    assert.deepEqual(await look(), sent);
  });
});
