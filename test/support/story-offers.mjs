// What the elements offer, and whether the stories show it.
import { forTables } from '../../.storybook/tables.ts';

/**
 * Each state that the manifest names: a boolean attribute that is set, each word of an attribute
 * that takes one of some, each slot with something in it, each custom state.
 *
 * @typedef {{ tag: string, kind: 'property' | 'slot' | 'state', name: string, value?: unknown }} Offer
 * @returns {Offer[]}
 */
export function offersOf(manifest) {
  const rows = forTables(manifest).modules.flatMap(({ declarations }) => declarations);
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  return elements.flatMap(({ tagName: tag, slots = [], cssStates = [] }) => {
    const { members } = rows.find(({ tagName }) => tagName === tag);
    return [
      ...members.filter(({ attribute }) => attribute).flatMap(valuesOf),
      ...slots.map(({ name }) => ({ kind: 'slot', name })),
      ...cssStates.map(({ name }) => ({ kind: 'state', name })),
    ].map((offer) => ({ tag, ...offer }));
  });
}

function valuesOf({ name, type }) {
  const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);
  const values = type?.text === 'boolean' ? [true] : words;
  return values.map((value) => ({ kind: 'property', name, value }));
}

export const nameOf = ({ tag, kind, name, value }) =>
  kind === 'property' ? `<${tag}> ${name}: ${value}` : `<${tag}> ${kind} ${name || '(default)'}`;

/** In the page: the offers that an element below `root` shows. */
export function shownIn(root, /** @type {Offer[]} */ offers) {
  const everything = (from) =>
    [...from.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);
  const elements = everything(root);
  const shows = (element, { kind, name, value }) => {
    if (kind === 'property') return element[name] === value;
    if (kind === 'state') return element.matches(`:state(${name})`);
    return [...element.childNodes].some((node) =>
      node instanceof Element
        ? node.slot === name
        : name === '' && node instanceof Text && node.data.trim() !== '',
    );
  };
  return offers.filter((offer) =>
    elements.some((element) => element.localName === offer.tag && shows(element, offer)),
  );
}
