// The server's half of emulate-media.ts. @web/test-runner's own `emulateMedia` ignores
// forced-colors, so the features go to Chromium directly. Emulation belongs to the DevTools session
// that asked for it, hence one session per page, kept.
const sessions = new WeakMap();

export function emulateMediaPlugin() {
  return {
    name: 'pd-emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'pd-emulate-media') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
      const devtools = await sessions.get(page);
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await devtools.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
