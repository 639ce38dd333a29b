import { expect } from '@open-wc/testing';
import type { BusinessHoursInput } from '../../../../src/model/business-hours.js';
import { fakeClock } from '../../../support/fake-clock.js';
import { chatStage, nextFrame } from './support.js';

const office: BusinessHoursInput = {
  timeZone: 'Europe/Zagreb',
  week: { mon: [{ from: '09:00', to: '17:00' }] },
};
const around = { timeZone: 'UTC', week: {} };
// Another day than Monday morning is, wherever the visitor may be (UTC−12 to UTC+14).
const sunday = Date.parse('2026-11-29T09:00Z');
const mondayMorning = Date.parse('2026-11-30T08:00Z');
const evening = Date.parse('2026-11-30T16:00Z');

/** As the visitor reads it, in the visitor's own zone. */
const shown = (locale: string, at: number) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(
    at,
  );

describe('Business hours, at the customer', () => {
  const chat = chatStage();
  const { now } = Date;
  const itIs = (at: number) => void (Date.now = () => at);
  afterEach(() => void (Date.now = now));

  it('say beside the launcher when the team is back', async () => {
    itIs(sunday);
    await chat.put({ authType: 'none', hours: office });
    await chat.sees(`Away until ${shown('en', mondayMorning)}. Leave a message`);
  });

  it('say so in the visitor’s language', async () => {
    itIs(sunday);
    await chat.put({ authType: 'none', hours: office, locale: 'hr' });
    await chat.sees(`Vraćamo se: ${shown('hr', mondayMorning)}. Ostavite poruku`);
  });

  it('say nothing while the team is there', async () => {
    itIs(mondayMorning);
    await chat.opened({ authType: 'none', hours: office });
    await nextFrame();
    expect(chat.text().toLowerCase()).not.to.include('away');
  });

  it('say so in the panel, which takes messages all the same', async () => {
    itIs(sunday);
    await chat.opened({ authType: 'none', hours: office });
    await chat.sees(`We’re away until ${shown('en', mondayMorning)}.`);
    await chat.hasWritten('Hello');
    expect(await chat.teamReads()).to.deep.equal(['Hello']);
  });

  it('promise no time if there is none', async () => {
    await chat.put({ authType: 'none', hours: around });
    await chat.sees('We’re away. Leave a message');
    await chat.click('Open chat');
    await chat.sees('we’ll answer when we’re back');
  });

  it('turn at the boundary, both ways', async () => {
    const clock = fakeClock();
    itIs(sunday);
    await chat.put({ authType: 'none', hours: office });
    await chat.sees('Leave a message');
    itIs(mondayMorning);
    clock.pass(mondayMorning - sunday);
    await chat.seesNo('Leave a message');
    itIs(evening);
    clock.pass(evening - mondayMorning);
    await chat.sees('Leave a message');
  });

  it('are looked at again when the page is seen again', async () => {
    fakeClock(); // the machine has slept: no timer has run
    itIs(sunday);
    await chat.put({ authType: 'none', hours: office });
    await chat.sees('Leave a message');
    itIs(mondayMorning);
    document.dispatchEvent(new Event('visibilitychange'));
    await chat.seesNo('Leave a message');
  });

  it('come from the settings, and change with them', async () => {
    itIs(sunday);
    await chat.putLocal();
    await chat.saves({ authType: 'none', hours: { ...office, holidays: [] } });
    await chat.sees('Leave a message');
    await chat.saves({ hours: undefined });
    await chat.seesNo('Leave a message');
  });

  it('are the page’s, if it names some', async () => {
    itIs(sunday);
    await chat.putLocal();
    await chat.saves({ authType: 'none', hours: { ...office, holidays: [] } });
    await chat.sees('Away until');
    chat.widget.hours = around;
    await chat.sees('We’re away. Leave a message');
  });

  it('that make no sense are not used, and the developer is told what is wrong', async () => {
    await chat.opened({ authType: 'none', hours: { timeZone: 'Europe/Narnia', week: {} } });
    await chat.sees('Write to us');
    expect(chat.text()).not.to.include('away');
    expect(chat.errors.map(({ code }) => code)).to.deep.equal(['invalid-hours']);
    expect(chat.warnings.join(' ')).to.include('timeZone: Name a time zone');
  });
});
