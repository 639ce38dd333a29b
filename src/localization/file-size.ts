const numbers = new Map<string, Intl.NumberFormat>();

/** A file's size as people know it from their own computer: at least 1 kB, and 1,024 to a step. */
export function fileSize(locale: string, bytes: number): string {
  const megabytes = bytes / 1024 ** 2;
  const unit = megabytes < 0.95 ? 'kilobyte' : 'megabyte';
  const value = unit === 'megabyte' ? megabytes : Math.max(1, bytes / 1024);
  const key = `${locale} ${unit}`;
  let number = numbers.get(key);
  if (!number) {
    const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
    number = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits });
    numbers.set(key, number);
  }
  return number.format(value);
}
