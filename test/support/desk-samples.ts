import type { Contact } from '../../src/model/contact.js';
import type { Conversation } from '../../src/model/conversation.js';
import type { Message } from '../../src/model/message.js';

/** Things as the desk gets them, for tests. */

export const conversation = (change: Partial<Conversation> = {}): Conversation => ({
  id: 'c1',
  widgetId: 'default',
  authType: 'optional',
  state: 'open',
  openedAt: 1_700_000_000_000,
  visitor: '4f7a',
  answered: false,
  hasMessages: true,
  lastMessage: { text: 'Yes please, two of them', author: 'customer', sentAt: 1_700_000_000_000 },
  unread: 0,
  updatedAt: 1_700_000_000_000,
  ...change,
});

export const contact = (change: Partial<Contact> = {}): Contact => ({
  id: 'p1',
  details: {
    externalId: '42',
    email: 'ana@example.com',
    firstName: 'Ana',
    lastName: 'Anić',
    additionalFields: { plan: 'pro', seats: '12' },
  },
  provenance: {
    externalId: 'verified',
    email: 'verified',
    firstName: 'claimed',
    lastName: 'agent',
    'additionalFields.plan': 'claimed',
    'additionalFields.seats': 'agent',
  },
  createdAt: 0,
  updatedAt: 0,
  revision: 3,
  ...change,
});

export const message = (id: string, text: string, change: Partial<Message> = {}): Message => ({
  id,
  kind: 'text',
  author: 'customer',
  text,
  sentAt: 1_700_000_000_000,
  ...change,
});
