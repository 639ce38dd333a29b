import { expect } from '@open-wc/testing';
import { waitFor } from '../../../src/connections/contract/tools.js';
import { Receipts } from '../../../src/connections/xmpp/receipts.js';

const said = (id: string) => ({ to: 'team', thread: 't', id, text: id });
const got = (upTo: string) => ({ state: 'delivered', upTo }) as const;

describe('receipts', () => {
  let again: string[];
  let mayBeSaid: (id: string) => boolean;
  let receipts: Receipts;
  let silences: number;

  beforeEach(() => {
    again = [];
    silences = 0;
    mayBeSaid = () => true;
    receipts = new Receipts(
      ({ id }) => {
        const may = mayBeSaid(id);
        if (may) again.push(id);
        return may;
      },
      () => silences++,
      5,
    );
  });
  afterEach(() => receipts.clear());

  it('say again what is not confirmed, and that alone', async () => {
    for (const id of ['a', 'b', 'c']) receipts.add('team', said(id));
    receipts.got('team', got('b'), false);
    receipts.alive('team');
    await waitFor('both', () => again.length >= 2);
    expect(again.slice(0, 2)).to.deep.equal(['a', 'c']);
  });

  it('take one that confirms all before it', async () => {
    for (const id of ['a', 'b', 'c']) receipts.add('team', said(id));
    receipts.got('team', got('b'), true);
    receipts.alive('team');
    await waitFor('the last', () => again.length > 0);
    expect(new Set(again)).to.deep.equal(new Set(['c']));
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

  it('tell three times that nothing comes, and are then content', async () => {
    receipts.add('team', said('a'));
    await waitFor('the third time', () => silences === 3);
    receipts.add('team', said('b'));
    expect(again).to.deep.equal([]);
    receipts.alive('team');
    await waitFor('silence after a sign of life', () => silences > 3);
  });

  it('tell nothing where all is confirmed', async () => {
    receipts.add('team', said('a'));
    receipts.got('team', got('a'), false);
    receipts.add('other', said('b'));
    receipts.got('other', got('b'), false);
    let others = 0;
    const unconfirmed = new Receipts(
      () => true,
      () => others++,
      5,
    );
    unconfirmed.add('team', said('c'));
    await waitFor('more than its time', () => others === 3);
    expect(silences).to.equal(0);
  });

  it('leave alone one who is not there', async () => {
    receipts.add('away', said('a'));
    receipts.add('team', said('b'));
    receipts.alive('team');
    await waitFor('the other', () => again.length > 0);
    expect(again).to.not.include('a');
  });
});
