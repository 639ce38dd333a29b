import { html } from 'lit';
import '../../src/elements/agent/contact-list/define.js';
import type { PdContactList } from '../../src/elements/agent/contact-list/contact-list.js';
import { ana, jonas, manyContacts } from '../desk-samples.js';
import { given } from '../given.js';
import { storyBox } from '../story-box.js';

type Args = Partial<PdContactList>;

const contacts = [ana, { ...jonas, blocked: true }];
const list = (args: Args) => html`<pd-contact-list ${given(args)}></pd-contact-list>`;

export default {
  title: 'Agent/Contact list',
  component: 'pd-contact-list',
  // A list fills its box.
  parameters: { layout: 'fullscreen' },
  args: { contacts },
  render: list,
};

interface Story {
  args?: Args;
  render?: typeof storyBox;
}

const narrow = (args: unknown) => storyBox(list(args as Args));

export const Contacts: Story = { args: { selected: 'ana' } };
/** The time beside each is then when they were first seen. */
export const NewestFirst: Story = { args: { order: 'newest' } };
export const LastChangedFirst: Story = { args: { order: 'recent' } };
/** Only what is near is in the page. */
export const TenThousand: Story = {
  args: { contacts: manyContacts(10_000), hasMore: true },
  render: narrow,
};
export const Narrow: Story = { render: narrow };
export const None: Story = { args: { contacts: [] } };
export const NobodyFound: Story = { args: { contacts: [], query: 'Zorro' } };
export const Loading: Story = { args: { contacts: [], loading: true } };
export const RightToLeft: Story = { args: { locale: 'ar' }, render: narrow };
