import { fold, mayLogIn, type Side, type Story } from './fold.js';
import type { Heard } from './messages.js';
import { Order } from './order.js';

/** Between whom, and in which thread. */
export interface Between {
  own: string;
  team: string;
  thread: string | undefined;
}

/** A customer's conversation, as far as it was heard. */
export class OwnConversation {
  story: Story | undefined;
  order = new Order();
  /** Messages of the team from the archive, which it is to be told have come. */
  #owed: string[] = [];

  constructor(private readonly between: () => Between) {}

  clear(): void {
    this.story = undefined;
    this.order = new Order();
    this.#owed = [];
  }

  by({ from }: Heard): Side {
    return from === this.between().own ? 'customer' : 'agent';
  }

  /** Between the team and us, in this thread; an agent with another client may name none. */
  has({ from, to, thread: named }: Heard): boolean {
    const { own, team, thread } = this.between();
    const ours = (from === team && to === own) || (from === own && to === team);
    return ours && (named === thread || (!named && from === team));
  }

  fold(heard: Heard): void {
    const by = this.by(heard);
    const { login } = heard.payload;
    const identified = by === 'customer' && login && mayLogIn(this.story?.conversation, login);
    const { own, thread = '' } = this.between();
    const story = fold(this.story, heard, by, `${own}#${thread}`);
    if (story && identified) {
      // Whose record it is, is the team's to know; here it says that there is one.
      story.conversation = { ...story.conversation, contactId: story.conversation.id };
    }
    this.story = story;
  }

  /** The last thread of a widget that is open, if they are not in the present one. */
  otherThread(items: readonly Heard[], widgetId: string): string | undefined {
    const threads = new Map<string, Story>();
    for (const heard of items) {
      const { thread } = heard;
      const story = fold(threads.get(thread), heard, this.by(heard), thread);
      if (story) threads.set(thread, story);
    }
    if (threads.has(this.between().thread!)) return undefined;
    const open = [...threads].findLast(
      ([, { conversation }]) => conversation.state === 'open' && conversation.widgetId === widgetId,
    );
    return open?.[0];
  }

  /** From the archive: all before one that was told of are known to have come. */
  owe({ id }: Heard): void {
    const { delivered, read } = this.story?.marks.customer ?? {};
    if (id === delivered || id === read) this.#owed = [];
    else this.#owed.push(id);
  }

  /** What is to be told now, oldest first. */
  takeOwed(): string[] {
    return this.#owed.splice(0);
  }
}
