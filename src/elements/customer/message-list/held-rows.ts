/** A selection longer than this keeps its two ends only. */
const longest = 100;

/**
 * Which of the rows must not be taken away while the reader scrolls: the one with the focus, and
 * those that are selected.
 */
export function heldRows(root: ShadowRoot, rows: HTMLCollection): number[] {
  const selected = selectionIn(root);
  const held = Array.from(rows, (row, index) =>
    row.contains(root.activeElement) || selected?.intersectsNode(row) ? index : -1,
  ).filter((index) => index >= 0);
  return held.length > longest ? [held[0]!, held.at(-1)!] : held;
}

function selectionIn(root: ShadowRoot): Range | undefined {
  try {
    const [found] = getSelection()!.getComposedRanges({ shadowRoots: [root] });
    if (!found || found.collapsed) return undefined;
    const range = new Range();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  } catch {
    return undefined; // a browser that does not tell
  }
}
