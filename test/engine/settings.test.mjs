// The settings on a real messaging server: they reach customers in browsers of their own.
import { enterDesk, enterSettings, enterPlainShop } from '../e2e/people.ts';
import { settingsScenes } from '../e2e/settings-scenes.ts';
import { launch } from '../e2e/support.ts';
import { startEngine, wantedEngines } from './engine.mjs';

const file = 'chat-settings-default.json';

for (const name of wantedEngines()) {
  settingsScenes(`with ${name} between them`, async () => {
    const engine = await startEngine(name);
    const stage = await launch({ engine });
    /** What the site gives out, as the settings have exported it. */
    let published = '{}';
    return {
      stage,
      async enter() {
        const [settings, desk] = [await stage.newContext(), await stage.newContext()];
        return {
          admin: await enterSettings(stage, settings, engine.teamPassword),
          agent: await enterDesk(stage, desk, 'Luka', engine.teamPassword),
        };
      },
      async inShop() {
        const context = await stage.newContext({ viewport: { width: 1280, height: 1100 } });
        await context.route(`**/${file}`, (route) =>
          route.fulfill({ contentType: 'application/json', body: published }),
        );
        // As if the page named it: when it is parsed, no module has run.
        await context.addInitScript((src) => {
          const name = () =>
            document.querySelector('pd-chat-widget')?.setAttribute('settings-src', src);
          document.addEventListener('readystatechange', name, { once: true });
        }, file);
        return enterPlainShop(stage, context);
      },
      async publish(admin) {
        published = await admin.export();
      },
      async close() {
        await stage.close();
        await engine.stop();
      },
    };
  });
}
