import { html } from 'lit';
import '../../src/elements/admin/settings-after/define.js';
import type { PdSettingsAfter } from '../../src/elements/admin/settings-after/settings-after.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import type { Play } from '../act.js';
import { meets } from '../customer-acts.js';
import { given } from '../given.js';

type Args = Partial<PdSettingsAfter>;

const settings = (changes: Partial<WidgetSettings> = {}): WidgetSettings => ({
  ...defaultSettings('shop'),
  ...changes,
});

export default {
  title: 'Admin/Settings after a conversation',
  component: 'pd-settings-after',
  args: { settings: settings() },
  render: (args: Args) => html`<pd-settings-after ${given(args)}></pd-settings-after>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const ended = meets('pd-chat-panel >>> [part=start-new]');

export const Off: Story = { play: ended };
export const Code: Story = {
  args: { settings: settings({ authType: 'code', transcript: 'email', rating: 'on' }) },
  play: meets('pd-chat-panel >>> pd-rating-form'),
};
export const Form: Story = {
  args: { settings: settings({ authType: 'form', transcript: 'download' }) },
  play: ended,
};
export const Optional: Story = {
  args: { settings: settings({ authType: 'optional', rating: 'on' }) },
  play: meets('pd-chat-panel >>> pd-rating-form'),
};
export const RightToLeft: Story = { args: { locale: 'ar' }, play: ended };
