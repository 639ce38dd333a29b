import { expect } from '@open-wc/testing';
import type { UserDataWatcher } from '../../src/session/user-data-watcher.js';

interface FrameWindow extends Window {
  module?: Promise<{ userDataWatcher: UserDataWatcher }>;
  custom_user_data?: unknown;
}

const key = 'custom_user_data';
const fixture = new URL('./fixtures/blank.html', import.meta.url).href;
const source = new URL('../../src/session/user-data-watcher.ts', import.meta.url).href;

/** A page of its own, so that `var`, `let` and `const` of the site are the real ones. */
class Page {
  readonly frame = document.createElement('iframe');
  readonly errors: string[] = [];
  reports: unknown[] = [];
  hidden = false;
  /** The page's intervals, run by `second()` alone. */
  readonly timers = new Map<number, { run: () => void; ms: number }>();
  watcher!: UserDataWatcher;

  get window(): FrameWindow {
    return this.frame.contentWindow as FrameWindow;
  }

  async open(): Promise<this> {
    const loaded = new Promise((resolve) => {
      this.frame.addEventListener('load', resolve, { once: true });
    });
    this.frame.src = fixture;
    document.body.append(this.frame);
    await loaded;
    let count = 0;
    Object.assign(this.window, {
      setInterval: (run: () => void, ms: number) => {
        this.timers.set(++count, { run, ms });
        return count;
      },
      clearInterval: (id: number) => this.timers.delete(id),
    });
    Object.defineProperty(this.window.document, 'hidden', { get: () => this.hidden });
    this.window.addEventListener('error', (event) => {
      event.preventDefault();
      this.errors.push(event.message);
    });
    return this;
  }

  /** Runs a classic script of the site. */
  script(code: string): void {
    const script = this.window.document.createElement('script');
    script.textContent = code;
    this.window.document.body.append(script);
  }

  /** The kit's script, and the first widget. */
  async watch(): Promise<() => void> {
    this.script(`window.module = import(${JSON.stringify(source)})`);
    this.watcher = (await this.window.module!).userDataWatcher;
    const stop = this.watcher.subscribe((data) => this.reports.push(data));
    await this.taskEnd();
    return stop;
  }

  async taskEnd(): Promise<void> {
    await Promise.resolve();
    await Promise.resolve();
  }

  second(): void {
    for (const { run } of [...this.timers.values()]) run();
  }

  async show(visible: boolean): Promise<void> {
    this.hidden = !visible;
    this.window.document.dispatchEvent(new Event('visibilitychange'));
    await this.taskEnd();
  }

  property(): PropertyDescriptor | undefined {
    return Object.getOwnPropertyDescriptor(this.window, key);
  }
}

