import { html } from 'lit';
import '../../src/elements/admin/settings-general/define.js';
import type { PdSettingsGeneral } from '../../src/elements/admin/settings-general/settings-general.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { given } from '../given.js';

type Args = Partial<PdSettingsGeneral>;

const settings = (changes: Partial<WidgetSettings> = {}): WidgetSettings => ({
  ...defaultSettings('shop'),
  ...changes,
});

export default {
  title: 'Admin/General settings',
  component: 'pd-settings-general',
  args: { settings: settings() },
  render: (args: Args) => html`<pd-settings-general ${given(args)}></pd-settings-general>`,
};

interface Story {
  args?: Args;
}

export const BuiltIn: Story = {};
export const Code: Story = {
  args: { settings: settings({ authType: 'code' }) },
};
export const VerifiedOnly: Story = {
  args: { settings: settings({ authType: 'code', verifiedOnly: true }) },
};
export const Form: Story = { args: { settings: settings({ authType: 'form' }) } };
export const Optional: Story = {
  args: { settings: settings({ authType: 'optional', heading: 'Morrow Tableware' }) },
};
export const RightToLeft: Story = { args: { settings: settings(), locale: 'ar' } };
