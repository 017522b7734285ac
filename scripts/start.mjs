// Opens the demo: on the simulated account service, or with --server on real accounts, by the server of packages/server.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);

if (args.includes('--server')) await onServer();
else open(args, {});

/**
 * Opens the demo. It ends, and this script with it, at the signal that both get.
 * @param {string[]} more
 * @param {Record<string, string>} env
 */
function open(more, env) {
  const demo = spawn('pnpm', ['--filter', 'demo', 'run', 'dev', ...more], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  demo.on('close', (status) => (process.exitCode = status ?? 1));
  return demo;
}

async function onServer() {
  // In memory, everything can begin anew, in any scenario.
  const usual = { PORT: '0', ORIGIN: 'http://localhost:5173', DATABASE_URL: 'memory:' };
  const env = { ...usual, ...process.env };
  const server = spawn('node', ['packages/server/src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let demo;
  server.on('close', (status) => {
    demo?.kill();
    process.exit(status ?? 1);
  });
  // The terminal's own signal reaches the server as well; it tells of its end, and somebody must read that.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill());
  for await (const line of createInterface(server.stdout)) {
    console.log(line);
    const { event, url } = JSON.parse(line);
    if (event !== 'listening') continue;
    // Another port would be another origin than the server knows its pages by.
    const more = args.filter((arg) => arg !== '--server').concat('--strictPort');
    demo = open(more, { VITE_ACCOUNT_SERVER: url }).on('close', () => server.kill());
  }
}
