/**
 * For a launcher with a number on it. Who speaks to the page says "open chat", which is in the name;
 * the number is no label.
 */
export const numbered = {
  a11y: { config: { rules: [{ id: 'label-content-name-mismatch', enabled: false }] } },
};
