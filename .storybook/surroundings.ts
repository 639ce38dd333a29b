import { action } from 'storybook/actions';
import type { Decorator } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { eventsOf } from './tables.js';

const rtl = new Set(['ar', 'fa', 'he', 'ur']);

/** What the toolbar says of the page around a story: its language, direction and colours. */
export const surroundings: Decorator = (story, { globals }) => {
  const { locale = 'en', direction, theme = 'light' } = globals as Record<string, string>;
  const root = document.documentElement;
  root.lang = locale;
  root.dir =
    direction === 'ltr' || direction === 'rtl' ? direction : rtl.has(locale) ? 'rtl' : 'ltr';
  root.style.colorScheme = theme;
  return story();
};

const heard = new WeakMap<HTMLElement, Set<string>>();

/** Shows an element's events in the Actions panel. */
export const actions: Decorator = (story, { canvasElement, component }) => {
  const known = heard.get(canvasElement) ?? new Set();
  heard.set(canvasElement, known);
  for (const type of eventsOf(manifest, component)) {
    if (known.has(type)) continue;
    known.add(type);
    // Captured: most of them do not bubble.
    canvasElement.addEventListener(type, (event) => action(type)((event as CustomEvent).detail), {
      capture: true,
    });
  }
  return story();
};
