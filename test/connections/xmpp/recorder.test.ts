import { expect } from '@open-wc/testing';
import { waitFor } from '../../../src/connections/contract/tools.js';
import { Recorder } from '../../../src/connections/xmpp/recorder.js';
import { ContactBook, knowing, type TeamStory } from '../../../src/connections/xmpp/records.js';
import type { Contact } from '../../../src/model/contact.js';
import type { ContactDetails } from '../../../src/model/identity.js';

const story = (id: string, at = 1): TeamStory => ({
  conversation: {
    id,
    widgetId: 'default',
    authType: 'optional',
    state: 'open',
    openedAt: at,
    visitor: '4f7a',
    answered: false,
    hasMessages: true,
    unread: 0,
    updatedAt: at,
  },
  unread: [],
  marks: { customer: {}, agent: {} },
  at,
});

const says = (details: ContactDetails) => async () => ({ details, verified: [] });

describe('the recorder of a desk', () => {
  let rank: number;
  let stories: Map<string, TeamStory>;
  let saved: (TeamStory | Contact)[];
  let fails: () => boolean;
  let blocked: string[];
  let contacts: ContactBook;
  let recorder: Recorder;

  const put = (one: TeamStory) => stories.set(one.conversation.id, one);
  const claim = (id: string, message: string, email: string) => {
    put(knowing(stories.get(id)!, message));
    recorder.claim({ id, message, said: says({ email }) });
  };
  const savedStories = () => saved.filter((one): one is TeamStory => 'conversation' in one);
  const savedContacts = () => saved.filter((one): one is Contact => 'details' in one);

  beforeEach(() => {
    rank = 0;
    stories = new Map();
    saved = [];
    fails = () => false;
    blocked = [];
    contacts = new ContactBook();
    const save = async (one: TeamStory | Contact) => {
      await Promise.resolve();
      if (fails()) throw new Error('The line is bad.');
      if ('details' in one) contacts.put(one);
      saved.push(one);
    };
    recorder = new Recorder(contacts, {
      rank: () => rank,
      story: (id) => stories.get(id),
      saveStory: save,
      saveContact: save,
      block: async (id) => void blocked.push(id),
    });
  });
  afterEach(() => recorder.close());

  it('writes whom a customer says it is before the story that names it', async () => {
    put(story('a'));
    claim('a', 'm1', 'ana@example.com');
    await waitFor('the story', () => savedStories().length);
    const [contact, written] = saved as [Contact, TeamStory];
    expect(contact.details.email).to.equal('ana@example.com');
    expect(written.conversation.contactId).to.equal(contact.id);
  });

  it('writes conversations that have changed, the oldest first', async () => {
    for (const [id, at] of [['new', 3] as const, ['old', 1] as const, ['mid', 2] as const]) {
      put(story(id, at));
      recorder.changed(id, true);
    }
    await waitFor('all of them', () => saved.length === 3);
    expect(savedStories().map(({ conversation: { id } }) => id)).to.deep.equal([
      'old',
      'mid',
      'new',
    ]);
  });

  it('leaves out of a story what is still to be recorded, so that the next desk reads it', async () => {
    put(story('a'));
    claim('a', 'm1', 'ana@example.com');
    claim('a', 'm2', 'ana@example.org');
    await waitFor('both', () => savedStories().length === 2);
    const known = savedStories().map(({ recent = [] }) => recent.map(([id]) => id));
    expect(known).to.deep.equal([['m1'], ['m1', 'm2']]);
  });

  it('does not write what another desk has written, but what that one did not know', async () => {
    rank = 1;
    put(story('a', 5));
    put(story('b', 5));
    claim('b', 'm1', 'ana@example.com');
    recorder.changed('a', true);
    recorder.written(story('a', 5));
    recorder.written(story('b', 4));
    rank = 0;
    recorder.wake();
    await waitFor('the claim', () => savedStories().length);
    expect(savedContacts()).to.have.lengthOf(1);
    expect(savedStories().map(({ conversation: { id } }) => id)).to.deep.equal(['b']);
  });

  it('blocks a blocked contact who comes anew, and writes nothing of what is claimed', async () => {
    put(story('a'));
    claim('a', 'm1', 'ana@example.com');
    await waitFor('the contact', () => savedStories().length);
    const [ana] = savedContacts();
    contacts.put({ ...ana!, blocked: true, revision: ana!.revision + 1 });
    put(story('b'));
    recorder.claim({
      id: 'b',
      message: 'm2',
      said: says({ email: 'ana@example.com', username: 'x' }),
    });
    await waitFor('the story', () => savedStories().length === 2);
    expect(blocked).to.deep.equal(['b']);
    expect(savedStories()[1]?.conversation.contactId).to.equal(ana!.id);
    expect(savedContacts()).to.have.lengthOf(1);
  });

  it('tries again what could not be written', async () => {
    let left = 1;
    fails = () => left-- > 0;
    put(story('a'));
    claim('a', 'm1', 'ana@example.com');
    await waitFor('the second attempt', () => savedStories().length);
    expect(savedContacts()).to.have.lengthOf(1);
  });

  it('makes two records of an id and an e-mail that are spelled the same', async () => {
    put(story('a'));
    put(story('b'));
    recorder.claim({ id: 'a', message: 'm1', said: says({ externalId: '42' }) });
    recorder.claim({ id: 'b', message: 'm2', said: says({ email: '42' }) });
    await waitFor('both', () => savedStories().length === 2);
    expect(new Set(savedContacts().map(({ id }) => id)).size).to.equal(2);
  });
});
