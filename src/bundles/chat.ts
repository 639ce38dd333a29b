/** `dist/cdn/pd-chat.js`: what a customer's page loads. The rest follows when it is wanted. */
import '../elements/customer/chat-widget/define.js';
