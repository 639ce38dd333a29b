import { html } from 'lit';
import '../../src/elements/agent/contact-card/define.js';
import type { PdContactCard } from '../../src/elements/agent/contact-card/contact-card.js';
import type { PdContactSaveEvent } from '../../src/elements/agent/contact-card/contact-card.events.js';
import { ana, jonas } from '../desk-samples.js';

type Args = Partial<Pick<PdContactCard, 'contact' | 'visitor'>>;

export default {
  title: 'Agent/Contact card',
  component: 'pd-contact-card',
  render: ({ contact, visitor }: Args) =>
    html`<pd-contact-card .contact=${contact} .visitor=${visitor ?? ''}></pd-contact-card>`,
};

interface Story {
  args?: Args;
  render?: (args: Args) => unknown;
}

/** What is typed is stored, as a connection would. */
const store = ({ target, detail: { contact } }: PdContactSaveEvent) => {
  (target as PdContactCard).contact = { ...contact, revision: contact.revision + 1 };
};
/** Somebody else was faster. */
const refuse = ({ target }: PdContactSaveEvent) => {
  const card = target as PdContactCard;
  card.failure = undefined;
  setTimeout(() => {
    card.contact = {
      ...ana,
      revision: ana.revision + 1,
      details: { ...ana.details, lastName: 'Horvat' },
    };
    card.failure = 'conflict';
  }, 300);
};

export const Verified: Story = {
  args: { contact: ana },
  render: ({ contact }) =>
    html`<pd-contact-card .contact=${contact} @pd-contact-save=${store}></pd-contact-card>`,
};
export const Claimed: Story = { args: { contact: jonas } };
export const Visitor: Story = { args: { visitor: '4f7a' } };
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
/** Change the last name: it cannot be saved at the first try. */
export const Conflict: Story = {
  args: { contact: ana },
  render: ({ contact }) =>
    html`<pd-contact-card .contact=${contact} @pd-contact-save=${refuse}></pd-contact-card>`,
};
