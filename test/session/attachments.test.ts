import { expect } from '@open-wc/testing';
import {
  ConnectionError,
  type CustomerConnection,
  type UploadOptions,
} from '../../src/connections/connection.js';
import type { Message } from '../../src/model/message.js';
import { maxAttachments, maxAttachmentSize } from '../../src/model/message.js';
import { AgentSession, type SignedIn } from '../../src/session/agent-session.js';
import { SessionError } from '../../src/session/customer-state.js';
import { Browser, changed, gate, until, type Tab } from '../support/customer-browser.js';
import { picture } from '../support/pictures.js';

const rules = { authType: 'none' } as const;
const text = (name: string, content = name) => new File([content], name, { type: 'text/plain' });

/** A line whose uploads wait for the hand that lets each of them go on. */
function slowLine() {
  const gates: { name: string; report(done: number): void; open(): void }[] = [];
  return {
    gates,
    wrap: (line: CustomerConnection): CustomerConnection =>
      changed(line, {
        async upload(file: File, options: UploadOptions) {
          const { open, promise } = gate();
          gates.push({ name: file.name, report: options.onProgress, open });
          const ended = new Promise<never>((_, reject) =>
            options.signal.addEventListener('abort', () => reject(options.signal.reason)),
          );
          await Promise.race([promise, ended]);
          return line.upload!(file, options);
        },
      }),
  };
}

const names = ({ attachments = [] }: Message) => attachments.map(({ name }) => name);
const progress = (tab: Tab) => tab.state.messages[0]!.attachments?.map((one) => one.progress);

