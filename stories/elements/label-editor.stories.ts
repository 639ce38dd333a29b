import { html } from 'lit';
import '../../src/elements/admin/label-editor/define.js';
import type { PdLabelEditor } from '../../src/elements/admin/label-editor/label-editor.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { find, press, type as write, type Play } from '../act.js';
import { acts, meets } from '../customer-acts.js';
import { given } from '../given.js';

type Args = Partial<PdLabelEditor>;

const settings = (labels: WidgetSettings['labels'] = {}): WidgetSettings => ({
  ...defaultSettings('shop'),
  labels,
});

export default {
  title: 'Admin/Label editor',
  component: 'pd-label-editor',
  args: { settings: settings() },
  render: (args: Args) => html`<pd-label-editor ${given(args)}></pd-label-editor>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const inside = (selector: string) => `pd-label-editor >>> ${selector}`;
const shown = acts(
  meets('pd-chat-panel >>> pd-message-composer'),
  meets(inside('[id="panel.welcome"]')),
);

const leaves =
  (id: string, text: string): Play =>
  async (canvas) => {
    const field = inside(`[id="${id}"]`);
    await write(canvas, field, text);
    (await find(canvas, field)).dispatchEvent(new Event('change', { bubbles: true }));
  };

/** Chooses a file with this in it. */
const imports =
  (content: unknown): Play =>
  async (canvas) => {
    const input = (await find(canvas, inside('[type=file]'))) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(content)], 'labels.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

export const BuiltIn: Story = { play: shown };
export const Changed: Story = {
  args: { settings: settings({ en: { 'panel.welcome': 'Ask the potters' } }) },
  play: shown,
};
/** What is wrong is said at its field, and kept. */
export const Mistakes: Story = {
  play: acts(
    shown,
    leaves('identity.chatting-as', 'Hello'),
    leaves('panel.welcome', 'Hello {name}'),
    meets(inside('[id="panel.welcome-error"]')),
  ),
};
export const NothingFound: Story = {
  play: acts(
    shown,
    (canvas) => write(canvas, inside('[part=search]'), '?!?'),
    meets(inside('.nothing')),
  ),
};
export const NoLanguage: Story = {
  play: acts(
    shown,
    (canvas) => write(canvas, inside('#tag'), '?'),
    (canvas) => press(canvas, inside('.languages [type=submit]')),
    meets(inside('#tag-error')),
  ),
};
export const AnotherLanguage: Story = {
  play: acts(
    shown,
    (canvas) => write(canvas, inside('#tag'), 'de'),
    (canvas) => press(canvas, inside('.languages [type=submit]')),
    meets(inside('.state')),
  ),
};
/** Nothing of it is taken. */
export const BadFile: Story = {
  play: acts(
    shown,
    imports({
      '?': {},
      en: {
        'no.such': 'x',
        'panel.welcome': 7,
        ...Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`no.such-${n}`, 'x'])),
      },
    }),
    meets(inside('.wrong')),
  ),
};
export const RightToLeft: Story = { args: { locale: 'ar' }, play: shown };
