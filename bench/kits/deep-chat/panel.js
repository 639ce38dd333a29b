import { makeChat } from './make-chat.js';

document.querySelector('.box').append(makeChat());
