import { html } from 'lit';
import '../../src/elements/admin/settings-install/define.js';
import type { PdSettingsInstall } from '../../src/elements/admin/settings-install/settings-install.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { find, press, type Play } from '../act.js';
import { acts, meets } from '../customer-acts.js';
import { given } from '../given.js';

type Args = Partial<PdSettingsInstall>;

const settings = (changes: Partial<WidgetSettings> = {}): WidgetSettings => ({
  ...defaultSettings('shop'),
  ...changes,
});

export default {
  title: 'Admin/Install',
  component: 'pd-settings-install',
  args: { settings: settings() },
  render: (args: Args) => html`<pd-settings-install ${given(args)}></pd-settings-install>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

/** Chooses a file with this in it. */
const imports =
  (content: unknown): Play =>
  async (canvas) => {
    const input = (await find(canvas, 'pd-settings-install >>> [type=file]')) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(content)], 'settings.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

export const Page: Story = {};
export const Code: Story = { args: { settings: settings({ authType: 'code' }) } };
export const OnServer: Story = {
  args: {
    settings: settings({ authType: 'code' }),
    server: 'wss://chat.example.com/ws',
    account: 'support@team.example.com',
  },
};
export const Copied: Story = {
  play: acts(async (canvas) => {
    // A browser that nobody looks at lets no script write to the clipboard.
    const clipboard = { writeText: async () => undefined };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await press(canvas, 'pd-settings-install >>> [part=copy]');
  }, meets('pd-settings-install >>> [part=copy] svg')),
};
export const Imported: Story = {
  play: acts(imports({ rating: 'on' }), meets('pd-settings-install >>> .done')),
};
/** Each value is refused by itself, with the reason. */
export const PartlyImported: Story = {
  play: acts(
    imports({
      rating: 'on',
      colour: 'red',
      authType: 'telepathy',
      transcript: 'fax',
      heading: 'Morrow '.repeat(30),
      name: 7,
      welcome: 7,
      position: 7,
      theme: 7,
      accent: 'red',
      sound: 7,
      fields: [],
      consent: {},
      labels: 7,
      verifiedOnly: 7,
      hours: 7,
    }),
    meets('pd-settings-install >>> ul'),
  ),
};
export const NoSettings: Story = {
  play: acts(imports('none'), meets('pd-settings-install >>> .wrong')),
};
export const RightToLeft: Story = { args: { locale: 'ar' } };
