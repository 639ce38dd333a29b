// Runs every story in a browser: its `play`, and axe. `npm run test:stories`
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './test/support/find-browser.mjs';

export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook', disableAddonDocs: true })],
  test: {
    name: 'stories',
    testTimeout: 60_000,
    // Lit's development build, whose greeting is no news.
    onConsoleLog: (log) => !/Lit is in dev mode|Multiple versions of Lit/.test(log),
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: findBrowser(), args: browserArguments },
        // axe would measure the contrast of what is still fading in.
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