describe('UserDataWatcher', () => {
  let page: Page;

  beforeEach(async () => {
    page = await new Page().open();
  });

  afterEach(() => {
    page.frame.remove();
    expect(page.errors).to.deep.equal([]);
  });

  const ana = { externalId: '42', firstname: 'Ana' };
  const written = JSON.stringify(ana);

  describe('reads data that were there before the kit', () => {
    const cases: [string, string][] = [
      ['var', `var custom_user_data = ${written}`],
      ['let', `let custom_user_data = ${written}`],
      ['const', `const custom_user_data = ${written}`],
      ['assignment to the name', `custom_user_data = ${written}`],
      ['assignment to window', `window.custom_user_data = ${written}`],
      [
        'key by key',
        `var custom_user_data = {}; custom_user_data.externalId = '42'; custom_user_data.firstname = 'Ana'`,
      ],
      [
        'a getter of the site',
        `Object.defineProperty(window, '${key}', { get: () => (${written}), configurable: true })`,
      ],
      [
        'a constant of the site',
        `Object.defineProperty(window, '${key}', { value: ${written}, configurable: true })`,
      ],
    ];
    for (const [title, code] of cases) {
      it(title, async () => {
        page.script(code);
        await page.watch();
        expect(page.reports).to.deep.equal([ana]);
        expect(page.watcher.data).to.deep.equal(ana);
      });
    }
  });

  describe('sees data that come after the kit', () => {
    const cases: [string, string][] = [
      ['var', `var custom_user_data = ${written}`],
      ['var in two steps', `var custom_user_data; custom_user_data = ${written}`],
      ['assignment to the name', `custom_user_data = ${written}`],
      ['assignment in strict mode', `'use strict'; custom_user_data = ${written}`],
      ['assignment to window', `window.custom_user_data = ${written}`],
      [
        'key by key',
        `custom_user_data = {}; custom_user_data.externalId = '42'; custom_user_data.firstname = 'Ana'`,
      ],
      [
        'key by key, made if missing',
        `window.custom_user_data = window.custom_user_data || {}; custom_user_data.externalId = '42'; custom_user_data.firstname = 'Ana'`,
      ],
    ];
    for (const [title, code] of cases) {
      it(`at the end of the task: ${title}`, async () => {
        await page.watch();
        page.script(code);
        expect(page.reports).to.deep.equal([]);
        await page.taskEnd();
        expect(page.reports).to.deep.equal([ana]);
      });
    }

    const slower: [string, string][] = [
      ['let', `let custom_user_data = ${written}`],
      ['const', `const custom_user_data = ${written}`],
      [
        'function, then assigned over',
        `function custom_user_data() {} custom_user_data = ${written}`,
      ],
      ['deleted, then assigned', `delete window.custom_user_data; custom_user_data = ${written}`],
    ];
    for (const [title, code] of slower) {
      it(`within a second: ${title}`, async () => {
        await page.watch();
        page.script(code);
        page.second();
        expect(page.reports).to.deep.equal([ana]);
      });
    }

    it('nothing of a let whose line has not run', async () => {
      await page.watch();
      page.script('throw new Error("mine"); let custom_user_data = {}');
      page.errors.length = 0;
      page.second();
      expect(page.reports).to.deep.equal([]);
    });
  });

  describe('sees each change, for every kind of declaration', () => {
    const declarations: [string, string, boolean][] = [
      ['var before', 'var custom_user_data = { externalId: "1" }', true],
      ['let before', 'let custom_user_data = { externalId: "1" }', true],
      ['assignment before', 'custom_user_data = { externalId: "1" }', true],
      ['var after', 'var custom_user_data = { externalId: "1" }', false],
      ['let after', 'let custom_user_data = { externalId: "1" }', false],
      ['assignment after', 'custom_user_data = { externalId: "1" }', false],
    ];
    const changes: [string, string, unknown][] = [
      ['assigned again', 'custom_user_data = { externalId: "2" }', { externalId: '2' }],
      ['a key changed', 'custom_user_data.externalId = "2"', { externalId: '2' }],
      ['a key added', 'custom_user_data.plan = "pro"', { externalId: '1', plan: 'pro' }],
      ['a key deleted', 'delete custom_user_data.externalId', undefined],
      ['emptied by null', 'custom_user_data = null', undefined],
      ['emptied by undefined', 'custom_user_data = undefined', undefined],
      ['emptied by {}', 'custom_user_data = {}', undefined],
      ['emptied by blanks', 'custom_user_data.externalId = "  "', undefined],
    ];
    for (const [declared, declaration, before] of declarations) {
      for (const [title, change, data] of changes) {
        it(`${declared}, ${title}`, async () => {
          if (before) page.script(declaration);
          await page.watch();
          if (!before) page.script(declaration);
          page.watcher.check();
          page.script(change);
          await page.taskEnd();
          page.second();
          expect(page.reports).to.deep.equal([{ externalId: '1' }, data]);
        });
      }
    }

    it('inside additionalFields', async () => {
      page.script('custom_user_data = { additionalFields: { plan: "free" } }');
      await page.watch();
      page.script('custom_user_data.additionalFields.plan = "pro"');
      page.second();
      expect(page.reports[1]).to.deep.equal({ additionalFields: { plan: 'pro' } });
    });
  });

  describe('reports', () => {
    it('several writes in one task once', async () => {
      await page.watch();
      page.script('custom_user_data = { externalId: "1" }; custom_user_data = { externalId: "2" }');
      page.script('custom_user_data.plan = "pro"');
      await page.taskEnd();
      expect(page.reports).to.deep.equal([{ externalId: '2', plan: 'pro' }]);
    });

    it('several writes in one task after a single reading', async () => {
      await page.watch();
      const code = 'custom_user_data = { get externalId() { return ++count } };';
      page.script(`var count = 0; ${code.repeat(3)}`);
      await page.taskEnd();
      expect(page.reports).to.deep.equal([{ externalId: 1 }]);
    });

    it('nothing while nothing changes', async () => {
      page.script(`var custom_user_data = ${written}`);
      await page.watch();
      page.script(`custom_user_data = { firstname: 'Ana', externalId: '42' }`);
      page.second();
      page.second();
      expect(page.reports).to.have.lengthOf(1);
    });

    it('nothing at all of a page without data', async () => {
      await page.watch();
      page.script('custom_user_data = null; custom_user_data = {}; custom_user_data = ""');
      await page.taskEnd();
      page.second();
      expect(page.reports).to.deep.equal([]);
      expect(page.watcher.data).to.equal(undefined);
    });

    it('at once when asked to look', async () => {
      page.script('var custom_user_data = { externalId: "1" }');
      await page.watch();
      page.script('custom_user_data.externalId = "2"');
      page.watcher.check();
      expect(page.reports).to.deep.equal([{ externalId: '1' }, { externalId: '2' }]);
    });

    it('a copy that the site no longer changes', async () => {
      await page.watch();
      page.script('custom_user_data = { externalId: "1", additionalFields: { plan: "free" } }');
      await page.taskEnd();
      page.script(
        'custom_user_data.externalId = "2"; custom_user_data.additionalFields.plan = "pro"',
      );
      expect(page.reports).to.deep.equal([{ externalId: '1', additionalFields: { plan: 'free' } }]);
    });

    for (const bad of [
      '"ana"',
      '42',
      '[1]',
      '() => 0',
      'Symbol()',
      'new Proxy({}, { ownKeys() { throw 1 } })',
    ]) {
      it(`${bad}, so that somebody can complain`, async () => {
        await page.watch();
        page.script(`custom_user_data = ${bad}`);
        await page.taskEnd();
        expect(page.reports).to.have.lengthOf(1);
        expect(page.reports[0]).not.to.equal(undefined);
      });
    }
  });

  describe('leaves the site alone', () => {
    it('gives back the very object that was assigned', async () => {
      await page.watch();
      page.script(
        'window.mine = {}; custom_user_data = mine; window.result = custom_user_data === mine',
      );
      expect((page.window as { result?: boolean }).result).to.equal(true);
    });

    it('keeps the property enumerable and configurable', async () => {
      await page.watch();
      expect(page.property()).to.include({ enumerable: true, configurable: true });
    });

    it('replaces no getter of the site', async () => {
      page.script(`Object.defineProperty(window, '${key}', { get: () => 1, configurable: true })`);
      const before = page.property();
      await page.watch();
      expect(page.property()).to.deep.equal(before);
    });

    it('survives keys that throw, and uses the others', async () => {
      await page.watch();
      page.script(
        'custom_user_data = { externalId: "42", get email() { throw new Error("mine") } }',
      );
      await page.taskEnd();
      const data = page.reports[0] as Record<string, unknown>;
      expect(data.externalId).to.equal('42');
      expect(Object.keys(data)).to.deep.equal(['externalId', 'email']);
    });

    it('survives a global that throws', async () => {
      page.script(`Object.defineProperty(window, '${key}', { get() { throw new Error('mine') } })`);
      await page.watch();
      expect(page.reports).to.deep.equal([]);
    });

    it('survives cyclic and deep objects', async () => {
      page.script(
        'var a = { externalId: "42" }; a.self = a; a.additionalFields = a; var custom_user_data = a',
      );
      await page.watch();
      expect((page.reports[0] as typeof ana).externalId).to.equal('42');
    });

    it('takes no prototype from the data', async () => {
      page.script(
        `custom_user_data = JSON.parse('{"__proto__":{"externalId":"42"},"plan":"pro"}')`,
      );
      await page.watch();
      const data = page.reports[0] as typeof ana;
      expect(data.externalId).to.equal(undefined);
      expect(Object.keys(data)).to.include('__proto__');
    });
  });

  describe('in an object changed in place', () => {
    // Each step is a task; what counts is the last report.
    const cases: [string, string[], unknown][] = [
      ['takes nothing over from another external id', ['d.externalId = "B"'], { externalId: 'B' }],
      [
        'takes what changed with it',
        ['d.externalId = "B"; d.firstname = "Bo"'],
        { externalId: 'B', firstname: 'Bo' },
      ],
      [
        'takes what changes later',
        ['d.externalId = "B"', 'd.email = "b@example.com"'],
        { externalId: 'B', email: 'b@example.com' },
      ],
      [
        'compares additional fields by content',
        ['d.externalId = "B"; d.additionalFields = { plan: "pro" }'],
        { externalId: 'B' },
      ],
      ['keeps nothing of one whose external id is gone', ['d.externalId = ""'], undefined],
      [
        'nor gives it to the next',
        ['d.externalId = ""', 'd.externalId = "B"'],
        { externalId: 'B' },
      ],
      [
        'takes what is written key by key after one whose external id is gone',
        ['d.externalId = ""', 'd.firstname = "Bo"', 'd.email = "b@example.com"'],
        { externalId: '', email: 'b@example.com', firstname: 'Bo' },
      ],
      [
        'finds the own values again on return',
        ['d.externalId = "B"; d.firstname = "Bo"', 'd.externalId = "A"'],
        { externalId: 'A', email: 'a@example.com', additionalFields: { plan: 'pro' } },
      ],
      [
        'takes everything of a new object',
        ['d.externalId = "B"', 'custom_user_data = { externalId: "B", email: "a@example.com" }'],
        { externalId: 'B', email: 'a@example.com' },
      ],
      [
        'takes the same id as a number for the same person',
        ['d.externalId = "7"; d.firstname = "Sven"', 'd.externalId = 7'],
        { externalId: 7, firstname: 'Sven' },
      ],
      [
        'takes a new e-mail under the same external id',
        ['d.email = "new@example.com"'],
        {
          externalId: 'A',
          email: 'new@example.com',
          firstname: 'Ana',
          additionalFields: { plan: 'pro' },
        },
      ],
      [
        'takes an external id beside the same e-mail for the same person',
        [
          'd = custom_user_data = { email: "a@example.com", firstname: "Ana" }',
          'd.externalId = "A"',
        ],
        { externalId: 'A', email: 'a@example.com', firstname: 'Ana' },
      ],
      [
        'takes another e-mail without external id for another person',
        [
          'd = custom_user_data = { email: "a@example.com", firstname: "Ana" }',
          'd.email = "b@example.com"',
        ],
        { email: 'b@example.com' },
      ],
    ];
    for (const declared of ['var', 'let', '']) {
      for (const [title, steps, data] of cases) {
        it(`${title} (${declared || 'assigned'})`, async () => {
          page.script(
            `${declared} custom_user_data = { externalId: "A", email: "a@example.com", firstname: "Ana", additionalFields: { plan: "pro" } }; var d = custom_user_data`,
          );
          await page.watch();
          for (const step of steps) {
            page.script(step);
            page.watcher.check();
          }
          expect(page.watcher.data).to.deep.equal(data);
          expect(page.reports.at(-1)).to.deep.equal(data);
        });
      }
    }
  });

  describe('hold()', () => {
    for (const declared of ['var', 'let', '']) {
      describe(declared || 'assigned', () => {
        beforeEach(async () => {
          page.script(`${declared} custom_user_data = ${written}; var d = custom_user_data`);
          await page.watch();
          page.reports = [];
          page.watcher.hold();
        });

        it('says nothing while the data stay', async () => {
          page.watcher.check();
          await page.taskEnd();
          page.second();
          expect(page.reports).to.deep.equal([]);
          expect(page.watcher.data).to.equal(undefined);
        });

        it('ends with the next equal object', async () => {
          page.script(`custom_user_data = ${written}`);
          await page.taskEnd();
          page.second();
          expect(page.reports).to.deep.equal([ana]);
        });

        it('ends with a change', () => {
          page.script('custom_user_data.firstname = "Anna"');
          page.second();
          expect(page.reports).to.deep.equal([{ ...ana, firstname: 'Anna' }]);
        });

        it('passes nothing of the person before to the next', () => {
          page.script('custom_user_data.externalId = "43"');
          page.second();
          expect(page.reports).to.deep.equal([{ externalId: '43' }]);
        });
      });
    }

    it('ends when the same object is assigned anew', async () => {
      page.script(`custom_user_data = ${written}`);
      await page.watch();
      page.watcher.hold();
      page.script('custom_user_data = custom_user_data');
      await page.taskEnd();
      expect(page.watcher.data).to.deep.equal(ana);
    });

    it('is not ended by an equal assignment made before it in the same task', async () => {
      page.script(`custom_user_data = ${written}`);
      await page.watch();
      page.script(`custom_user_data = ${written}`);
      page.watcher.hold();
      await page.taskEnd();
      expect(page.watcher.data).to.equal(undefined);
    });

    it('does not hold another person, assigned before it in the same task', async () => {
      page.script(`custom_user_data = ${written}`);
      await page.watch();
      page.script('custom_user_data = { externalId: "43" }');
      page.watcher.hold();
      await page.taskEnd();
      expect(page.watcher.data).to.deep.equal({ externalId: '43' });
    });

    it('holds data that have not been read yet', async () => {
      page.script(`custom_user_data = ${written}`);
      page.script(`window.module = import(${JSON.stringify(source)})`);
      const watcher = (await page.window.module!).userDataWatcher;
      watcher.subscribe((data) => page.reports.push(data));
      watcher.hold();
      await page.taskEnd();
      expect(page.reports).to.deep.equal([]);
    });

    it('outlasts the last widget', async () => {
      page.script(`custom_user_data = ${written}`);
      const stop = await page.watch();
      page.watcher.hold();
      stop();
      page.watcher.subscribe((data) => page.reports.push(data));
      await page.taskEnd();
      expect(page.reports).to.deep.equal([ana]);
    });

    it('holds against a getter that makes a new object each time', async () => {
      page.script(`Object.defineProperty(window, '${key}', { get: () => (${written}) })`);
      await page.watch();
      page.watcher.hold();
      page.second();
      page.second();
      expect(page.watcher.data).to.equal(undefined);
    });
  });

  describe('compares', () => {
    beforeEach(async () => {
      page.script('var custom_user_data = { externalId: "1" }');
      await page.watch();
      page.reports = [];
    });

    it('once a second', () => {
      expect([...page.timers.values()].map(({ ms }) => ms)).to.deep.equal([1000]);
    });

    it('never while the page is hidden', async () => {
      await page.show(false);
      expect(page.timers.size).to.equal(0);
    });

    it('when the page becomes visible', async () => {
      await page.show(false);
      page.script('custom_user_data.externalId = "2"');
      await page.show(true);
      expect(page.reports).to.deep.equal([{ externalId: '2' }]);
      expect(page.timers.size).to.equal(1);
    });

    it('when the window gets the focus', async () => {
      page.script('custom_user_data.externalId = "2"');
      page.window.dispatchEvent(new Event('focus'));
      await page.taskEnd();
      expect(page.reports).to.deep.equal([{ externalId: '2' }]);
      expect(page.timers.size).to.equal(1);
    });
  });

  describe('with several widgets', () => {
    it('needs one timer, and tells each', async () => {
      await page.watch();
      const second: unknown[] = [];
      page.watcher.subscribe((data) => second.push(data));
      page.script(`custom_user_data = ${written}`);
      await page.taskEnd();
      expect(page.timers.size).to.equal(1);
      expect([page.reports, second]).to.deep.equal([[ana], [ana]]);
    });

    it('goes on until the last one stops', async () => {
      const stop = await page.watch();
      const second: unknown[] = [];
      page.watcher.subscribe((data) => second.push(data));
      stop();
      stop();
      page.script(`custom_user_data = ${written}`);
      await page.taskEnd();
      expect([page.reports, second]).to.deep.equal([[], [ana]]);
    });

    it('leaves nothing behind but the value', async () => {
      const stop = await page.watch();
      page.script(`custom_user_data = ${written}`);
      await page.taskEnd();
      stop();
      expect(page.timers.size).to.equal(0);
      expect(page.property()).to.deep.equal({
        value: ana,
        writable: true,
        enumerable: true,
        configurable: true,
      });
      page.window.dispatchEvent(new Event('focus'));
      await page.show(true);
      page.watcher.check();
      expect(page.timers.size).to.equal(0);
      expect(page.reports).to.deep.equal([ana]);
      expect(page.watcher.data).to.equal(undefined);
    });

    it('leaves a name that a later var of the site relies on', async () => {
      const stop = await page.watch();
      page.script('var custom_user_data');
      stop();
      page.script('window.result = custom_user_data === undefined');
      expect((page.window as { result?: boolean }).result).to.equal(true);
    });

    it('starts again', async () => {
      page.script(`custom_user_data = ${written}`);
      (await page.watch())();
      page.script('custom_user_data = { externalId: "43" }');
      page.watcher.subscribe((data) => page.reports.push(data));
      await page.taskEnd();
      expect(page.reports).to.deep.equal([ana, { externalId: '43' }]);
    });
  });
});
