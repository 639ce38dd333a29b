import { html } from 'lit';
import '../../src/elements/admin/settings-general/define.js';
import type { PdSettingsGeneral } from '../../src/elements/admin/settings-general/settings-general.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { find, type as write, type Play } from '../act.js';
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
  play?: Play;
}

export const BuiltIn: Story = {};
export const Code: Story = {
  args: { settings: settings({ authType: 'code', transcript: 'email', rating: 'on' }) },
};
export const Form: Story = { args: { settings: settings({ authType: 'form' }) } };
export const Optional: Story = {
  args: {
    settings: settings({
      authType: 'optional',
      transcript: 'download',
      rating: 'on',
      heading: 'Morrow Tableware',
    }),
  },
};
export const TitleTooLong: Story = {
  play: async (canvas) => {
    const title = 'pd-settings-general >>> [part=control]';
    await write(canvas, title, 'Morrow '.repeat(30));
    (await find(canvas, title)).dispatchEvent(new Event('change', { bubbles: true }));
    await find(canvas, 'pd-settings-general >>> [aria-invalid=true]');
  },
};
export const RightToLeft: Story = { args: { settings: settings(), locale: 'ar' } };
