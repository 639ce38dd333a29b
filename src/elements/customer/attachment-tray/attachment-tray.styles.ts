import { css } from 'lit';

export const styles = css`
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-block-size: 164px;
    margin: 0;
    padding: 0 0 8px;
    overflow: hidden auto;
    list-style: none;
  }

  li {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: 176px;
    max-inline-size: 100%;
    min-block-size: 48px;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    animation: rise 150ms var(--_ease);
  }

  .thumb {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    overflow: hidden;
    border-radius: var(--_radius-small);
    background: var(--_muted);
    color: var(--_ink-2);
  }

  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .facts {
    flex: 1;
    min-inline-size: 0;
    font: 500 13px/16px var(--_font);
  }

  .size {
    color: var(--_ink-2);
    font: 400 12px/16px var(--_font);
    font-variant-numeric: tabular-nums;
  }

  .icon-button {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .refused {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0 0 8px;
  }

  .refused .error {
    margin: 0;
  }

  .refused bdi {
    overflow-wrap: anywhere;
  }

  .drop {
    position: fixed;
    inset: 0;
    margin: 0;
    padding: 16px;
    overflow: hidden;
    border: 2px dashed var(--_accent-text);
    border-radius: var(--_radius-panel);
    background: color-mix(in srgb, var(--_accent-soft) 92%, transparent);
    color: var(--_accent-text);
    font: 600 16px/20px var(--_font);
    text-align: center;
    pointer-events: none;
  }

  .drop:popover-open {
    display: grid;
    gap: 8px;
    place-content: center;
    justify-items: center;
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }

  @media (pointer: coarse) {
    li {
      inline-size: 192px;
      min-block-size: 54px;
    }

    .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    li {
      animation-name: fade;
    }

    @keyframes fade {
      from {
        opacity: 0;
      }
    }
  }
`;
