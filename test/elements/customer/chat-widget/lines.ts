import type { CustomerConnection } from '../../../../src/connections/connection.js';

/** A connection of which some methods do something else. */
export function altered(
  line: CustomerConnection,
  change: Partial<CustomerConnection>,
): CustomerConnection {
  return new Proxy(line, {
    get(target, key) {
      const own = (change as Record<PropertyKey, unknown>)[key];
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}

/** What is sent never arrives. */
export const stuck = (line: CustomerConnection): CustomerConnection =>
  altered(line, { send: () => new Promise(() => undefined) });

/** Its events come late, even after whoever listened has gone. */
export const late = (line: CustomerConnection, frames: number): CustomerConnection =>
  altered(line, {
    subscribe: (listener) => {
      line.subscribe((event) => {
        let left = frames;
        const wait = () => void (left-- ? requestAnimationFrame(wait) : listener(event));
        wait();
      });
      return () => undefined;
    },
  });
