import type { AgentConnection } from '../src/connections/connection.js';
import { MemoryTeam } from '../src/connections/memory/memory-team.js';
import type { CannedReply } from '../src/model/canned-replies.js';
import type { Contact } from '../src/model/contact.js';
import type { Conversation } from '../src/model/conversation.js';
import type { ContactDetails } from '../src/model/identity.js';
import type { Message } from '../src/model/message.js';
import type { TeamMember } from '../src/session/agent-state.js';

/** People and conversations for the stories of the desk. */

const now = Date.now();
const minutes = (count: number) => now - count * 60_000;

const conversation = (
  id: string,
  text: string,
  author: 'customer' | 'agent',
  age: number,
  change: Partial<Conversation> = {},
): Conversation => ({
  id,
  widgetId: 'default',
  authType: 'optional',
  state: 'open',
  openedAt: minutes(age + 10),
  visitor: '4f7a',
  answered: author === 'agent',
  hasMessages: true,
  lastMessage: { text, author, sentAt: minutes(age) },
  unread: 0,
  updatedAt: minutes(age),
  ...change,
});

export const ana: Contact = {
  id: 'ana',
  details: {
    externalId: '42',
    email: 'ana@example.com',
    username: 'ana',
    firstName: 'Ana',
    lastName: 'Anić',
    additionalFields: { plan: 'pro', seats: '12', note: 'a=b' },
  },
  provenance: {
    externalId: 'verified',
    email: 'verified',
    username: 'verified',
    firstName: 'claimed',
    lastName: 'agent',
    'additionalFields.plan': 'verified',
    'additionalFields.seats': 'claimed',
    'additionalFields.note': 'agent',
  },
  createdAt: minutes(90),
  updatedAt: minutes(90),
  revision: 1,
};

export const jonas: Contact = {
  id: 'jonas',
  details: { email: 'jonas@example.com', firstName: 'Jonas', lastName: 'Berg' },
  provenance: { email: 'claimed', firstName: 'claimed', lastName: 'claimed' },
  createdAt: minutes(90),
  updatedAt: minutes(90),
  revision: 1,
};

export const contacts: ReadonlyMap<string, Contact> = new Map([
  [ana.id, ana],
  [jonas.id, jonas],
]);

export const conversations: Conversation[] = [
  conversation(
    'ana',
    'Oh no, I’m sorry. Thank you for the picture. I’ll send a new one.',
    'agent',
    2,
    {
      contactId: 'ana',
    },
  ),
  conversation('visitor', 'Yes please, two of them', 'customer', 5, { unread: 2 }),
  conversation('jonas', 'Perfect. And can I change the delivery address?', 'customer', 14, {
    contactId: 'jonas',
    unread: 1,
  }),
  conversation('older', 'Ok', 'customer', 4000, { visitor: 'c01d' }),
];

export const messages: Message[] = [
  {
    id: 'm1',
    author: 'customer',
    text: 'Hi, my order 20418 arrived, but the carafe has a chip on the rim.',
    sentAt: minutes(8),
  },
  {
    id: 'm2',
    author: 'agent',
    authorName: 'Tomo Radić',
    text: 'Oh no, I’m sorry. I’ll send a new one today, and you don’t need to return this one.',
    sentAt: minutes(2),
    status: 'read',
  },
];

export const team: readonly TeamMember[] = [
  { agent: { id: 'tomo', name: 'Tomo Radić' }, online: true },
  { agent: { id: 'ivana', name: 'Ivana Kos' }, online: true },
  { agent: { id: 'matea', name: 'Matea Babić' }, online: false },
];

/** Since when they have had no answer. */
export const waiting: ReadonlyMap<string, number> = new Map([
  ['visitor', minutes(5)],
  ['jonas', minutes(14)],
  ['older', minutes(4000)],
]);

export const replies: readonly CannedReply[] = [
  { id: '1', shortcut: 'replacement', text: 'A new {item} is on its way, free of charge.' },
  { id: '2', shortcut: 'return', text: 'Hello {name|there}, you can send it back within 30 days.' },
  { id: '3', shortcut: 'refund', text: 'The refund is on its way and takes two to five days.' },
];

export const manyContacts = (count: number): Contact[] =>
  Array.from({ length: count }, (_, index) => ({
    ...jonas,
    id: `contact-${index}`,
    details: { email: `person-${index}@example.com`, firstName: 'Person', lastName: `${index}` },
  }));

/**
 * The desk of a team of its own, with people who have written: the last one is Ana, who has agreed
 * to something, and may wish for a transcript.
 */
export function busyTeam(wish = false): AgentConnection {
  const account = new MemoryTeam();
  let count = 0;
  const writes = async (visitor: string, texts: string[], details?: ContactDetails) => {
    const customer = account.customer();
    await customer.start({
      identity: { kind: 'visitor' },
      authType: 'optional',
      visitor,
      ...(details && { consent: { text: 'I agree that you keep these details.', at: now } }),
    });
    for (const text of texts) {
      await customer.send({ id: `written-${++count}`, text, sentAt: Date.now() });
    }
    if (details) await customer.identify({ kind: 'contact', via: 'form', details });
    return customer;
  };
  void (async () => {
    const ivana = account.agent();
    await ivana.signIn({ id: 'ivana', name: 'Ivana Kos' });
    await ivana.saveCannedReplies({ items: [...replies], revision: 0 });
    await writes('c01d', ['Ok']);
    await writes('91be', ['Can I change the delivery address before Thursday?'], jonas.details);
    await writes('4f7a', ['Hi, can you ship both orders together?', 'Yes please, two of them']);
    const last = await writes('20aa', [messages[0]!.text], ana.details);
    if (wish) await last.requestTranscript('ana@example.com');
  })();
  return account.agent();
}
