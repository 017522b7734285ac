// Which browsers the tests use, and where they are.

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** All three, or those that BROWSERS names: `BROWSERS=chromium,firefox`. */
export const engines = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',') as Engine[];

/**
 * Launch options of the system's Chromium, for Playwright: of its shell without windows, the same engine for two thirds
 * of the work.
 */
export const chromium = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
  args: [
    // In containers, and for root, Chromium cannot build its sandbox; it only meets our own pages.
    '--no-sandbox',
    '--disable-gpu',
    // Nothing is asked of the network but what a test asks.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ],
};

/** The same with windows, and with all that comes with them: a password manager, say. */
export const wholeChromium = {
  ...chromium,
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
};

/** Launch options of the system's Firefox ESR, which Playwright drives by WebDriver BiDi. */
export const firefox = {
  executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  channel: 'moz-firefox',
};
