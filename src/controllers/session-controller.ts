import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Anything that has a state and tells of its changes, such as a session. */
export interface Subscribable<State = unknown> {
  readonly state: State;
  /** Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/**
 * Renders its host anew whenever the session's state changes. The session may be given late, and
 * replaced or taken away at any time; it is listened to only while the host is connected.
 */
export class SessionController<Session extends Subscribable> implements ReactiveController {
  #session: Session | undefined;
  #connected = false;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    session?: Session,
  ) {
    this.#session = session;
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#session;
  }

  set session(session: Session | undefined) {
    if (session === this.#session) return;
    this.#stop();
    this.#session = session;
    if (this.#connected) this.#start();
    this.host.requestUpdate();
  }

  get state(): Session['state'] | undefined {
    return this.#session?.state;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
    // What changed meanwhile was not heard. The first update comes by itself.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #start(): void {
    this.#unsubscribe ??= this.#session?.subscribe(() => this.host.requestUpdate());
  }

  #stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
