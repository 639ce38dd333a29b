import '../../../src/elements/customer/message-list/define.js';

const list = document.createElement('pd-message-list');
list.style.blockSize = '100%';
document.querySelector('.box').append(list);

const message = ({ id, own, text, sentAt }) => ({
  id,
  author: own ? 'customer' : 'agent',
  text,
  sentAt,
  status: 'read',
});

window.list = {
  show(messages) {
    list.messages = messages.map(message);
  },
  append(added) {
    list.messages = [...list.messages, message(added)];
  },
};
