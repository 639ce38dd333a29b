import 'deep-chat';

/** As a site would use it with a server of its own, filling the box. */
export function makeChat() {
  const chat = document.createElement('deep-chat');
  chat.connect = { handler: (_body, signals) => signals.onResponse({ text: 'Hello' }) };
  // With its own one it would ask Google for the font: as fast and as small as it can be.
  chat.style.fontFamily = 'system-ui, sans-serif';
  chat.chatStyle = { width: '100%', height: '100%' };
  return chat;
}
