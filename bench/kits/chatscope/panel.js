import { createRoot } from 'react-dom/client';
import { chat } from './chat.js';

createRoot(document.querySelector('.box')).render(chat([]));
