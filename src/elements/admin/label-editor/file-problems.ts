import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import type { LabelProblem } from '../../../model/labels.js';
import { alertIcon } from '../../../styles/icons.js';
import { problemText } from './label-editor.words.js';

/** So many are listed. */
const listed = 10;

/** Why nothing was taken from a file. */
export function fileProblems(
  i18n: LocalizeController,
  problems: readonly LabelProblem[],
): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  const left = problems.length - listed;
  const more = i18n.msg('… and more: {count}', {
    id: 'labels.more-problems',
    desc: 'Below a list; {count} is a number',
  });
  return html`<div class="wrong" part="error" role="alert">
    ${alertIcon(16)}
    <div>
      <p>
        ${i18n.msg('Nothing was imported: this file has mistakes.', {
          id: 'labels.bad-file',
          desc: 'Above a list of them',
        })}
      </p>
      <ul>
        ${problems.slice(0, listed).map(
          (problem) => html`<li>
            <code dir="ltr" translate="no">${problem.where || '{ }'}</code>: ${problemText(i18n, problem)}
          </li>`,
        )}
        ${left > 0 ? html`<li>${format(more, { count: left })}</li>` : nothing}
      </ul>
    </div>
  </div>`;
}
