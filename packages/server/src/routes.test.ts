import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from './markup.ts';
import { answer, type Parts } from './routes.ts';

const parts = {
  stage: { database: { ask: () => Promise.reject(new Error('away')) } },
} as unknown as Parts;

describe('the routes', () => {
  it('say that the database is away', async () => {
    assert.equal((await answer(parts, new Request('http://localhost/health')))?.status, 503);
  });

  it('keep the outbox from a foreign name that points here', async () => {
    const ask = (host: string) => answer(parts, new Request(`http://${host}/outbox.css`));
    assert.equal((await ask('localhost'))?.status, 200);
    assert.equal((await ask('rebound.example'))?.status, 403);
  });

  it('put what was sent into the page as text', () => {
    const part = html`<p title="${'"'}">${'<b>&'}${[html`<i>${1}</i>`]}${undefined}</p>`;
    assert.equal(part.text, '<p title="&#34;">&#60;b&#62;&#38;<i>1</i></p>');
  });
});
