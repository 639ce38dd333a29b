export { chatIcon, downIcon } from './icon.js';
export * from './more-icons.js';
export * from './panel-icons.js';
