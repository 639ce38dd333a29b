// What lit-localize's own files look like, and no other XLIFF: it writes them all anew.
import { isUsed, pluralForm } from './plurals.mjs';

const UNIT = /<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g;
const TARGET = /\s*<target\b[\s\S]*?<\/target>/;
const STATE = /<target state="([^"]+)"/;

/** `[{ id, source, target, state, note }]`; `target` is undefined where there is none yet. */
export const readUnits = (xliff) =>
  [...xliff.matchAll(UNIT)].map(([unit, id]) => ({
    id,
    source: textOf(unit, 'source'),
    target: textOf(unit, 'target'),
    state: STATE.exec(unit)?.[1],
    note: textOf(unit, 'note'),
  }));

/**
 * After an extraction. One order, so that a diff shows what changed and not when it was added; and
 * a translation whose English has changed is kept, but marked, since it may no longer be true.
 */
export function tidy(extracted, before = '') {
  const sources = new Map(readUnits(before).map(({ id, source }) => [id, source]));
  const units = [...extracted.matchAll(UNIT)].map(([unit, id]) => {
    const known = sources.get(id);
    const stale = known !== undefined && known !== textOf(unit, 'source') && !STATE.test(unit);
    return [id, stale ? unit.replace('<target', '<target state="needs-translation"') : unit];
  });
  units.sort(([a], [b]) => (a < b ? -1 : 1));
  const [head] = extracted.split(/\s*<trans-unit /, 1);
  const body = units.map(([, unit]) => `\n${unit}`).join('');
  return `${head}${body}\n</body>\n</file>\n</xliff>\n`;
}

/** A language's unused forms of a plural take the text of `other`, so that nobody has to write it. */
export function fillForms(xliff, locale) {
  const units = new Map([...xliff.matchAll(UNIT)].map(([unit, id]) => [id, unit]));
  return xliff.replace(UNIT, (unit, id) => {
    const [base, category] = pluralForm(id, units);
    if (!base || isUsed(locale, category)) return unit;
    const other = TARGET.exec(units.get(`${base}.other`))?.[0] ?? '';
    return unit.replace(TARGET, '').replace('</source>', () => `</source>${other}`);
  });
}

function textOf(unit, tag) {
  const text = new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`).exec(unit)?.[1];
  return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ENTITIES[name]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
