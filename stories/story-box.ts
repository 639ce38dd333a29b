import { html } from 'lit';

// Not a style attribute: stories are also shown under the strict policy of a site.
const sheet = new CSSStyleSheet();
sheet.replaceSync('.story-box { inline-size: min(400px, 100%); block-size: 600px }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** As large as a chat's window, for elements that fill their box. */
export const storyBox = (content: unknown) => html`<div class="story-box">${content}</div>`;
