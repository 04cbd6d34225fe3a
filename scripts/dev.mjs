// Like `npm start`, and keeps building and reloading the page while you write.
import { watch } from 'node:fs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { openBrowser } from './lib/open-browser.mjs';
import { bin, run, start } from './lib/run.mjs';
import { onEnd, serveExample } from './lib/serve-example.mjs';

ensureDependencies();
run(['scripts/build.mjs']);
const server = await serveExample({ liveReload: true });
const watchers = [
  start([bin('typescript', 'tsc'), '--build', '--watch', '--preserveWatchOutput']),
  start([bin('rollup'), '--config', '--watch', '--no-watch.clearScreen', '--silent']),
];
onEnd(async () => {
  watchers.forEach((watcher) => watcher.kill());
  await server.close();
});

/** A build writes many files at once: reload after the last. @type {NodeJS.Timeout | undefined} */
let timer;
for (const folder of ['examples', 'packages/elements/cdn']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(server.reload, 200);
  });
}

openBrowser(server.url);
console.log(`The example district's site, reloading as you write, until Ctrl-C:\n${server.url}`);
