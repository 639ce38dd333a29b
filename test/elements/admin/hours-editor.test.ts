import './no-preview.js';
import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/admin/hours-editor/define.js';
import type { PdHoursEditor } from '../../../src/elements/admin/hours-editor/hours-editor.js';
import { findTimeZone } from '../../../src/elements/admin/hours-editor/time-zones.js';
import type { BusinessHours } from '../../../src/model/business-hours.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { changesOf, click, find, textIn } from './hands.js';

const office: BusinessHours = {
  timeZone: 'Europe/Zagreb',
  week: {
    mon: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ],
    fri: [{ from: '22:00', to: '06:00' }],
  },
  holidays: ['2026-12-25'],
};
const settings: WidgetSettings = { ...defaultSettings('shop'), hours: office, revision: 1 };

// It is one moment all the time: what it shows of the clock does not change between two looks.
const { now } = Date;
const moment = now();
const itIs = (at: string) => void (Date.now = () => Date.parse(at));
beforeEach(() => void (Date.now = () => moment));
afterEach(() => void (Date.now = now));

elementContract(
  'pd-hours-editor',
  () => html`<pd-hours-editor .settings=${settings}></pd-hours-editor>`,
);

describe('<pd-hours-editor>', () => {
  /** Stores what it is told, as the settings do. */
  async function make(hours: WidgetSettings['hours'] = office) {
    const el = await fixture<PdHoursEditor>(
      html`<pd-hours-editor .settings=${{ ...settings, hours }}></pd-hours-editor>`,
    );
    el.addEventListener('pd-settings-change', ({ detail }) => {
      el.settings = { ...el.settings!, ...detail.changes };
    });
    return el;
  }
  const stored = (el: PdHoursEditor) => el.settings!.hours!;
  const day = (el: PdHoursEditor, name: string) => find(el, `[data-day=${name}]`);
  const error = (el: PdHoursEditor, id: string) => {
    const found = find(el, `#${id}-error span`);
    return found ? textIn(found) : undefined;
  };
  /** The native field takes a time by its parts; which come first is the browser's affair. */
  const write = async (el: PdHoursEditor, id: string, time: string) => {
    const input = find<HTMLInputElement>(el, `#${id}`);
    input.focus();
    input.value = time;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await elementUpdated(el);
  };
  const leave = async (el: PdHoursEditor) => {
    (el.shadowRoot!.activeElement as HTMLElement).blur();
    await elementUpdated(el);
  };

  it('shows each day with its hours, and those without as closed', async () => {
    const el = await make();
    const days = [...el.shadowRoot!.querySelectorAll<HTMLElement>('.day')];
    expect(days.length).to.equal(7);
    expect(days.filter((one) => textIn(one).includes('Closed')).length).to.equal(5);
    expect(find<HTMLInputElement>(el, '#mon-1-from').value).to.equal('13:00');
    expect(textIn(day(el, 'fri'))).to.include('next day');
  });

  it('begins the week as the language does', async () => {
    const el = await make();
    const first = () => find(el, '.day').dataset['day'];
    el.locale = 'hr';
    await elementUpdated(el);
    expect(first()).to.equal('mon');
    el.locale = 'ar';
    await elementUpdated(el);
    expect(first()).not.to.equal('mon');
  });

  const moments: [string, WidgetSettings['hours'], string, string][] = [
    ['before noon', office, '2026-11-30T08:00Z', 'Open now, until 12:00 PM. Opens again 1:00 PM.'],
    ['in the evening', office, '2026-11-30T17:00Z', 'Closed now. Opens Friday 10:00 PM.'],
    ['the day before', office, '2026-11-29T12:00Z', 'Closed now. Opens tomorrow 9:00 AM.'],
    ['always', around(), '2026-11-30T08:00Z', 'Open, around the clock.'],
    ['never', { ...office, week: {} }, '2026-11-30T08:00Z', 'Closed: no hours are set.'],
  ];
  for (const [when, hours, at, text] of moments) {
    it(`says what customers meet, in the team’s zone: ${when}`, async () => {
      itIs(at);
      const el = await make(hours);
      el.locale = 'en-US';
      await elementUpdated(el);
      expect(textIn(find(el, '.status')).replace(/\u202f/g, ' ')).to.equal(text);
    });
  }

  it('stores a time when its row is left', async () => {
    const el = await make();
    const all = changesOf(el);
    await write(el, 'mon-1-to', '18:00');
    expect(all).to.deep.equal([]);
    await leave(el);
    expect(stored(el).week.mon![1]).to.deep.equal({ from: '13:00', to: '18:00' });
    expect(stored(el).week.fri).to.deep.equal(office.week.fri);
  });

  it('stores it by Enter too', async () => {
    const el = await make();
    await write(el, 'mon-1-to', '18:00');
    await sendKeys({ press: 'Enter' });
    expect(stored(el).week.mon![1]!.to).to.equal('18:00');
  });

  it('keeps what is wrong, says why, and stores it once it is mended', async () => {
    const el = await make();
    await write(el, 'mon-1-from', '11:00');
    await leave(el);
    expect(error(el, 'mon-1')).to.match(/^This overlaps with 0?9:00.* – 12:00.* on Monday$/);
    expect(find<HTMLInputElement>(el, '#mon-1-from').value).to.equal('11:00');
    expect(stored(el).week).to.deep.equal(office.week);
    await write(el, 'mon-1-from', '14:00');
    expect(error(el, 'mon-1')).to.equal(undefined);
    await leave(el);
    expect(stored(el).week.mon![1]!.from).to.equal('14:00');
  });

  it('keeps a mistake on one day while another day is changed', async () => {
    const el = await make();
    await write(el, 'mon-1-to', '');
    await leave(el);
    expect(error(el, 'mon-1')).to.equal('Enter both times, or remove this row');
    await click(day(el, 'sat').querySelector('.add')!);
    await elementUpdated(el);
    expect(stored(el).week).to.deep.equal({
      ...office.week,
      sat: [{ from: '09:00', to: '17:00' }],
    });
    expect(error(el, 'mon-1')).to.equal('Enter both times, or remove this row');
  });

  it('asks whether an end before the beginning is the next day’s', async () => {
    const el = await make();
    await write(el, 'mon-1-to', '02:00');
    await leave(el);
    expect(error(el, 'mon-1')).to.equal('This ends before it begins');
    await click(find(el, '#mon-1-error .link'));
    await elementUpdated(el);
    expect(stored(el).week.mon![1]).to.deep.equal({ from: '13:00', to: '02:00' });
    expect(error(el, 'mon-1')).to.equal(undefined);
  });

  it('adds hours after a break, and goes there', async () => {
    const el = await make();
    await click(day(el, 'mon').querySelector('.add')!);
    await elementUpdated(el);
    expect(stored(el).week.mon!.at(-1)).to.deep.equal({ from: '18:00', to: '22:00' });
    expect(el.shadowRoot!.activeElement!.id).to.equal('mon-2-from');
  });

  it('takes hours away, and brings them back', async () => {
    const el = await make();
    await click(day(el, 'mon').querySelector('.remove')!);
    await elementUpdated(el);
    expect(stored(el).week.mon).to.deep.equal([{ from: '13:00', to: '17:00' }]);
    expect(el.shadowRoot!.activeElement!.textContent).to.include('Undo');
    await sendKeys({ press: 'Enter' });
    expect(stored(el)).to.deep.equal(office);
  });

  it('copies a day to others, and takes that back', async () => {
    const el = await make();
    find(el, '[data-day=mon] [part=copy]').focus();
    await sendKeys({ press: 'Enter' });
    await elementUpdated(el);
    expect((el.shadowRoot!.activeElement as HTMLInputElement).value).not.to.equal('mon');
    for (const one of ['tue', 'fri']) await click(find(el, `.copying [value=${one}]`));
    await click(find(el, '.copying [type=submit]'));
    await elementUpdated(el);
    const { mon } = office.week;
    expect(stored(el).week).to.deep.equal({ mon, tue: mon, fri: mon });
    await click(find(el, '.undo'));
    expect(stored(el)).to.deep.equal(office);
  });

  it('closes the choice of days by Esc, and is where it was', async () => {
    const el = await make();
    find(el, '[data-day=mon] [part=copy]').focus();
    await sendKeys({ press: 'Enter' });
    await elementUpdated(el);
    await sendKeys({ press: 'Escape' });
    await elementUpdated(el);
    expect(el.shadowRoot!.querySelector('.copying') === null).to.be.true;
    expect(el.shadowRoot!.activeElement!.getAttribute('part')).to.equal('copy');
  });

  it('adds a holiday once, and says what is wrong with another', async () => {
    const el = await make();
    const submit = find(el, '.add-holiday [type=submit]');
    const add = async (date: string) => {
      find<HTMLInputElement>(el, '#holiday').value = date;
      await click(submit);
      await elementUpdated(el);
    };
    await add('2026-11-01');
    expect(stored(el).holidays).to.deep.equal(['2026-11-01', '2026-12-25']);
    await add('2026-12-25');
    expect(error(el, 'holiday')).to.equal('This day is in the list already');
    await add('');
    expect(error(el, 'holiday')).to.equal('Choose a whole date: day, month and year');
  });

  it('takes a holiday away, and brings it back', async () => {
    const el = await make();
    await click(find(el, '.holiday [part=remove]'));
    await elementUpdated(el);
    expect(stored(el).holidays).to.deep.equal([]);
    await click(find(el, '.undo'));
    expect(stored(el).holidays).to.deep.equal(office.holidays);
  });

  it('takes a time zone as people write it, and refuses what is none', async () => {
    const el = await make();
    find<HTMLInputElement>(el, '#zone').select();
    await sendKeys({ type: 'Narnia' });
    await leave(el);
    expect(error(el, 'zone')).to.include('Choose a time zone');
    expect(stored(el).timeZone).to.equal('Europe/Zagreb');
    find<HTMLInputElement>(el, '#zone').select();
    await sendKeys({ type: 'new york' });
    await leave(el);
    expect(stored(el).timeZone).to.equal('America/New_York');
  });

  for (const [text, zone] of [
    ['europe/zagreb', 'Europe/Zagreb'],
    [' Zagreb ', 'Europe/Zagreb'],
    ['UTC', 'UTC'],
    ['', undefined],
    ['nowhere', undefined],
  ] as const) {
    it(`reads “${text}” as ${zone ?? 'no zone'}`, () => {
      expect(findTimeZone(text)).to.equal(zone);
    });
  }

  it('says nothing of hours when it is switched off, and has them as they were when it is on again', async () => {
    const el = await make();
    find(el, '#hours-on').focus();
    await sendKeys({ press: 'Space' });
    await elementUpdated(el);
    expect(el.settings!.hours).to.equal(undefined);
    expect(el.shadowRoot!.querySelector('.week') === null).to.be.true;
    await sendKeys({ press: 'Space' });
    expect(stored(el)).to.deep.equal(office);
  });

  it('begins with Monday to Friday, where the admin is', async () => {
    const el = await make(undefined as never);
    el.settings = { ...settings, hours: undefined };
    await elementUpdated(el);
    find(el, '#hours-on').focus();
    await sendKeys({ press: 'Space' });
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(stored(el).timeZone).to.equal(timeZone);
    expect(Object.keys(stored(el).week)).to.deep.equal(['mon', 'tue', 'wed', 'thu', 'fri']);
  });

  it('says that stored hours make no sense, and sets them anew', async () => {
    const el = await make({ timeZone: 'Europe/Narnia', week: {}, holidays: [] });
    expect(textIn(find(el, '.broken'))).to.include('make no sense');
    await click(find(el, '.broken button'));
    await elementUpdated(el);
    expect(Object.keys(stored(el).week).length).to.equal(5);
  });
});

function around(): BusinessHours {
  const all = [{ from: '00:00', to: '24:00' }];
  const week = { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all };
  return { timeZone: 'UTC', week, holidays: [] };
}
