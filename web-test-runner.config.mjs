import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { emulateMediaPlugin } from './test/support/emulate-media.mjs';
import { browserArguments, findBrowser } from './test/support/find-browser.mjs';
import { wheelPlugin } from './test/support/wheel.mjs';

export default {
  files: ['test/**/*.test.ts', '!test/{e2e,server,engine,bench}/**'],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserArguments },
    }),
  ],
  // Of two tabs the one behind is hidden: no frames, no observers, no scroll events, or one a second.
  concurrency: 1,
  // Lit's development build: its warnings are what the tests should see.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    emulateMediaPlugin(),
    wheelPlugin(),
  ],
  // What hangs fails; what is slow does not: the machine may have other work.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
