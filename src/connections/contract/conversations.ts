import {
  check,
  contact,
  type ContractCase,
  desk,
  email,
  heard,
  message,
  rejects,
  same,
  seen,
  texts,
  unique,
  visit,
  waitFor,
} from './tools.js';

export const conversationCases: readonly ContractCase[] = [
  {
    name: 'creates nothing at the team before the first message',
    async run(harness) {
      const agent = await desk(harness);
      const log = heard(agent);
      const looking = await visit(harness);
      const writing = await visit(harness);
      await writing.customer.send(message('Hello'));
      await seen(agent, writing);
      const { items } = await agent.conversations({}, { limit: 200 });
      check(!items.some((one) => one.visitor === looking.visitor), 'no conversation by looking');
      const told = log.all('conversation').map((event) => event.conversation.visitor);
      check(!told.includes(looking.visitor), 'no event about a customer who only looks');
      same((await looking.customer.history({ limit: 10 })).items, [], 'its history');
    },
  },
  {
    name: 'opens the conversation with the first message, as the start described it',
    async run(harness) {
      const agent = await desk(harness);
      const consent = { text: 'I agree.', at: 1_700_000_000_000 };
      const one = await visit(harness, { authType: 'none', consent });
      await one.customer.send(message('Hello'));
      const conversation = await seen(agent, one, ({ hasMessages }) => hasMessages);
      same(conversation.authType, 'none', 'the authentication type');
      same(conversation.state, 'open', 'the state');
      same(conversation.consent, consent, 'the consent');
      same(conversation.lastMessage?.text, 'Hello', 'the last message');
      same(conversation.contactId, undefined, 'the contact of a visitor');
      same(conversation.answered, false, 'answered');
    },
  },
  {
    name: 'keeps one message of an id that is sent twice, and says the same of it',
    async run(harness) {
      const { customer } = await visit(harness);
      const hello = message('Hello');
      const first = await customer.send(hello);
      same(await customer.send({ ...hello, text: 'Other' }), first, 'the second delivery');
      same(texts((await customer.history({ limit: 10 })).items), ['Hello'], 'the history');
    },
  },
  {
    name: 'keeps one message of an id that two tabs send at the same time',
    async run(harness) {
      const one = await visit(harness);
      const other = await visit(harness, one.options);
      const hello = message('Hello');
      // When it was sent may differ by moments: an archive may give the later of two copies first.
      await Promise.all([one.customer.send(hello), other.customer.send(hello)]);
      for (const { customer } of [one, other]) {
        same(texts((await customer.history({ limit: 10 })).items), ['Hello'], 'the history');
      }
    },
  },
  {
    name: 'keeps the order of both sides, in the archive and in the times',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      await one.customer.send(message('1'));
      const { id } = await seen(agent, one);
      await agent.send(id, message('2'));
      await one.customer.send(message('3'));
      await agent.send(id, message('4'));
      for (const side of [
        await one.customer.history({ limit: 10 }),
        await agent.history(id, { limit: 10 }),
      ]) {
        same(texts(side.items), ['1', '2', '3', '4'], 'the history');
        const times = side.items.map(({ sentAt }) => sentAt);
        same(
          times,
          [...times].sort((a, b) => a - b),
          'the times',
        );
      }
    },
  },
  {
    name: 'pages through 250 messages from the newest to the oldest',
    async run(harness) {
      const { customer } = await visit(harness);
      const expected = Array.from({ length: 250 }, (_, index) => `message ${index}`);
      for (const text of expected) await customer.send(message(text));
      const found: string[] = [];
      let before: string | undefined;
      let pages = 0;
      do {
        const page = await customer.history({ before, limit: 100 });
        found.unshift(...texts(page.items));
        ({ before } = page);
        check(++pages <= 4, 'an end of the pages');
      } while (before);
      same(found, expected, 'all pages together');
    },
  },
  {
    name: 'finds the conversation again by its token',
    async run(harness) {
      const one = await visit(harness);
      await one.customer.send(message('Hello'));
      const { id } = await seen(await desk(harness), one);
      await one.customer.close();
      const again = harness.customer();
      const { conversation, resume } = await again.start(one.options);
      same(conversation?.id, id, 'the id of the resumed conversation');
      same(resume, one.options.resume, 'the token');
      same(texts((await again.history({ limit: 10 })).items), ['Hello'], 'the history');
    },
  },
  {
    name: 'keeps a token for a conversation that is not open yet',
    async run(harness) {
      const one = await visit(harness);
      await one.customer.close();
      const again = await visit(harness, one.options);
      same(again.options.resume, one.options.resume, 'the token');
      await again.customer.send(message('Hello'));
      const third = await harness.customer().start(one.options);
      check(third.conversation, 'the token to find what was opened with it');
    },
  },
  {
    name: 'shows nobody a conversation without its token',
    async run(harness) {
      const ana = contact({ externalId: unique(), email: email() });
      const one = await visit(harness, { authType: 'code', identity: ana });
      await one.customer.send(message('Private'));
      const claiming = await visit(harness, { authType: 'code', identity: ana });
      same((await claiming.customer.history({ limit: 10 })).items, [], 'the history of a claim');
    },
  },
  {
    name: 'takes no message after the end, from neither side, but still knows the earlier ones',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      const hello = message('Hello');
      const delivery = await one.customer.send(hello);
      const { id } = await seen(agent, one);
      await one.customer.end();
      await seen(agent, one, ({ state, endedAt }) => state === 'ended' && endedAt);
      await rejects('forbidden', one.customer.send(message('More')), "a customer's send");
      await rejects('forbidden', agent.send(id, message('More')), "an agent's send");
      const identity = contact({ email: email() });
      await rejects('forbidden', one.customer.identify(identity), 'a login after the end');
      same(await one.customer.send(hello), delivery, 'the delivery of an earlier message');
      await one.customer.end();
    },
  },
  {
    name: 'tells the customer that an agent has ended the conversation',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      const log = heard(one.customer);
      await one.customer.send(message('Hello'));
      await agent.end((await seen(agent, one)).id);
      await log.when('conversation', ({ conversation }) => conversation.state === 'ended');
      await rejects('forbidden', one.customer.send(message('More')), 'a send after the end');
    },
  },
  {
    name: 'refuses what is blank or too long',
    async run(harness) {
      const { customer } = await visit(harness);
      await rejects('forbidden', customer.send(message(' \u200b\n')), 'a blank message');
      await rejects('too-large', customer.send(message('x'.repeat(10_001))), 'a long message');
      await customer.send(message('x'.repeat(10_000)));
    },
  },
  {
    name: 'replaces characters that XML forbids, and keeps all others',
    async run(harness) {
      const { customer } = await visit(harness);
      await customer.send(message('a\u0000b\u0008\ud800c\t\n😀 <&>"\'𝒳 ]]>'));
      const { items } = await customer.history({ limit: 1 });
      same(texts(items), ['a\ufffdb\ufffd\ufffdc\t\n😀 <&>"\'𝒳 ]]>'], 'the text');
    },
  },
  {
    name: 'keeps two tabs of a customer in step',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      await one.customer.send(message('Hello'));
      const other = await visit(harness, one.options);
      const [log, otherLog] = [heard(one.customer), heard(other.customer)];
      const question = message('Anybody?');
      await one.customer.send(question);
      await otherLog.when('message', (event) => event.message.id === question.id);
      await agent.send((await seen(agent, one)).id, message('Yes'));
      for (const { when } of [log, otherLog]) {
        const reply = await when('message', (event) => event.message.text === 'Yes');
        same(reply.message.author, 'agent', 'the author of the reply');
        same(reply.message.authorName, 'Mia', "the author's name");
        await when('conversation', ({ conversation }) => conversation.answered);
      }
    },
  },
  {
    name: 'shows each side that the other is typing, and nobody that he is typing himself',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      await one.customer.send(message('Hello'));
      const { id } = await seen(agent, one);
      const [log, agentLog] = [heard(one.customer), heard(agent)];
      one.customer.signal({ type: 'typing', active: true });
      await agentLog.when('typing', (event) => event.conversationId === id && event.active);
      same(log.all('typing'), [], "the customer's typing events");
      agent.signal(id, { type: 'typing', active: true });
      await log.when('typing', ({ active }) => active);
      agent.signal(id, { type: 'typing', active: false });
      await log.when('typing', ({ active }) => !active);
      same(agentLog.all('typing').length, 1, "the agent's typing events");
    },
  },
  {
    name: 'tells the customer what has reached an agent and what was read',
    needs: ['receipts'],
    async run(harness) {
      const one = await visit(harness);
      const log = heard(one.customer);
      const hello = message('Hello');
      await one.customer.send(hello);
      const status = async () => (await one.customer.history({ limit: 1 })).items[0]?.status;
      same(await status(), 'sent', 'the status before an agent is there');
      const agent = await desk(harness);
      const { id } = await seen(agent, one);
      await agent.history(id, { limit: 10 });
      await log.when('receipt', ({ state, upTo }) => state === 'delivered' && upTo === hello.id);
      await waitFor('the status delivered', async () => (await status()) === 'delivered');
      const live = message('Still there?');
      await one.customer.send(live);
      await log.when('receipt', ({ state, upTo }) => state === 'delivered' && upTo === live.id);
      await seen(agent, one, ({ unread }) => unread === 2);
      agent.signal(id, { type: 'read', upTo: live.id });
      await log.when('receipt', ({ state, upTo }) => state === 'read' && upTo === live.id);
      await waitFor('the status read', async () => (await status()) === 'read');
      await seen(agent, one, ({ unread }) => unread === 0);
    },
  },
  {
    name: 'tells agents what has reached the customer and what was read',
    needs: ['receipts'],
    async run(harness) {
      const agent = await desk(harness);
      const log = heard(agent);
      const one = await visit(harness);
      heard(one.customer);
      await one.customer.send(message('Hello'));
      const { id } = await seen(agent, one);
      const answer = message('Hi');
      await agent.send(id, answer);
      await log.when('receipt', ({ state, upTo }) => state === 'delivered' && upTo === answer.id);
      one.customer.signal({ type: 'read', upTo: answer.id });
      await log.when('receipt', ({ state, upTo }) => state === 'read' && upTo === answer.id);
      await waitFor('the status read', async () => {
        const { items } = await agent.history(id, { limit: 1 });
        return items[0]?.status === 'read';
      });
    },
  },
];
