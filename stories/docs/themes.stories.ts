import { html } from 'lit';
import '../../src/elements/customer/chat-widget/define.js';
import { find, type Play } from '../act.js';
import { answers, ownAccount, ownTeam } from '../preview-team.js';
import { storyGrid } from '../story-box.js';
import { themes } from './themes.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  ${Object.values(themes).join('\n')}
  .themes-dark { color-scheme: dark; padding: 16px; background: Canvas }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const themed = (name: string) => html`<div class="story-box">
  <pd-chat-widget
    class=${name}
    inline
    auth-type="optional"
    heading=${name[0]!.toUpperCase() + name.slice(1)}
    .account=${ownAccount()}
    .connection=${ownTeam(answers)}
  ></pd-chat-widget>
</div>`;

export default {
  title: 'Guides/Examples/Themes',
  tags: ['!autodocs'],
  // Four chats on one page, which no site has: each has a form of the same name.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: ({ dark = false }) =>
    html`<div class=${dark ? 'themes-dark' : ''}>${storyGrid(...Object.keys(themes).map(themed))}</div>`,
};

const each = (canvasElement: HTMLElement) => [
  ...canvasElement.querySelectorAll<HTMLElement>('.story-box'),
];

const drawn: Play = async ({ canvasElement }) => {
  for (const box of each(canvasElement)) {
    await find({ canvasElement: box }, 'pd-login-form >>> [part=submit]');
  }
};

/** Each is as far as the first words. */
const chatting: Play = async (context) => {
  await drawn(context);
  for (const box of each(context.canvasElement)) {
    (await find({ canvasElement: box }, 'pd-login-form >>> [part=skip]')).click();
    await find({ canvasElement: box }, 'pd-message-composer >>> [part=field]');
    await box.querySelector('pd-chat-widget')!.sendMessage('Do you ship to Norway?');
    await find({ canvasElement: box }, 'pd-message-list >>> .bubble');
  }
};

export const FourThemes = { play: drawn };
export const FourThemesInTheDark = { args: { dark: true }, play: drawn };
export const FourThemesInAChat = { play: chatting };
