import { html } from 'lit';
import '../../src/elements/customer/chat-launcher/define.js';

interface Args {
  expanded?: boolean;
  unread?: number;
  away?: string | boolean;
  position?: string;
}

export default {
  title: 'Customer/Chat launcher',
  component: 'pd-chat-launcher',
  render: ({ expanded = false, unread = 0, away = false, position = 'bottom-end' }: Args) =>
    html`<pd-chat-launcher
      position=${position}
      .expanded=${expanded}
      .unread=${unread}
      .away=${away}
    ></pd-chat-launcher>`,
};

// Who speaks to the page says "open chat", which is in the name; the number is no label.
const numbered = {
  a11y: { config: { rules: [{ id: 'label-content-name-mismatch', enabled: false }] } },
};

export const Closed = { args: {} };
export const Unread = { args: { unread: 2 }, parameters: numbered };
export const ManyUnread = { args: { unread: 12 }, parameters: numbered };
export const Expanded = { args: { expanded: true } };
export const Away = { args: { away: true } };
export const AwayInOwnWords = { args: { away: 'We’re back at 8:00. Leave a message' } };
export const AwayAtTheStart = { args: { away: true, position: 'bottom-start' } };

export const OwnIcon = {
  render: () => html`<pd-chat-launcher><b aria-hidden="true">?</b></pd-chat-launcher>`,
};
