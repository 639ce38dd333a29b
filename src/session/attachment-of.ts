import type { Attachment } from '../model/attachment.js';
import { randomId } from '../model/id.js';

/** What a message says of a file that is still to be uploaded. */
export const attachmentOf = ({ name, type, size }: File): Attachment => ({
  id: randomId(),
  name,
  type,
  size,
  progress: 0,
});
