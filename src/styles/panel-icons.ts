import { svg } from 'lit';
import { icon } from './icon.js';

// In every open panel; all others are in more-icons.ts, so that the bundler can leave them out.
export const sendIcon = (size = 24) => icon(svg`<path d="M12 19V5M6 11l6-6 6 6"/>`, size);

export const checkIcon = (size = 24) => icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`, size);

export const checksIcon = (size = 24) =>
  icon(svg`<path d="m2 12.5 4.2 4.2L14.5 8M11.5 15.8l1 .9L21.5 8"/>`, size);

export const clockIcon = (size = 24) =>
  icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.2 2"/>`, size);

export const alertIcon = (size = 24) =>
  icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5M12 16.2v.1"/>`, size);

export const lockIcon = (size = 24) =>
  icon(
    svg`<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V7.8a4 4 0 0 1 8 0v2.7"/>`,
    size,
  );

export const userIcon = (size = 24) =>
  icon(svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"/>`, size);

export const arrowDownIcon = (size = 24) => icon(svg`<path d="M12 5v14M6 13l6 6 6-6"/>`, size);

export const offlineIcon = (size = 24) =>
  icon(
    svg`<path d="M3 3l18 18M8.5 15.5a5 5 0 0 1 5.2-1.2M5 12a10 10 0 0 1 4.5-2.6M2 8.5A15 15 0 0 1 6 6M12.5 9A10 10 0 0 1 19 12M10.5 5a15 15 0 0 1 11.5 3.5M12 19.2v.1"/>`,
    size,
  );

export const attachIcon = (size = 24) =>
  icon(
    svg`<path d="m20 11.5-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.6a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8"/>`,
    size,
  );

export const smileIcon = (size = 24) =>
  icon(
    svg`<circle cx="12" cy="12" r="9"/><path d="M8.5 14.2a4.3 4.3 0 0 0 7 0M9 9.6v.3M15 9.6v.3"/>`,
    size,
  );
