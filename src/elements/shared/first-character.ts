let segmenter: Intl.Segmenter | undefined;

/** As a person counts: a letter with its accents and signs. */
export function firstCharacter(text: string): string {
  // No mark can follow here; the first segmenter of a page takes the main thread a tenth of a second.
  if (/^([ -\u02ff](?![^ -\u02ff])|$)/.test(text) || !('Segmenter' in Intl))
    return Array.from(text)[0] ?? '';
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text)[Symbol.iterator]().next().value?.segment ?? '';
}
