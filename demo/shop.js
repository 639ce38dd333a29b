'use strict';
// Morrow, a small shop: its customers, its bag, its pages. What a site does for the chat is
// `tellTheChat()`, and the buttons "Ask us", which open it.
{
  const { node } = globalThis.demo;

  // --- Customers ---------------------------------------------------------------------------

  /** A real shop would write this into the page on its server. */
  const customers = [
    {
      externalId: '42',
      email: 'ana@example.com',
      username: 'ana',
      firstname: 'Ana',
      lastname: 'Anić',
      additionalFields: 'plan=pro; seats=12; note=a=b',
    },
    {
      externalId: '43',
      email: 'ben@example.com',
      username: 'ben',
      firstname: 'Ben',
      lastname: 'Okafor',
      additionalFields: 'plan=free; seats=1',
    },
    {
      externalId: '44',
      email: '',
      username: 'lea',
      firstname: 'Lea',
      lastname: 'Novak',
      additionalFields: 'plan=trial',
    },
  ];
  const nameOf = (customer) => `${customer.firstname} ${customer.lastname}`;

  const store = {
    read(key) {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        if (value === undefined) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Storage is refused: kept until the next page.
      }
    },
  };

  const remembered = () => {
    const id = store.read('morrow-customer');
    return customers.find((customer) => customer.externalId === id);
  };
  let customer = remembered();

  /** The object that the widget looks for: assigned at sign-in, emptied at sign-out. */
  const tellTheChat = () => {
    window.custom_user_data = customer ? { ...customer } : {};
  };

  const choose = node(
    'button',
    { type: 'button', class: 'account-choose', 'aria-haspopup': 'dialog' },
    node('img', { src: 'pictures/person.svg', alt: '', width: 24, height: 24 }),
  );
  const name = node('span');
  choose.append(name);
  const signInOrOut = node('button', { type: 'button', class: 'text-button' });
  const announcement = node('span', { class: 'visually-hidden', role: 'status' });

  const showCustomer = () => {
    name.replaceChildren(
      ...(customer
        ? [customer.firstname, node('span', { class: 'last-name' }, ` ${customer.lastname}`)]
        : []),
    );
    choose.setAttribute(
      'aria-label',
      customer ? `${nameOf(customer)}, change customer` : 'Choose a customer',
    );
    signInOrOut.textContent = customer ? 'Sign out' : `Sign in as ${customers[0].firstname}`;
    document.dispatchEvent(new CustomEvent('morrow-customer', { detail: customer }));
  };
  const setCustomer = (next) => {
    customer = next;
    store.write('morrow-customer', customer?.externalId);
    tellTheChat();
    showCustomer();
    announcement.textContent = customer ? `Signed in as ${nameOf(customer)}` : 'Signed out';
  };

  const cancel = node('button', { type: 'button', class: 'text-button' }, 'Cancel');
  const dialog = node(
    'dialog',
    { class: 'sign-in', 'aria-labelledby': 'sign-in-title', closedby: 'any' },
    node('h2', { id: 'sign-in-title' }, 'Sign in to Morrow'),
    node(
      'p',
      {},
      'Three customers of this demo, no password needed. The shop hands the chat what it knows of them.',
    ),
    node(
      'ul',
      {},
      ...customers.map((each) => {
        const button = node(
          'button',
          { type: 'button' },
          node('strong', {}, nameOf(each)),
          node('span', {}, each.email || 'no e-mail known'),
          node('small', {}, `externalId ${each.externalId} · ${each.additionalFields}`),
        );
        button.addEventListener('click', () => {
          dialog.close();
          setCustomer(each);
        });
        return node('li', {}, button);
      }),
    ),
    cancel,
  );
  cancel.addEventListener('click', () => dialog.close());
  choose.addEventListener('click', () => dialog.showModal());
  signInOrOut.addEventListener('click', () => setCustomer(customer ? undefined : customers[0]));
  document.querySelector('.account').append(choose, signInOrOut, announcement, dialog);

  if (customer) tellTheChat();
  showCustomer();
  // A page that the browser kept whole for Back does not know who has signed in or out since.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (remembered() !== customer) setCustomer(remembered());
    showBag();
  });

  // --- Pieces and the bag ------------------------------------------------------------------

  const pieces = {
    'autumn-set': {
      name: 'Autumn set',
      price: 76,
      alt: 'A sage bowl and a clay mug on a white plate',
      text: 'A plate, a bowl and a mug for one long breakfast. Fired together, so that the glazes agree.',
      facts: [
        'Plate 24 cm, bowl 0.6 l, mug 0.35 l',
        'Dishwasher and oven safe',
        'Ships in two to four working days',
      ],
      wide: true,
    },
    'tide-vase': {
      name: 'Tide vase',
      price: 68,
      alt: 'A round, slate blue vase with a narrow neck',
      text: 'Thrown in two parts and joined at the shoulder. One branch is enough to fill it.',
      facts: ['Height 28 cm', 'Watertight, glazed inside', 'Ships in two to four working days'],
    },
    'clay-mug': {
      name: 'Clay mug',
      price: 24,
      alt: 'A terracotta mug with a round handle',
      text: 'Holds a proper coffee and fits three fingers. The foot is left unglazed.',
      facts: ['0.35 l', 'Dishwasher safe', 'Ships in two to four working days'],
    },
    'sage-bowl': {
      name: 'Sage bowl',
      price: 32,
      alt: 'A deep bowl in pale sage green',
      text: 'For porridge, soup, or the keys by the door. Deep enough to carry without care.',
      facts: [
        '0.6 l, 16 cm across',
        'Dishwasher and oven safe',
        'Ships in two to four working days',
      ],
    },
    'oat-mug': {
      name: 'Oat mug',
      price: 24,
      alt: 'An oat-coloured mug with a round handle',
      text: 'The clay mug in our oldest glaze: oat, with a fleck of iron here and there.',
      facts: ['0.35 l', 'Dishwasher safe', 'Ships in two to four working days'],
    },
    'salt-plate': {
      name: 'Salt plate',
      price: 28,
      alt: 'A white plate with a few dark flecks',
      text: 'A wide rim and a shallow well. Stacks flat, twelve to a shelf.',
      facts: ['24 cm across', 'Dishwasher and oven safe', 'Ships in two to four working days'],
    },
    'tide-jug': {
      name: 'Tide jug',
      price: 54,
      alt: 'A slate blue jug with a wide handle',
      text: 'Pours without a drip: we cut the lip by hand and test each one.',
      facts: ['1.2 l', 'Dishwasher safe', 'Ships in two to four working days'],
    },
    'oven-dish': {
      name: 'Oven dish',
      price: 62,
      alt: 'A low terracotta dish with two handles',
      text: 'From the oven to the table. The handles stay clear of the heat of the dish.',
      facts: ['32 by 22 cm', 'Up to 260 °C', 'Ships in two to four working days'],
    },
  };
  const euro = (amount) => `€${amount}`;
  const picture = (id, attributes = {}) =>
    node('img', {
      src: `pictures/${id}.svg`,
      alt: pieces[id].alt,
      width: 320,
      height: 360,
      ...attributes,
    });

  const readBag = () => {
    const kept = store.read('morrow-bag') ?? { 'clay-mug': 1, 'sage-bowl': 1 };
    return new Map(
      Object.keys(pieces)
        .map((id) => [id, Math.min(Math.trunc(Number(kept[id])) || 0, 20)])
        .filter(([, quantity]) => quantity > 0),
    );
  };
  const setQuantity = (id, quantity) => {
    store.write('morrow-bag', Object.fromEntries(readBag().set(id, quantity)));
    showBag();
  };
  function showBag() {
    const link = document.querySelector('.bag');
    const count = [...readBag().values()].reduce((sum, quantity) => sum + quantity, 0);
    link.querySelector('span').textContent = count;
    link.setAttribute('aria-label', `Bag, ${count} ${count === 1 ? 'piece' : 'pieces'}`);
    showOrder();
  }

  // --- Pages -------------------------------------------------------------------------------

  const fillPieceLists = () => {
    for (const list of document.querySelectorAll('ul[data-pieces]')) {
      list.append(
        ...list.dataset.pieces
          .split(' ')
          .map((id) =>
            node(
              'li',
              { class: 'piece' },
              node('div', { class: 'piece-picture' }, picture(id)),
              node('a', { href: `product.html?piece=${id}` }, pieces[id].name),
              node('p', {}, euro(pieces[id].price)),
            ),
          ),
      );
    }
  };

  const fillProduct = () => {
    const page = document.querySelector('[data-product]');
    if (!page) return;
    const wanted = new URLSearchParams(location.search).get('piece') ?? '';
    const id = Object.hasOwn(pieces, wanted) ? wanted : 'autumn-set';
    const piece = pieces[id];
    document.title = `${piece.name} · Morrow`;
    page
      .querySelector('.product-picture')
      .append(picture(id, piece.wide ? { width: 640, height: 560 } : {}));
    page.querySelector('h1').textContent = piece.name;
    page.querySelector('.price').textContent = euro(piece.price);
    page.querySelector('.text').textContent = piece.text;
    page.querySelector('.facts').append(...piece.facts.map((fact) => node('li', {}, fact)));
    const status = page.querySelector('[role="status"]');
    page.querySelector('.add').addEventListener('click', () => {
      const quantity = (readBag().get(id) ?? 0) + 1;
      if (quantity <= 20) setQuantity(id, quantity);
      status.textContent =
        quantity <= 20
          ? `${piece.name} is in your bag.`
          : 'Twenty are in your bag, that is the most.';
    });
  };

  function showOrder() {
    const page = document.querySelector('[data-order]');
    if (!page) return;
    const bag = readBag();
    const lines = page.querySelector('.lines');
    for (const id of Object.keys(pieces)) {
      const line = lines.querySelector(`[data-piece="${id}"]`);
      if (!bag.has(id)) line?.remove();
      else if (line) line.querySelector('input').value = bag.get(id);
      else lines.append(orderLine(id, bag.get(id)));
    }
    const sum = [...bag].reduce((total, [id, quantity]) => total + pieces[id].price * quantity, 0);
    const delivery = sum === 0 || sum >= 80 ? 0 : 6;
    page.querySelector('.sum').textContent = euro(sum);
    page.querySelector('.delivery').textContent = delivery ? euro(delivery) : 'free';
    page.querySelector('.total').textContent = euro(sum + delivery);
    page.querySelector('.empty').hidden = bag.size > 0;
    page.querySelector('.place').hidden = bag.size === 0;
  }

  function orderLine(id, quantity) {
    const input = node('input', {
      type: 'number',
      min: 1,
      max: 20,
      value: quantity,
      'aria-label': `Quantity of ${pieces[id].name}`,
    });
    input.addEventListener('change', () => {
      setQuantity(id, Math.min(Math.max(Math.trunc(Number(input.value)) || 1, 1), 20));
    });
    const remove = node(
      'button',
      { type: 'button', class: 'text-button', 'aria-label': `Remove ${pieces[id].name}` },
      'Remove',
    );
    remove.addEventListener('click', () => {
      setQuantity(id, 0);
      document.querySelector('[data-order] h1').focus();
    });
    return node(
      'li',
      { 'data-piece': id },
      node('div', { class: 'line-picture' }, picture(id, { alt: '' })),
      node(
        'div',
        { class: 'line-text' },
        node(
          'div',
          { class: 'line-name' },
          node('a', { href: `product.html?piece=${id}` }, pieces[id].name),
          node('p', {}, `${euro(pieces[id].price)} each`),
        ),
        node('div', { class: 'line-controls' }, input, remove),
      ),
    );
  }

  const askUs = () => {
    const widget = document.querySelector('pd-chat-widget');
    // Nothing to open: with `code` there is no chat before the shop has said who this is.
    if (widget.getAttribute('auth-type') === 'code' && !customer) dialog.showModal();
    else void customElements.whenDefined('pd-chat-widget').then(() => widget.show());
  };

  document.addEventListener(
    'readystatechange',
    () => {
      fillPieceLists();
      fillProduct();
      showBag();
      for (const button of document.querySelectorAll('[data-ask]')) {
        button.addEventListener('click', askUs);
      }
      document.querySelector('.place')?.addEventListener('click', () => {
        document.querySelector('[data-order] [role="status"]').textContent =
          'Thank you! This is a demo, so nothing is ordered.';
      });
    },
    { once: true },
  );
}
