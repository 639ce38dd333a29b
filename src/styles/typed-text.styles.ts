import { css } from 'lit';

/**
 * What is typed has its own direction, its field that of what is around it: with `dir="auto"` alone
 * an empty field is left to right in every language.
 */
export const typedText = css`
  .control[dir='auto'] {
    direction: inherit;
    unicode-bidi: plaintext;
  }
`;
