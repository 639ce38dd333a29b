import type { PdChatWidget } from '../../../../src/elements/customer/chat-widget/chat-widget.js';
import { until } from './support.js';

const blank = new URL('../../../session/fixtures/blank.html', import.meta.url).href;
const kit = new URL('../../../../src/elements/customer/chat-widget/define.ts', import.meta.url)
  .href;

interface SiteWindow extends Window {
  kit?: Promise<unknown>;
  console: Console;
}

/** A page of a site, or another tab: its globals are the real ones, in the order of its scripts. */
export class SitePage {
  readonly frame = document.createElement('iframe');
  readonly errors: string[] = [];
  readonly warnings: string[] = [];

  static async open(): Promise<SitePage> {
    const page = new SitePage();
    const { frame } = page;
    Object.assign(frame.style, { position: 'fixed', inset: '0', width: '460px', height: '590px' });
    frame.style.zIndex = '1';
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    frame.src = blank;
    document.body.append(frame);
    await loaded;
    page.window.addEventListener('error', ({ message }) => page.errors.push(message));
    page.window.addEventListener('unhandledrejection', ({ reason }) =>
      page.errors.push(String(reason)),
    );
    page.window.console.warn = (...said: unknown[]) => page.warnings.push(said.join(' '));
    return page;
  }

  get window(): SiteWindow {
    return this.frame.contentWindow as SiteWindow;
  }

  /** Runs a classic script of the site. */
  script(code: string): void {
    const script = this.window.document.createElement('script');
    script.textContent = code;
    this.window.document.body.append(script);
  }

  /** Markup of the site; returns its widget. */
  markup(html: string): PdChatWidget {
    this.window.document.body.insertAdjacentHTML('beforeend', html);
    return this.window.document.querySelector('pd-chat-widget:last-of-type')!;
  }

  /** The kit's script. */
  async kit(): Promise<void> {
    this.script(`window.kit = import(${JSON.stringify(kit)})`);
    await this.window.kit;
    await until(() => this.window.customElements.get('pd-chat-widget'), 'the kit is loaded');
  }
}
