// Tests of the demo with the password managers that are in browsers: their own stores, rules and prompts.
import { defineConfig } from '@playwright/test';
import { engines } from '../support/browsers.ts';

const port = Number(process.env.PREVIEW_PORT ?? 4173);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/managers',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  retries: process.env.CI ? 1 : 0,
  reporter: [
    ['list'],
    ...(process.env.COUNTS_FILE ? [['../../scripts/counts/playwright.mjs'] as const] : []),
  ],
  expect: { timeout: 15_000 },
  use: { baseURL: `http://localhost:${port}/playground/` },
  projects: engines
    .filter((engine) => engine !== 'webkit')
    .map((engine) => ({ name: engine, testMatch: `${engine}*.spec.ts` })),
  webServer: {
    command: 'pnpm --filter demo run build && pnpm --filter demo run preview',
    url: `http://localhost:${port}`,
    timeout: 120_000,
  },
});
