import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nobodysId } from '../nobody.ts';
import { Evidence } from './evidence.ts';

const named = (key: string) => ({ table: 'accounts', by: 'name', key }) as const;
const nina = { table: 'accounts', id: nobodysId('Nina@example.org') } as const;

describe('the account of nobody', () => {
  it('is asked for where nothing is known of the name', () => {
    assert.equal(new Evidence().of(nina), undefined);
  });

  it('is not asked for by its id, once it was looked for by its name: nor is that of somebody', () => {
    const evidence = new Evidence();
    evidence.add(named('nina@example.org'), []);
    assert.deepEqual(evidence.of(nina), []);
    assert.equal(evidence.of({ table: 'accounts', id: nobodysId('nora@example.org') }), undefined);
    assert.equal(evidence.of({ table: 'links', id: nina.id }), undefined);
  });
});
