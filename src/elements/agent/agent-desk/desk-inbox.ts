import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { ConversationFilter, SignedIn } from '../../../session/agent-state.js';
import { inboxIcon, offlineIcon, searchIcon, userIcon } from '../../../styles/icons.js';
import { exportParts } from '../../shared/export-parts.js';
import { agentParts } from '../agent-parts.js';
import { filterTabs } from './filter-tabs.js';

export interface InboxActions {
  setFilter(filter: ConversationFilter): void;
  setSearch(text: string): void;
  choose(id: string): void;
  loadMore(): void;
}

/** The column of conversations. */
export function inboxColumn(
  i18n: LocalizeController,
  state: SignedIn,
  actions: InboxActions,
): TemplateResult {
  const { contacts, conversations, counts, filter, loading, selected, waiting } = state;
  return html`<section class="list" part="list" aria-labelledby="inbox">
    <div class="head">
      <h2 id="inbox">${i18n.msg('Inbox', { id: 'desk.inbox', desc: 'Heading of the conversations' })}</h2>
    </div>
    ${searchField(i18n, state.search, actions)}
    <div class="tabs" role="tablist" aria-labelledby="inbox">
      ${filterTabs(i18n, state, (one) => actions.setFilter(one))}
    </div>
    <div class="rows" id="panel" role="tabpanel" aria-labelledby="tab-${filter}">
      <pd-conversation-list
        exportparts=${exportParts(agentParts, 'conversation-list')}
        .conversations=${conversations}
        .contacts=${contacts}
        .waiting=${waiting}
        .selected=${selected?.conversation.id}
        .loading=${loading}
        .hasMore=${counts[filter].more}
        @pd-conversation-select=${({ detail }: HTMLElementEventMap['pd-conversation-select']) =>
          actions.choose(detail.id)}
        @pd-more-request=${() => actions.loadMore()}
        >${nobody(i18n, state)}</pd-conversation-list
      >
    </div>
  </section>`;
}

function searchField(i18n: LocalizeController, search: string, { setSearch }: InboxActions) {
  const name = i18n.msg('Search conversations', {
    id: 'desk.search',
    desc: 'Name of a field; names, e-mail addresses and last lines are searched',
  });
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !search) return;
    event.preventDefault();
    event.stopPropagation();
    setSearch('');
  };
  return html`<search class="search">
    ${searchIcon(20)}
    <input
      class="control"
      part="search"
      id="search"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      dir="auto"
      aria-label=${name}
      placeholder=${name}
      .value=${live(search)}
      @input=${(event: Event) => setSearch((event.target as HTMLInputElement).value)}
      @keydown=${onKeydown}
    />
  </search>`;
}

/** In place of a list with nothing in it; the list itself says that nobody is waiting. */
function nobody(i18n: LocalizeController, { filter, notices, search, status }: SignedIn) {
  const empty = (icon: TemplateResult, fact: string, hint: string) =>
    html`<div class="empty" slot="empty">${icon}<strong>${fact}</strong>${hint}</div>`;
  if (status !== 'online' || notices.some(({ about }) => about === 'conversations')) {
    return empty(
      offlineIcon(24),
      i18n.msg('No conversations to show', {
        id: 'desk.none-loaded',
        desc: 'In place of the conversations, where they could not be loaded: there may be some',
      }),
      i18n.msg('They appear as soon as they can be loaded.', {
        id: 'desk.none-loaded-hint',
        desc: 'Below “No conversations to show”',
      }),
    );
  }
  if (search.trim()) {
    return empty(
      searchIcon(24),
      i18n.msg('Nothing found', { id: 'desk.none-found', desc: 'In place of the conversations' }),
      i18n.msg('Names, e-mail addresses and last lines are searched.', {
        id: 'desk.none-found-hint',
        desc: 'Below “Nothing found”',
      }),
    );
  }
  switch (filter) {
    case 'ended':
      return empty(
        inboxIcon(24),
        i18n.msg('No chat has ended yet', {
          id: 'desk.none-ended',
          desc: 'In place of the list of ended conversations',
        }),
        i18n.msg('Ended conversations stay here, to be read again.', {
          id: 'desk.none-ended-hint',
          desc: 'Below “No chat has ended yet”',
        }),
      );
    case 'mine':
      return empty(
        userIcon(24),
        i18n.msg('Nothing is yours yet', {
          id: 'desk.none-mine',
          desc: 'In place of the agent’s own conversations',
        }),
        i18n.msg('Conversations that you take, or are given, stand here.', {
          id: 'desk.none-mine-hint',
          desc: 'Below “Nothing is yours yet”',
        }),
      );
    default:
      return nothing;
  }
}
