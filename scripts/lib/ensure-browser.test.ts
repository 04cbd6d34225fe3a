import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ensureBrowser } from './ensure-browser.mjs';

/** A system with these files; installing Chromium adds what `installs` names. */
function system(files: string[], { env = {}, platform = 'linux', isRoot = false, installs = '' }: {
  env?: Record<string, string>; platform?: string; isRoot?: boolean; installs?: string;
} = {}) {
  const present = new Set(files);
  const made = {
    installed: 0, env, platform, isRoot,
    exists: (path: string) => present.has(path),
    installChromium: () => {
      made.installed++;
      if (installs) present.add(installs);
      return installs !== '';
    },
  };
  return made;
}

const needsBrowser = /^Error: The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH/;

describe('ensureBrowser', () => {
  it('takes CHROME_PATH before all others', () => {
    const env = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' };
    assert.equal(ensureBrowser(system(['/mine/chrome', '/usr/bin/chromium'], { env })), '/mine/chrome');
  });

  it('does not pass over a CHROME_PATH that leads nowhere', () => {
    const env = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' };
    assert.throws(() => ensureBrowser(system(['/usr/bin/chromium'], { env })), /CHROME_PATH is \/mine\/chrome, but nothing is there/);
  });

  it('prefers Chrome to Chromium to Edge, on PATH before the usual places', () => {
    const env = { PATH: '/a:/b' };
    assert.equal(ensureBrowser(system(['/a/microsoft-edge', '/a/chromium', '/b/google-chrome'], { env })), '/b/google-chrome');
    assert.equal(ensureBrowser(system(['/a/microsoft-edge', '/a/chromium'], { env })), '/a/chromium');
    assert.equal(ensureBrowser(system(['/opt/google/chrome/chrome', '/a/microsoft-edge'], { env })), '/a/microsoft-edge');
    assert.equal(ensureBrowser(system(['/opt/google/chrome/chrome'], { env })), '/opt/google/chrome/chrome');
  });

  it('knows where macOS and Windows keep theirs', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(ensureBrowser(system([mac], { platform: 'darwin' })), mac);
    const windows = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', Path: 'C:\\Windows;C:\\Tools' };
    assert.equal(ensureBrowser(system([windows], { platform: 'win32', env })), windows);
    assert.equal(ensureBrowser(system([windows, 'C:\\Tools\\chrome.exe'], { platform: 'win32', env })), 'C:\\Tools\\chrome.exe');
  });

  it('installs Debian\'s Chromium only as root, with apt-get, and when there is none', () => {
    const installs = '/usr/bin/chromium';
    const root = system(['/usr/bin/apt-get'], { isRoot: true, installs });
    assert.equal(ensureBrowser(root), '/usr/bin/chromium');
    assert.equal(root.installed, 1);
    assert.equal(ensureBrowser(root), '/usr/bin/chromium');
    assert.equal(root.installed, 1);

    for (const other of [system(['/usr/bin/apt-get'], { installs }), system([], { isRoot: true, installs })]) {
      assert.throws(() => ensureBrowser(other), needsBrowser);
      assert.equal(other.installed, 0);
    }
  });

  it('says what to do when installing did not help', () => {
    assert.throws(() => ensureBrowser(system(['/usr/bin/apt-get'], { isRoot: true })), needsBrowser);
  });
});
