import { html } from 'lit';
import '../../src/elements/admin/widget-list/define.js';
import type { PdWidgetList } from '../../src/elements/admin/widget-list/widget-list.js';
import { find, press, type as write, type Play } from '../act.js';
import { acts, meets } from '../customer-acts.js';
import { given } from '../given.js';

type Args = Partial<PdWidgetList>;

const widgets = [
  { widgetId: 'default', name: 'Shop', revision: 1 },
  { widgetId: 'portal', name: 'Customer portal', revision: 1, accent: '#853f60' },
  {
    widgetId: 'wholesale',
    name: 'Wholesale, with a name that goes on and on',
    revision: 1,
    accent: '#e0a21a',
  },
];

export default {
  title: 'Admin/Widget list',
  component: 'pd-widget-list',
  args: { widgets, selected: 'default' },
  render: (args: Args) => html`<pd-widget-list ${given(args)}></pd-widget-list>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const opensMenu: Play = async (canvas) => {
  await press(canvas, 'pd-widget-list >>> .dots');
  await find(canvas, 'pd-widget-list >>> [part=menu]');
};
const adds: Play = async (canvas) => {
  await press(canvas, 'pd-widget-list >>> .add');
  await find(canvas, 'pd-widget-list >>> [part=form]');
};

export const List: Story = {};
/** What is shown before anything is stored: it can be renamed, not removed. */
export const NotStored: Story = {
  args: { widgets: [{ widgetId: 'default', name: '', revision: 0 }] },
  play: opensMenu,
};
export const Menu: Story = { play: opensMenu };
export const Adding: Story = { play: adds };
export const AddingNameless: Story = {
  play: acts(adds, async (canvas) => {
    await press(canvas, 'pd-widget-list >>> [part=form] [type=submit]');
    await find(canvas, 'pd-widget-list >>> [aria-invalid=true]');
  }),
};
export const NameTooLong: Story = {
  play: acts(adds, async (canvas) => {
    await write(canvas, 'pd-widget-list >>> #name', 'Wholesale '.repeat(9));
    await press(canvas, 'pd-widget-list >>> [part=form] [type=submit]');
    await find(canvas, 'pd-widget-list >>> [aria-invalid=true]');
  }),
};
export const Renaming: Story = {
  play: acts(opensMenu, async (canvas) => {
    await press(canvas, 'pd-widget-list >>> [part=menu] button');
    await meets('pd-widget-list >>> [part=form]')(canvas);
  }),
};
export const Many: Story = {
  args: {
    widgets: Array.from({ length: 60 }, (_, index) => ({
      widgetId: `widget-${index}`,
      name: `Widget ${index + 1}`,
      revision: 1,
    })),
    selected: 'widget-3',
  },
};
export const OneRow: Story = { args: { selected: 'portal', compact: true } };
export const RightToLeft: Story = { args: { locale: 'ar' } };
