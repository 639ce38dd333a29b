import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { AgentSession, SignedIn } from '../../../session/agent-session.js';
import { exportParts } from '../../shared/export-parts.js';
import { agentParts } from '../agent-parts.js';

const none: readonly never[] = [];

export const repliesTitle = (i18n: LocalizeController): string =>
  i18n.msg('Canned replies', { id: 'reply.canned', desc: 'Button, and what it opens' });

/** The account's canned replies, to be written and removed. */
export const repliesEditor = ({ replies }: SignedIn, session: AgentSession): TemplateResult =>
  html`<pd-canned-replies
    exportparts=${exportParts(agentParts, 'canned-replies')}
    .replies=${replies ?? none}
    @pd-reply-save=${({ detail }: HTMLElementEventMap['pd-reply-save']) =>
      session.saveReply(detail.reply)}
    @pd-reply-remove=${({ detail }: HTMLElementEventMap['pd-reply-remove']) =>
      session.removeReply(detail.id)}
  ></pd-canned-replies>`;
