import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/message-search/define.js';
import type { PdMessageSearch } from '../../src/elements/customer/message-search/message-search.js';
import type { Message } from '../../src/model/message.js';
import { press, see, type as write, type Play } from '../act.js';
import { given } from '../given.js';
import { storyBox } from '../story-box.js';

type Args = Partial<PdMessageSearch>;

const now = new Date().setHours(14, 30, 0, 0);

const messages: Message[] = [
  'Which glaze is on the carafe?',
  'Tenmoku. It is dark, and brown where it is thin.',
  'And on the glasses?',
  'None; they are plain. The CARAFE alone is glazed.',
].map((text, index) => ({
  id: `${index}`,
  author: index % 2 ? 'agent' : 'customer',
  text,
  sentAt: now + index * 60_000,
}));

export default {
  title: 'Customer/Message search',
  component: 'pd-message-search',
  args: { messages },
  render: (args: Args) => storyBox(html`<pd-message-search ${given(args)}></pd-message-search>`),
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

const looksFor =
  (text: string, result: string): Play =>
  async (canvas) => {
    await write(canvas, 'pd-message-search >>> [part=field]', text);
    await see(canvas, result);
  };

export const Nothing: Story = {};

/** The newest match first. */
export const Found: Story = { play: looksFor('carafe', '1') };

export const OlderMatch: Story = {
  play: async (canvas) => {
    await looksFor('carafe', '1')(canvas);
    await press(canvas, 'pd-message-search >>> [part=older]');
    await see(canvas, '2');
  },
};

export const NotFound: Story = { play: looksFor('teapot', '') };

/** Nothing yet, and older messages are asked for. */
export const SearchesOlder: Story = {
  args: { hasOlder: true },
  play: looksFor('teapot', ''),
};

export const RightToLeft: Story = {
  args: { locale: 'ar' },
  play: looksFor('carafe', '2'),
};
