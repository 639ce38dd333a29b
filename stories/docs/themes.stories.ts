import { html } from 'lit';
import '../../src/elements/customer/chat-widget/define.js';
import { find, type Play } from '../act.js';
import { answers, ownAccount, ownTeam } from '../preview-team.js';
import { storyGrid } from '../story-box.js';

// What a designer writes: tokens, and `::part()` for what they do not reach.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .theme-plum { --pd-accent: #7a2e6d }
  .theme-ocean { --pd-accent: #1d5fa8; --pd-font: Georgia, serif }
  .theme-sun { --pd-accent: #f2b705 }
  .theme-dark { color-scheme: dark; padding: 16px; background: Canvas }
  .theme-paper {
    --pd-accent: #333;
    --pd-surface: light-dark(#fdf8ef, #26221b);
    --pd-sunken: light-dark(#f4ecdd, #1e1b15);
  }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const themed = (name: string) => html`<div class="story-box theme-${name}">
  <pd-chat-widget
    inline
    auth-type="optional"
    heading=${name}
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
    html`<div class=${dark ? 'theme-dark' : ''}>
      ${storyGrid(...['plum', 'ocean', 'sun', 'paper'].map(themed))}
    </div>`,
};

const drawn: Play = async ({ canvasElement }) => {
  for (const box of canvasElement.querySelectorAll<HTMLElement>('.story-box')) {
    await find({ canvasElement: box }, 'pd-login-form >>> [part=submit]');
  }
};

export const FourThemes = { play: drawn };
export const FourThemesInTheDark = { args: { dark: true }, play: drawn };