describe('a customer’s files', () => {
  let browser: Browser;
  beforeEach(() => void (browser = new Browser()));
  afterEach(() => browser.close());

  const archived = async (): Promise<Message[]> => {
    const agent = await browser.agent();
    const [conversation] = await browser.conversations();
    return (await agent.history(conversation!.id, { limit: 50 })).items;
  };

  it('stand there at once, and reach the team with their message', async () => {
    const tab = await browser.open({ rules });
    const sending = tab.session.send('Look', [text('a.txt'), await picture('b.png', 30, 20)]);
    expect(names(tab.state.messages[0]!)).to.deep.equal(['a.txt', 'b.png']);
    await sending;
    await tab.sent();
    const [message] = await archived();
    expect(names(message!)).to.deep.equal(['a.txt', 'b.png']);
    const agent = await browser.agent();
    expect(await (await agent.download!(message!.attachments![0]!)).text()).to.equal('a.txt');
    // So that the list keeps the place of a picture that has not come yet.
    const { width, height } = message!.attachments![1]!;
    expect([width, height]).to.deep.equal([30, 20]);
    expect(progress(tab)).to.deep.equal([undefined, undefined]);
    expect((await browser.records()).outbox).to.deep.equal([]);
  });

  it('need no text', async () => {
    const tab = await browser.open({ rules });
    await tab.session.send('', [text('a.txt')]);
    await tab.sent();
    expect((await browser.conversations())[0]!.lastMessage!.text).to.equal('a.txt');
  });

  it('may be attached as soon as there is a line that takes them', async () => {
    const able = await browser.open({ rules });
    expect(able.state.canAttach, 'not known yet').to.equal(false);
    await able.session.send('Hello');
    expect(able.state.canAttach).to.equal(true);
    const unable = await browser.open({
      rules,
      widgetId: 'other',
      wrap: (line) => changed(line, { capabilities: new Set() }),
    });
    await unable.session.send('Hello');
    expect(unable.state.canAttach).to.equal(false);
  });

  it('show how far they are, one after the other', async () => {
    const line = slowLine();
    const tab = await browser.open({ rules, wrap: line.wrap });
    await tab.session.send('Two', [text('a', '1234'), text('b', '1234')]);
    expect(progress(tab)).to.deep.equal([0, 0]);
    await until('the first is on its way', () => line.gates.length === 1);
    line.gates[0]!.report(2);
    expect(progress(tab)).to.deep.equal([0.5, 0]);
    expect(tab.statuses).to.deep.equal(['sending']);
    line.gates[0]!.open();
    await until('the second is on its way', () => line.gates.length === 2);
    expect(progress(tab)).to.deep.equal([1, 0]);
    line.gates[1]!.open();
    await tab.sent();
  });

  it('keep the order of the messages, however long they take', async () => {
    const line = slowLine();
    const tab = await browser.open({ rules, wrap: line.wrap });
    await tab.session.send('First', [text('slow')]);
    await tab.session.send('Second');
    await until('it is on its way', () => line.gates.length === 1);
    expect(await browser.archive()).to.deep.equal([]);
    line.gates[0]!.open();
    await tab.sent();
    expect(await browser.archive()).to.deep.equal(['First', 'Second']);
  });

  it('can be taken back while they are on their way; what comes after goes on', async () => {
    const line = slowLine();
    const tab = await browser.open({ rules, wrap: line.wrap });
    await tab.session.send('Wrong', [text('wrong')]);
    await tab.session.send('Right');
    await until('it is on its way', () => line.gates.length === 1);
    tab.session.cancel(tab.state.messages[0]!.id);
    expect(tab.texts).to.deep.equal(['Right']);
    await tab.sent();
    expect(await browser.archive()).to.deep.equal(['Right']);
    await until('it is kept no longer', async () => !(await browser.records()).outbox?.length);
  });

  it('can be taken back before their turn has come', async () => {
    const line = slowLine();
    const tab = await browser.open({ rules, wrap: line.wrap });
    await tab.session.send('First', [text('slow')]);
    await tab.session.send('Wrong', [text('wrong')]);
    tab.session.cancel(tab.state.messages[1]!.id);
    await until('the first is on its way', () => line.gates.length === 1);
    line.gates[0]!.open();
    await tab.sent();
    expect(await browser.archive()).to.deep.equal(['First']);
  });

  it('cannot be taken back once they have been sent', async () => {
    const tab = await browser.open({ rules });
    await tab.session.send('Sent', [text('a')]);
    await tab.sent();
    tab.session.cancel(tab.state.messages[0]!.id);
    expect(tab.texts).to.deep.equal(['Sent']);
  });

  it('survive the page, and are sent by the next one', async () => {
    const line = slowLine();
    const tab = await browser.open({ rules, wrap: line.wrap });
    await tab.session.send('Kept', [text('kept.txt', 'bytes')]);
    await until('it is on its way', () => line.gates.length === 1);
    const next = await browser.reload(tab, { rules });
    await next.shows('Kept');
    await next.sent();
    const [message] = await archived();
    const agent = await browser.agent();
    expect(await (await agent.download!(message!.attachments![0]!)).text()).to.equal('bytes');
  });

  it('that fail wait for the person, over the end of the page too', async () => {
    let able = false;
    const wrap = (line: CustomerConnection) =>
      changed(line, {
        upload: (...given) =>
          able ? line.upload!(...given) : Promise.reject(new ConnectionError('forbidden')),
      });
    const tab = await browser.open({ rules, wrap });
    await tab.session.send('Mine', [text('a')]);
    await tab.until('it has failed', () => tab.statuses[0] === 'failed');
    const next = await browser.reload(tab, { rules, wrap });
    expect(next.statuses).to.deep.equal(['failed']);
    expect(
      await (await next.session.file(next.state.messages[0]!.attachments![0]!)).text(),
    ).to.equal('a');
    able = true;
    await next.session.retry(next.state.messages[0]!.id);
    await next.sent();
    expect(names((await archived())[0]!)).to.deep.equal(['a']);
  });

  it('are tried again by themselves where a line fails in passing', async () => {
    let tries = 0;
    const tab = await browser.open({
      rules,
      wrap: (line) =>
        changed(line, {
          upload: (...given) =>
            tries++ ? line.upload!(...given) : Promise.reject(new ConnectionError('unavailable')),
        }),
    });
    await tab.session.send('Again', [text('a')]);
    await tab.sent();
    expect(tries).to.equal(2);
  });

  it('fail where the line takes none', async () => {
    const tab = await browser.open({
      rules,
      wrap: (line) => changed(line, { upload: undefined, capabilities: new Set() }),
    });
    await tab.session.send('Look', [text('a')]);
    await tab.until('it has failed', () => tab.statuses[0] === 'failed');
  });

  it('are refused over the limits, and nothing is sent', async () => {
    const tab = await browser.open({ rules });
    const large = new File([new Uint8Array(maxAttachmentSize + 1)], 'large');
    const many = Array.from({ length: maxAttachments + 1 }, (_, n) => text(`${n}`));
    for (const files of [[large], many]) {
      const refused = await tab.session.send('Look', files).catch((error: unknown) => error);
      expect((refused as SessionError).code).to.equal('too-large');
    }
    expect(tab.texts).to.deep.equal([]);
  });

  it('can be read again from the archive', async () => {
    const tab = await browser.open({ rules });
    await tab.session.send('Look', [text('a.txt', 'bytes')]);
    await tab.sent();
    const next = await browser.reload(tab, { rules });
    await next.shows('Look');
    const [attachment] = next.state.messages[0]!.attachments!;
    expect(await (await next.session.file(attachment!)).text()).to.equal('bytes');
  });

  it('go with the person', async () => {
    const line = slowLine();
    const tab = await browser.open({ rules, wrap: line.wrap, patience: 0 });
    await tab.session.send('Mine', [text('secret.txt')]);
    await until('it is on its way', () => line.gates.length === 1);
    const { attachments } = tab.state.messages[0]!;
    await tab.session.signOut();
    expect(await browser.stored()).to.not.contain('secret');
    const read = await tab.session.file(attachments![0]!).catch((error: unknown) => error);
    expect(read).to.be.instanceOf(SessionError);
  });
});

