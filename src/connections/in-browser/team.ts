import type { Channel } from './channel.js';
import type { Records } from './records.js';

/** What the connections of one account share. */
export interface InBrowserTeam {
  readonly records: Records;
  readonly channel: Channel;
  /** It lasts as long as the page. */
  readonly volatile?: boolean;
}
