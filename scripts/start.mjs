// Builds what needs building and serves the example district's site. `--no-open` leaves the browser alone.
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { openBrowser } from './lib/open-browser.mjs';
import { run } from './lib/run.mjs';
import { onEnd, serveExample } from './lib/serve-example.mjs';

ensureDependencies();
run(['scripts/build.mjs']);
const server = await serveExample();
onEnd(server.close);
openBrowser(server.url);
console.log(`The example district's site, and a simulated state's dashboard, until Ctrl-C:\n${server.url}\n${new URL('../state-dashboard/index.html', server.url)}`);
