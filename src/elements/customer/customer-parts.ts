import { exportParts, under } from '../shared/export-parts.js';

const loginForm =
  'form heading lead group field label control error failure retry consent submit or skip hint';

export const emojiParts = { 'emoji-picker': 'picker search tab emoji' } as const;

export const fileParts = {
  attachment: 'card picture name size download cancel progress',
  'picture-viewer': 'viewer image name close download step',
} as const;

export const trayParts = { 'attachment-tray': 'file name remove refused drop' } as const;

/** What each element hands on to the one around it. */
export const customerParts = {
  'chat-teaser': 'bubble text close',
  'chat-window': 'window header mark avatar heading status body minimise',
  'chat-menu': 'button list item',
  'login-form': loginForm,
  'visitor-banner': `banner text ${under('login-form', loginForm)}`,
  'message-list': `scroller day unread message bubble own-bubble text link name avatar meta event note typing retry remove older pill ${under('attachment', fileParts.attachment)} ${under('picture-viewer', fileParts['picture-viewer'])}`,
  'message-composer': `root box field send limit emoji attach ${under('emoji-picker', emojiParts['emoji-picker'])} ${under('attachment-tray', trayParts['attachment-tray'])}`,
  'message-search': 'bar field count older newer close',
  'rating-form': 'card heading face label control failure submit change',
  'transcript-form': 'card heading lead label control error failure submit change',
} as const;

const panel = {
  'chat-panel': 'identity sign-out welcome loading cards notice retry question start-new',
};

/** The panel is an inner part: what stands in it goes on to the page as if it were not there. */
export const panelExport =
  exportParts(panel, 'chat-panel') +
  Object.entries(customerParts).map(([child, parts]) => under(child, parts).replace(/ /g, ','));
