import type { Emoji } from '../../../localization/emoji.js';

const size = 24;

/** Draws one emoji; `undefined` where a browser keeps what it draws to itself. */
function drawn(text: string): { colored: boolean; width: number } | undefined {
  const context = Object.assign(document.createElement('canvas'), {
    width: 2 * size,
    height: 2 * size,
  }).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.font = `${size}px sans-serif`;
  context.textBaseline = 'top';
  const pixels = (color: string) => {
    context.clearRect(0, 0, 2 * size, 2 * size);
    context.fillStyle = color;
    context.fillText(text, 0, 0);
    return context.getImageData(0, 0, 2 * size, 2 * size).data;
  };
  // A glyph with colors of its own does not care for the text's; a box in place of one does.
  const black = pixels('#000');
  const red = pixels('#f00');
  const colored = black.some((value, i) => i % 4 < 3 && value > 64 && value === red[i]);
  return { colored, width: context.measureText(text).width };
}

/**
 * Leaves out what this system's font does not have: of each recent version of Unicode's emoji one is
 * drawn. Where not even the oldest is drawn in color nothing can be told, and all are kept.
 */
export function drawable(all: readonly Emoji[]): Emoji[] {
  const usual = drawn('😀');
  const known = new Map([[0, true]]);
  return all.filter(({ text, version }) => {
    if (!usual?.colored) return true;
    if (!known.has(version)) {
      const sample = drawn(text);
      known.set(version, Boolean(sample?.colored && sample.width < 1.5 * usual.width));
    }
    return known.get(version);
  });
}
