import { html } from 'lit';
import '../../src/elements/admin/settings-preview/define.js';
import type { PdSettingsPreview } from '../../src/elements/admin/settings-preview/settings-preview.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { press, type Play } from '../act.js';
import { meets } from '../customer-acts.js';
import { given } from '../given.js';

type Args = Partial<PdSettingsPreview>;

const settings = (changes: Partial<WidgetSettings> = {}): WidgetSettings => ({
  ...defaultSettings('shop'),
  ...changes,
});

export default {
  title: 'Admin/Preview of the settings',
  component: 'pd-settings-preview',
  args: { settings: settings() },
  render: (args: Args) => html`<pd-settings-preview ${given(args)}></pd-settings-preview>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

export const None: Story = { play: meets('pd-chat-panel >>> pd-message-composer') };
export const Code: Story = {
  args: { settings: settings({ authType: 'code' }) },
  play: meets('pd-chat-panel >>> pd-message-composer'),
};
export const CodeWithoutData: Story = {
  args: { settings: settings({ authType: 'code' }) },
  play: async (canvas) => {
    await press(canvas, 'pd-settings-preview >>> [value=no]');
    await meets('pd-settings-preview >>> .unseen')(canvas);
  },
};
export const Form: Story = {
  args: { settings: settings({ authType: 'form' }) },
  play: meets('pd-chat-panel >>> pd-login-form'),
};
export const WithLauncher: Story = {
  args: {
    withLauncher: true,
    settings: settings({
      accent: '#7c3aed',
      theme: 'dark',
      position: 'bottom-start',
      heading: 'Morrow Tableware',
      welcome: 'Ask the potters',
    }),
  },
  play: meets('pd-chat-panel >>> pd-message-composer'),
};
export const Ended: Story = {
  args: {
    scene: 'ended',
    settings: settings({ authType: 'form', transcript: 'download', rating: 'on' }),
  },
  play: meets('pd-chat-panel >>> pd-rating-form'),
};
export const OtherLanguage: Story = {
  args: { language: 'ar' },
  play: meets('pd-chat-panel >>> pd-message-composer'),
};
