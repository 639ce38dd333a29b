const formats = new Map<string, Intl.NumberFormat>();

/** A number as the locale writes it. Making a format costs more than a row of a list may. */
export function localNumber(locale: string, value: number): string {
  let made = formats.get(locale);
  if (!made) formats.set(locale, (made = new Intl.NumberFormat(locale)));
  return made.format(value);
}
