import { css } from 'lit';

export const styles = css`
  :host {
    --_bubble: var(--pd-message-list-bubble-size, 280px);
    flex: 1 1 0;
    block-size: 100%;
    min-block-size: 0;
  }

  :host([own='agent']) {
    --_bubble: var(--pd-message-list-bubble-size, 440px);
  }

  .root {
    position: relative;
    block-size: 100%;
  }

  .scroller {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: 16px;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }

  .scroller:focus-visible {
    outline-offset: -2px;
  }

  /* Few messages stand at the end, where the next one comes. */
  .start {
    margin-block-start: auto;
  }

  .above,
  .below {
    flex: none;
  }

  .rows {
    position: relative;
    flex: none;
  }

  .rows > :first-child {
    margin-block-start: 0;
  }

  /* Far from what is seen, but with the focus or selected. */
  .rows > :is(.before, .after) {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 0;
    opacity: 0;
    pointer-events: none;
  }

  .rows > .after {
    inset-block: 100% auto;
  }

  .older {
    align-self: center;
    margin-block-end: 16px;
  }

  .rule {
    display: flex;
    gap: 16px;
    align-items: center;
    margin-block: 24px 16px;
    color: var(--_ink-2);
    font: 500 12px/16px var(--_font);
  }

  .rule + .rule {
    margin-block-start: 0;
  }

  .rule::before,
  .rule::after {
    flex: 1;
    block-size: 1px;
    background: var(--_line);
    content: '';
  }

  .event {
    margin: 16px 24px 0;
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 18px;
  }

  .event .text {
    text-align: center;
  }

  .bubble-row {
    display: grid;
    grid-template: '. name' auto 'face bubble' auto 'face files' auto '. meta' auto / 28px minmax(0, 1fr);
    column-gap: 8px;
    margin-block-start: 2px;
  }

  .own {
    grid-template: 'name' auto 'bubble' auto 'files' auto 'meta' auto / minmax(0, 1fr);
    justify-items: end;
  }

  .first {
    margin-block-start: 16px;
  }

  .rule + .first {
    margin-block-start: 0;
  }

  .name {
    grid-area: name;
    margin-block-end: 4px;
    padding-inline-start: 2px;
    overflow: hidden;
    font: 600 12px/16px var(--_font);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .face {
    grid-area: face;
    align-self: end;
  }

  .bubble {
    grid-area: bubble;
    justify-self: start;
    min-inline-size: 0;
    /* 84 % of the row: the column of the pictures counts as well. */
    max-inline-size: min(var(--_bubble), (100% + 36px) * 0.84);
    padding: 8px 12px;
    border-radius: var(--_radius-card);
    border-start-start-radius: var(--_radius-small);
    border-end-start-radius: var(--_radius-small);
    background: var(--_muted);
    color: var(--_ink);
  }

  .first > .bubble {
    border-start-start-radius: var(--_radius-card);
  }

  .own > .bubble {
    justify-self: end;
    max-inline-size: min(var(--_bubble), 84%);
    border-start-start-radius: var(--_radius-card);
    border-start-end-radius: var(--_radius-small);
    border-end-start-radius: var(--_radius-card);
    border-end-end-radius: var(--_radius-small);
    background: var(--_own);
    color: var(--_on-own);
  }

  .own.first > .bubble {
    border-start-end-radius: var(--_radius-card);
  }

  .sending > .bubble,
  .failed > .bubble {
    box-shadow: inset 0 0 0 1px var(--_accent-line);
    background: var(--_accent-soft);
    color: var(--_ink);
  }

  .text {
    margin: 0;
    overflow-wrap: anywhere;
    font-size: 15px;
    line-height: 20px;
    text-align: start;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }

  ::highlight(pd-found) {
    background-color: Mark;
    color: MarkText;
  }

  .event .text {
    font-size: inherit;
    line-height: inherit;
  }

  /* Scripts with tall letters and signs above and below them. */
  .text:is(:lang(ar), :lang(fa), :lang(th), :lang(hi)) {
    line-height: 24px;
  }

  .text a {
    color: inherit;
    /* An override in the text around it must not turn an address round. */
    unicode-bidi: isolate;
  }

  .bubble-row .meta {
    display: flex;
    flex-wrap: wrap;
    grid-area: meta;
    gap: 4px;
    align-items: center;
    margin-block-start: 4px;
    padding-inline: 2px;
    color: var(--_ink-2);
    font: 400 12px/16px var(--_font);
    font-variant-numeric: tabular-nums;
  }

  .state {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }

  .read .state svg {
    color: var(--_accent-text);
  }

  .failed .state,
  .failed .link {
    color: var(--_danger);
  }

  .meta .link {
    font: inherit;
    font-weight: 600;
  }

  .meta .link + .link {
    margin-inline-start: 12px;
    color: var(--_ink-2);
  }

  .fresh {
    animation: rise 150ms var(--_ease);
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }

  @media (pointer: coarse) {
    .older,
    .meta .link {
      padding-block: 14px;
      margin-block: -14px;
    }

    .older {
      margin-block-end: 2px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .fresh {
      animation-name: fade;
    }

    @keyframes fade {
      from {
        opacity: 0;
      }
    }
  }

  @media (forced-colors: active) {
    .bubble {
      border: 1px solid CanvasText;
    }

    .own > .bubble {
      border-width: 2px;
    }
  }
`;
