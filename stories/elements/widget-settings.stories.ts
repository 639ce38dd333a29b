import { html } from 'lit';
import { ConnectionError, type AgentConnection } from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/admin/widget-settings/define.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';

interface Args {
  widgets?: (Partial<WidgetSettings> & { widgetId: string })[];
  /** What the connection answers otherwise than it would. */
  answers?: Partial<AgentConnection>;
}

/** Each story has a team of its own: nothing is kept. */
function connect({ widgets = [], answers }: Args): AgentConnection {
  const team = new MemoryTeam();
  const connection = team.agent();
  for (const widget of widgets) {
    void connection.saveSettings({ ...defaultSettings(widget.widgetId), ...widget });
  }
  return Object.assign(team.agent(), answers);
}

export default {
  title: 'Admin/Widget settings',
  component: 'pd-widget-settings',
  render: (args: Args) =>
    html`<pd-widget-settings .connection=${connect(args)}></pd-widget-settings>`,
};

interface Story {
  args: Args;
}

const widgets: Args['widgets'] = [
  {
    widgetId: 'default',
    name: 'Shop',
    authType: 'optional',
    transcript: 'email',
    rating: 'on',
    heading: 'Morrow Tableware',
  },
  { widgetId: 'portal', name: 'Customer portal', authType: 'code' },
  { widgetId: 'wholesale', name: 'Wholesale', authType: 'form' },
];

const unavailable = () => Promise.reject(new ConnectionError('unavailable'));

export const Widgets: Story = { args: { widgets } };
export const NothingStored: Story = { args: {} };
export const Loading: Story = { args: { answers: { widgets: () => new Promise(() => {}) } } };
export const NotLoaded: Story = { args: { answers: { widgets: unavailable } } };
export const NotSaved: Story = { args: { widgets, answers: { saveSettings: unavailable } } };
