import type { Message } from '../../../model/message.js';

/** As two words are compared; as long as the text, so that places in one are places in the other. */
export function folded(text: string): string {
  const lower = text.toLocaleLowerCase();
  return lower.length === text.length ? lower : text;
}

const textOf = ({ text, attachments = [] }: Message): string =>
  [text, ...attachments.map(({ name }) => name)].join('\n');

/** The messages in which something is found, oldest first. What was searched is not searched again. */
export class Matches {
  ids: readonly string[] = [];
  #searched: readonly Message[] = [];
  #query = '';

  update(messages: readonly Message[], query: string): void {
    const wanted = folded(query.trim());
    const older = messages.length - this.#searched.length;
    const grown = wanted === this.#query && older > 0 && messages[older] === this.#searched[0];
    const found = (grown ? messages.slice(0, older) : messages)
      .filter((message) => wanted && folded(textOf(message)).includes(wanted))
      .map(({ id }) => id);
    this.ids = grown ? [...found, ...this.ids] : found;
    this.#query = wanted;
    this.#searched = messages;
  }
}
