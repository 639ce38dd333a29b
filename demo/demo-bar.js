'use strict';
// The dark bar above the shop: a control of the demo, no part of the shop. It sets `auth-type` and
// `locale` of the page's widget, and keeps both in the address (?auth=form&lang=hr), so that they
// stay while one walks through the shop and nothing is stored for them.
{
  const { node } = globalThis.demo;

  /** The sentences of the menu in the settings. */
  const choices = {
    none: 'No data required – client will appear as "visitor"',
    code: 'You provide information about client through code',
    form: 'Client provides information through form',
    optional: 'Client can optionally provide information through form',
    settings: 'The page names no type: the one chosen in Settings counts',
  };
  const names = { settings: 'as set in settings' };
  const languages = { en: 'English', hr: 'Hrvatski', ar: 'العربية', de: 'Deutsch' };
  /** Languages that the kit does not have: the words come from a file, no build is needed. */
  const files = { de: 'labels/de.json' };

  const address = new URL(location.href);
  const wanted = (key, known) => {
    const value = address.searchParams.get(key);
    return value !== null && Object.hasOwn(known, value) ? value : undefined;
  };
  let auth = wanted('auth', choices) ?? 'optional';
  let language = wanted('lang', languages);
  let customer;

  const sentence = node('p', { class: 'demo-sentence', 'aria-live': 'polite' });
  const explanation = document.createTextNode('');
  const note = node('strong');
  sentence.append(explanation, ' ', note);

  const types = node(
    'fieldset',
    { class: 'demo-types' },
    node('legend', {}, 'Customers identify by'),
    node(
      'div',
      {},
      ...Object.keys(choices).map((value) =>
        node(
          'label',
          {},
          // Off, or Firefox brings back the choice from before a reload.
          node('input', {
            type: 'radio',
            name: 'auth',
            value,
            autocomplete: 'off',
            checked: value === auth,
          }),
          node('span', { 'data-text': names[value] ?? value }, names[value] ?? value),
        ),
      ),
    ),
  );
  const select = node(
    'select',
    { autocomplete: 'off' },
    ...Object.entries(languages).map(([lang, name]) =>
      node('option', { value: lang, lang, selected: lang === (language ?? 'en') }, name),
    ),
  );
  const help = node(
    'button',
    { type: 'button', class: 'demo-link', 'aria-controls': 'demo-guide' },
    'How it works',
  );
  const newTab = (href, name) =>
    node(
      'a',
      { href, target: '_blank', rel: 'noopener', class: 'demo-link' },
      name,
      node('span', { class: 'visually-hidden' }, ' (opens in a new tab)'),
    );

  const step = (title, ...text) => node('li', {}, node('strong', {}, title), ' ', ...text);
  const dismiss = node('button', { type: 'button', class: 'demo-button' }, 'Got it');
  const guide = node(
    'section',
    { id: 'demo-guide', class: 'demo-guide', 'aria-label': 'How it works' },
    node(
      'ol',
      {},
      step('Write as a customer.', 'Open the chat in the corner of the shop and send a message.'),
      step('Open the desk.', newTab('desk.html', 'Agent desk'), ' is what the shop’s team sees.'),
      step('Answer.', 'Keep both tabs side by side, then try the four ways to identify.'),
    ),
    dismiss,
  );

  const bar = document.querySelector('.demo-bar');
  bar.append(
    node(
      'div',
      { class: 'demo-controls' },
      types,
      sentence,
      node(
        'div',
        { class: 'demo-more' },
        node('label', { class: 'demo-language' }, node('span', {}, 'Chat in'), select),
        help,
        newTab('desk.html', 'Agent desk'),
        newTab('settings.html', 'Settings'),
      ),
    ),
    guide,
  );

  /** What the choice means for the customer who is, or is not, signed in to the shop. */
  const meaning = () => {
    if (auth === 'code') return customer ? '' : 'Nothing is shown: sign in to see the chat.';
    if (!customer || auth === 'settings') return '';
    if (auth === 'none')
      return `${customer.firstname} stays a visitor: what the shop knows is ignored.`;
    return customer.email
      ? `${customer.firstname} is signed in to the shop: no form needed.`
      : `What the shop knows of ${customer.firstname} is filled in.`;
  };
  const explain = () => {
    explanation.data = choices[auth];
    note.textContent = meaning();
  };

  const configureWidget = () => {
    const widget = document.querySelector('pd-chat-widget');
    if (auth === 'settings') widget?.removeAttribute('auth-type');
    else widget?.setAttribute('auth-type', auth);
    if (!language) return;
    widget?.setAttribute('locale', language);
    if (files[language]) widget?.setAttribute('labels-src', files[language]);
  };

  /**
   * With a messaging server a customer's page reads the settings from a file that the site gives
   * out (Settings, Install). Where this page names none, there is nothing to choose.
   */
  const withoutSettings = () => {
    const widget = document.querySelector('pd-chat-widget');
    if (!widget?.hasAttribute('server') || widget.hasAttribute('settings-src')) return;
    types.querySelector('[value=settings]').parentElement.remove();
    if (auth !== 'settings') return;
    auth = 'optional';
    types.querySelector('[value=optional]').checked = true;
    explain();
  };

  const writeAddress = (url) => {
    url.searchParams.set('auth', auth);
    if (language) url.searchParams.set('lang', language);
    return url.href;
  };
  const keepInLinks = () => {
    for (const link of document.querySelectorAll('a[href]:not([href^="#"], [target])')) {
      if (link.origin === location.origin) link.href = writeAddress(new URL(link.href));
    }
  };

  const changed = () => {
    history.replaceState(history.state, '', writeAddress(new URL(location.href)));
    explain();
    configureWidget();
    keepInLinks();
  };
  types.addEventListener('change', (event) => {
    auth = event.target.value;
    changed();
  });
  select.addEventListener('change', () => {
    language = select.value;
    changed();
  });
  document.addEventListener('morrow-customer', (event) => {
    customer = event.detail;
    explain();
  });

  const dismissed = 'morrow-guide-dismissed';
  const showGuide = (open) => {
    guide.hidden = !open;
    help.setAttribute('aria-expanded', String(open));
  };
  const isDismissed = () => {
    try {
      return localStorage.getItem(dismissed) !== null;
    } catch {
      return false;
    }
  };
  help.addEventListener('click', () => showGuide(guide.hidden));
  dismiss.addEventListener('click', () => {
    showGuide(false);
    help.focus();
    try {
      localStorage.setItem(dismissed, 'yes');
    } catch {
      // Storage is refused: it is shown again next time.
    }
  });

  explain();
  // On a phone it would fill the first screen; "How it works" opens it there.
  const fits = matchMedia('(min-width: 480px)').matches;
  showGuide(fits && bar.hasAttribute('data-first-page') && !isDismissed());
  // At "interactive" the page is parsed and no module has run: the widget starts as chosen.
  document.addEventListener(
    'readystatechange',
    () => {
      withoutSettings();
      configureWidget();
    },
    { once: true },
  );
  document.addEventListener('DOMContentLoaded', keepInLinks);
}
