/** Parts by the element that has them, as its `@csspart` lines say; a test keeps the two the same. */
type Parts = Readonly<Record<string, string>>;

/** Names of an element's parts, as the host around it calls them: `child__part`. */
export const under = (child: string, parts: string): string =>
  parts.replace(/\S+/g, `${child}__$&`);

/** Each rendering asks for the same. */
const exported: Record<string, string> = {};

/** The attribute `exportparts` of an element inside: the page's `::part()` reaches what it has. */
export const exportParts = <P extends Parts>(of: P, child: keyof P & string): string =>
  (exported[`${child} ${of[child]!}`] ??= of[child]!.replace(/\S+/g, `$&:${child}__$&,`));
