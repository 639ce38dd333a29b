// What a customer's browser downloads, in KiB as brotli 11, against the budgets; and that nothing
// heavy has slipped into what every page of a site pays for, the closed launcher.
import { readFileSync } from 'node:fs';
import { brotli } from './support/brotli.mjs';

const LAUNCHER_KIB = 10;
/** Until a usable, empty conversation is on the screen. */
const OPEN_PANEL_KIB = 36;

/** Must not be in the closed launcher. */
const NOT_IN_LAUNCHER = [
  /(^|\/)node_modules\/zod\//,
  // The marker is a word in localStorage: whether there is a session at all.
  /^src\/(connections|session)\/(?!session-marker)/,
  /^src\/localization\/generated\//,
  // Every element but these two; files beside the element folders are shared helpers.
  /^src\/elements\/(customer|agent|admin)\/(?!chat-widget\/|chat-launcher\/)[^/]+\//,
];

/** Comes with the first word that is typed, and the first message: not of an empty conversation. */
const WITH_MESSAGES = [
  /^src\/elements\/customer\/message-list\//,
  /^src\/elements\/customer\/chat-window\/chat-window\.agent/,
];

/** Chunks with one of these load when they are wanted: not part of the open panel. */
const NOT_IN_OPEN_PANEL = [
  /^src\/localization\/generated\//,
  /^src\/connections\/(xmpp|memory)\//,
  /^src\/controllers\/focus-loop/,
  /^src\/session\/(earlier-chats|page-person)/,
  // Where nothing is stored, nothing has to be checked.
  /(^|\/)node_modules\/zod\//,
  /^src\/model\/(business-hours|widget-settings|custom-user-data)/,
  /^src\/elements\/customer\/(attachment|attachment-tray|chat-menu|chat-teaser|emoji-picker|login-form|message-search|picture-viewer|rating-form|transcript-form|visitor-banner)\//,
  /^src\/elements\/customer\/message-composer\/(composer-files|emoji-popup|message-composer\.limit)/,
  /^src\/elements\/customer\/chat-launcher\/launcher-extras/,
  /^src\/elements\/customer\/chat-panel\/(chat-panel\.(ask|banner|blocked|cards|earlier|form|menu|slow)|transcript-file)/,
  /^src\/elements\/shared\/(save-file|transcript-lines)/,
  /^src\/styles\/menu/,
  /^src\/elements\/customer\/message-list\/(found-words|message-files)/,
  /^src\/elements\/customer\/chat-widget\/(check-identity|extras|label-file|report|sound|team-hours|teaser|title-badge)/,
  /^src\/session\/uploads/,
  /^src\/model\/attachment/,
  /^src\/connections\/in-browser\/(claims|files)/,
];

const cdn = new URL('../dist/cdn/', import.meta.url);
const { entry, chunks } = JSON.parse(readFileSync(new URL('pd-chat.manifest.json', cdn), 'utf8'));

const size = (file) => brotli(readFileSync(new URL(file, cdn))).length / 1024;
const total = (files) => [...files].reduce((sum, file) => sum + size(file), 0);
const has = (file, patterns) =>
  chunks[file].modules.some((module) => patterns.some((pattern) => pattern.test(module)));

/** All files reached from `file` over the imports that `next` names. */
function reach(file, next, found = new Set()) {
  if (found.has(file) || !chunks[file]) return found;
  found.add(file);
  for (const other of next(chunks[file])) reach(other, next, found);
  return found;
}

// The door asks for the panel, too, where a chat is open from the start.
const widget = Object.keys(chunks).find((file) => has(file, [/\/chat-widget\/chat-widget\.ts$/]));
const launcher = reach(widget, (chunk) => chunk.imports, new Set([entry]));
const open = (without) =>
  reach(entry, (chunk) => [
    ...chunk.imports,
    ...chunk.dynamicImports.filter((file) => chunks[file] && !has(file, without)),
  ]);
const panel = open([...NOT_IN_OPEN_PANEL, ...WITH_MESSAGES]);
const answered = open(NOT_IN_OPEN_PANEL);

const lines = [['closed launcher', total(launcher), LAUNCHER_KIB]];
for (const file of launcher) lines.push([`  ${file}`, size(file)]);
lines.push(['open panel, local connection', total(panel), OPEN_PANEL_KIB]);
for (const file of panel) if (!launcher.has(file)) lines.push([`  ${file}`, size(file)]);
lines.push(['  with messages and an answer in it', total(answered)]);
lines.push(['when wanted']);
for (const file of Object.keys(chunks)) {
  if (!panel.has(file)) lines.push([`  ${file}`, size(file)]);
}

const width = Math.max(...lines.map(([label]) => label.length));
console.log('dist/cdn/pd-chat.js, KiB in brotli 11');
for (const [label, kib, budget] of lines) {
  const figure = kib === undefined ? '' : kib.toFixed(2).padStart(7);
  console.log(`${label.padEnd(width)} ${figure}${budget ? ` of ${budget}` : ''}`);
}

const failures = lines
  .filter(([, kib, budget]) => kib > budget)
  .map(([label, kib, budget]) => `${label}: ${kib.toFixed(2)} KiB is over ${budget} KiB`);
for (const file of launcher) {
  for (const module of chunks[file].modules) {
    if (NOT_IN_LAUNCHER.some((pattern) => pattern.test(module))) {
      failures.push(`${module} is in the closed launcher`);
    }
  }
}
for (const failure of failures) console.error(`FAIL ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
