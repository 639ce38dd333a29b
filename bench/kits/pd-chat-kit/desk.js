import { openDB } from 'idb';
import '../../../src/elements/agent/agent-desk/define.js';
import { createStores, schemaVersion } from '../../../src/connections/local/schema.js';

const account = 'bench';
const given = ['Ana', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fran', 'Gita', 'Hugo', 'Ines', 'Jan'];
const family = ['Anić', 'Baker', 'Costa', 'Dupont', 'Evans', 'Ferrari', 'Gruber', 'Horvat'];
const begin = Date.UTC(2026, 0, 1);

const contact = (at) => {
  const firstName = given[at % given.length];
  const lastName = `${family[at % family.length]} ${at}`;
  const email = `person${at}@example.com`;
  return {
    contact: {
      id: `contact-${at}`,
      details: { firstName, lastName, email, additionalFields: { plan: 'pro' } },
      provenance: { firstName: 'claimed', lastName: 'claimed', email: 'claimed' },
      createdAt: begin,
      updatedAt: begin + at,
      revision: 1,
    },
    emailKey: email,
  };
};

const conversation = (at) => {
  const sentAt = begin + at * 60_000;
  const id = at.toString(16).padStart(32, '0');
  const text = `Question #${at}# does the carafe of order ${at * 7} leak at the rim?`;
  return {
    conversation: {
      id,
      widgetId: 'default',
      authType: 'optional',
      state: at % 2 ? 'ended' : 'open',
      openedAt: sentAt,
      visitor: id.slice(-4),
      // Every third stays a visitor.
      ...(at % 3 && { contactId: `contact-${at}` }),
      answered: false,
      hasMessages: true,
      lastMessage: { text, author: 'customer', sentAt },
      unread: 1,
      updatedAt: sentAt,
    },
    last: 1,
    marks: { customer: { delivered: 0, read: 0 }, agent: { delivered: 0, read: 0 } },
    version: 1,
  };
};

const message = ({ conversation: { id, lastMessage } }) => ({
  conversationId: id,
  number: 1,
  message: { ...lastMessage, id: `message-${id}` },
});

const desk = document.createElement('pd-agent-desk');
const inside = (...path) =>
  path.reduce((at, selector) => at?.shadowRoot?.querySelector(selector), desk);
const frame = () => new Promise(requestAnimationFrame);

/** Until it is so: what is read from the database comes in its own time. */
async function until(look) {
  for (;;) {
    const found = look();
    if (found) return found;
    await frame();
  }
}

function write(field, text) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const rows = (list) => [...(inside(list)?.shadowRoot?.querySelectorAll('.row') ?? [])];
const shows = (list, text) => rows(list).find((row) => row.textContent.includes(text));

/** From the first row to the last, a screen at a time, whatever is loaded on the way: how many. */
async function scroll(list) {
  const element = inside(list);
  const scroller = inside(list, '.scroller');
  let screens = 0;
  for (let still = 0; still < 30;) {
    const before = scroller.scrollTop;
    scroller.scrollTop += scroller.clientHeight;
    await frame();
    // Further rows are on their way, however busy the machine is.
    const stands = scroller.scrollTop === before;
    if (!stands) screens++;
    still = stands && !element.hasMore ? still + 1 : 0;
  }
  return screens;
}

window.desk = {
  /** Straight into the database, as if all had happened in this browser. */
  async seed({ conversations, contacts }) {
    const database = await openDB(`pd-chat-team:${account}`, schemaVersion, {
      upgrade: (upgraded, from, _to, transaction) => createStores(upgraded, from, transaction),
    });
    const writing = database.transaction(['conversations', 'messages', 'contacts'], 'readwrite');
    for (let at = 0; at < contacts; at++) writing.objectStore('contacts').put(contact(at));
    for (let at = 0; at < conversations; at++) {
      const record = conversation(at);
      writing.objectStore('conversations').put(record);
      writing.objectStore('messages').put(message(record));
    }
    await writing.done;
    database.close();
  },

  async open() {
    desk.account = account;
    desk.agent = { id: 'luka', name: 'Luka' };
    document.body.append(desk);
    await until(() => rows('pd-conversation-list').length > 3);
  },

  async choose() {
    rows('pd-conversation-list')[0].click();
    await until(() =>
      inside('pd-conversation-view', 'pd-message-list')?.shadowRoot?.querySelector('.bubble'),
    );
  },

  /** Letter by letter, as it is typed, until all have been looked through: no number has a plus. */
  async search(text) {
    const field = inside('#search');
    for (let length = 1; length <= text.length; length++) {
      write(field, text.slice(0, length));
      await frame();
    }
    await until(() => shows('pd-conversation-list', text));
    await until(() => !inside('[role="tablist"]').textContent.includes('+'));
  },

  async searchNone() {
    write(inside('#search'), '');
    await until(() => rows('pd-conversation-list').length > 3);
  },

  scrollConversations: () => scroll('pd-conversation-list'),

  async contacts() {
    inside('.rail .to:nth-of-type(2)').click();
    await until(() => rows('pd-contact-list').length > 3);
  },

  async searchContacts(text) {
    const field = inside('pd-contact-list', '#search');
    for (let length = 1; length <= text.length; length++) {
      write(field, text.slice(0, length));
      await frame();
    }
    await until(() => shows('pd-contact-list', text));
    write(field, '');
    await until(() => rows('pd-contact-list').length > 10);
  },

  scrollContacts: () => scroll('pd-contact-list'),
};
