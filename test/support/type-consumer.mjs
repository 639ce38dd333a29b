import { readFileSync, readdirSync } from 'node:fs';

/** The kit's own event classes, by the type that they say to `super()`. */
export function eventClasses() {
  const found = new Map();
  for (const file of readdirSync('src', { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(`src/${file}`, 'utf8');
    for (const [, name, type] of source.matchAll(
      /export class (\w+) extends \w*Event\b[^]*?super\(\s*'(pd-[\w-]+)'/g,
    )) {
      found.set(type, [...(found.get(type) ?? []), name]);
    }
  }
  return found;
}

/** A site's TypeScript that compiles if every tag and event leads to its class and detail. */
export function typeConsumer(elements) {
  const classes = eventClasses();
  const events = [...new Set(elements.flatMap((one) => one.events ?? []).map(({ name }) => name))]
    .filter((name) => name.startsWith('pd-'))
    .sort();
  return `
import * as kit from 'pd-chat-kit';
import { connectionContract } from 'pd-chat-kit/connection-contract';
import 'pd-chat-kit/elements/customer/chat-widget';
import 'pd-chat-kit/cdn/pd-chat.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Detail<E> = E extends CustomEvent<infer D> ? (0 extends 1 & D ? 'any' : 'typed') : 'none';
const holds = <T extends true>(): void => void (0 as unknown as T);

${elements
  .map(({ tagName, name }) => `holds<Same<HTMLElementTagNameMap['${tagName}'], kit.${name}>>();`)
  .join('\n')}
${events
  .map((type) => {
    const same = (classes.get(type) ?? ['MissingClass']).map(
      (name) => `Same<HTMLElementEventMap['${type}'], kit.${name}>`,
    );
    return `holds<true extends ${same.join(' | ')} ? true : false>();
holds<Same<Detail<HTMLElementEventMap['${type}']>, 'typed'>>();`;
  })
  .join('\n')}

const widget = document.createElement('pd-chat-widget');
widget.authType = 'optional';
widget.addEventListener('pd-login', ({ detail }) => detail.details.email?.toLowerCase());
widget.addEventListener('pd-error', ({ detail }) => detail.code);
document.querySelector('pd-login-form')?.addEventListener('pd-login-submit', (event) => {
  event.preventDefault();
  console.log(event.detail.details, connectionContract.length);
});
// @ts-expect-error: no such type
widget.authType = 'sometimes';
// @ts-expect-error: a detail has no such key
widget.addEventListener('pd-login', ({ detail }) => detail.password);
`;
}
