// Figures and the one table they stand in.

const none = '–';

/** @param {number} bytes */
export const kib = (bytes) => (bytes / 1024).toFixed(2);

/** @param {number} bytes */
export const mib = (bytes) => (bytes / 2 ** 20).toFixed(1);

/** Median, and from the least to the most. @param {number[]} values */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)].map(number);
  return sorted.length > 1 ? `${number(median(sorted))} (${least}–${most})` : number(sorted[0]);
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/** One digit more where whole numbers would say little. @param {number} value */
export const number = (value) =>
  value.toLocaleString('en', {
    minimumFractionDigits: value < 10 ? 1 : 0,
    maximumFractionDigits: value < 10 ? 1 : 0,
  });

/**
 * @typedef {object} Section
 * @property {string} title
 * @property {[label: string, figures: Record<string, string>][]} rows Figures by column.
 */

/**
 * Columns and rows without any figure are left out.
 *
 * @param {Section[]} sections
 * @param {string[]} columns
 * @param {{ markdown?: boolean }} [options]
 */
export function table(sections, columns, { markdown = false } = {}) {
  const filled = sections
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(([, figures]) => Object.keys(figures).length > 0),
    }))
    .filter(({ rows }) => rows.length > 0);
  const shown = columns.filter((column) =>
    filled.some(({ rows }) => rows.some(([, figures]) => column in figures)),
  );
  const lines = filled.flatMap(({ title, rows }) => [
    [markdown ? `**${title}**` : title, ...shown.map(() => '')],
    ...rows.map(([label, figures]) => [
      markdown ? label : `  ${label}`,
      ...shown.map((column) => figures[column] ?? none),
    ]),
  ]);
  const all = [['', ...shown], ...lines];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const pad = (line) =>
    line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );

  if (markdown) {
    const rule = widths.map((width, column) =>
      column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
    );
    return [pad(all[0]), rule, ...lines.map(pad)]
      .map((line) => `| ${line.join(' | ')} |`)
      .join('\n');
  }
  const text = all.map((line) => pad(line).join('   ').trimEnd());
  // A blank line before each section.
  return text
    .map((line, index) => (index > 0 && !line.startsWith(' ') ? `\n${line}` : line))
    .join('\n');
}