describe('an agent’s files', () => {
  let browser: Browser;
  let tab: Tab;
  let desk: AgentSession;
  let line: ReturnType<typeof slowLine>;
  const state = () => desk.state as SignedIn;
  const shown = () => state().selected!.messages;

  beforeEach(async () => {
    browser = new Browser();
    tab = await browser.open({ rules });
    await tab.session.send('Hello');
    await tab.sent();
    line = slowLine();
    desk = new AgentSession(line.wrap(browser.team.agent() as never) as never);
    await desk.signIn({ id: 'mia', name: 'Mia' });
    await desk.select(state().conversations[0]!.id);
  });
  afterEach(async () => {
    await desk.close();
    await browser.close();
  });

  it('go to the customer with the answer', async () => {
    expect(state().capabilities.has('upload')).to.equal(true);
    desk.send('Here', [text('plan.txt', 'bytes')]);
    expect(names(shown()[1]!)).to.deep.equal(['plan.txt']);
    await until('it is on its way', () => line.gates.length === 1);
    line.gates[0]!.report(2);
    expect(shown()[1]!.attachments![0]!.progress).to.be.within(0.01, 0.99);
    line.gates[0]!.open();
    await tab.shows('Hello', 'Here');
    const [attachment] = tab.state.messages[1]!.attachments!;
    expect(await (await tab.session.file(attachment!)).text()).to.equal('bytes');
    expect(shown()[1]!.attachments![0]!.progress).to.equal(undefined);
  });

  it('can be taken back while they are on their way', async () => {
    desk.send('Wrong', [text('wrong')]);
    desk.send('Right');
    await until('it is on its way', () => line.gates.length === 1);
    desk.cancel(shown()[1]!.id);
    expect(shown().map((message) => message.text)).to.deep.equal(['Hello', 'Right']);
    await tab.shows('Hello', 'Right');
  });

  it('of the customer are read by the desk', async () => {
    await tab.session.send('Look', [text('a.txt', 'bytes')]);
    await until('the desk shows it', () => shown().length === 2);
    expect(await (await desk.file(shown()[1]!.attachments![0]!)).text()).to.equal('bytes');
  });
});
