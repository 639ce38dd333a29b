/** Four looks, as a site would write them: shown here, and printed in the guide. */
export const themes = {
  studio: `/* Ink on white, square, set like a catalogue. */
pd-chat-widget.studio {
  --pd-accent: #2b2b2b;
  --pd-font: 'Helvetica Neue', Helvetica, Arial, sans-serif;
  --pd-radius-panel: 0;
  --pd-radius-card: 0;
  --pd-radius-control: 0;
  --pd-radius-small: 0;
  --pd-line: light-dark(#2b2b2b, #8a8a8a);
}
pd-chat-widget.studio::part(login-form__heading) {
  font: 300 28px/36px var(--pd-font);
}
pd-chat-widget.studio::part(login-form__submit) {
  letter-spacing: 0.08em;
  text-transform: uppercase;
}`,

  harbour: `/* Round and friendly, with a header in the site's own blue. */
pd-chat-widget.harbour {
  --pd-accent: #1d5fa8;
  --pd-font: 'Avenir Next', Nunito, 'Segoe UI', system-ui, sans-serif;
  --pd-radius-panel: 28px;
  --pd-radius-card: 20px;
  --pd-radius-control: 22px;
  --pd-radius-small: 6px;
}
pd-chat-widget.harbour::part(chat-window__header) {
  background: light-dark(#1d5fa8, #16365c);
  border-color: transparent;
}
pd-chat-widget.harbour::part(chat-window__heading),
pd-chat-widget.harbour::part(chat-window__status),
pd-chat-widget.harbour::part(chat-window__minimise),
pd-chat-widget.harbour::part(chat-menu__button) {
  color: #fff;
}
pd-chat-widget.harbour::part(chat-window__minimise):hover,
pd-chat-widget.harbour::part(chat-menu__button):hover {
  background: rgb(255 255 255 / 0.16);
}
pd-chat-widget.harbour::part(chat-window__mark) {
  border-radius: 50%;
  background: #fff;
  color: #1d5fa8;
}
pd-chat-widget.harbour::part(chat-launcher__button) {
  border-radius: 50%;
}`,

  paper: `/* Warm and bookish: every ground has a colour of its own, light and dark. */
pd-chat-widget.paper {
  --pd-accent: #7c3f1d;
  --pd-font: Georgia, 'Iowan Old Style', 'Noto Serif', serif;
  --pd-radius-panel: 6px;
  --pd-radius-card: 4px;
  --pd-radius-control: 3px;
  --pd-radius-small: 0;
  --pd-surface: light-dark(#fdf8ef, #26211a);
  --pd-raised: light-dark(#fffcf6, #2e2820);
  --pd-sunken: light-dark(#f6eddc, #1f1b15);
  --pd-muted: light-dark(#efe4cf, #383128);
  --pd-line: light-dark(#e2d4b8, #453c30);
}
pd-chat-widget.paper::part(login-form__heading) {
  font-style: italic;
  font-weight: 400;
}
pd-chat-widget.paper::part(login-form__control) {
  border-width: 0 0 1px;
  border-radius: 0;
  background: transparent;
}`,

  compact: `/* For people who chat all day: narrow, dense, plum. */
pd-chat-widget.compact {
  --pd-accent: #7a2e6d;
  --pd-chat-panel-inline-size: 340px;
  --pd-chat-panel-block-size: 560px;
  --pd-login-form-gap: 10px;
  --pd-message-list-bubble-size: 240px;
  --pd-radius-panel: 12px;
  --pd-radius-card: 10px;
}
pd-chat-widget.compact::part(chat-window__header) {
  min-block-size: 52px;
  padding-block: 5px;
}
pd-chat-widget.compact::part(message-list__bubble) {
  padding: 5px 10px;
}
pd-chat-widget.compact::part(message-list__text) {
  font-size: 14px;
}
pd-chat-widget.compact::part(message-composer__root) {
  padding: 8px;
}`,
};
