import { ConnectionError, type FileTransfer } from '../connections/connection.js';
import { fileName, isPicture, type Attachment } from '../model/attachment.js';
import type { OutgoingMessage } from '../model/message.js';

/** A file by the id of its attachment. */
export type Files = ReadonlyMap<string, File>;

/**
 * Brings the files of a message to the other side, one after the other, and settles with the
 * message as it can be sent then. `onChange` hears how far each has got. Rejects as the connection
 * does, or with the signal's reason.
 */
export async function upload(
  connection: FileTransfer,
  message: OutgoingMessage,
  files: Files,
  signal: AbortSignal,
  onChange: (attachments: Attachment[]) => void,
): Promise<OutgoingMessage> {
  if (!connection.upload) throw new ConnectionError('unsupported');
  const attachments = [...(message.attachments ?? [])];
  const change = (at: number, now: Partial<Attachment>) => {
    attachments[at] = { ...attachments[at]!, ...now };
    onChange([...attachments]);
  };
  for (const [at, { id, type }] of attachments.entries()) {
    const file = files.get(id);
    if (!file) continue;
    const sides = isPicture({ type }) ? await sidesOf(file) : {};
    signal.throwIfAborted();
    change(at, { ...sides, name: fileName(file.name), progress: 0 });
    const onProgress = (done: number) => change(at, { progress: file.size && done / file.size });
    const uploaded = await connection.upload(file, { id, signal, onProgress });
    change(at, { ...uploaded, ...sides, id, progress: 1 });
  }
  return { ...message, attachments: attachments.map(({ progress: _, ...one }) => one) };
}

/** The size of a picture, so that its place can be kept; nothing, if it cannot be drawn. */
async function sidesOf(file: File): Promise<Pick<Attachment, 'width' | 'height'>> {
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    picture.close();
    return { width, height };
  } catch {
    return {};
  }
}
