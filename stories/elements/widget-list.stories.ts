import { html } from 'lit';
import '../../src/elements/admin/widget-list/define.js';
import type { PdWidgetList } from '../../src/elements/admin/widget-list/widget-list.js';

type Args = Pick<PdWidgetList, 'widgets' | 'selected'> & { compact?: boolean };

export default {
  title: 'Admin/Widget list',
  component: 'pd-widget-list',
  render: ({ widgets, selected, compact }: Args) =>
    html`<pd-widget-list
      .widgets=${widgets}
      .selected=${selected}
      ?compact=${compact}
    ></pd-widget-list>`,
};

interface Story {
  args: Args;
}

const widgets = [
  { widgetId: 'default', name: 'Shop', revision: 1 },
  { widgetId: 'portal', name: 'Customer portal', revision: 1 },
  { widgetId: 'wholesale', name: 'Wholesale, with a name that goes on and on', revision: 1 },
];

export const List: Story = { args: { widgets, selected: 'default' } };
export const OneRow: Story = { args: { widgets, selected: 'portal', compact: true } };
