export interface EmojiSelectDetail {
  /** With the skin tone that is chosen. */
  emoji: string;
  /** The person means to choose another one: Shift was held, or a finger chose. */
  more: boolean;
}

/** An emoji was chosen. */
export class PdEmojiSelectEvent extends CustomEvent<EmojiSelectDetail> {
  constructor(detail: EmojiSelectDetail) {
    super('pd-emoji-select', { detail });
  }
}

/** Escape was pressed: the person wants no emoji. */
export class PdEmojiCloseEvent extends CustomEvent<null> {
  constructor() {
    super('pd-emoji-close');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-emoji-select': PdEmojiSelectEvent;
    'pd-emoji-close': PdEmojiCloseEvent;
  }
}
