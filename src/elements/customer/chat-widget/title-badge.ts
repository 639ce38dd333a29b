/*
 * "(2) Shop": how many messages wait, before the page's own title. There is one title and there may
 * be several widgets: they share this. What the page writes meanwhile is its title from then on.
 */

const waiting = new Map<object, number>();
/** The page's title, while ours stands in its place. */
let title: string | undefined;
let shown = '';
const page = new MutationObserver(() => {
  if (document.title === shown) return;
  title = document.title;
  show();
});

/** Says how many messages wait at a widget; 0 once it is gone. */
export function badgeTitle(widget: object, unread: number): void {
  if (unread) waiting.set(widget, unread);
  else waiting.delete(widget);
  show();
}

function show(): void {
  page.disconnect();
  const count = [...waiting.values()].reduce((sum, unread) => sum + unread, 0);
  if (!count) {
    if (title !== undefined && document.title === shown) document.title = title;
    title = undefined;
    return;
  }
  title ??= document.title;
  document.title = `(${count}) ${title}`;
  // As it is read back, without white space at the ends.
  shown = document.title;
  page.observe(document.head, { childList: true, characterData: true, subtree: true });
}
