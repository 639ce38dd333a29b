import { expect } from '@open-wc/testing';
import { ana, chatStage, until } from './support.js';

describe('A page reaches with ::part() of <pd-chat-widget>', () => {
  const chat = chatStage();
  const sheet = new CSSStyleSheet();

  beforeEach(() => document.adoptedStyleSheets.push(sheet));
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  /** A part's name in the page: that of each element around it, but for the inner panel. */
  function nameOf(part: string, element: Element): string {
    const host = (element.getRootNode() as ShadowRoot).host;
    if (host === chat.widget) return part;
    const around = (host.getRootNode() as ShadowRoot).host.localName;
    const through = around === 'pd-chat-widget' || around === 'pd-chat-panel';
    const name = `${host.localName.replace('pd-', '')}__${part}`;
    return through ? name : nameOf(name, host);
  }

  /** Names of parts that are there now and that a rule of the page does not reach. */
  function outOfReach(): string[] {
    const parts = chat
      .all('[part]')
      .flatMap((element) =>
        [...element.part].map((part) => ({ element, name: nameOf(part, element) })),
      );
    expect(parts).not.to.be.empty;
    return parts
      .filter(({ element, name }) => {
        sheet.replaceSync(`pd-chat-widget::part(${name}) { scroll-margin-block-start: 7px }`);
        return getComputedStyle(element).scrollMarginBlockStart !== '7px';
      })
      .map(({ name }) => name);
  }

  it('the launcher, and its badge', async () => {
    await chat.put({ authType: 'none' });
    expect(outOfReach()).to.deep.equal([]);
    await chat.openPanel();
    await chat.hasWritten('Hello');
    await chat.click('Close chat');
    await chat.answers('Yes?');
    await chat.there('[part=badge]');
    expect(outOfReach()).to.deep.equal([]);
  });

  it('the login form and what is wrong with it, then the banner, the chat and the menu', async () => {
    await chat.opened({ authType: 'optional' });
    await until(() => chat.control('Start chat'), 'the form appears');
    await chat.click('Start chat');
    await chat.there('[part=error]');
    expect(outOfReach()).to.deep.equal([]);
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello https://example.com');
    await chat.answers('Yes?');
    await until(() => chat.bubbles.includes('Yes?'), 'the answer');
    await chat.click('More');
    await chat.there('[part=list]');
    expect(outOfReach()).to.deep.equal([]);
  });

  it('the cards, and the button for another chat', async () => {
    chat.names(ana);
    await chat.opened({ authType: 'code', rating: 'on', transcript: 'download' });
    await chat.hasWritten('Hello');
    await chat.answers('Yes?');
    await until(() => chat.bubbles.includes('Yes?'), 'the answer');
    await chat.endsChat();
    await chat.there('[part=face]');
    expect(outOfReach()).to.deep.equal([]);
  });
});
