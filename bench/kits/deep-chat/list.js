import { makeChat } from './make-chat.js';

let chat;

window.list = {
  message: ({ own, text }) => ({ role: own ? 'user' : 'ai', text }),
  show(messages) {
    chat?.remove();
    chat = makeChat();
    chat.history = messages;
    document.querySelector('.box').append(chat);
  },
  append(added) {
    chat.addMessage(added);
  },
};
