import { html, svg, type TemplateResult } from 'lit';

/** 24 x 24 units, drawn with the stroke of the host styles: 1.75, round caps and joins. */
export const icon = (paths: TemplateResult, size: number): TemplateResult =>
  html`<svg viewBox="0 0 24 24" width=${size} height=${size} aria-hidden="true" focusable="false">${paths}</svg>`;

/* The launcher's own stand here: a module goes into a script as a whole. */

export const chatIcon = (size = 24) =>
  icon(
    svg`<path d="M6 4h12a3.5 3.5 0 0 1 3.5 3.5v6A3.5 3.5 0 0 1 18 17h-5.5L7.5 21v-4H6a3.5 3.5 0 0 1-3.5-3.5v-6A3.5 3.5 0 0 1 6 4Z"/><path d="M7.5 8.8h9M7.5 12.4h5.5"/>`,
    size,
  );

export const downIcon = (size = 24) => icon(svg`<path d="m6 9 6 6 6-6"/>`, size);
