// Tests that need a browser but no server of ours: the elements, and what spans packages.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { counts } from './scripts/counts/web-test-runner.mjs';
import { chromium, engines, firefox } from './test/support/browsers.ts';
import { bundle } from './test/support/bundle.ts';
import { faultyService } from './test/support/faulty-service.ts';
import { unrulyService } from './test/support/unruly-service.ts';
import { webauthnPlugin } from './test/support/webauthn-plugin.ts';
import { startWebKit } from './test/support/webkit.ts';

const launchers = {
  chromium: () => playwrightLauncher({ launchOptions: chromium }),
  firefox: () => playwrightLauncher({ product: 'firefox', launchOptions: firefox, concurrency: 1 }),
  webkit: async () => webdriverLauncher(await startWebKit()),
};

const files = ['packages/elements/src/**/*.test.ts', 'test/browser/**/*.test.ts'];

// Stands in each page before the tests.
const strictPage = 'test/support/strict-page.ts';

const worker = readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')));

export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  rootDir: import.meta.dirname,
  // Some are only compiled.
  // The matrix of faults is Chromium's; in every engine, each tag's own tests meet what goes wrong (tags/faults.test.ts).
  files: [
    ...files,
    '!**/*.types.test.ts',
    ...(engines.includes('chromium') ? [] : ['!test/browser/faults.test.ts']),
  ],
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  concurrentBrowsers: 1,
  // With more than one page at a time WebKit's tests would run in frames, where keys cannot be sent.
  concurrency: engines.includes('webkit') ? 1 : 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // One file shows every example there is, and one meets every fault.
  testsFinishTimeout: process.env.FAULTS || process.env.WALK_STEPS ? 3_600_000 : 300_000,
  testFramework: { config: { timeout: '10000' } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Tests</title>
      </head>
      <body>
        <script type="module" src="/${strictPage}"></script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  plugins: [bundle(import.meta.dirname, [...files, strictPage]), webauthnPlugin()],
  middleware: [
    // The service worker of msw, from where `worker.start()` looks for it.
    (context, next) => {
      if (context.path !== '/mockServiceWorker.js') return next();
      context.type = 'js';
      context.body = worker;
      return undefined;
    },
    (context, next) => {
      if (context.path !== '/walks/wanted') return next();
      context.body = { seed: process.env.WALK_SEED, steps: process.env.WALK_STEPS };
      return undefined;
    },
    unrulyService,
    faultyService,
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    ...(process.env.COUNTS_FILE ? [counts(process.env.COUNTS_FILE, engines.join())] : []),
  ],
});
