import { blankContact } from '../../model/contact.js';
import type { ConnectionError, Delivery } from '../connection.js';
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

/** Where times are equal the order is free. */
const laterThan = ({ sentAt }: Delivery) =>
  waitFor('the next millisecond', () => Date.now() > sentAt);

/** What a team does beside writing: notes, canned replies, blocks, and what it knows of people. */
export const deskCases: readonly ContractCase[] = [
  {
    name: 'keeps notes among the messages, for the team alone',
    needs: ['notes'],
    async run(harness) {
      const [mia, tom] = [await desk(harness, 'Mia'), await desk(harness, 'Tom')];
      const one = await visit(harness);
      const [log, customerLog] = [heard(tom), heard(one.customer)];
      await one.customer.send(message('Hello'));
      const { id } = await seen(mia, one);
      const secret = message(`Check batch ${unique()}`);
      const [a, b] = await Promise.all([mia.note(id, secret), mia.note(id, secret)]);
      same(a, b, 'the deliveries of one id');
      await laterThan(a);
      await mia.send(id, message('One moment'));
      const told = await log.when('message', (event) => event.message.id === secret.id);
      same(
        [told.message.kind, told.message.authorName, told.message.text],
        ['note', 'Mia', secret.text],
        'what another desk hears',
      );
      const { items } = await tom.history(id, { limit: 10 });
      same(texts(items), ['Hello', secret.text, 'One moment'], 'the history of a desk');

      await customerLog.when('message', (event) => event.message.text === 'One moment');
      const history = await one.customer.history({ limit: 10 });
      same(texts(history.items), ['Hello', 'One moment'], "the customer's history");
      const received = JSON.stringify([customerLog.events, history, one.options]);
      check(!received.includes(secret.text), 'no note in what a customer receives');
      check(!received.includes(secret.id), 'no trace of a note in what a customer receives');
    },
  },
  {
    name: 'has each note on one page of the history, and takes notes after the end',
    needs: ['notes'],
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      const said: string[] = [];
      const { customer } = one;
      await customer.send(message('1'));
      const { id } = await seen(agent, one);
      said.push('1');
      for (const text of ['2', '3', '4']) {
        await laterThan(await agent.note(id, message(`note ${text}`)));
        await laterThan(await customer.send(message(text)));
        said.push(`note ${text}`, text);
      }
      await agent.end(id);
      await agent.note(id, message('after'));
      const newest = await agent.history(id, { limit: 2 });
      const older = await agent.history(id, { limit: 2, before: newest.before });
      same(texts([...older.items, ...newest.items]), [...said, 'after'], 'both pages');
    },
  },
  {
    name: 'says in the history of desks who has given a conversation to whom',
    needs: ['notes'],
    async run(harness) {
      const [mia, tom] = [await desk(harness, 'Mia'), await desk(harness, 'Tom')];
      const log = heard(tom);
      const one = await visit(harness);
      await one.customer.send(message('Hello'));
      const { id } = await seen(mia, one);
      await mia.assign(id, { id: 'agent-tom', name: 'Tom' });
      const told = await log.when('message', (event) => event.message.assigned !== undefined);
      same(told.message.assigned, { by: 'Mia', to: 'Tom' }, 'what another desk hears');
      await mia.assign(id, undefined);
      const { items } = await tom.history(id, { limit: 10 });
      const lines = items.flatMap(({ assigned }) => assigned ?? []);
      same(lines, [{ by: 'Mia', to: 'Tom' }, { by: 'Mia' }], 'the lines in the history');
      same((await one.customer.history({ limit: 10 })).items.length, 1, "the customer's messages");
    },
  },
  {
    name: 'tells desks who of the team is there',
    needs: ['presence', 'notes'],
    async run(harness) {
      const mia = harness.agent();
      const log = heard(mia);
      await mia.signIn({ id: 'agent-mia', name: 'Mia' });
      const tom = await desk(harness, 'Tom');
      const names = (agents: readonly { name: string }[]) => agents.map(({ name }) => name).sort();
      await log.when('presence', ({ agents }) => names(agents).includes('Tom'));
      await tom.signOut();
      await waitFor('Tom to be gone', () => {
        const last = log.all('presence').at(-1);
        return last && !names(last.agents).includes('Tom');
      });
    },
  },
  {
    name: 'shares canned replies, and does not overwrite those changed meanwhile',
    needs: ['canned-replies'],
    async run(harness) {
      const [mia, tom] = [await desk(harness, 'Mia'), await desk(harness, 'Tom')];
      const log = heard(tom);
      const before = await mia.cannedReplies();
      const reply = { id: unique(), shortcut: unique(), text: 'Hello {name}' };
      const saved = await mia.saveCannedReplies({ ...before, items: [...before.items, reply] });
      const { replies } = await log.when('canned-replies');
      same(replies, saved, 'what another desk hears');
      same(await tom.cannedReplies(), saved, 'what another desk reads');
      await rejects('conflict', tom.saveCannedReplies(before), 'the later edit');
      const blank = { ...saved, items: [{ ...reply, text: '' }] };
      await rejects('forbidden', tom.saveCannedReplies(blank), 'a reply without a text');
      await tom.saveCannedReplies({ ...saved, items: before.items });
    },
  },
  {
    name: 'takes no more from a blocked contact, in any conversation, until it is unblocked',
    needs: ['block'],
    async run(harness) {
      const agent = await desk(harness);
      const identity = contact({ email: email() });
      const one = await visit(harness, { authType: 'form', identity });
      const log = heard(one.customer);
      await one.customer.send(message('Buy!'));
      const { id, contactId } = await seen(agent, one, (conversation) => conversation.contactId);
      await agent.block({ conversationId: id }, true);
      await log.when('conversation', ({ conversation }) => conversation.blocked === true);
      same((await agent.contact(contactId!))?.blocked, true, 'the contact');
      await rejects('forbidden', one.customer.send(message('Buy!')), 'a further message');
      const again = await visit(harness, { authType: 'form', identity });
      // Who it is may be seen by the team only, with the first message.
      const isRefused = () =>
        again.customer.send(message('Buy!')).then(
          () => false,
          (error: ConnectionError) => error.code === 'forbidden',
        );
      await waitFor('another conversation to be refused', isRefused);
      await agent.block({ contactId: contactId! }, false);
      await log.when('conversation', ({ conversation }) => conversation.blocked === false);
      await one.customer.send(message('Sorry'));
      same((await one.customer.history({ limit: 5 })).items.length, 2, 'the messages');
    },
  },
  {
    name: 'takes no more from a blocked visitor',
    needs: ['block'],
    async run(harness) {
      const agent = await desk(harness);
      const [one, other] = [await visit(harness), await visit(harness)];
      await one.customer.send(message('Buy!'));
      await other.customer.send(message('Hello'));
      await agent.block({ conversationId: (await seen(agent, one)).id }, true);
      await rejects('forbidden', one.customer.send(message('Buy!')), 'a further message');
      await other.customer.send(message('There'));
    },
  },
  {
    name: 'takes nothing from a blocked visitor who begins anew, until unblocked',
    needs: ['block-visitors'],
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      await one.customer.send(message('Buy!'));
      const { id } = await seen(agent, one);
      await agent.block({ conversationId: id }, true);
      await agent.end(id);
      const again = await visit(harness, { visitor: one.visitor });
      // Who it is may be seen by the team only, with the first message.
      const isRefused = () =>
        again.customer.send(message('Buy again!')).then(
          () => false,
          (error: ConnectionError) => error.code === 'forbidden',
        );
      await waitFor('a new beginning to be refused', isRefused);
      await agent.block({ conversationId: id }, false);
      const { customer } = await visit(harness, { visitor: one.visitor });
      await customer.send(message('Sorry'));
    },
  },
  {
    name: 'keeps what an agent knows of a visitor, which gives the visitor no rights',
    needs: ['visitor-records'],
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      await one.customer.send(message('Hello'));
      const { id } = await seen(agent, one);
      const saved = await agent.saveContact({ ...blankContact, details: { firstName: 'Ana' } }, id);
      const named = await seen(agent, one, (conversation) => conversation.recordId);
      same(named.recordId, saved.id, 'the record');
      same(named.contactId, undefined, 'the identity');
      await rejects('forbidden', one.customer.rate({ value: 5 }), 'a rating');
      await rejects('forbidden', one.customer.requestTranscript(), 'a wish for a transcript');
    },
  },
  {
    name: 'marks a wish for a transcript as fulfilled, until there is another',
    needs: ['transcripts'],
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness, {
        authType: 'form',
        identity: contact({ email: email() }),
      });
      await one.customer.send(message('Hello'));
      const { id } = await seen(agent, one);
      await rejects('forbidden', agent.markTranscriptSent(id), 'what nobody has asked for');
      await one.customer.requestTranscript('ana@example.com');
      await seen(agent, one, ({ transcriptRequest }) => transcriptRequest);
      await agent.markTranscriptSent(id);
      const done = await seen(agent, one, ({ transcriptRequest }) => transcriptRequest?.sentAt);
      same(done.transcriptRequest?.to, 'ana@example.com', 'the address');
      await one.customer.requestTranscript('ana@example.com');
      await seen(agent, one, ({ transcriptRequest: wish }) => wish && !wish.sentAt);
    },
  },
  {
    name: 'erases a person with all conversations, and no other',
    needs: ['erase'],
    async run(harness) {
      const [mia, tom] = [await desk(harness, 'Mia'), await desk(harness, 'Tom')];
      const log = heard(tom);
      const identity = contact({ email: email() });
      const one = await visit(harness, { authType: 'form', identity });
      const other = await visit(harness, {
        authType: 'form',
        identity: contact({ email: email() }),
      });
      await one.customer.send(message('Forget me'));
      await other.customer.send(message('Keep me'));
      const { id, contactId } = await seen(mia, one, (conversation) => conversation.contactId);
      const kept = await seen(mia, other, (conversation) => conversation.contactId);
      await mia.erase(contactId!);
      const told = await log.when('erased', (event) => event.contactId === contactId);
      same(told.conversationIds, [id], 'the conversations that are gone');
      same(await tom.contact(contactId!), undefined, 'the contact');
      same((await tom.history(id, { limit: 5 })).items, [], 'the messages');
      const left = (await tom.conversations({}, { limit: 200 })).items.map((each) => each.id);
      same([left.includes(id), left.includes(kept.id)], [false, true], 'which are left');
      check(await tom.contact(kept.contactId!), 'the other contact to be left');
    },
  },
];
