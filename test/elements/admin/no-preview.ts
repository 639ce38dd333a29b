/**
 * Imported before anything else: the tests of what stands beside a preview need no whole chat in
 * it. `settings-preview.test.ts` tests the real one.
 */
customElements.define('pd-settings-preview', class extends HTMLElement {});
