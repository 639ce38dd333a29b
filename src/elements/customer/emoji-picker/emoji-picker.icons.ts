// Here and not beside the others: they load with the panel, these with the picker.
import { svg, type TemplateResult } from 'lit';
import type { EmojiGroup } from '../../../localization/emoji.js';
import { icon } from '../../../styles/icon.js';

const paths: Record<EmojiGroup | 'recent', TemplateResult> = {
  recent: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.2 2"/>`,
  'smileys-emotion': svg`<circle cx="12" cy="12" r="9"/><path d="M8.5 14.2a4.3 4.3 0 0 0 7 0M9 9.6v.3M15 9.6v.3"/>`,
  'people-body': svg`<circle cx="12" cy="7.5" r="4"/><path d="M4.5 20.5a7.5 7.5 0 0 1 15 0"/>`,
  'animals-nature': svg`<path d="M5 19C4 10 9.5 4.5 20 4.5 20 15 14.5 20 5 19Z"/><path d="M3.5 21 13 11.5"/>`,
  'food-drink': svg`<path d="M5 9h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5Z"/><path d="M17 10.5h1.5a2.5 2.5 0 0 1 0 5H17M8.5 3.5v2M13 3.5v2"/>`,
  'travel-places': svg`<path d="M4 16.5v-4l2-6h12l2 6v4ZM4 12.5h16"/><path d="M6 16.5v2.5M18 16.5v2.5M7.5 14.5v.1M16.5 14.5v.1"/>`,
  activities: svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3v18M5.6 5.6c3.6 3.4 3.6 9.4 0 12.8M18.4 5.6c-3.6 3.4-3.6 9.4 0 12.8"/>`,
  objects: svg`<path d="M9 17.5c0-2.5-3.5-3.9-3.5-8a6.5 6.5 0 0 1 13 0c0 4.1-3.5 5.5-3.5 8ZM9.5 20.5h5"/>`,
  symbols: svg`<path d="M12 20C6 15.5 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11Z"/>`,
  flags: svg`<path d="M5.5 21V4M5.5 4.5c4-2 7 2 13 0v9.5c-6 2-9-2-13 0"/>`,
};

export const groupIcon = (group: EmojiGroup | 'recent') => icon(paths[group], 22);
