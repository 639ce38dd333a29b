import { html, nothing } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import type { CustomerState } from '../../../session/customer-state.js';
import type { Parts } from './chat-panel.parts.js';
import { alertIcon, clockIcon, offlineIcon } from '../../../styles/icons.js';

/** What stands above the composer: nobody there, no connection, lost messages, nothing kept, not loaded. */
export function notes(
  { i18n, away }: { readonly i18n: LocalizeController; readonly away: string },
  state: CustomerState,
  dropped: number,
  parts: Parts,
) {
  const { status } = state;
  const lost = dropped
    ? format(
        i18n.plural(dropped, {
          zero: i18n.msg('{n} messages could not be sent.', {
            id: 'panel.dropped.zero',
            desc: 'After sign-out',
          }),
          one: i18n.msg('{n} message could not be sent.', {
            id: 'panel.dropped.one',
            desc: 'After sign-out',
          }),
          two: i18n.msg('{n} messages could not be sent.', {
            id: 'panel.dropped.two',
            desc: 'After sign-out',
          }),
          few: i18n.msg('{n} messages could not be sent.', {
            id: 'panel.dropped.few',
            desc: 'After sign-out',
          }),
          many: i18n.msg('{n} messages could not be sent.', {
            id: 'panel.dropped.many',
            desc: 'After sign-out',
          }),
          other: i18n.msg('{n} messages could not be sent.', {
            id: 'panel.dropped.other',
            desc: 'After sign-out',
          }),
        }),
        { n: dropped },
      )
    : '';
  const refused = state.storageRefused
    ? i18n.msg('This browser keeps nothing. The chat lasts until you leave the page.', {
        id: 'panel.storage-refused',
        desc: 'Where storage is switched off',
      })
    : '';
  return html`<div role="status">
      ${
        status === 'offline' || status === 'refused'
          ? html`<div class="bar" part="notice">
            ${
              status === 'offline'
                ? html`${offlineIcon(20)}${i18n.msg('You’re offline. Your messages are kept and sent when you’re back.', { id: 'panel.offline', desc: 'Above the composer' })}`
                : html`${alertIcon(20)}${i18n.msg('The chat could not let you in. Reload the page, or sign in again.', { id: 'panel.refused', desc: 'Above the composer; the server does not take who the site says that this is' })}`
            }
          </div>`
          : nothing
      }
      ${away ? html`<div class="bar" part="notice">${clockIcon(20)}<span>${away}</span></div>` : nothing}
      ${lost || refused ? html`<div class="bar" part="notice">${clockIcon(20)}<span>${lost} ${refused}</span></div>` : nothing}
      ${
        parts.failed
          ? html`<div class="bar" part="notice">
            ${alertIcon(20)}
            <span>
              ${i18n.msg('Part of the chat did not load.', { id: 'panel.part-missing', desc: 'Above the composer; “Try again” follows' })}
              <button class="link" part="retry" type="button" @click=${() => parts.retry()}>
                ${i18n.msg('Try again', { id: 'panel.load-again', desc: 'Button: loads what did not come' })}
              </button>
            </span>
          </div>`
          : nothing
      }
    </div>`;
}
