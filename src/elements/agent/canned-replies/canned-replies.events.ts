import type { CannedReply } from '../../../model/canned-replies.js';

export interface ReplySaveDetail {
  /** Without an id: a new one. */
  reply: Omit<CannedReply, 'id'> & { id?: string };
}

/** A canned reply is to be added or changed. */
export class PdReplySaveEvent extends CustomEvent<ReplySaveDetail> {
  constructor(detail: ReplySaveDetail) {
    super('pd-reply-save', { detail });
  }
}

export interface ReplyRemoveDetail {
  id: string;
}

/** A canned reply is to be taken out. */
export class PdReplyRemoveEvent extends CustomEvent<ReplyRemoveDetail> {
  constructor(detail: ReplyRemoveDetail) {
    super('pd-reply-remove', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-reply-save': PdReplySaveEvent;
    'pd-reply-remove': PdReplyRemoveEvent;
  }
}
