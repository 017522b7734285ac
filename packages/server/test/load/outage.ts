// What the processes must say while the database is away.
import { randomUUID } from 'node:crypto';
import { contractVersion, headers, type Reply } from '@latchkey/contract';
import type { Process } from './processes.ts';

/** Says what is wrong with what each process answers, where it answers at all: it may have been killed. */
export const askWhileAway = async (
  processes: readonly Process[],
  origin: string,
): Promise<readonly string[]> => {
  const said = await Promise.all(processes.map(({ port }) => ask(port, origin)));
  return said.flat();
};

const ask = async (port: number, origin: string): Promise<readonly string[]> => {
  const server = `http://127.0.0.1:${port}`;
  const response = await fetch(`${server}/api/auth/latchkey/journeys`, {
    method: 'POST',
    headers: {
      origin,
      'content-type': 'application/json',
      [headers.client]: contractVersion,
      [headers.key]: randomUUID(),
    },
    body: JSON.stringify({ journey: 'login' }),
  }).catch(() => undefined);
  const { status: health } = (await fetch(`${server}/health`).catch(() => undefined)) ?? {};
  const wrong: string[] = [];
  if (health !== undefined && health !== 503)
    wrong.push(`Without database, /health says ${health}.`);
  // A process that is just beginning has no journeys yet, and says so with the status alone.
  const text = (await response?.text()) ?? '';
  const code = text === '' ? 'unavailable' : codeOf(JSON.parse(text) as Reply);
  if (response && (response.status !== 503 || code !== 'unavailable'))
    wrong.push(`Without database, a journey begins with ${response.status} ${code}.`);
  return wrong;
};

const codeOf = (reply: Reply) => ('problem' in reply ? reply.problem?.code : 'no problem');
