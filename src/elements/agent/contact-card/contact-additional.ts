import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { plusIcon } from '../../../styles/icons.js';
import { additionalKey } from './contact-fields.js';
import type { ContactRows } from './contact-rows.js';
import type { NewField } from './new-field.js';

/** What the site tells of the person beyond name and e-mail, and what agents have added. */
export function additionalSection(
  i18n: LocalizeController,
  names: readonly string[],
  rows: ContactRows,
  newField: NewField,
): TemplateResult {
  return html`<section aria-labelledby="additional">
    <div class="head">
      <h3 id="additional">
        ${i18n.msg('Additional fields', {
          id: 'contact.additional',
          desc: 'Heading above what a site tells of its customers beyond name and e-mail',
        })}
      </h3>
      ${newField.button(plusIcon(20))}
    </div>
    ${
      names.length || newField.open
        ? repeat(
            names,
            (name) => name,
            (name) => rows.row(additionalKey(name), name),
          )
        : html`<p>
          ${i18n.msg('None yet.', { id: 'contact.no-fields', desc: 'There are no additional fields' })}
        </p>`
    }
    ${newField.row()}
  </section>`;
}
