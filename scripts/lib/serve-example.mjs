import { root } from './root.mjs';
import { startStaticServer } from './static-server.mjs';

const usualPort = 8080;
const home = '/examples/district-site/';

/**
 * Serves the example district's site, with the built elements it uses; `url` is that of its first page.
 * `PORT` and `HOST` choose the address; without `PORT`, another free port is taken when the usual one is not.
 * @param {{ liveReload?: boolean }} [options]
 */
export async function serveExample(options = {}) {
  const server = await serveRepository(options);
  return { ...server, url: new URL(home, server.url).href };
}

/** @param {{ liveReload?: boolean }} options */
async function serveRepository({ liveReload = false }) {
  const { PORT, HOST } = process.env;
  const options = {
    root, liveReload,
    folders: ['examples', 'packages/elements/cdn', 'README.md'],
    home,
    ...(HOST ? { host: HOST } : {}),
  };
  try {
    return await startStaticServer({ ...options, port: Number(PORT ?? usualPort) });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    if (!PORT) return startStaticServer(options);
    console.error(`Port ${PORT} is in use: choose another with PORT, or none for any free one.`);
    return process.exit(1);
  }
}

/** @param {unknown} error */
const isPortTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Calls once when the person ends the command with Ctrl-C, or something else ends it.
 * @param {() => unknown} close
 */
export function onEnd(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  }
}
