import type { Decorator } from '@storybook/web-components-vite';

const rtl = new Set(['ar', 'fa', 'he', 'ur']);

/** What the toolbar says of the page around a story: its language, direction and colours. */
export const surroundings: Decorator = (story, { globals }) => {
  const { locale, direction, theme } = globals as Record<string, string>;
  const root = document.documentElement;
  root.lang = locale ?? 'en';
  root.dir =
    direction !== 'ltr' && direction !== 'rtl' ? (rtl.has(root.lang) ? 'rtl' : 'ltr') : direction;
  root.style.colorScheme = theme ?? 'light';
  return story();
};
