import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { ConversationFilter, SignedIn } from '../../../session/agent-state.js';

const filters: readonly ConversationFilter[] = ['open', 'ended'];

/** The filters of the inbox, with how many each holds. Their panel has the id `panel`. */
export const filterTabs = (
  i18n: LocalizeController,
  state: SignedIn,
  choose: (filter: ConversationFilter) => void,
): TemplateResult[] => filters.map((filter) => tab(i18n, filter, state, choose));

function tab(
  i18n: LocalizeController,
  filter: ConversationFilter,
  { counts, filter: current }: SignedIn,
  choose: (filter: ConversationFilter) => void,
): TemplateResult {
  const { known, more } = counts[filter];
  const word =
    filter === 'open'
      ? i18n.msg('Open', {
          id: 'desk.open',
          desc: 'Filter: conversations that go on; a number follows',
        })
      : i18n.msg('Ended', {
          id: 'desk.ended',
          desc: 'Filter: conversations that are over; a number follows',
        });
  const keydown = (event: KeyboardEvent) => {
    const to = target(event.key, filter);
    if (!to) return;
    event.preventDefault();
    choose(to);
  };
  return html`<button
    type="button"
    class="tab"
    part="tab"
    role="tab"
    id="tab-${filter}"
    aria-selected=${filter === current ? 'true' : 'false'}
    aria-controls="panel"
    tabindex=${filter === current ? 0 : -1}
    @click=${() => choose(filter)}
    @keydown=${keydown}
  >
    ${word} <span class="count">${known.toLocaleString(i18n.locale)}${more ? '+' : ''}</span>
  </button>`;
}

/** There are two: either arrow leads to the other, whatever the direction of writing. */
function target(key: string, from: ConversationFilter): ConversationFilter | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return from === 'open' ? 'ended' : 'open';
    case 'Home':
      return 'open';
    case 'End':
      return 'ended';
  }
  return undefined;
}
