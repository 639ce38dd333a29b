import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Not in TypeScript's library yet. */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: { new (): CloseWatcher } | undefined;

/**
 * Calls back when a phone's Back is meant to close what covers the screen. Only where the browser
 * has a CloseWatcher (HTML, section 6.11): the history is the site's.
 */
export class BackController implements ReactiveController {
  #watcher: CloseWatcher | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly covers: () => boolean,
    private readonly onBack: () => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const covers = this.covers();
    if (covers === Boolean(this.#watcher) || typeof CloseWatcher === 'undefined') return;
    this.#stop();
    if (!covers) return;
    this.#watcher = new CloseWatcher();
    this.#watcher.onclose = () => {
      this.#watcher = undefined;
      this.onBack();
    };
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#watcher?.destroy();
    this.#watcher = undefined;
  }
}
