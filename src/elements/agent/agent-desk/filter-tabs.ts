import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { localNumber } from '../../../localization/numbers.js';
import type { ConversationFilter, SignedIn } from '../../../session/agent-state.js';

export const filters: readonly ConversationFilter[] = ['unassigned', 'mine', 'all', 'ended'];

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
  const keydown = (event: KeyboardEvent) => {
    const to = target(event.key, filters.indexOf(filter), i18n.dir === 'rtl');
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
    ${word(i18n, filter)}
    <span class="count">${localNumber(i18n.locale, known)}${more ? '+' : ''}</span>
  </button>`;
}

function word(i18n: LocalizeController, filter: ConversationFilter): string {
  switch (filter) {
    case 'unassigned':
      return i18n.msg('Unassigned', {
        id: 'desk.unassigned',
        desc: 'Filter: conversations that no agent has taken; a number follows',
      });
    case 'mine':
      return i18n.msg('Mine', {
        id: 'desk.mine',
        desc: 'Filter: conversations of the agent at the desk; a number follows',
      });
    case 'all':
      return i18n.msg('All', {
        id: 'desk.all',
        desc: 'Filter: all conversations that go on; a number follows',
      });
    case 'ended':
      return i18n.msg('Ended', {
        id: 'desk.ended',
        desc: 'Filter: conversations that are over; a number follows',
      });
  }
}

function target(key: string, at: number, mirrored: boolean): ConversationFilter | undefined {
  const { length } = filters;
  const step = { ArrowRight: mirrored ? -1 : 1, ArrowLeft: mirrored ? 1 : -1 }[key];
  if (step !== undefined) return filters[(at + step + length) % length];
  if (key === 'Home') return filters[0];
  return key === 'End' ? filters.at(-1) : undefined;
}
