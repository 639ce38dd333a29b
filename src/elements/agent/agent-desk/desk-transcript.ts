import type { LitElement } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import type { Message } from '../../../model/message.js';
import type { AgentSession, SignedIn } from '../../../session/agent-session.js';
import { saveFile } from '../../shared/save-file.js';
import { transcriptFileName, transcriptLines } from '../../shared/transcript-lines.js';
import { contactName, visitor } from '../person.js';
import { PdTranscriptSendEvent } from './agent-desk.events.js';

/** What the customer has: no notes, nothing of the team's own. */
const customersPart = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(
    ({ author, kind, status }) => author !== 'system' && kind !== 'note' && status !== 'failed',
  );

export function transcriptOf(
  i18n: LocalizeController,
  messages: readonly Message[],
  person: string,
): string {
  const team = i18n.msg('Support', {
    id: 'desk.transcript-team',
    desc: 'Name of an agent without a name, in a transcript',
  });
  const title = format(
    i18n.msg('Chat with {name}', {
      id: 'desk.transcript-title',
      desc: 'First line of a transcript',
    }),
    { name: person },
  );
  return `${title}\n\n${transcriptLines(i18n, messages, { customer: person, team })}`;
}

/**
 * Hands the transcript of the selected conversation to the site, else to the agent. The archive
 * first, for the transcript is all of it.
 */
export async function giveTranscript(
  desk: LitElement,
  i18n: LocalizeController,
  session: AgentSession,
): Promise<void> {
  const selected = () => (session.state as SignedIn).selected;
  const id = selected()?.conversation.id;
  while (selected()?.conversation.id === id && selected()?.hasOlder) {
    const { length } = selected()!.messages;
    await session.loadOlder();
    // A bad line, which the desk has said: no transcript rather than a part of it.
    if (selected()?.messages.length === length) return;
  }
  const { contact, conversation, messages } = selected() ?? {};
  if (!conversation || conversation.id !== id) return;
  const person = contactName(contact) || visitor(i18n);
  const theirs = customersPart(messages!);
  const text = transcriptOf(i18n, theirs, person);
  const to = conversation.transcriptRequest?.to ?? contact?.details.email;
  const detail = { conversation, messages: theirs, text, ...(contact && { contact }) };
  const event = new PdTranscriptSendEvent({ ...detail, ...(to !== undefined && { to }) });
  if (!desk.dispatchEvent(event)) return session.markTranscriptSent(id!);
  saveFile(new Blob([`\ufeff${text}`]), transcriptFileName());
}
