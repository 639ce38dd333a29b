import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .cards {
    display: grid;
    gap: 16px;
  }

  .card {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) 176px;
    overflow: hidden;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition: background-color 150ms var(--_ease);
  }

  .card:has(:checked) {
    border-color: var(--_accent-text);
    box-shadow: 0 0 0 1px var(--_accent-text);
  }

  .card:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 3px;
  }

  .card .check {
    margin-block: 16px 0;
    margin-inline: 16px 0;
    margin-inline: 16px 0;
    cursor: inherit;
  }

  .card .check:focus-visible {
    outline: none;
  }

  @media (hover: hover) {
    .card:not(:has(:checked, :disabled)):hover {
      background: var(--_hover);
    }
  }

  .card:has(:disabled) {
    border-color: var(--_line);
    background: var(--_muted);
    cursor: default;
  }

  .words {
    display: flex;
    flex-direction: column;
    gap: 6px;
    align-items: flex-start;
    min-inline-size: 0;
    padding-block: 16px;
    padding-inline: 12px 16px;
    padding-inline: 12px 16px;
  }

  .name {
    font-weight: 600;
  }

  .advice {
    color: var(--_ink-2);
    font: 400 13px/18px var(--_font);
  }

  code {
    margin-block-start: 4px;
    padding: 0 6px;
    border-radius: var(--_radius-small);
    background: var(--_muted);
    color: var(--_ink);
    font: 400 12px/20px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  }

  .card:has(:disabled) :is(.name, .advice, code) {
    color: var(--_ink-3);
  }

  /* The drawing: a chat window 144 wide, in the widget's own accent. */
  .preview {
    --_paint: var(--pd-auth-type-picker-accent, var(--_fill));

    display: flex;
    flex-direction: column;
    gap: 8px;
    min-block-size: 196px;
    padding: 15px;
    border-inline-start: 1px solid var(--_line);
    background: var(--_sunken);
  }

  .card:has(:disabled) .preview {
    opacity: 0.6;
  }

  .absent {
    display: grid;
    flex: none;
    place-items: center;
    min-block-size: 56px;
    padding: 8px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    color: var(--_ink-2);
    font: 400 12px/16px var(--_font);
    text-align: center;
    text-wrap: balance;
  }

  .window {
    display: flex;
    flex: 1;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }

  .head {
    display: flex;
    gap: 6px;
    align-items: center;
    block-size: 26px;
    flex: none;
    padding-inline: 8px;
    border-block-end: 1px solid var(--_line);
  }

  .dot {
    inline-size: 13px;
    block-size: 13px;
    border-radius: 50%;
    background: #efc4a8;
  }

  .bar {
    inline-size: 48px;
    block-size: 5px;
    border-radius: 3px;
    background: color-mix(in srgb, var(--_ink-3) 45%, var(--_surface));
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 6px;
    padding: 8px;
  }

  .end {
    justify-content: flex-end;
  }

  .banner {
    flex: none;
    gap: 4px;
    border-block-end: 1px solid var(--_line);
    background: var(--_sunken);
  }

  .title {
    margin-block: 4px;
  }

  .bubble {
    inline-size: 64px;
    block-size: 13px;
    flex: none;
    border-radius: 5px;
    background: var(--_muted);
  }

  .wide {
    inline-size: 80px;
  }

  .own {
    inline-size: 52px;
    align-self: flex-end;
    background: var(--_paint);
  }

  .pair {
    display: flex;
    gap: 4px;
  }

  .pair .box {
    flex: 1;
  }

  .box {
    display: flex;
    justify-content: flex-end;
    block-size: 16px;
    flex: none;
    padding: 2px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .composer {
    align-items: center;
    block-size: 24px;
    padding: 3px;
    border-radius: 6px;
  }

  .send {
    inline-size: 16px;
    block-size: 16px;
    border-radius: var(--_radius-small);
    background: var(--_paint);
  }

  .log-in {
    inline-size: 34px;
    border-radius: 2px;
    background: var(--_paint);
  }

  .submit {
    block-size: 18px;
    flex: none;
    margin-block-start: 4px;
    border-radius: var(--_radius-small);
    background: var(--_paint);
  }

  /* No room for both: the words count. */
  @container (inline-size < 440px) {
    .card {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .preview {
      display: none;
    }
  }

  @container (inline-size >= 560px) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* Two beside each other: a drawing is below its words, until there is room beside them. */
  @container (inline-size >= 560px) and (inline-size < 920px) {
    .card {
      grid-template-rows: 1fr auto;
      grid-template-columns: auto minmax(0, 1fr);
    }

    .preview {
      grid-column: 1 / -1;
      align-items: center;
      border-block-start: 1px solid var(--_line);
      border-inline-start: 0;
    }

    .preview > * {
      inline-size: 144px;
    }
  }

  @media (forced-colors: active) {
    .card:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }

    .preview :is(.bubble, .send, .log-in, .submit, .bar, .dot) {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .preview :is(.own, .send, .log-in, .submit) {
      background: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .card {
      transition: none;
    }
  }
`;
