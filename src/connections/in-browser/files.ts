import { fileName, type Attachment } from '../../model/attachment.js';
import { maxAttachmentSize } from '../../model/message.js';
import { ConnectionError, type UploadOptions } from '../connection.js';
import type { Unit } from './records.js';

/** Keeps a file in the team's records. It is there at once: nothing is in between. */
export async function store(
  unit: Unit,
  file: File,
  { id, signal, onProgress }: UploadOptions,
): Promise<Attachment> {
  const { name, type, size } = file;
  signal.throwIfAborted();
  if (size > maxAttachmentSize) throw new ConnectionError('too-large');
  if (!(await unit.file(id))) await unit.putFile({ id, blob: file });
  signal.throwIfAborted(); // nothing is written then
  onProgress(size);
  return { id, name: fileName(name), type, size };
}

export async function fetch(unit: Unit, id: string): Promise<Blob> {
  const record = await unit.file(id);
  if (!record) throw new ConnectionError('unavailable', 'There is no such file any more.');
  return record.blob;
}

export { soundAttachments } from '../../model/attachment.js';
