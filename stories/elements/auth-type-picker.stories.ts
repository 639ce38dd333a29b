import { html, type TemplateResult } from 'lit';
import '../../src/elements/admin/auth-type-picker/define.js';
import type { PdAuthTypePicker } from '../../src/elements/admin/auth-type-picker/auth-type-picker.js';
import { find, type Play } from '../act.js';
import { given } from '../given.js';

type Args = Partial<PdAuthTypePicker>;

export default {
  title: 'Admin/Authentication type picker',
  component: 'pd-auth-type-picker',
  args: { name: 'auth-type' },
  render: (args: Args) =>
    html`<form><pd-auth-type-picker ${given(args)}></pd-auth-type-picker></form>`,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

/** A form with it cannot be sent. */
export const NothingChosen: Story = {
  args: { required: true },
  play: async (canvas) => {
    const picker = (await find(canvas, 'pd-auth-type-picker')) as PdAuthTypePicker;
    await picker.updateComplete;
    if (picker.form?.checkValidity()) throw new Error('The form would be sent');
  },
};
export const None: Story = { args: { value: 'none' } };
export const Code: Story = { args: { value: 'code' } };
export const Form: Story = { args: { value: 'form' } };
export const Optional: Story = { args: { value: 'optional' } };
export const Disabled: Story = { args: { value: 'form', disabled: true } };
export const DisabledAround: Story = {
  args: { value: 'form' },
  render: (args) =>
    html`<form>
      <fieldset disabled>
        <legend>Locked by your plan</legend>
        <pd-auth-type-picker ${given(args)}></pd-auth-type-picker>
      </fieldset>
    </form>`,
};
export const OwnLabel: Story = { args: { value: 'none', label: 'Who may write to us?' } };
export const RightToLeft: Story = { args: { value: 'optional', locale: 'ar' } };
