import { createRoot } from 'react-dom/client';
import { chat } from './chat.js';

const root = createRoot(document.querySelector('.box'));
let shown = [];

window.list = {
  message: (message) => message,
  show(messages) {
    shown = messages;
    root.render(chat(shown));
  },
  append(added) {
    shown = [...shown, added];
    root.render(chat(shown));
  },
};
