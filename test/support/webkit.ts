// Starts WebKitGTK's driver on a screen of its own, and describes it for Web Test Runner.
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { webdriverLauncher } from '@web/test-runner-webdriver';

type WebdriverOptions = Parameters<typeof webdriverLauncher>[0];

const deadline = 20_000;

// Now and then the browser hangs while it starts, and its driver with it, for ever.
const mostStarts = 3;

/** Options for `webdriverLauncher`. The processes end with this one. */
export async function startWebKit(): Promise<WebdriverOptions> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (!binary) throw new Error('WebKitGTK (MiniBrowser) is not on this machine');
  const browser = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  for (let starts = 1; starts <= mostStarts; starts += 1) {
    const { port, end } = await startDriver();
    if (await opens(`http://127.0.0.1:${port}`, browser)) return optionsFor(port, browser);
    console.error('MiniBrowser hangs while it starts.');
    end();
  }
  throw new Error(`MiniBrowser did not start, ${mostStarts} times`);
}

const optionsFor = (port: number, browser: object) =>
  ({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { ...browser, 'wdio:enforceWebDriverClassic': true },
  }) as WebdriverOptions;

async function startDriver(): Promise<{ port: number; end: () => void }> {
  const children: ChildProcess[] = [];
  const end = () => {
    for (const child of children) child.kill();
  };
  process.on('exit', end);

  // Xvfb picks a free screen, and says which as soon as it can be used.
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  children.push(screen);
  const number = await firstLine(screen.stdio[3] as Readable);

  const port = await freePort();
  children.push(
    spawn('WebKitWebDriver', ['-p', String(port)], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${number}` },
    }),
  );
  await answers(`http://127.0.0.1:${port}/status`);
  return { port, end };
}

/** Whether the driver opens a browser, which it closes again. */
async function opens(driver: string, browser: object): Promise<boolean> {
  try {
    const response = await fetch(`${driver}/session`, {
      method: 'POST',
      body: JSON.stringify({ capabilities: { alwaysMatch: browser } }),
      signal: AbortSignal.timeout(deadline),
    });
    const { value } = (await response.json()) as { readonly value: { readonly sessionId: string } };
    await fetch(`${driver}/session/${value.sessionId}`, { method: 'DELETE' });
    return response.ok;
  } catch {
    return false;
  }
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const chunk of stream) return String(chunk).trim();
  throw new Error('Xvfb did not start');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url: string): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < deadline) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // not yet
    }
    await sleep(50);
  }
  throw new Error(`WebKitWebDriver did not answer within ${deadline / 1000} s`);
}
