import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AgentConnection } from '../../../connections/connection.js';
import { SessionController } from '../../../controllers/session-controller.js';
import type { Agent } from '../../../model/conversation.js';
import { AgentSession, type AgentState } from '../../../session/agent-session.js';
import { ownConnection } from '../own-connection.js';
import { KnownAgents } from './known-agents.js';

/** What a desk is told by its page. */
export interface DeskOptions {
  account: string;
  server?: string | undefined;
  getToken?: (() => Promise<string>) | undefined;
  customerKeys?: string | undefined;
  agent?: Agent | undefined;
  connection?: AgentConnection | undefined;
}

/**
 * Opens the session that the desk's properties ask for, and another one when they change. It ends
 * when the desk leaves the page; moved within the page, the desk goes on.
 */
export class DeskController implements ReactiveController {
  readonly #session: SessionController<AgentSession>;
  #known: KnownAgents | undefined;
  #ownConnection: AgentConnection | undefined;
  /** What the session was opened for. */
  #opened: DeskOptions | undefined;
  #ready: Promise<void> = Promise.resolve();
  /** Grows when another session is to be opened; a late one is dropped. */
  #sequence = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onSignedIn: (agent: Agent) => void,
  ) {
    this.#session = new SessionController<AgentSession>(host);
    host.addController(this);
  }

  get session(): AgentSession | undefined {
    return this.#session.session;
  }

  /** Settles when what the properties ask for has been done, as well as it could be. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  get state(): AgentState | undefined {
    return this.#session.state;
  }

  /** Who has been at this desk, the last one first. */
  get known(): readonly Agent[] {
    return this.#known?.all ?? [];
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#close();
    });
  }

  /** Called before each rendering. */
  follow({ account, agent, connection, customerKeys, getToken, server }: DeskOptions): void {
    if (!this.host.isConnected) return;
    const before = this.#opened;
    if (
      before?.account !== account ||
      before.connection !== connection ||
      before.customerKeys !== customerKeys ||
      before.server !== server ||
      before.getToken !== getToken
    ) {
      this.#opened = undefined;
      this.#ready = this.#open({ account, agent, connection, customerKeys, getToken, server });
    } else if (keyOf(agent) !== keyOf(before.agent)) {
      before.agent = agent;
      const signIn = agent && !this.asksPassword ? this.#signIn(agent) : this.session?.signOut();
      this.#ready = signIn ?? this.#ready;
    }
  }

  /** Only whoever knows the account's password is let in. */
  get asksPassword(): boolean {
    const { connection, getToken, server } = this.#opened ?? {};
    return server !== undefined && !connection && !getToken;
  }

  /** Somebody has said who they are. */
  signIn(id: string | undefined, name: string, password?: string): void {
    const given = this.#opened?.agent;
    const agent = given && given.id === id ? given : this.#known?.find(id, name);
    if (agent) void this.#signIn(agent, password);
  }

  /** The sign-in has run out, and the site gives another: whoever is here stays. */
  signInAgain(): void {
    const { state } = this;
    if (state?.phase === 'signed-in') this.#ready = this.#signIn(state.agent);
  }

  /** Resolves with who has gone. */
  async signOut(): Promise<Agent | undefined> {
    const { session, state } = this;
    if (state?.phase !== 'signed-in') return undefined;
    this.#known?.signedOut();
    await session!.signOut();
    return state.agent;
  }

  async #open(options: DeskOptions): Promise<void> {
    this.#close();
    this.#opened = options;
    const { account, customerKeys, getToken, server } = options;
    this.#known = new KnownAgents(account);
    const sequence = this.#sequence;
    let { connection } = options;
    if (!connection) {
      const own = await ownConnection({ account, customerKeys, getToken, server });
      if (sequence !== this.#sequence) return;
      connection = this.#ownConnection = own;
    }
    this.#session.session = new AgentSession(connection);
    const agent = options.agent ?? this.#known.current;
    if (agent && !this.asksPassword) await this.#signIn(agent);
  }

  #close(): void {
    this.#sequence++;
    this.#opened = undefined;
    const own = this.#ownConnection;
    this.#ownConnection = undefined;
    void this.session?.close().then(() => own?.close());
    this.#session.session = undefined;
  }

  async #signIn(agent: Agent, password?: string): Promise<void> {
    const { session } = this;
    await session?.signIn(agent, password);
    if (!session || this.session !== session) return;
    if (session.state.phase !== 'signed-in' || session.state.agent !== agent) return;
    if (!this.#opened?.agent) this.#known?.signedIn(agent);
    this.onSignedIn(agent);
  }
}

const keyOf = (agent: Agent | undefined): string =>
  agent ? JSON.stringify([agent.id, agent.name, agent.avatar]) : '';
