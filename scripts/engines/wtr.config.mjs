// Web Test Runner in the engine that the environment names; run by test-engines.mjs, which finds and starts what it needs.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import * as puppeteer from 'puppeteer-core';
import { emulatePlugin } from '../lib/emulate-plugin.mjs';
import { root } from '../lib/root.mjs';
import { engineReporter } from './engine-reporter.mjs';
import { cannot, files } from './paths.mjs';
import { skipPlugin } from './skip-plugin.mjs';
import { webdriverLauncher } from './webdriver-launcher.mjs';
import { capabilitiesOf } from './webkit-driver.mjs';

const { ENGINE = '', ENGINE_PROGRAM = '', ENGINE_PORT = '', ENGINE_RESULTS = '' } = process.env;
const engine = /** @type {import('./engines.mjs').EngineId} */ (ENGINE);

const launchers = {
  chromium: () => chromeLauncher({
    launchOptions: {
      executablePath: ENGINE_PROGRAM,
      // As in the repository's own configuration: no sandbox to offer, and off the network.
      args: [
        '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  }),
  // The same launcher: its own settings are for Chrome, so it is given the library that also speaks to Firefox.
  firefox: () => chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: ENGINE_PROGRAM } }),
  webkitgtk: () => webdriverLauncher({
    name: 'WebKitGTK',
    server: `http://127.0.0.1:${ENGINE_PORT}`,
    capabilities: capabilitiesOf(ENGINE_PROGRAM),
  }),
};

export default {
  rootDir: root,
  files,
  browsers: [launchers[engine]()],
  // One file at a time: they share the focus, and the browser's storages.
  concurrency: 1,
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  nodeResolve: { exportConditions: [] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'packages/elements/tsconfig.json' }),
    emulatePlugin(),
    skipPlugin((cannot[engine] ?? []).map(({ test }) => test), files),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), engineReporter(ENGINE_RESULTS)],
};
