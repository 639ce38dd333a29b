import { html } from 'lit';

// Not a style attribute: stories are also shown under the strict policy of a site.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .story-box { inline-size: min(400px, 100%); block-size: 600px }
  .story-end { display: grid; align-items: end; block-size: 100% }
  .story-page { position: relative; block-size: min(824px, 100dvh); contain: layout; font: 16px/1.5 system-ui }
  .story-grid { display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr)) }
  .story-grid > * { min-inline-size: 0 }
  .story-fill { block-size: 100% }
  .story-form { padding: 24px }
  .story-footer { display: block; padding: 0 16px 12px }
  .story-text { font: 14px/1.5 system-ui; max-inline-size: 65ch }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** As large as a chat's window, for elements that fill their box. */
export const storyBox = (content: unknown) => html`<div class="story-box">${content}</div>`;

/** A piece of a page with corners of its own, for what stands in one. */
export const storyPage = (content: unknown) => html`<div class="story-page">${content}</div>`;

/** Several beside each other, where there is room. */
export const storyGrid = (...content: unknown[]) => html`<div class="story-grid">${content}</div>`;

/** A sentence beside what is shown. */
export const storyText = (text: string) => html`<p class="story-text">${text}</p>`;

/** An agent's picture: an SVG of few words, from a blob as the policy of a site allows it. */
export const portrait = URL.createObjectURL(
  new Blob(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="#8a5a44" d="M0 0h40v40H0z"/>
      <circle cx="20" cy="16" r="8" fill="#f3d3bd"/><path fill="#f3d3bd" d="M4 40a16 14 0 0 1 32 0z"/></svg>`,
    ],
    { type: 'image/svg+xml' },
  ),
);
