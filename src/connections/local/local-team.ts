import { PageChannel } from '../in-browser/channel.js';
import type { InBrowserTeam } from '../in-browser/team.js';
import { LocalRecords } from './local-records.js';

const teams = new Map<string, InBrowserTeam>();

/**
 * The team of an account in this browser. One for the whole page, so that a widget and a desk on
 * it still meet where the browser refuses to store anything.
 */
export function localTeam(account: string): InBrowserTeam {
  let team = teams.get(account);
  if (!team) {
    const name = `pd-chat-team:${account}`;
    const channel = new PageChannel(name);
    // Other tabs cannot read what is in this page's memory: they are not to hear of it either.
    team = { records: new LocalRecords(name, () => channel.keepToPage()), channel };
    teams.set(account, team);
  }
  return team;
}
