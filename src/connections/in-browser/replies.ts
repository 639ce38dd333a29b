import { type CannedReplies, cannedRepliesSchema } from '../../model/canned-replies.js';
import { revised, valid } from '../revisions.js';
import type { DeskStore } from './desk-store.js';

/** What is broken reads as if there were none, and may be saved over. */
const sound = (stored: unknown): CannedReplies =>
  cannedRepliesSchema.safeParse(stored ?? {}).data ?? { items: [], revision: 0 };

export const readReplies = async (desk: DeskStore): Promise<CannedReplies> =>
  sound(await desk.replies());

/** Tells every desk. */
export async function saveReplies(desk: DeskStore, given: CannedReplies): Promise<CannedReplies> {
  const data = valid(cannedRepliesSchema, given);
  const replies = await desk.changeReplies((stored) => revised(data, sound(stored)));
  desk.channel.publish({ type: 'canned-replies', replies });
  return replies;
}
