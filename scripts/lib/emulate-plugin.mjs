/**
 * A command for browser tests that sets media features, also those the stock `emulateMedia` leaves out:
 * `executeServerCommand('emulate', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' })`.
 * Each call replaces the one before; `{}` ends it, and so does the end of the test file.
 */
export function emulatePlugin() {
  /** Sessions of the DevTools protocol, by page. They stay open: closing one undoes its emulation. @type {Map<any, any>} */
  const sessions = new Map();

  /** The runner uses a page again for another file, by way of an empty page. @param {any} page */
  async function openSession(page) {
    const session = await page.createCDPSession();
    sessions.set(page, session);
    page.on('framenavigated', function close(/** @type {any} */ frame) {
      if (frame !== page.mainFrame() || frame.url() !== 'about:blank') return;
      page.off('framenavigated', close);
      sessions.delete(page);
      void session.detach();
    });
    return session;
  }

  return {
    name: 'emulate',
    /** @param {{ command: string, payload: Record<string, string>, session: any }} call */
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.getPage(session.id);
      const devtools = sessions.get(page) ?? await openSession(page);
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await devtools.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
