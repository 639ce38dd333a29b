import { message } from '../../src/connections/contract/tools.js';
import { localAgent } from '../../src/connections/local/local.js';

// A desk in a document of its own, which answers every message.
addEventListener('message', async ({ data }: MessageEvent<{ account: string }>) => {
  const agent = localAgent({ account: data.account });
  agent.subscribe((event) => {
    if (event.type !== 'message' || event.message.author !== 'customer') return;
    const { conversationId } = event;
    agent.signal(conversationId, { type: 'read', upTo: event.message.id });
    void agent.send(conversationId, message(`You said: ${event.message.text}`));
  });
  await agent.signIn({ id: 'tab', name: 'Tab' });
});
parent.postMessage('ready');
