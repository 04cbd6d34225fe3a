import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's own browser, if there is a person: not in a pipe, not in CI, not with `--no-open`.
 * Whether it worked does not matter: the address is printed too.
 * @param {string} url
 */
export function openBrowser(url) {
  if (!process.stdout.isTTY || process.env['CI'] || process.argv.includes('--no-open')) return;
  const [command = '', ...args] = openCommand(process.platform, url);
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}

/** @param {string} platform @param {string} url */
function openCommand(platform, url) {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
}
