import { html, nothing } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { avatar, type Presence } from '../../shared/avatar.js';
import { avatarStyles } from '../../shared/avatar.styles.js';

/** Gives a window the styles for what follows. */
export function adoptStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = [avatarStyles.styleSheet!, ...root.adoptedStyleSheets];
}

export const face = (name: string, src: string, presence: Presence) =>
  avatar({ name, src, presence });

/** What the dot at the picture says, for screen readers. */
export function presenceText(presence: Presence, i18n: LocalizeController) {
  const text = {
    online: i18n.msg('Online', { id: 'presence.online', desc: 'State of an agent' }),
    away: i18n.msg('Away', { id: 'presence.away', desc: 'State of an agent' }),
    '': '',
  }[presence];
  return text ? html`<span class="sr-only">${text}</span>` : nothing;
}
