import { svg } from 'lit';
import { icon } from './icon.js';

export const closeIcon = (size = 24) => icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`, size);

export const rightIcon = (size = 24) => icon(svg`<path d="m9 6 6 6-6 6"/>`, size);

export const leftIcon = (size = 24) => icon(svg`<path d="m15 6-6 6 6 6"/>`, size);

export const dotsIcon = (size = 24) =>
  icon(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="2.6"/>`, size);

export const gripIcon = (size = 24) =>
  icon(
    svg`<path d="M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01" stroke-width="2.6"/>`,
    size,
  );

export const usersIcon = (size = 24) =>
  icon(
    svg`<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 19.5c.6-3.5 3.2-5.2 6.5-5.2s5.9 1.7 6.5 5.2M16 5.3a3.5 3.5 0 0 1 0 6.4M18.3 14.8c1.7.8 2.8 2.4 3.2 4.7"/>`,
    size,
  );

export const inboxIcon = (size = 24) =>
  icon(
    svg`<path d="M3.5 13.5 6 5.8A1.8 1.8 0 0 1 7.7 4.5h8.6A1.8 1.8 0 0 1 18 5.8l2.5 7.7v4.2a1.8 1.8 0 0 1-1.8 1.8H5.3a1.8 1.8 0 0 1-1.8-1.8Z"/><path d="M3.5 13.5H8l1.2 2.5h5.6l1.2-2.5h4.5"/>`,
    size,
  );

export const settingsIcon = (size = 24) =>
  icon(
    svg`<path d="M4 7h9M19 7h1M4 17h1M11 17h9"/><circle cx="16" cy="7" r="2.7"/><circle cx="8" cy="17" r="2.7"/>`,
    size,
  );

export const searchIcon = (size = 24) =>
  icon(svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`, size);

export const plusIcon = (size = 24) => icon(svg`<path d="M12 5v14M5 12h14"/>`, size);

export const verifiedIcon = (size = 24) =>
  icon(
    svg`<path d="M12 3 5 5.8v5.4c0 4.4 2.9 7.9 7 9.3 4.1-1.4 7-4.9 7-9.3V5.8Z"/><path d="m8.8 12 2.3 2.3 4.2-4.4"/>`,
    size,
  );

export const claimedIcon = (size = 24) =>
  icon(
    svg`<path d="M12 3 5 5.8v5.4c0 4.4 2.9 7.9 7 9.3 4.1-1.4 7-4.9 7-9.3V5.8Z"/><path d="M9 11.8h6"/>`,
    size,
  );

export const mailIcon = (size = 24) =>
  icon(
    svg`<rect x="3" y="5.5" width="18" height="13.5" rx="2"/><path d="m3.5 7.5 8.5 6 8.5-6"/>`,
    size,
  );

export const downloadIcon = (size = 24) =>
  icon(svg`<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15"/>`, size);

export const uploadIcon = (size = 24) =>
  icon(svg`<path d="M12 15.5v-11M7 9l5-5 5 5M4.5 20h15"/>`, size);

export const boltIcon = (size = 24) =>
  icon(svg`<path d="M13 3 5 13.5h6L10.5 21 19 10h-6.5Z"/>`, size);

export const resetIcon = (size = 24) =>
  icon(svg`<path d="M4.5 9.5h9a5.5 5.5 0 0 1 0 11H9"/><path d="m8.5 5-4 4.5 4 4.5"/>`, size);

export const bagIcon = (size = 24) =>
  icon(svg`<path d="M5 8h14l1 12.5H4Z"/><path d="M8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5"/>`, size);

export const globeIcon = (size = 24) =>
  icon(
    svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c2.5 2.5 3.8 5.5 3.8 9s-1.3 6.5-3.8 9c-2.5-2.5-3.8-5.5-3.8-9S9.5 5.5 12 3Z"/>`,
    size,
  );

export const codeIcon = (size = 24) =>
  icon(svg`<path d="m8 7-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14"/>`, size);

export const soundIcon = (size = 24) =>
  icon(
    svg`<path d="M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>`,
    size,
  );

export const muteIcon = (size = 24) =>
  icon(svg`<path d="M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM16 9.5l5 5M21 9.5l-5 5"/>`, size);

export const trashIcon = (size = 24) =>
  icon(svg`<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 13h9.4l.8-13"/>`, size);

export const face1Icon = (size = 24) =>
  icon(
    svg`<circle cx="12" cy="12" r="9.5"/><path d="M8 16.8a4.6 4.6 0 0 1 8 0M7.6 8.3l2.4 1.3M16.4 8.3 14 9.6"/>`,
    size,
  );

export const face2Icon = (size = 24) =>
  icon(
    svg`<circle cx="12" cy="12" r="9.5"/><path d="M8.5 16a4.5 4.5 0 0 1 7 0M8.8 9.5v.4M15.2 9.5v.4"/>`,
    size,
  );

export const face3Icon = (size = 24) =>
  icon(svg`<circle cx="12" cy="12" r="9.5"/><path d="M8.5 15.2h7M8.8 9.5v.4M15.2 9.5v.4"/>`, size);

export const face4Icon = (size = 24) =>
  icon(
    svg`<circle cx="12" cy="12" r="9.5"/><path d="M8.3 14.2a4.6 4.6 0 0 0 7.4 0M8.8 9.5v.4M15.2 9.5v.4"/>`,
    size,
  );

export const face5Icon = (size = 24) =>
  icon(
    svg`<circle cx="12" cy="12" r="9.5"/><path d="M7.3 13.3h9.4a4.7 4.7 0 0 1-9.4 0ZM7.8 9.8a1.4 1.4 0 0 1 2.4 0M13.8 9.8a1.4 1.4 0 0 1 2.4 0"/>`,
    size,
  );

export const bellIcon = (size = 24) =>
  icon(
    svg`<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15Z"/><path d="M10 20.5a2.2 2.2 0 0 0 4 0"/>`,
    size,
  );

export const bellOffIcon = (size = 24) =>
  icon(
    svg`<path d="M6 16.5V11a6 6 0 0 1 9.6-4.8M18 11v5.5l1.5 1.5H9M10 20.5a2.2 2.2 0 0 0 4 0M4 4l16 16"/>`,
    size,
  );

export const copyIcon = (size = 24) =>
  icon(
    svg`<rect x="9" y="9" width="11" height="11" rx="2.5"/><path d="M15 6.5A2.5 2.5 0 0 0 12.5 4h-6A2.5 2.5 0 0 0 4 6.5v6A2.5 2.5 0 0 0 6.5 15"/>`,
    size,
  );
