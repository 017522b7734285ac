// Tests of the demo, as a person meets it: a real server, a built page, whole journeys.
import { defineConfig, devices } from '@playwright/test';
import { chromium, engines, firefox } from './test/support/browsers.ts';

const port = Number(process.env.PREVIEW_PORT ?? 4173);
const pagePort = Number(process.env.PAGE_PORT ?? 4174);

// What the elements' own tests show in every engine, and the demo only once more.
const oneEngine = /axe finds nothing|@one-engine/u;

const projects = [
  {
    name: 'desktop',
    engine: 'chromium',
    // Journeys: on the simulated service they are walked in the other engine, and in this one on real accounts.
    testIgnore:
      /(?:coming-back|identifier-recovery|passkey|password-reset|reidentification|second-factor|sign-in)\.spec\.ts$/u,
    use: { ...devices['Desktop Chrome'], launchOptions: chromium },
  },
  {
    name: 'phone',
    engine: 'chromium',
    // What a small screen and a finger change; the rest is as on a desktop.
    testMatch: /(?:accessibility|sign-in|second-factor)\.spec\.ts$/u,
    grepInvert: oneEngine,
    use: { ...devices['Pixel 7'], launchOptions: chromium },
  },
  {
    name: 'firefox',
    engine: 'firefox',
    // What axe finds is in the DOM, which is the same; in the tags' own tests it is asked in every engine.
    grepInvert: oneEngine,
    // The demo's own panels and settings are as in the other engine.
    testIgnore:
      /\/(?:administrator|documents|embedding|faults|host-styles|locks|page|settings|site|theme|theme-export)\.spec\.ts$/u,
    use: {
      browserName: 'firefox',
      channel: firefox.channel,
      viewport: { width: 1280, height: 720 },
      launchOptions: { executablePath: firefox.executablePath },
    },
  },
  {
    name: 'server',
    engine: 'chromium',
    // The journeys once more, on real accounts: the demo is served by the server of packages/server.
    // Left out is what the page alone decides, whoever keeps the accounts; and what brings a server of its own.
    testIgnore:
      /\/(?:accessibility|embedding|faults|host-styles|hostile-page|identity-app|page|settings|site|strict-page|theme|theme-export)\.spec\.ts$/u,
    // Passwords are hashed for real, and databases written.
    expect: { timeout: 15_000 },
    use: { ...devices['Desktop Chrome'], launchOptions: chromium, accounts: 'server' },
  },
] as const;

export default defineConfig<object, { accounts: 'simulated' | 'server' }>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: true,
  // A machine that is not ours may stop for a moment. What passes only then is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [
    ['list'],
    ...(process.env.COUNTS_FILE ? [['./scripts/counts/playwright.mjs'] as const] : []),
  ],
  // A trace costs Firefox as long again as the tests: `--trace on` for the one that fails.
  use: { baseURL: `http://localhost:${port}/playground/`, screenshot: 'only-on-failure' },
  projects: projects
    .filter(({ engine }) => engines.includes(engine))
    .map(({ engine, ...project }) => project),
  webServer: [
    {
      command:
        'pnpm --filter demo run build && pnpm --filter demo run build:server && pnpm --filter demo run preview',
      url: `http://localhost:${port}`,
      timeout: 120_000,
    },
    {
      command:
        'vite build --config test/page/vite.config.ts && vite build --config test/page/vite.config.ts --mode access && node test/page/serve.ts',
      url: `http://localhost:${pagePort}`,
      timeout: 120_000,
    },
  ],
});
