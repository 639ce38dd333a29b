// What the settings do to a chat that is running, wherever the team and its customers meet.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Admin, Agent, Customer } from './people.js';
import { eventually, type Stage } from './support.js';

export interface Place {
  stage: Stage;
  /** The team of a new scene: somebody at the settings, and somebody at the desk. */
  enter(): Promise<{ admin: Admin; agent: Agent }>;
  /** A customer in a page that says nothing which would win over the settings. */
  inShop(): Promise<Customer>;
  /** What the site’s owner does, so that pages which open from now on have these settings. */
  publish(admin: Admin): Promise<void>;
  close(): Promise<void>;
}

const ana = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

export function settingsScenes(where: string, open: () => Promise<Place>): void {
  describe(`the settings and a running chat, ${where}`, { timeout: 180_000 }, () => {
    let place: Place;
    let admin: Admin;
    let agent: Agent;

    before(async () => {
      place = await open();
    });
    afterEach(() => place.stage.endScene());
    after(() => place?.close());

    /** A visitor writes, in a page with settings of this type. */
    const visitorWrites = async (text: string, type: 'none' | 'optional') => {
      ({ admin, agent } = await place.enter());
      await admin.setAuthType(type);
      await place.publish(admin);
      const customer = await place.inShop();
      await customer.openChat();
      if (type === 'optional') await customer.continueAsVisitor();
      await customer.write(text);
      await agent.row(text).waitFor();
      return customer;
    };

    it('let it go on under another type, which counts for the next one', async () => {
      const customer = await visitorWrites('Still here?', 'none');
      await admin.setAuthType('form');
      await customer.write('Yes, still here');
      await agent.choose('Yes, still here');
      await agent.press('End chat');
      await customer.press('Start new conversation');
      await customer.loginForm.waitFor();
      assert.equal(await customer.composer.count(), 0);
      await customer.logIn(ana);
      await agent.row('Ana Anić').waitFor();
    });

    it('hide it at once from an unknown visitor when only code may name customers', async () => {
      const customer = await visitorWrites('Hello', 'none');
      await admin.setAuthType('code');
      await customer.launcher.waitFor({ state: 'hidden' });
      assert.equal(await customer.widget.boundingBox(), null);
      await place.publish(admin);
      await customer.page.reload();
      await customer.page.waitForLoadState('networkidle');
      assert.equal(await customer.launcher.isVisible(), false);
    });

    it('reach it from each tab', async () => {
      const customer = await visitorWrites('Do you mend handles?', 'optional');

      await admin.addField('Order number');
      await customer.banner.getByLabel('E-mail').focus();
      await customer.banner.getByLabel('Order number').fill('1042');
      await customer.logIn(ana, customer.banner);
      await agent.choose('Do you mend handles?');
      await eventually(() => agent.value('order-number').allInnerTexts(), ['1042']);

      await admin.setTitle('Ask the potters');
      await customer.panel.getByRole('dialog', { name: 'Ask the potters' }).waitFor();

      await agent.look();
      await agent.answer('For as long as you own it');
      await customer.sees('For as long as you own it');
      await admin.setTranscript('Download');
      await admin.setRating(true);
      const offered = async () => {
        const menu = await customer.menu();
        return ['Download this chat', 'Rate this chat'].every((item) => menu.includes(item));
      };
      await eventually(offered, true);

      await admin.turnTo('Languages');
      await admin.replaceLabel('composer.placeholder', 'en', 'Write to the potters');
      await customer.panel.getByPlaceholder('Write to the potters').waitFor();

      await admin.turnTo('Hours');
      await admin.page.getByRole('switch', { name: 'Keep business hours' }).check();
      await admin.fill(admin.page.getByLabel('Time zone'), 'utc');
      await admin.addDayOff(new Date().toISOString().slice(0, 10));
      await customer.panel.getByText('We’re away until').waitFor();

      // Whoever comes later has all of it, too.
      await place.publish(admin);
      await customer.page.reload();
      await customer.openChat();
      await customer.panel.getByText('We’re away until').waitFor();
      await customer.panel.getByPlaceholder('Write to the potters').waitFor();
    });
  });
}
