import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import { createElement as h } from 'react';

/** The conversation of its own documentation. */
export const chat = (messages) =>
  h(
    MainContainer,
    null,
    h(
      ChatContainer,
      null,
      h(
        MessageList,
        null,
        messages.map(({ id, own, text }) =>
          h(Message, {
            key: id,
            model: {
              message: text,
              direction: own ? 'outgoing' : 'incoming',
              position: 'single',
            },
          }),
        ),
      ),
      h(MessageInput, { placeholder: 'Type a message', attachButton: false }),
    ),
  );
