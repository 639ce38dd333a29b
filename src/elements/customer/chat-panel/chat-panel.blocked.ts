import { html } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { lockIcon } from '../../../styles/icons.js';

/** In the composer's place, for a person from whom the team takes nothing more. */
export const blocked = (i18n: LocalizeController) =>
  html`<div class="bar" part="notice" role="status">
    ${lockIcon(20)}<span
      >${i18n.msg('You cannot write here any more. Please reach us another way.', {
        id: 'panel.blocked',
        desc: 'In place of the field for a message: the team has blocked this person',
      })}</span
    >
  </div>`;
