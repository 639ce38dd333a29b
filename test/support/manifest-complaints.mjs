import { analyse } from './element-source.mjs';

/**
 * What is wrong with an element's entry in the manifest: what its source has and the entry has not,
 * or the other way round, and what lacks its sentence or its type.
 */
export function complaints(element, source) {
  const { properties, events, slots, parts, customProperties, states, tokens } = analyse(source);
  const { members = [], attributes = [] } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const kinds = [
    ['property', fields, properties],
    ['event', element.events, events],
    ['slot', element.slots, slots],
    ['part', element.cssParts?.filter(isOwn), parts],
    ['custom property', element.cssProperties, [...customProperties, ...tokens]],
    ['state', element.cssStates, states],
  ];
  const found = kinds.flatMap(([kind, entries = [], real]) => [
    ...without(real, names(entries)).map((name) => `${kind} "${name}" is not documented`),
    ...without(names(entries), real).map((name) => `${kind} "${name}" is not in the source`),
    ...twice(names(entries)).map((name) => `${kind} "${name}" is documented twice`),
    ...mute(entries).map((name) => `${kind} "${name}" has no sentence`),
  ]);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    ...(element.description?.trim() ? [] : ['the element has no sentence']),
    ...found,
    ...mute(methods).map((name) => `method "${name}" has no sentence`),
    ...mute(attributes).map((name) => `attribute "${name}" has no sentence`),
    ...[...fields, ...attributes]
      .filter(({ type }) => !type?.text)
      .map(({ name }) => `"${name}" has no type`),
  ];
}

/** Parts of an element inside are its own affair: `child__part`. */
const isOwn = ({ name }) => !name.includes('__');
const names = (entries) => entries.map(({ name }) => name);
const without = (some, others) => some.filter((name) => !others.includes(name));
const twice = (some) => some.filter((name, index) => some.indexOf(name) < index);
const mute = (entries) =>
  names(entries.filter(({ description, inheritedFrom }) => !description?.trim() && !inheritedFrom));
