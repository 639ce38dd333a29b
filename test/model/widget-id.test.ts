import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wellFormed } from '../../src/model/message.js';
import { maxWidgetIdLength, widgetIdFrom } from '../../src/model/widget-id.js';

describe('The id of a new widget', () => {
  const table: [name: string, id: string][] = [
    ['Shop', 'shop'],
    ['Customer portal', 'customer-portal'],
    ['  Korisnički — portal (građa)! ', 'korisnicki-portal-grada'],
    ['Straße', 'strasse'],
    ['Магазин', 'магазин'],
    ['متجر', 'متجر'],
    ['!!!', 'widget'],
    ['', 'widget'],
  ];
  for (const [name, id] of table) {
    it(`of “${name}” is ${id}`, () => expect(widgetIdFrom(name)).to.equal(id));
  }

  it('gets a number where it is taken', () => {
    expect(widgetIdFrom('Shop', ['shop'])).to.equal('shop-2');
    expect(widgetIdFrom('Shop', ['shop', 'shop-2'])).to.equal('shop-3');
  });

  it('is new, fits, and is well-formed, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const taken = [widgetIdFrom(name)];
        taken.push(widgetIdFrom(name, taken));
        const id = widgetIdFrom(name, taken);
        expect(taken).not.to.include(id);
        expect(id.length).to.be.within(1, maxWidgetIdLength);
        expect(id).to.equal(wellFormed(id));
      }),
    );
  });
});
