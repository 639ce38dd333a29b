import { makeChat } from './make-chat.js';

const message = ({ own, text }) => ({ role: own ? 'user' : 'ai', text });
let chat;

window.list = {
  show(messages) {
    chat?.remove();
    chat = makeChat();
    chat.history = messages.map(message);
    document.querySelector('.box').append(chat);
  },
  append(added) {
    chat.addMessage(message(added));
  },
};
