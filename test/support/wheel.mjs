// The server's half of wheel.ts: @web/test-runner's `sendMouse` has no wheel.
export function wheelPlugin() {
  return {
    name: 'pd-wheel',
    async executeCommand({ command, payload, session }) {
      if (command !== 'pd-wheel') return undefined;
      const { mouse } = session.browser.getPage(session.id);
      await mouse.move(payload.x, payload.y);
      await mouse.wheel({ deltaY: payload.deltaY });
      return true;
    },
  };
}
