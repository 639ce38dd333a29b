import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Message } from '../../../model/message.js';
import type { CustomerSession } from '../../../session/customer-session.js';
import { saveFile } from '../../shared/save-file.js';
import { transcriptFileName, transcriptLines } from '../../shared/transcript-lines.js';

/** What the file says. */
export function transcriptText(
  messages: readonly Message[],
  i18n: LocalizeController,
  heading: string,
): string {
  const you = i18n.msg('You', {
    id: 'transcript.you',
    desc: 'Name of the customer in a transcript',
  });
  const team = i18n.msg('Support', {
    id: 'transcript.team',
    desc: 'Name of an agent without a name',
  });
  const sent = messages.filter(({ status }) => status !== 'failed');
  const title = heading ? `${heading}\n\n` : '';
  return title + transcriptLines(i18n, sent, { customer: you, team });
}

/** Gives the whole conversation as a text file: the archive first. */
export async function downloadTranscript(
  session: CustomerSession,
  i18n: LocalizeController,
  heading: string,
): Promise<void> {
  while (session.state.hasOlder) await session.loadOlder();
  const text = transcriptText(session.state.messages, i18n, heading);
  saveFile(new Blob([`\ufeff${text}`]), transcriptFileName());
}
