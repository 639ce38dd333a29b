import type { LocalizeController } from '../../controllers/localize-controller.js';
import { fileSize } from '../../localization/file-size.js';
import { fileName } from '../../model/attachment.js';
import type { Message } from '../../model/message.js';

/** How the two sides are called; a member of the team who has a name is called by it. */
export interface TranscriptNames {
  customer: string;
  team: string;
}

/** Messages as text: when and who, then what was said, and which files came with it. */
export function transcriptLines(
  i18n: LocalizeController,
  messages: readonly Message[],
  { customer, team }: TranscriptNames,
): string {
  const when = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const line = ({ attachments = [], author, authorName, sentAt, text }: Message) => {
    const name = author === 'customer' ? customer : (authorName ?? team);
    const files = attachments.map(
      (one) => `[${fileName(one.name)}, ${fileSize(i18n.locale, one.size)}]`,
    );
    return `${when.format(sentAt)} · ${name}\n${[text, ...files].filter(Boolean).join('\n')}\n`;
  };
  return messages.map(line).join('\n');
}

/** Its name as a file. */
export const transcriptFileName = (): string => `chat-${new Date().toISOString().slice(0, 10)}.txt`;
