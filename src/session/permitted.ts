import type { Conversation } from '../model/conversation.js';
import { permissions } from '../model/permissions.js';

/**
 * The conversation without what its customer may not send: a manipulated browser can put a rating
 * or a wish for a transcript on it, though the person is a visitor.
 *
 * The widget's stored settings are no help here: an attribute in the page overrules them, and the
 * desk cannot know it, so both count as switched on rather than hide what was rightly given.
 */
export function permitted(conversation: Conversation): Conversation {
  const { authType, contactId, state, hasMessages, answered } = conversation;
  const via = authType === 'code' ? 'code' : 'form';
  const { canRate, canRequestTranscript } = permissions({
    authType,
    identity: contactId === undefined ? { kind: 'visitor' } : { kind: 'contact', via },
    settings: { transcript: 'email', rating: 'on', consent: false },
    conversation: { state, authType, hasMessages, answered },
    consented: true,
  });
  const { rating, transcriptRequest, ...rest } = conversation;
  return {
    ...rest,
    ...(rating && canRate && { rating }),
    ...(transcriptRequest && canRequestTranscript && { transcriptRequest }),
  };
}
