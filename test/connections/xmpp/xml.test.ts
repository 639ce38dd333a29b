import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  child,
  el,
  type Element,
  parse,
  serialize,
  textOf,
} from '../../../src/connections/xmpp/xml.js';
import { wellFormed } from '../../../src/model/message.js';

const text = fc.string({ unit: 'binary', maxLength: 20 }).map(wellFormed);
const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/).filter((one) => !/^xml/i.test(one));
const space = fc.constantFrom('', 'jabber:client', 'urn:x:0', 'a"b<c>&\'d');

const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc
    .record({
      name,
      xmlns: space,
      attrs: fc.dictionary(name, text, { maxKeys: 4 }),
      children: fc.array(fc.oneof({ maxDepth: 3 }, text, tie('element')), { maxLength: 4 }),
    })
    .map((one) => el(one.name, { ...one.attrs, xmlns: one.xmlns }, ...one.children)),
}));

/** As a reader has it: no namespace is the parent's, neighbouring texts are one, `\r` stays. */
function normalized(given: Element, parentNs = ''): Element {
  const ns = given.ns || parentNs;
  const children: (Element | string)[] = [];
  for (const node of given.children) {
    const last = children.at(-1);
    if (typeof node !== 'string') children.push(normalized(node, ns));
    else if (typeof last === 'string') children[children.length - 1] = last + node;
    else if (node) children.push(node);
  }
  return { ...given, ns, children };
}

describe('the XML of a stream', () => {
  it('reads whatever it has written', () => {
    fc.assert(
      fc.property(element, (one) => {
        expect(parse(serialize(one))).to.deep.equal(normalized(one));
      }),
    );
  });

  it('says the same as the browser about what is well-formed', () => {
    const piece = fc.constantFrom(
      ...['<a>', '</a>', '<b/>', '<a', '>', '&lt;', '&#x41;', '&', 'x', ' ', '"', '<b c="d"/>'],
      ...["<b c='d'>", '</b>', '<![CDATA[e<]]>', '<p:b/>', '<b xmlns:p="u">', '<b c="d" c="d"/>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const xml = pieces.join('');
        const document = new DOMParser().parseFromString(xml, 'text/xml');
        const wellFormed = document.querySelector('parsererror') === null;
        let read: Element | undefined;
        try {
          read = parse(xml);
        } catch (error) {
          expect(error).to.be.instanceOf(SyntaxError);
        }
        expect(read !== undefined, xml).to.equal(wellFormed);
        expect(read?.name).to.equal(wellFormed ? document.documentElement.localName : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws anything but a SyntaxError, nor hangs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (xml) => {
        try {
          parse(xml);
        } catch (error) {
          expect(error).to.be.instanceOf(SyntaxError);
        }
      }),
    );
    expect(() => parse(`<a ${'b="c" '.repeat(20_000)}`)).to.throw(SyntaxError);
  });

  for (const [what, xml] of [
    ['a document type', '<!DOCTYPE a><a/>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an entity that nobody knows', '<a>&nbsp;</a>'],
    ['a processing instruction', '<?xml version="1.0"?><a/>'],
    ['a comment', '<a><!-- b --></a>'],
    ['two elements', '<a/><b/>'],
    ['what is nested too deep', `${'<a>'.repeat(70)}${'</a>'.repeat(70)}`],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(() => parse(xml)).to.throw(SyntaxError);
    });
  }

  it('finds an element by its namespace, whatever the prefix', () => {
    const features = parse(
      '<stream:features xmlns:stream="urn:s" xmlns="urn:c"><sm xmlns="urn:sm">3</sm><d/></stream:features>',
    );
    expect(features.ns).to.equal('urn:s');
    expect(textOf(child(features, 'sm', 'urn:sm'))).to.equal('3');
    expect(child(features, 'd', 'urn:c')).to.exist;
    expect(child(features, 'sm')).to.equal(undefined);
  });

  it('takes no attribute for a part of the object', () => {
    const { attrs } = parse('<a __proto__="b" constructor="c"/>');
    expect(Object.getPrototypeOf(attrs)).to.equal(Object.prototype);
    expect(Object.entries(attrs)).to.deep.equal([
      ['__proto__', 'b'],
      ['constructor', 'c'],
    ]);
  });
});
