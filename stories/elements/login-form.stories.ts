import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/login-form/define.js';
import type { PdLoginForm } from '../../src/elements/customer/login-form/login-form.js';
import type { Consent } from '../../src/model/consent.js';
import type { Field } from '../../src/model/login-form.js';

type Args = Partial<
  Pick<
    PdLoginForm,
    'fields' | 'values' | 'consent' | 'compact' | 'short' | 'skippable' | 'busy' | 'error'
  >
>;

const consent: Consent = {
  text: 'I agree that Morrow keeps these details to answer me. {link}',
  link: { href: 'https://example.com/privacy', label: 'Privacy policy' },
};

const ownFields: Field[] = [
  { name: 'firstName', type: 'text' },
  { name: 'lastName', type: 'text' },
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
  render: ({ fields, values, consent, compact, short, skippable, busy, error }: Args) =>
    html`<pd-login-form
      .fields=${fields ?? ownFields.slice(0, 3)}
      .values=${values ?? {}}
      .consent=${consent}
      ?compact=${compact}
      ?short=${short}
      ?skippable=${skippable}
      ?busy=${busy}
      .error=${error ?? ''}
    ></pd-login-form>`,
};

interface Story {
  args?: Args;
  render?: () => TemplateResult;
}

export const Plain: Story = {};
export const Prefilled: Story = { args: { values } };
export const WithConsent: Story = { args: { consent } };
export const Skippable: Story = { args: { skippable: true, consent } };
export const OwnFields: Story = { args: { fields: ownFields, consent } };
export const Busy: Story = { args: { values, busy: true } };
export const Failed: Story = { args: { values, consent, error: 'Your details were not sent.' } };
export const Compact: Story = { args: { compact: true, fields: ownFields, consent } };
export const CompactAndShort: Story = { args: { compact: true, short: true, consent } };
export const OwnHeading: Story = {
  render: () =>
    html`<pd-login-form>
      <h3 slot="heading">Sign in to see your orders</h3>
      <a slot="actions" href="https://example.com/help">I have no e-mail address</a>
    </pd-login-form>`,
};
