// Every translation that the repository has, in one form: built in, and as a file of labels.
import { readFileSync } from 'node:fs';
import { textsOf } from '../../locales/schema.mjs';
import { readUnits } from '../../locales/xliff.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** `[{ id, source, note, side }]` */
export const texts = textsOf(JSON.parse(read('locales/labels.schema.json')));
export const spoken = [
  'en',
  ...JSON.parse(read('locales/customer/lit-localize.json')).targetLocales,
];

const builtIn = ['customer', 'team'].flatMap((side) =>
  spoken.slice(1).map((locale) => {
    const name = `locales/${side}/${locale}.xlf`;
    return { name, locale, text: read(name), units: readUnits(read(name)) };
  }),
);

const german = read('demo/labels/de.json');
const words = JSON.parse(german).de;
const labelFile = {
  name: 'demo/labels/de.json',
  locale: 'de',
  text: german,
  units: texts.filter(({ id }) => id in words).map((text) => ({ ...text, target: words[text.id] })),
};

export const translations = [...builtIn, labelFile];
