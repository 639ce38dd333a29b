import { expect } from '@open-wc/testing';
import { waitFor } from '../../../src/connections/contract/tools.js';
import { Receipts } from '../../../src/connections/xmpp/receipts.js';

const said = (id: string) => ({ to: 'team', thread: 't', id, text: id });
const got = (upTo: string) => ({ state: 'delivered', upTo }) as const;

describe('receipts', () => {
  let again: string[];
  let mayBeSaid: (id: string) => boolean;
  let receipts: Receipts;
  let silences: string[];

  beforeEach(() => {
    again = [];
    silences = [];
    mayBeSaid = () => true;
    receipts = new Receipts(
      {
        sayAgain: ({ id }) => {
          const may = mayBeSaid(id);
          if (may) again.push(id);
          return may;
        },
        onSilence: ({ id }) => silences.push(id),
      },
      5,
    );
  });
  afterEach(() => receipts.clear());

  it('say again what is not confirmed, and that alone', async () => {
    for (const id of ['a', 'b', 'c']) receipts.add('team', said(id));
    receipts.got('team', got('b'));
    receipts.alive('team');
    await waitFor('both', () => again.length >= 2);
    expect(again.slice(0, 2)).to.deep.equal(['a', 'c']);
  });

  it('say all of it again each time, until they give up', async () => {
    for (const id of ['a', 'b']) receipts.add('team', said(id));
    receipts.alive('team');
    await waitFor('the last attempt', () => again.length === 14);
    expect(again.join('')).to.equal('ab'.repeat(7));
  });

  it('wait for what is still being delivered, without giving it up', async () => {
    let asked = 0;
    mayBeSaid = () => ++asked > 10;
    receipts.add('team', said('a'));
    receipts.alive('team');
    await waitFor('its turn', () => again.length > 0);
    expect(again[0]).to.equal('a');
  });

  it('tell four times that nothing comes, and are then content', async () => {
    receipts.add('team', said('a'));
    await waitFor('the fourth time', () => silences.length === 4);
    receipts.add('team', said('b'));
    expect(again).to.deep.equal([]);
    receipts.alive('team');
    await waitFor('silence after a sign of life', () => silences.length > 4);
  });

  it('tell it of one who was there, while they say it again', async () => {
    receipts.add('team', said('a'));
    receipts.alive('team');
    await waitFor('silence', () => silences.length > 0);
    expect(again).to.have.lengthOf.below(7);
  });

  it('tell it of each by itself, whoever else is there', async () => {
    // Nothing is given up meanwhile, however slowly the time goes by.
    mayBeSaid = () => false;
    for (const one of ['ana', 'ben']) receipts.add(one, said(one));
    const times = (of: string) => silences.filter((one) => one === of).length;
    await waitFor('Ben to be told of again and again', () => {
      receipts.alive('ben');
      return times('ben') > 4;
    });
    expect(times('ana')).to.be.below(5);
  });

  it('tell nothing where all is confirmed', async () => {
    for (const id of ['a', 'b']) {
      receipts.add(id, said(id));
      receipts.got(id, got(id));
    }
    receipts.add('other', said('c'));
    await waitFor('more than their time', () => silences.length === 4);
    expect(new Set(silences)).to.deep.equal(new Set(['c']));
  });

  it('leave alone one who is not there', async () => {
    receipts.add('away', said('a'));
    receipts.add('team', said('b'));
    receipts.alive('team');
    await waitFor('the other', () => again.length > 0);
    expect(again).to.not.include('a');
  });
});
