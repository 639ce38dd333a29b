import { html } from 'lit';
import '../../src/elements/admin/login-form-editor/define.js';
import type { PdLoginFormEditor } from '../../src/elements/admin/login-form-editor/login-form-editor.js';
import { fieldTypes, type Field } from '../../src/model/login-form.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { deep, find, press, type as write, type Play } from '../act.js';
import { acts, meets } from '../customer-acts.js';
import { given } from '../given.js';

type Args = Partial<PdLoginFormEditor>;

const settings = (changes: Partial<WidgetSettings> = {}): WidgetSettings => ({
  ...defaultSettings('shop'),
  authType: 'form',
  ...changes,
});

export default {
  title: 'Admin/Login form editor',
  component: 'pd-login-form-editor',
  args: { settings: settings() },
  render: (args: Args) => html`<pd-login-form-editor
    ${given(args)}
    @pd-settings-change=${({ target, detail }: HTMLElementEventMap['pd-settings-change']) => {
      const editor = target as PdLoginFormEditor;
      editor.settings = { ...editor.settings!, ...detail.changes };
    }}
  ></pd-login-form-editor>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const inside = (selector: string) => `pd-login-form-editor >>> ${selector}`;
const shown = meets('pd-chat-panel >>> pd-login-form');

/** Writes into a field and leaves it. */
const leaves =
  (field: string, text: string): Play =>
  async (canvas) => {
    await write(canvas, inside(field), text);
    (await find(canvas, inside(field))).dispatchEvent(new Event('change', { bubbles: true }));
  };

/** One of each kind, and the user name. */
const all: Field[] = [
  { name: 'username', type: 'text' },
  ...fieldTypes.map((type): Field => ({
    name: type,
    type,
    label: 'Order',
    ...(type === 'select' && { options: ['S', 'M'] }),
  })),
];

export const BuiltIn: Story = { play: shown };
export const Unseen: Story = { args: { settings: settings({ authType: 'none' }) }, play: shown };
export const EveryKind: Story = {
  args: { settings: settings({ fields: all as WidgetSettings['fields'] }) },
  play: acts(shown, async (canvas) => {
    await press(canvas, inside('[data-field=select] .name'));
    await find(canvas, inside('#options'));
  }),
};
export const Edited: Story = {
  play: acts(shown, async (canvas) => {
    await press(canvas, inside('[data-field=email] .name'));
    await find(canvas, inside('#required'));
  }),
};
export const Moved: Story = {
  play: acts(shown, async (canvas) => {
    const grip = await find(canvas, inside('[data-field=email] .grip'));
    grip.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    await find(canvas, inside('li:nth-child(2)[data-field=email]'));
  }),
};
export const Removed: Story = {
  play: acts(shown, async (canvas) => {
    await press(canvas, inside('[data-field=lastName] .line > :last-child'));
    await find(canvas, inside('.undo'));
  }),
};
export const AddedList: Story = {
  play: acts(shown, async (canvas) => {
    const kind = (await find(canvas, inside('#kind'))) as HTMLSelectElement;
    kind.value = 'select';
    kind.dispatchEvent(new Event('change'));
    await write(canvas, inside('#new-label'), 'Order');
    await press(canvas, inside('[part=add]'));
    await find(canvas, inside('#options'));
  }),
};
export const WithConsent: Story = {
  args: {
    settings: settings({
      consent: { text: 'I agree to the {link}.', link: { href: '/privacy', label: 'policy' } },
    }),
  },
  play: shown,
};
/** What is wrong is said at its field, and kept. */
export const Mistakes: Story = {
  args: { settings: settings({ fields: all as WidgetSettings['fields'] }) },
  play: acts(
    shown,
    async (canvas) => press(canvas, inside('[data-field=select] .name')),
    leaves('#options', ' '),
    leaves('#label', 'Order '.repeat(30)),
    leaves('#consent-href', '/privacy'),
    async (canvas) => void (await find(canvas, inside('#consent-href-error'))),
  ),
};
export const MistakesInLinks: Story = {
  args: { settings: settings({ consent: { text: 'I agree.' } }) },
  play: acts(
    shown,
    leaves('#consent-href', 'javascript:alert(1)'),
    leaves('#consent-label', 'policy'),
    async ({ canvasElement }) => {
      if (!deep(canvasElement, inside('#consent-label-error'))) throw new Error('no error');
    },
  ),
};
export const RightToLeft: Story = { args: { locale: 'ar' }, play: shown };
