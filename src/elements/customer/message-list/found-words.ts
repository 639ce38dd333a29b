import { folded } from '../message-search/matches.js';

/** By list: the browser has one registry for the whole page. */
const found = new Map<Element, Range[]>();

/** Marks a word where it stands in the texts of a list's rows; an empty one marks nothing. */
export function markWords(rows: Element, word: string): void {
  if (!('highlights' in CSS)) return;
  const wanted = folded(word);
  const ranges: Range[] = [];
  if (wanted) {
    for (const text of rows.querySelectorAll('.text')) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
        const within = folded(node.data);
        for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          ranges.push(range);
        }
      }
    }
  }
  if (ranges.length) found.set(rows, ranges);
  else found.delete(rows);
  CSS.highlights.set('pd-found', new Highlight(...[...found.values()].flat()));
}
