import type { AgentConnection } from '../connection.js';
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

const found = async (agent: AgentConnection, query: string) =>
  (await agent.contacts(query, { limit: 50 })).items;

/** Opens a conversation of its own for each identity, and returns their contacts' ids. */
const contactIds = async (
  harness: Parameters<ContractCase['run']>[0],
  agent: AgentConnection,
  ...all: Parameters<typeof contact>[0][]
) => {
  const ids: (string | undefined)[] = [];
  for (const details of all) {
    const one = await visit(harness, { authType: 'code', identity: contact(details, 'code') });
    await one.customer.send(message('Hello'));
    ids.push((await seen(agent, one, ({ contactId }) => contactId)).contactId);
  }
  return ids;
};

export const peopleCases: readonly ContractCase[] = [
  {
    name: 'records a contact of the code with the first message, as a claim',
    async run(harness) {
      const agent = await desk(harness);
      const log = heard(agent);
      const details = { externalId: unique(), firstName: 'Ana', additionalFields: { plan: 'pro' } };
      const one = await visit(harness, { authType: 'code', identity: contact(details, 'code') });
      same(await found(agent, details.externalId), [], 'the contacts before the first message');
      await one.customer.send(message('Hello'));
      const { contactId = '' } = await seen(agent, one, (conversation) => conversation.contactId);
      await log.when('contact', (event) => event.contact.id === contactId);
      const record = await agent.contact(contactId);
      same(record?.details.externalId, details.externalId, 'the external id');
      same(record?.details.additionalFields, { plan: 'pro' }, 'the additional fields');
      same(record?.provenance['additionalFields.plan'], 'claimed', "the field's provenance");
    },
  },
  {
    name: 'opens the conversation with a submitted form',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness, { authType: 'form', identity: { kind: 'unknown' } });
      const consent = { text: 'I agree.', at: 1_700_000_000_000 };
      await one.customer.identify(contact({ email: email(), firstName: 'Ana' }), consent);
      const conversation = await seen(agent, one, ({ contactId }) => contactId);
      same(conversation.hasMessages, false, 'hasMessages');
      same(conversation.consent, consent, 'the consent');
      await one.customer.send(message('Hello'));
    },
  },
  {
    name: 'keeps conversation and messages when a visitor logs in',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      const hello = message('Hello');
      await one.customer.send(hello);
      const before = await seen(agent, one);
      const log = heard(one.customer);
      await one.customer.identify(contact({ email: email(), firstName: 'Ana' }));
      const after = await seen(agent, one, ({ contactId }) => contactId);
      same(after.id, before.id, 'the conversation');
      await log.when('conversation', (event) => event.conversation.contactId !== undefined);
      const more = message('More');
      await one.customer.send(more);
      const { items } = await one.customer.history({ limit: 10 });
      same(
        items.map(({ id }) => id),
        [hello.id, more.id],
        'the messages',
      );
      same(
        texts((await agent.history(after.id, { limit: 10 })).items),
        ['Hello', 'More'],
        'theirs',
      );
    },
  },
  {
    name: 'stays with the contact when the same conversation is resumed as a visitor',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      await one.customer.identify(contact({ email: email() }));
      const again = await visit(harness, one.options);
      await again.customer.send(message('Hello'));
      await seen(agent, one, ({ hasMessages, contactId }) => hasMessages && contactId);
    },
  },
  {
    name: 'makes one contact of a login that is submitted twice',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      const address = email();
      const identity = contact({ email: address });
      await Promise.all([one.customer.identify(identity), one.customer.identify(identity)]);
      await seen(agent, one, ({ contactId }) => contactId);
      same((await found(agent, address)).length, 1, 'the number of contacts');
    },
  },
  {
    name: 'knows a person again by the external id, or by the e-mail in any case',
    async run(harness) {
      const agent = await desk(harness);
      const [externalId, address] = [unique(), email()];
      const [a, b] = await contactIds(
        harness,
        agent,
        { externalId },
        { externalId, email: email() },
      );
      same(a, b, 'the contact of the external id');
      const both = [{ email: address }, { email: address.toUpperCase(), firstName: 'Ana' }];
      const [c, d] = await contactIds(harness, agent, ...both);
      same(c, d, 'the contact of the e-mail');
      check(a !== c, 'two people to be two contacts');
    },
  },
  {
    name: 'never merges different external ids, upper and lower case included',
    async run(harness) {
      const agent = await desk(harness);
      const [id, address] = [`a${unique()}`, email()];
      const claims = [id, id.toUpperCase()].map((externalId) => ({ externalId, email: address }));
      const [a, b, c] = await contactIds(harness, agent, ...claims, { email: address });
      check(new Set([a, b, c]).size === 3, 'three contacts');
    },
  },
  {
    name: 'keeps the record of an e-mail that gains an external id, unless that one has a record',
    async run(harness) {
      const agent = await desk(harness);
      const [externalId, address, other] = [unique(), email(), email()];
      const one = await visit(harness);
      await one.customer.identify(contact({ email: address }));
      const { contactId } = await seen(agent, one, (c) => c.contactId);
      await one.customer.identify(contact({ email: address, externalId }));
      await waitFor(
        'the external id to be recorded',
        async () => (await agent.contact(contactId!))?.details.externalId === externalId,
      );
      same((await seen(agent, one)).contactId, contactId, 'the contact');
      const two = await visit(harness);
      await two.customer.identify(contact({ email: other }));
      await two.customer.identify(contact({ email: other, externalId }));
      await seen(agent, two, (c) => c.contactId === contactId);
    },
  },
  {
    name: 'lets a claim replace a claim and fill a blank, but not change what an agent wrote',
    async run(harness) {
      const agent = await desk(harness);
      const [externalId, address] = [unique(), email()];
      const one = await visit(harness);
      const claim = { externalId, email: address, firstName: 'Ann', lastName: 'Old' };
      await one.customer.identify(contact(claim));
      const { contactId = '' } = await seen(agent, one, (c) => c.contactId);
      const record = (await agent.contact(contactId))!;
      await agent.saveContact({ ...record, details: { ...record.details, firstName: 'Ana' } });
      await one.customer.identify(contact({ ...claim, lastName: 'New', username: 'ana' }));
      const { details, provenance } = await waitFor('the newer claim to be recorded', async () => {
        const found = await agent.contact(contactId);
        return found?.details.username ? found : undefined;
      });
      same(details.firstName, 'Ana', "the agent's word");
      same(details.lastName, 'New', 'the newer claim');
      same(details.username, 'ana', 'what was blank');
      same([provenance.firstName, provenance.lastName], ['agent', 'claimed'], 'the provenance');
    },
  },
  {
    name: 'stays with the record whose e-mail an agent has corrected',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      const typed = contact({ email: email() });
      await one.customer.identify(typed);
      const { contactId = '' } = await seen(agent, one, (c) => c.contactId);
      await agent.saveContact({
        ...(await agent.contact(contactId))!,
        details: { email: email() },
      });
      await one.customer.identify(typed);
      await one.customer.send(message('It is me'));
      const after = await seen(agent, one, (conversation) => conversation.hasMessages);
      same(after.contactId, contactId, 'the contact');
    },
  },
  {
    name: 'takes a rating and a transcript request from a contact only',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      const { customer } = one;
      await rejects('forbidden', customer.rate({ value: 5 }), 'a rating of nothing');
      await customer.send(message('Hello'));
      await rejects('forbidden', customer.rate({ value: 5 }), "a visitor's rating");
      await rejects('forbidden', customer.requestTranscript(), "a visitor's transcript request");
      const address = email();
      await customer.identify(contact({ email: address }));
      await customer.rate({ value: 2 });
      await customer.rate({ value: 4, comment: 'Good' });
      await customer.requestTranscript(address);
      const conversation = await seen(
        agent,
        one,
        (c) => c.rating?.value === 4 && c.transcriptRequest,
      );
      same(conversation.rating?.comment, 'Good', 'the comment');
      same(conversation.transcriptRequest?.to, address, 'the address');
    },
  },
  {
    name: 'identifies nobody under `none`, whatever the browser sends',
    async run(harness) {
      const agent = await desk(harness);
      const address = email();
      const identity = contact({ email: address });
      const one = await visit(harness, { authType: 'none', identity });
      await one.customer.send(message('Hello'));
      await rejects('forbidden', one.customer.identify(identity), 'a login');
      await rejects('forbidden', one.customer.rate({ value: 1 }), 'a rating');
      await rejects('forbidden', one.customer.requestTranscript(), 'a transcript request');
      same((await seen(agent, one)).contactId, undefined, 'the contact');
      same(await found(agent, address), [], 'the contacts');
    },
  },
  {
    name: 'opens nothing for an unknown person under `code` and `form`',
    async run(harness) {
      for (const authType of ['code', 'form'] as const) {
        const { customer } = await visit(harness, { authType, identity: { kind: 'unknown' } });
        await rejects('forbidden', customer.send(message('Hello')), `a send under ${authType}`);
      }
    },
  },
];
