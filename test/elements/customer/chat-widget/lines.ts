import type {
  ConnectionStatus,
  CustomerConnection,
} from '../../../../src/connections/connection.js';

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

/** A line that is down until it is mended: cut, or no longer let in. */
export function brokenLine({ down = true } = {}) {
  const mended: (() => void)[] = [];
  const told: ((status: ConnectionStatus) => void)[] = [];
  let status: ConnectionStatus = 'offline';
  const breakDown = (why: ConnectionStatus): void => {
    down = true;
    status = why;
    for (const tell of told) tell(why);
  };
  return {
    wrap: (line: CustomerConnection): CustomerConnection =>
      new Proxy(
        altered(line, {
          send: async (message) => {
            if (down) await new Promise<void>((resolve) => mended.push(resolve));
            return line.send(message);
          },
          subscribe: (listener) => {
            told.push((status) => listener({ type: 'status', status }));
            return line.subscribe(listener);
          },
        }),
        {
          get: (target, key) =>
            key === 'status' && down ? status : (Reflect.get(target, key) as unknown),
        },
      ),
    cut: () => breakDown('offline'),
    refuse: () => breakDown('refused'),
    mend: () => {
      down = false;
      for (const tell of mended) tell();
      for (const tell of told) tell('online');
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
