import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ConnectionError, type AgentConnection } from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/admin/widget-settings/define.js';
import type { PdWidgetSettings } from '../../src/elements/admin/widget-settings/widget-settings.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { find, press, type as write, type Play } from '../act.js';
import { acts, meets } from '../customer-acts.js';
import { given } from '../given.js';
import { never, otherwise, withoutStorage } from '../preview-team.js';
import { storyBox } from '../story-box.js';

interface Args extends Partial<Omit<PdWidgetSettings, 'connection'>> {
  widgets?: (Partial<WidgetSettings> & { widgetId: string })[];
  /** What the line answers otherwise than it would; `other` is another admin's. */
  line?: (line: AgentConnection, other: AgentConnection) => Partial<AgentConnection>;
  /** The browser stores nothing. */
  refused?: boolean;
}

/** Each story has a team of its own: nothing is kept. */
function connect({ widgets = [], line, refused }: Args): AgentConnection {
  const team = new MemoryTeam();
  const other = team.agent();
  for (const widget of widgets) {
    void other.saveSettings({ ...defaultSettings(widget.widgetId), ...widget });
  }
  const own = team.agent();
  const connection = otherwise(own, line?.(team.agent(), other) ?? {});
  return refused ? withoutStorage(connection) : connection;
}

const screen = ({ widgets, line, refused, ...args }: Args) => {
  const connection = guard([widgets, line, refused], () => connect({ widgets, line, refused }));
  return html`<pd-widget-settings
    .connection=${connection}
    ${given(args)}
  ></pd-widget-settings>`;
};

const none = { table: { disable: true } };

const widgets: Args['widgets'] = [
  {
    widgetId: 'default',
    name: 'Shop',
    authType: 'optional',
    transcript: 'email',
    rating: 'on',
    heading: 'Morrow Tableware',
  },
  { widgetId: 'portal', name: 'Customer portal', authType: 'code', accent: '#853f60' },
  { widgetId: 'wholesale', name: 'Wholesale', authType: 'form', accent: '#e0a21a' },
];

export default {
  title: 'Admin/Widget settings',
  component: 'pd-widget-settings',
  args: { widgets },
  argTypes: { widgets: none, line: none, refused: none, account: { control: false } },
  render: screen,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

const fails = (code: ConstructorParameters<typeof ConnectionError>[0]) => () =>
  Promise.reject(new ConnectionError(code));

const title = 'pd-settings-appearance >>> #title';

/** Turns to a tab. */
const turnsTo =
  (tab: string): Play =>
  (canvas) =>
    press(canvas, `pd-widget-settings >>> #tab-${tab}`);

const changesTitle: Play = async (canvas) => {
  await turnsTo('appearance')(canvas);
  await write(canvas, title, 'Morrow');
  (await find(canvas, title)).dispatchEvent(new Event('change', { bubbles: true }));
};

const renames: Play = async (canvas) => {
  await press(canvas, 'pd-widget-list >>> .dots');
  await press(canvas, 'pd-widget-list >>> [part=menu] button');
  await write(canvas, 'pd-widget-list >>> #name', 'Store');
  await press(canvas, 'pd-widget-list >>> [part=form] [type=submit]');
};

const removes: Play = async (canvas) => {
  await press(canvas, 'pd-widget-list >>> .dots');
  await press(canvas, 'pd-widget-list >>> .remove');
};

const notice = meets('pd-widget-settings >>> [part=notice]');
const toast = meets('pd-widget-settings >>> [part=toast]');

export const Widgets: Story = { play: meets('pd-settings-general >>> [part=heading]') };
export const Appearance: Story = {
  args: { tab: 'appearance' },
  play: meets('pd-settings-appearance >>> [part=heading]'),
};
export const LoginForm: Story = {
  args: { tab: 'form' },
  play: meets('pd-login-form-editor >>> [part=heading]'),
};
export const After: Story = {
  args: { tab: 'after' },
  play: meets('pd-settings-after >>> [part=heading]'),
};
export const Hours: Story = {
  args: { tab: 'hours' },
  play: meets('pd-hours-editor >>> [part=heading]'),
};
export const Languages: Story = {
  args: { tab: 'languages' },
  play: meets('pd-label-editor >>> [part=heading]'),
};
export const Install: Story = {
  args: { tab: 'install' },
  play: meets('pd-settings-install >>> [part=heading]'),
};
export const Duplicated: Story = {
  play: async (canvas) => {
    await press(canvas, 'pd-widget-list >>> .dots');
    await press(canvas, 'pd-widget-list >>> .duplicate');
    await meets('pd-widget-list >>> li:nth-child(4)')(canvas);
  },
};
export const NothingStored: Story = {
  args: { widgets: [] },
  play: meets('pd-settings-general >>> [part=heading]'),
};
export const Loading: Story = { args: { line: () => ({ widgets: never }) } };
export const NotLoaded: Story = {
  args: { line: () => ({ widgets: fails('unavailable') }) },
  play: meets('pd-widget-settings >>> [role=alert]'),
};
export const LoadRefused: Story = {
  args: { line: () => ({ widgets: fails('forbidden') }) },
  play: meets('pd-widget-settings >>> [role=alert]'),
};
export const Saving: Story = {
  args: { line: () => ({ saveSettings: never }) },
  play: acts(changesTitle, meets('pd-widget-settings >>> .saving')),
};
export const Saved: Story = {
  play: acts(changesTitle, meets('pd-widget-settings >>> .saved')),
};
export const NotSaved: Story = {
  args: { line: () => ({ saveSettings: fails('unavailable') }) },
  play: acts(changesTitle, notice),
};
export const SaveRefused: Story = {
  args: { line: () => ({ saveSettings: fails('forbidden') }) },
  play: acts(changesTitle, notice),
};
export const StorageRefused: Story = { args: { refused: true }, play: notice };

/** Another admin saves a moment before, once. */
const afterAnother = (theirs: Partial<WidgetSettings>): Args => ({
  line(line, other) {
    let saved = false;
    return {
      async saveSettings(settings) {
        const stored = (await other.widgets()).find((one) => one.widgetId === settings.widgetId)!;
        if (!saved) await other.saveSettings({ ...stored, ...theirs });
        saved = true;
        return line.saveSettings(settings);
      },
    };
  },
});

/** Another title. */
export const Conflict: Story = {
  args: afterAnother({ heading: 'Morrow & Co' }),
  play: acts(changesTitle, notice),
};
/** Another setting: there is room for both. */
export const ConflictMerged: Story = {
  args: afterAnother({ rating: 'off' }),
  play: acts(changesTitle, notice),
};
/** Another name. */
export const ConflictOfNames: Story = {
  args: afterAnother({ name: 'Web shop' }),
  play: acts(renames, notice),
};

export const Removed: Story = { play: acts(removes, toast) };
export const RemovedAndBack: Story = {
  play: acts(removes, async (canvas) => {
    await press(canvas, 'pd-widget-settings >>> .undo');
    await meets('pd-widget-list >>> li:nth-child(3)')(canvas);
  }),
};
/** Another admin removed the widget while this one was looking at it. */
export const RemovedByAnother: Story = {
  args: {
    line: (line, other) => ({
      async saveSettings(settings) {
        await other.removeSettings('portal');
        return line.saveSettings(settings);
      },
    }),
  },
  play: acts(changesTitle, toast),
};
export const OneColumn: Story = {
  render: (args) => storyBox(screen(args)),
  play: meets('pd-widget-list >>> select'),
};
export const RightToLeft: Story = {
  args: { locale: 'ar' },
  play: meets('pd-settings-general >>> [part=heading]'),
};
