import { html, noChange } from 'lit';
import '../../src/elements/customer/chat-widget/define.js';
import { authTypes, type AuthType } from '../../src/model/auth-type.js';
import { deep, find, type Play } from '../act.js';
import { answers, ownAccount, ownTeam } from '../preview-team.js';
import { storyGrid } from '../story-box.js';

const ana = { externalId: '42', email: 'ana@example.com', firstname: 'Ana', lastname: 'Anić' };

const chat = (authType: AuthType) => html`<section>
  <h2><code>${authType}</code></h2>
  <div class="story-box">
    <pd-chat-widget
      inline
      heading="Morrow Tableware"
      rating="on"
      transcript="download"
      .authType=${authType}
      .account=${ownAccount()}
      .connection=${ownTeam(answers)}
      .customUserData=${authType === 'code' ? ana : noChange}
    ></pd-chat-widget>
  </div>
</section>`;

export default {
  title: 'Guides/Examples/The four types',
  tags: ['!autodocs'],
  // Four chats on one page, which no site has: each has a form of the same name.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => storyGrid(...authTypes.map(chat)),
};

export const SideBySide: { play: Play } = {
  play: async ({ canvasElement }) => {
    const [none, code, form, optional] = canvasElement.querySelectorAll('section');
    await find({ canvasElement: none! }, 'pd-message-composer');
    await find({ canvasElement: code! }, 'pd-message-composer');
    await find({ canvasElement: form! }, 'pd-login-form');
    await find({ canvasElement: optional! }, 'pd-login-form >>> [part=skip]');
    if (deep(form!, 'pd-message-composer')) throw new Error('form: a composer before the login');
  },
};
