import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CookieJar } from '../index.ts';

const url = 'http://localhost/account/journeys/a';

describe('a cookie jar', () => {
  it('gives back what was stored, whatever else the cookie says', () => {
    const jar = new CookieJar();
    jar.store(['a=1; Path=/; HttpOnly; SameSite=Lax; Secure', 'b=x=y']);
    assert.equal(jar.header(url), 'a=1; b=x=y');
  });

  it('keeps a cookie to its path and the folders below', () => {
    const jar = new CookieJar();
    jar.store(['a=1; Path=/account/journeys/a']);
    assert.equal(jar.header(url), 'a=1');
    assert.equal(jar.header(`${url}/answers`), 'a=1');
    assert.equal(jar.header(`${url}b`), '');
    assert.equal(jar.header('http://localhost/account'), '');
  });

  it('sends the longer path first, and keeps both', () => {
    const jar = new CookieJar();
    jar.store(['a=short; Path=/', 'a=long; Path=/account/']);
    assert.equal(jar.header(url), 'a=long; a=short');
  });

  it('replaces a cookie of the same name and path', () => {
    const jar = new CookieJar();
    jar.store(['a=1; Path=/', 'a=2; Path=/']);
    assert.equal(jar.header(url), 'a=2');
  });

  it('forgets a cookie in its time, and at once when its age is none', () => {
    let now = 0;
    const jar = new CookieJar(() => now);
    jar.store(['a=1; Path=/; Max-Age=10', 'b=1; Path=/; max-age=20', 'c=1; Path=/']);
    now = 9_999;
    assert.equal(jar.header(url), 'a=1; b=1; c=1');
    now = 10_000;
    assert.equal(jar.header(url), 'b=1; c=1');
    jar.store(['b=; Path=/; Max-Age=0']);
    assert.equal(jar.header(url), 'c=1');
  });

  it('forgets everything when told', () => {
    const jar = new CookieJar();
    jar.store(['a=1; Path=/']);
    jar.clear();
    assert.equal(jar.header(url), '');
  });

  it('survives as JSON', () => {
    const jar = new CookieJar(() => 0);
    jar.store(['a=1; Path=/account; Max-Age=10', 'b=2; Path=/']);
    const other = new CookieJar(() => 9_999);
    other.restore(JSON.parse(JSON.stringify(jar.snapshot())));
    assert.equal(other.header(url), 'a=1; b=2');
  });
});
