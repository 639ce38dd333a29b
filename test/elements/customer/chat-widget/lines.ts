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

/** A line that is down until it is mended. */
export function brokenLine({ down = true } = {}) {
  const mended: (() => void)[] = [];
  const broken: (() => void)[] = [];
  return {
    wrap: (line: CustomerConnection): CustomerConnection =>
      new Proxy(
        altered(line, {
          send: async (message) => {
            if (down) await new Promise<void>((resolve) => mended.push(resolve));
            return line.send(message);
          },
          subscribe: (listener) => {
            mended.push(() => listener({ type: 'status', status: 'online' }));
            broken.push(() => listener({ type: 'status', status: 'offline' }));
            return line.subscribe(listener);
          },
        }),
        {
          get: (target, key) =>
            key === 'status' && down ? 'offline' : (Reflect.get(target, key) as unknown),
        },
      ),
    cut: () => {
      down = true;
      for (const tell of broken) tell();
    },
    mend: () => {
      down = false;
      for (const tell of mended) tell();
    },
  };
}

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
