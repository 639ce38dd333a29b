import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/login-form/define.js';
import type { PdLoginForm } from '../../src/elements/customer/login-form/login-form.js';
import type { Consent } from '../../src/model/consent.js';
import type { Field } from '../../src/model/login-form.js';
import { find, press, type as write, type Play } from '../act.js';
import { given } from '../given.js';

type Args = Partial<PdLoginForm>;

const consent: Consent = {
  text: 'I agree that Morrow keeps these details to answer me. {link}',
  link: { href: 'https://example.com/privacy', label: 'Privacy policy' },
};

const ownFields: Field[] = [
  { name: 'firstName', type: 'text' },
  { name: 'lastName', type: 'text' },
  { name: 'username', type: 'text' },
  { name: 'email', type: 'email', required: true },
  { name: 'phone', type: 'tel', label: 'Phone' },
  { name: 'seats', type: 'number', label: 'How many seats?' },
  { name: 'delivery', type: 'date', label: 'Date of delivery' },
  { name: 'plan', type: 'select', label: 'Plan', options: ['Free', 'Pro', 'Team'], required: true },
  { name: 'newsletter', type: 'checkbox', label: 'Send me the newsletter' },
  { name: 'topic', type: 'textarea', label: 'What is it about?', maxLength: 200 },
];

const values = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

export default {
  title: 'Customer/Login form',
  component: 'pd-login-form',
  render: (args: Args) => html`<pd-login-form ${given(args)}></pd-login-form>`,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

const submits: Play = async (canvas) => {
  await press(canvas, 'pd-login-form >>> [part=submit]');
  await find(canvas, 'pd-login-form >>> [aria-invalid=true]');
};

export const Plain: Story = {};
export const Prefilled: Story = { args: { values } };
export const WithConsent: Story = { args: { consent } };
export const ConsentOnly: Story = { args: { fields: [], consent } };
export const Skippable: Story = { args: { skippable: true, consent } };
export const OwnFields: Story = { args: { fields: ownFields, consent } };

/** Sent without anything in it: each field says what it needs, the first has the focus. */
export const Missing: Story = { args: { fields: ownFields, consent }, play: submits };
export const AllMissing: Story = {
  args: { fields: ownFields.map((field) => ({ ...field, required: true })) },
  play: submits,
};

/** Each type of field says in its own way what it takes. */
export const Wrong: Story = {
  args: {
    fields: [
      { name: 'email', type: 'email', required: true },
      { name: 'phone', type: 'tel', label: 'Phone' },
      { name: 'seats', type: 'number', label: 'How many seats?' },
      { name: 'delivery', type: 'date', label: 'Date of delivery' },
      { name: 'plan', type: 'select', label: 'Plan', options: ['Free', 'Pro', 'Team'] },
      { name: 'order', type: 'text', label: 'Number of the order', pattern: '\\d{5}' },
      { name: 'topic', type: 'textarea', label: 'What is it about?', maxLength: 20 },
    ],
    values: {
      email: 'ana@example',
      phone: 'my mobile',
      seats: 'twelve',
      delivery: '2026-02-31',
      plan: 'Platinum',
      order: '2041',
      topic: 'The carafe that I ordered in spring',
    },
  },
  play: submits,
};

export const WrongAddress: Story = {
  args: { values: { firstName: 'Ana' } },
  play: async (canvas) => {
    await write(canvas, 'pd-login-form >>> [name=email]', 'ana@example');
    await submits(canvas);
  },
};

export const Busy: Story = { args: { values, busy: true } };
export const Failed: Story = { args: { values, consent, error: 'Your details were not sent.' } };
export const Compact: Story = { args: { compact: true, fields: ownFields, consent } };
export const CompactAndShort: Story = { args: { compact: true, short: true, consent } };
export const CompactMissing: Story = { args: { compact: true, consent }, play: submits };

export const LongWords: Story = {
  args: {
    values: { email: `${'long'.repeat(30)}@example.com` },
    consent: { text: 'Rechtsschutzversicherungsgesellschaften'.repeat(3) },
    fields: [
      { name: 'email', type: 'email', required: true },
      { name: 'a', type: 'text', label: 'Donaudampfschifffahrtsgesellschaft'.repeat(3) },
      { name: 'b', type: 'select', label: 'Choice', options: ['An option '.repeat(20), 'Two'] },
      { name: 'c', type: 'checkbox', label: 'Siebentausendzweihundertvierundfünfzig'.repeat(2) },
    ],
  },
};

export const RightToLeft: Story = {
  args: { locale: 'ar', skippable: true, values: { firstName: 'ليلى' } },
};

export const OwnHeading: Story = {
  render: (args) =>
    html`<pd-login-form ${given(args)}>
      <h3 slot="heading">Sign in to see your orders</h3>
      <a slot="actions" href="https://example.com/help">I have no e-mail address</a>
    </pd-login-form>`,
};
