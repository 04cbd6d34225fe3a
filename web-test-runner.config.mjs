import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import commonjs from '@rollup/plugin-commonjs';
import { ensureBrowser } from './scripts/lib/ensure-browser.mjs';
import { emulatePlugin } from './scripts/lib/emulate-plugin.mjs';
import { testFiles } from './scripts/lib/test-files.mjs';
import { wtrCountReporter } from './scripts/lib/wtr-count-reporter.mjs';

const browser = chromeLauncher({
  launchOptions: {
    executablePath: ensureBrowser(),
    // Containers and root have no sandbox to offer; the pages are our own. The rest keeps the browser off the network.
    args: [
      '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  },
  createPage: isolatedPage,
});

/** Two files run at once: each has its own storage, and the focus. */
async function isolatedPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

export default {
  files: testFiles().browser,
  browsers: [browser],
  concurrency: 2,
  // Generous, for busy machines: one test, and one file.
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 60_000,
  // No condition: packages are tested as they are shipped, without Lit's development build.
  nodeResolve: { exportConditions: [] },
  // The solver of “what if” brings a heap, tables a reader, that are no modules yet.
  plugins: [fromRollup(commonjs)({ include: ['**/node_modules/heap/**', '**/node_modules/papaparse/**'], strictRequires: false, ignore: ['stream'] }), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'packages/elements/tsconfig.json' }), emulatePlugin()],
  coverageConfig: { include: ['packages/elements/src/**/*.ts'], reporters: ['lcovonly', 'text-summary'], reportDir: 'coverage' },
  reporters: [defaultReporter({ reportTestProgress: false }), wtrCountReporter('.results/browser.json')],
};
