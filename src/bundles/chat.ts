/** `dist/cdn/pd-chat.js`: what a customer's page loads. The rest follows when it is wanted. */
// A chat that is open from the start asks for all at the same time: on a slow line each wait for
// another file is felt.
if (document.querySelector('pd-chat-widget:is([inline],[open])')) {
  void Promise.allSettled([
    import('../elements/customer/chat-widget/running-chat.js'),
    import('../elements/customer/chat-widget/stored-settings.js'),
  ]);
}
await import('../elements/customer/chat-widget/define.js');

export {};
