import { css } from 'lit';

export const styles = css`
  .joined {
    display: flex;
    gap: 8px;
  }

  .swatch {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
    appearance: none;
  }

  .swatch::-webkit-color-swatch-wrapper {
    padding: 0;
  }

  .swatch::-webkit-color-swatch {
    border: 0;
    border-radius: 7px;
  }

  .swatch::-moz-color-swatch {
    border: 0;
    border-radius: 7px;
  }

  .joined .control {
    max-inline-size: 200px;
  }
`;
