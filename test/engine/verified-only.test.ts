import { expect } from '@open-wc/testing';
import { message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import '../../src/elements/customer/chat-widget/define.js';
import type { PdChatWidget } from '../../src/elements/customer/chat-widget/chat-widget.js';
import type { Contact } from '../../src/model/contact.js';
import type { Conversation } from '../../src/model/conversation.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { deep, shownText } from '../elements/customer/chat-widget/shown.js';
import { customerKeys, customerToken, engines } from './engines.js';

for (const engine of await engines()) {
  describe(`a widget at ${engine.name} that accepts only verified identity`, () => {
    let agent: XmppAgent;
    let widget: PdChatWidget;
    let settings: WidgetSettings;

    /** As it stands in a site's page: the settings come from the file that the team gives out. */
    async function put(given: Partial<WidgetSettings>): Promise<void> {
      const widgetId = unique();
      settings = await agent.saveSettings({
        ...defaultSettings(widgetId),
        verifiedOnly: true,
        ...given,
      });
      widget = document.createElement('pd-chat-widget');
      const { websocket: server, team: account } = engine;
      const settingsSrc = `data:application/json,${encodeURIComponent(JSON.stringify(settings))}`;
      Object.assign(widget, { server, account, widgetId, settingsSrc });
      document.body.append(widget);
    }

    /** The team's view of this widget's conversations, once its last message is this one. */
    const conversation = (last: string): Promise<Conversation> =>
      waitFor('the conversation', async () =>
        (await agent.conversations({}, { limit: 200 })).items.find(
          (one) => one.widgetId === settings.widgetId && one.lastMessage?.text === last,
        ),
      );
    const opened = async () =>
      (await agent.conversations({}, { limit: 200 })).items.some(
        ({ widgetId }) => widgetId === settings.widgetId,
      );
    const contactOf = (last: string): Promise<Contact> =>
      waitFor('the contact', async () => {
        const { contactId } = await conversation(last);
        return contactId === undefined ? undefined : agent.contact(contactId);
      });
    const shows = (selector: string) => deep(widget).some((element) => element.matches(selector));
    const refusal = (promise: Promise<unknown>) =>
      promise.then(
        () => 'none',
        (error: { code?: string }) => error.code,
      );
    async function isVerified(externalId: string, last: string): Promise<void> {
      const { details, provenance } = await contactOf(last);
      expect(details.externalId).to.equal(externalId);
      expect(provenance.externalId).to.equal('verified');
    }

    beforeEach(async () => {
      const { websocket: server, team: account, teamPassword } = engine;
      agent = new XmppAgent({ server, account, customerKeys: await customerKeys(engine) });
      await agent.signIn({ id: 'mia', name: 'Mia' }, teamPassword);
    });
    afterEach(async () => {
      await widget.signOut();
      widget.remove();
      await agent.close();
    });

    it('is not there for whom the page names by its word alone', async () => {
      await put({ authType: 'code' });
      widget.customUserData = { externalId: unique() };
      expect(await refusal(widget.sendMessage('Hello'))).to.equal('forbidden');
      expect(widget.matches(':state(shown)')).to.equal(false);
      expect(await opened()).to.equal(false);
    });

    it('takes whom the site’s server vouches for', async () => {
      await put({ authType: 'code' });
      const externalId = unique();
      const token = await customerToken(engine, { externalId });
      await widget.identify({ externalId }, { token });
      await widget.sendMessage('Hello');
      await isVerified(externalId, 'Hello');
    });

    it('never takes a token of somebody else for a claim', async () => {
      await put({ authType: 'code' });
      const token = await customerToken(engine, { externalId: unique() });
      await widget.identify({ externalId: unique() }, { token });
      await widget.sendMessage('Hello');
      widget.show();
      await waitFor('the refusal', () => shows('[part=retry]'));
      expect(await opened()).to.equal(false);
    });

    it('knows a visitor who is vouched for in the midst of a conversation', async () => {
      await put({ authType: 'optional' });
      await widget.sendMessage('Hello');
      const { id, contactId } = await conversation('Hello');
      expect(contactId).to.equal(undefined);
      const externalId = unique();
      const token = await customerToken(engine, { externalId });
      await widget.identify({ externalId }, { token });
      await widget.sendMessage('It’s me');
      expect((await conversation('It’s me')).id).to.equal(id);
      await isVerified(externalId, 'It’s me');
    });

    it('sends nothing more of a visitor whose token is somebody else’s', async () => {
      await put({ authType: 'optional' });
      await widget.sendMessage('Hello');
      const token = await customerToken(engine, { externalId: unique() });
      await widget.identify({ externalId: unique() }, { token });
      await widget.sendMessage('It’s me');
      widget.show();
      await waitFor('the refusal', () => shows('[part=retry]'));
      expect((await conversation('Hello')).contactId).to.equal(undefined);
    });

    it('offers no login any more once it is set so, and the chat goes on', async () => {
      await put({ authType: 'optional', verifiedOnly: false });
      widget.inline = true;
      const skip = () => deep(widget).find((element) => element.matches('[part=skip]'));
      (await waitFor('the choice', skip)).click();
      await waitFor('the composer', () => shows('pd-message-composer'));
      await widget.sendMessage('Hello');
      const banner = () => shows('pd-visitor-banner');
      await waitFor('the login form', banner);
      const { id } = await conversation('Hello');
      await agent.saveSettings({ ...settings, verifiedOnly: true });
      await waitFor('the login form to go', () => !banner());
      await agent.send(id, message('How can I help?'));
      await waitFor('the answer', () => shownText(widget).includes('How can I help?'));
    });
  });
}
