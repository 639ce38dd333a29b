import { html } from 'lit';
import '../../src/elements/admin/settings-appearance/define.js';
import type { PdSettingsAppearance } from '../../src/elements/admin/settings-appearance/settings-appearance.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { find, type as write, type Play } from '../act.js';
import { meets } from '../customer-acts.js';
import { given } from '../given.js';

type Args = Partial<PdSettingsAppearance>;

const settings = (changes: Partial<WidgetSettings> = {}): WidgetSettings => ({
  ...defaultSettings('shop'),
  ...changes,
});

export default {
  title: 'Admin/Appearance settings',
  component: 'pd-settings-appearance',
  args: { settings: settings() },
  render: (args: Args) => html`<pd-settings-appearance ${given(args)}></pd-settings-appearance>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const shown = meets('pd-chat-panel >>> pd-message-composer');

/** Writes into a field and leaves it. */
async function leaves(canvas: Parameters<Play>[0], field: string, text: string): Promise<void> {
  const input = `pd-settings-appearance >>> ${field}`;
  await write(canvas, input, text);
  (await find(canvas, input)).dispatchEvent(new Event('change', { bubbles: true }));
}

export const BuiltIn: Story = { play: shown };
export const OfOnesOwn: Story = {
  args: {
    settings: settings({
      heading: 'Morrow Tableware',
      welcome: 'Ask the potters',
      accent: '#7c3aed',
      position: 'bottom-start',
      theme: 'dark',
    }),
  },
  play: shown,
};
export const PaleColour: Story = {
  args: { settings: settings({ accent: '#7c9cbf' }) },
  play: shown,
};
/** What is wrong is said at its field, and kept. */
export const Mistakes: Story = {
  play: async (canvas) => {
    await leaves(canvas, '#title', 'Morrow '.repeat(30));
    await leaves(canvas, '#welcome', 'Welcome '.repeat(30));
    await leaves(canvas, '#accent', 'blueish');
    await find(canvas, 'pd-settings-appearance >>> #accent-error');
  },
};
export const RightToLeft: Story = { args: { locale: 'ar' }, play: shown };
