import { css, html } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';

const styles = css`
  .root {
    display: flex;
    gap: 12px;
    align-items: center;
  }

  :host([position='bottom-start']) .root {
    flex-direction: row-reverse;
  }

  .badge {
    position: absolute;
    inset-block-start: -7px;
    inset-inline-end: -7px;
    min-inline-size: 22px;
    padding: 0 5px;
    box-sizing: border-box;
    border-radius: 11px;
    background: var(--_badge);
    box-shadow: 0 0 0 2px var(--_surface);
    color: var(--_on-badge);
    font: 700 12px/22px var(--_font);
    letter-spacing: normal;
    text-align: center;
  }

  .away {
    padding: 7px 13px;
    border-radius: var(--_radius-panel);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_ink);
    font: 500 14px/20px var(--_font);
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .badge,
    .away {
      outline: 1px solid;
    }
  }
`;

/** Adds the styles of what is in this file. */
export const adopt = (root: ShadowRoot): void => {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
};

/** The text beside the button while the team is away. */
export function away(i18n: LocalizeController, text: string | true) {
  const shown =
    text === true
      ? i18n.msg('We’re away. Leave a message', {
          id: 'launcher.away',
          desc: 'Beside the closed chat’s button, outside business hours',
        })
      : text;
  // A label of a button is as good as the button to press.
  return html`<label class="away" part="away" id="away" for="button">${shown}</label>`;
}

/** The number on the button. */
export const badge = (unread: number) =>
  html`<span class="badge" part="badge">${unread > 9 ? '9+' : unread}</span>`;

/** What the button is called while messages wait behind it. */
export function unreadName(i18n: LocalizeController, unread: number): string {
  const text = i18n.plural(unread, {
    zero: i18n.msg('Open chat, {n} unread messages', {
      id: 'launcher.unread.zero',
      desc: 'Button',
    }),
    one: i18n.msg('Open chat, {n} unread message', { id: 'launcher.unread.one', desc: 'Button' }),
    two: i18n.msg('Open chat, {n} unread messages', {
      id: 'launcher.unread.two',
      desc: 'Button',
    }),
    few: i18n.msg('Open chat, {n} unread messages', {
      id: 'launcher.unread.few',
      desc: 'Button',
    }),
    many: i18n.msg('Open chat, {n} unread messages', {
      id: 'launcher.unread.many',
      desc: 'Button',
    }),
    other: i18n.msg('Open chat, {n} unread messages', {
      id: 'launcher.unread.other',
      desc: 'Button',
    }),
  });
  return format(text, { n: unread.toLocaleString(i18n.locale) });
}
