import '../../../src/elements/customer/message-list/define.js';

const list = document.createElement('pd-message-list');
list.style.blockSize = '100%';
document.querySelector('.box').append(list);

window.list = {
  message: ({ id, own, text, sentAt }) => ({
    id,
    author: own ? 'customer' : 'agent',
    text,
    sentAt,
    status: 'read',
  }),
  show(messages) {
    list.messages = messages;
  },
  append(added) {
    list.messages = [...list.messages, added];
  },
};
