'use strict';
// One helper for the scripts of the demo, which keep to its policy: no markup from strings.
{
  /**
   * @param {string} tag
   * @param {Record<string, unknown>} [attributes] `true` sets an empty attribute, `false` none.
   * @param {(Node | string)[]} children
   */
  const node = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
    }
    element.append(...children);
    return element;
  };

  globalThis.demo = { node };
}
