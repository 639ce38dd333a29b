import { html } from 'lit';
import '../../src/elements/admin/settings-general/define.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';

export default {
  title: 'Admin/General settings',
  component: 'pd-settings-general',
  render: (args: Partial<WidgetSettings>) =>
    html`<pd-settings-general
      .settings=${{ ...defaultSettings('shop'), ...args }}
    ></pd-settings-general>`,
};

interface Story {
  args: Partial<WidgetSettings>;
}

export const BuiltIn: Story = { args: {} };
export const Optional: Story = {
  args: { authType: 'optional', transcript: 'download', rating: 'on', heading: 'Morrow Tableware' },
};
