import { html } from 'lit';
import '../../src/elements/agent/contact-card/define.js';
import type { PdContactCard } from '../../src/elements/agent/contact-card/contact-card.js';
import type { PdContactSaveEvent } from '../../src/elements/agent/contact-card/contact-card.events.js';
import { find, press, type as write, type Play } from '../act.js';
import { acts } from '../customer-acts.js';
import { ana, conversations, jonas } from '../desk-samples.js';
import { given } from '../given.js';

interface Args extends Partial<PdContactCard> {
  /** What becomes of a change. */
  save?: (event: PdContactSaveEvent) => void;
}

/** What is typed is stored, as a connection would. */
const store = ({ target, detail: { contact } }: PdContactSaveEvent) => {
  (target as PdContactCard).contact = { ...contact, revision: contact.revision + 1 };
};

/** Somebody else was faster. */
const refuse =
  (lastName?: string) =>
  ({ target }: PdContactSaveEvent) => {
    const card = target as PdContactCard;
    card.contact = {
      ...ana,
      details: { ...ana.details, lastName },
      revision: ana.revision + 1,
    };
    card.failure = 'conflict';
  };

const fail = ({ target }: PdContactSaveEvent) => {
  (target as PdContactCard).failure = 'unavailable';
};

const takeTime = () => {};

export default {
  title: 'Agent/Contact card',
  component: 'pd-contact-card',
  args: { contact: ana },
  argTypes: { save: { table: { disable: true } } },
  render: ({ save = store, ...args }: Args) =>
    html`<pd-contact-card ${given(args)} @pd-contact-save=${save}></pd-contact-card>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const types =
  (field: string, text: string, key = ''): Play =>
  async (canvas) => {
    await press(canvas, `pd-contact-card >>> #field-${field}`);
    await write(canvas, `pd-contact-card >>> input#field-${field}`, text);
    if (!key) return;
    const input = await find(canvas, `pd-contact-card >>> input#field-${field}`);
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };

const named =
  (name: string): Play =>
  async (canvas) => {
    await press(canvas, 'pd-contact-card >>> #add');
    await write(canvas, 'pd-contact-card >>> #new-name', name);
  };

const isRefused: Play = async (canvas) => {
  const input = await find(canvas, 'pd-contact-card >>> #new-name');
  const key = { key: 'Enter', bubbles: true, cancelable: true };
  input.dispatchEvent(new KeyboardEvent('keydown', key));
  await find(canvas, 'pd-contact-card >>> #new-error');
};

export const Verified: Story = {};
export const Claimed: Story = { args: { contact: jonas } };
export const Visitor: Story = { args: { contact: undefined, visitor: '4f7a' } };
export const LongValues: Story = {
  args: {
    contact: {
      ...jonas,
      details: {
        email: 'a-very-long-address-that-does-not-fit-at-all@a-long-domain.example.com',
        firstName: 'Maximiliana Theodora Wilhelmina',
        additionalFields: {
          'a name that is longer than its column':
            'and a value\nof two lines, the second of which is long',
        },
      },
    },
  },
};
export const ManyFields: Story = {
  args: {
    contact: {
      ...ana,
      details: {
        ...ana.details,
        additionalFields: Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [`field ${index + 1}`, String(index)]),
        ),
      },
    },
  },
};
export const Editing: Story = { play: types('lastName', 'Horvat') };
export const WrongAddress: Story = {
  play: async (canvas) => {
    await types('email', 'ana@example', 'Enter')(canvas);
    await find(canvas, 'pd-contact-card >>> [role=alert]');
  },
};
export const NewField: Story = { play: named('colour') };
export const NameTaken: Story = { play: acts(named('plan'), isRefused) };
export const NameMissing: Story = {
  play: async (canvas) => {
    await named('')(canvas);
    await write(canvas, 'pd-contact-card >>> #new-value', 'green');
    await isRefused(canvas);
  },
};
export const Saving: Story = {
  args: { save: takeTime },
  play: async (canvas) => {
    await types('lastName', 'Kos', 'Enter')(canvas);
    await find(canvas, 'pd-contact-card >>> [aria-busy=true]');
  },
};
export const Saved: Story = {
  play: async (canvas) => {
    await types('lastName', 'Kos', 'Enter')(canvas);
    await find(canvas, 'pd-contact-card >>> button#field-lastName:not([aria-busy])');
  },
};
export const NotSaved: Story = {
  args: { save: fail },
  play: async (canvas) => {
    await types('lastName', 'Kos', 'Enter')(canvas);
    await find(canvas, 'pd-contact-card >>> [role=alert]');
  },
};
export const Conflict: Story = {
  args: { save: refuse('Horvat') },
  play: async (canvas) => {
    await types('lastName', 'Kos', 'Enter')(canvas);
    await find(canvas, 'pd-contact-card >>> [role=alert]');
  },
};
/** Somebody else took the value out. */
export const ConflictWithNothing: Story = { ...Conflict, args: { save: refuse() } };

// ——— What is done with a person

const everything = new Set(['block', 'erase'] as const);

const asksToErase: Play = async (canvas) => {
  await press(canvas, 'pd-chat-menu >>> button');
  await press(canvas, 'pd-chat-menu >>> [role=menuitem]:last-child');
  await find(canvas, 'pd-contact-card >>> [role=alertdialog]');
};

export const OtherConversations: Story = {
  args: {
    visitor: '4f7a',
    conversations: [
      ...conversations.slice(0, 2),
      { ...conversations[3]!, state: 'ended', lastMessage: undefined },
    ],
  },
};
export const NoOtherConversation: Story = { args: { visitor: '4f7a', conversations: [] } };
export const AllConversations: Story = { args: { conversations } };
export const Blocked: Story = {
  args: { contact: { ...jonas, blocked: true }, capabilities: everything },
  play: async (canvas) => {
    await press(canvas, 'pd-chat-menu >>> button');
    await find(canvas, 'pd-chat-menu >>> [part=list]');
  },
};
export const Erase: Story = { args: { capabilities: everything }, play: asksToErase };
export const EraseIsNotPossible: Story = {
  args: { capabilities: new Set() },
  play: asksToErase,
};
/** An agent may write down who a visitor is. */
export const VisitorWithoutRecord: Story = {
  args: { contact: undefined, visitor: '4f7a', withCreate: true },
};
export const NewRecord: Story = {
  args: { contact: undefined, visitor: '4f7a', withCreate: true },
  play: async (canvas) => {
    await press(canvas, 'pd-contact-card >>> .create');
    await find(canvas, 'pd-contact-card >>> input#field-firstName');
  },
};
export const RightToLeft: Story = { args: { locale: 'ar' } };
