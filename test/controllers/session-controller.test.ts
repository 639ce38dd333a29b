import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SessionController, type Subscribable } from '../../src/controllers/session-controller.js';

class Counter implements Subscribable<number> {
  state = 0;
  listeners = new Set<() => void>();

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  count(): void {
    this.state++;
    for (const listener of this.listeners) listener();
  }
}

class CounterElement extends LitElement {
  readonly counter = new SessionController<Counter>(this);

  override render() {
    return html`${this.counter.state ?? 'none'}`;
  }
}
customElements.define('test-counter', CounterElement);

describe('SessionController', () => {
  let element: CounterElement;
  const shown = async () => {
    await element.updateComplete;
    return element.shadowRoot!.textContent;
  };

  beforeEach(async () => {
    element = await fixture(html`<test-counter></test-counter>`);
  });

  it('renders without a session', async () => {
    expect(await shown()).to.equal('none');
  });

  it('renders each change of a session, given at any time', async () => {
    const counter = (element.counter.session = new Counter());
    expect(await shown()).to.equal('0');
    counter.count();
    expect(await shown()).to.equal('1');
  });

  it('listens only while connected, and then shows what it missed', async () => {
    const counter = (element.counter.session = new Counter());
    const { parentNode } = element;
    element.remove();
    expect(counter.listeners.size).to.equal(0);
    counter.count();
    parentNode!.append(element);
    expect(counter.listeners.size).to.equal(1);
    expect(await shown()).to.equal('1');
  });

  it('lets go of a session that is replaced or taken away', async () => {
    const first = (element.counter.session = new Counter());
    const second = (element.counter.session = new Counter());
    element.counter.session = second;
    second.count();
    expect(first.listeners.size).to.equal(0);
    expect(second.listeners.size).to.equal(1);
    expect(await shown()).to.equal('1');
    element.counter.session = undefined;
    expect(second.listeners.size).to.equal(0);
    expect(await shown()).to.equal('none');
  });
});
