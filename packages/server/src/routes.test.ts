import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from './markup.ts';
import { answer, type Parts } from './routes.ts';

const away = { name: 'database', ask: () => Promise.reject(new Error('away')) };

const partsWith = (...all: object[]) => ({ stage: { needs: all } }) as unknown as Parts;

const parts = partsWith();

describe('the routes', () => {
  it('say what is away, and whether anybody can be served without it', async () => {
    const health = async (...all: object[]) => {
      const request = new Request('http://localhost/health');
      const response = await answer(partsWith(...all), request);
      return `${response?.status} ${await response?.text()}`;
    };
    const there = { name: 'redis', ask: () => Promise.resolve() };
    const mail = { ...away, name: 'mail server', canWait: true };
    assert.equal(await health(away, there), '503 Away: database.');
    assert.equal(await health(there, mail), '200 Away: mail server.');
    assert.equal(await health(away, mail), '503 Away: database, mail server.');
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
