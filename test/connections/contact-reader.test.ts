import { expect } from '@open-wc/testing';
import { ContactReader } from '../../src/connections/in-browser/contact-reader.js';
import type { Records } from '../../src/connections/in-browser/records.js';
import { MemoryRecords } from '../../src/connections/memory/memory-records.js';
import { contact } from '../support/desk-samples.js';

const ids = ['ana', 'ben', 'cleo'];

/** A reader of three contacts; `reads` counts how often the records are asked. */
async function given() {
  const records = new MemoryRecords();
  await records.write(async (unit) => {
    for (const id of ids) await unit.putContact({ contact: contact({ id }) });
  });
  let reads = 0;
  const read: Records['read'] = (work) => {
    reads++;
    return records.read(work);
  };
  return { reader: new ContactReader(read), reads: () => reads };
}

const { now } = Date;
const anHourLater = () => {
  const then = Date.now() + 3_600_000;
  Date.now = () => then;
};
afterEach(() => void (Date.now = now));

describe('Contacts of the local connection', () => {
  it('are read together where one page of conversations speaks of many', async () => {
    const { reader, reads } = await given();
    const found = await Promise.all([...ids, 'nobody', 'ana'].map((id) => reader.one(id)));
    expect(found.map((one) => one?.id)).to.deep.equal([...ids, undefined, 'ana']);
    expect(reads()).to.equal(1);
  });

  it('are read again by whoever asks again', async () => {
    const { reader, reads } = await given();
    await reader.one('ana');
    await reader.one('ana');
    expect(reads()).to.equal(2);
  });

  it('are read once for a walk through all pages, however long it takes', async () => {
    const { reader, reads } = await given();
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = await reader.page('', { before, limit: 1 });
      seen.push(...page.items.map(({ id }) => id));
      before = page.before;
      anHourLater();
    } while (before !== undefined);
    expect(seen.sort()).to.deep.equal(ids);
    expect(reads()).to.equal(1);
    await reader.page('', { limit: 1 });
    expect(reads(), 'a new walk').to.equal(2);
  });

  it('are read again in a walk once one is heard to have changed', async () => {
    const { reader, reads } = await given();
    const { before } = await reader.page('', { limit: 1 });
    reader.forget();
    await reader.page('', { before, limit: 1 });
    expect(reads()).to.equal(2);
  });
});
