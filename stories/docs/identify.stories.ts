import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/chat-widget/define.js';
import type { PdChatWidget } from '../../src/elements/customer/chat-widget/chat-widget.js';
import { deep, find, press, see, type as write, until, type Play } from '../act.js';
import { ownAccount, ownTeam } from '../preview-team.js';
import { storyBox } from '../story-box.js';

const ana = { externalId: '42', email: 'ana@example.com', firstname: 'Ana', lastname: 'Anić' };
const ivo = { externalId: '43', email: 'ivo@example.com', firstname: 'Ivo', lastname: 'Ivić' };

const assign =
  (data: object) =>
  ({ target }: Event) => {
    const story = (target as Element).closest('.identify')!;
    story.querySelector<PdChatWidget>('pd-chat-widget')!.customUserData = data;
  };

export default {
  title: 'Guides/Examples/Signed-in customer',
  tags: ['!autodocs'],
  render: (): TemplateResult => html`<div class="identify">
    <p>
      The page says:
      <button type="button" id="ana" @click=${assign(ana)}>Ana is signed in</button>
      <button type="button" id="ivo" @click=${assign(ivo)}>Ivo is signed in</button>
      <button type="button" id="nobody" @click=${assign({})}>Nobody is</button>
    </p>
    ${storyBox(
      html`<pd-chat-widget
        inline
        auth-type="code"
        heading="Morrow Tableware"
        .account=${ownAccount()}
        .connection=${ownTeam()}
      ></pd-chat-widget>`,
    )}
  </div>`,
};

export const Switching: { play: Play } = {
  play: async (canvas) => {
    const there = () => deep(canvas.canvasElement, 'pd-message-composer');
    if (there()) throw new Error('A chat although the page names nobody');
    await press(canvas, '#ana');
    await write(canvas, 'pd-message-composer >>> textarea', 'This is Ana');
    await press(canvas, 'pd-message-composer >>> [part=send]');
    await see(canvas, 'This is Ana');
    await press(canvas, '#ivo');
    await until(() => !deep(canvas.canvasElement, '[part~=bubble]'), 'A chat without Ana’s words');
    await find(canvas, 'pd-message-composer');
    await press(canvas, '#nobody');
    await until(() => !there(), 'An empty page');
  },
};
