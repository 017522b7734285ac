// The whole server, as a process, under requests at random: its log too.
import { after, before, describe } from 'node:test';
import { seedPassword } from '@latchkey/mock';
import { itHoldsOut } from '../../better-auth/src/attacks/hostile.harness.ts';
import { newFolder, start, type Running } from './process.harness.ts';

describe('the server', () => {
  let server: Running;
  let origin: string;
  before(async () => {
    server = start({ PORT: '0', DATABASE_URL: `file:${newFolder()}` });
    origin = String((await server.line('listening'))['url']);
  });
  after(async () => {
    server.kill('SIGKILL');
    await server.ended;
  });

  itHoldsOut(
    () => ({
      port: Number(new URL(origin).port),
      origin,
      password: seedPassword,
      said: () => server.said(),
    }),
    150,
  );
});
