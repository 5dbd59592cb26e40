/**
 * `GET /api/events`: the live stream of one browser tab. Raw writes on the socket: ten thousand of these have to fit
 * into one process, so a connection is one small record and the encoded bytes are shared.
 */
import type { ServerResponse } from 'node:http';
import {
  HEARTBEAT_MS,
  ROLES,
  type Role,
  roleHolds,
  STREAM_PROTOCOL_VERSION,
  TOPIC_PERMISSION,
  TOPICS,
} from '@medi-os/contract';
import type { LiveSession } from '../identity/sessions.ts';
import type { EventHub, LoggedEvent } from './hub.ts';
import { endMessage, HEARTBEAT, helloMessage, resetMessage, toMessage } from './message.ts';

const CONNECTIONS_MAX = 20_000;
/** A reader that is this far behind is cut off; it comes back with Last-Event-ID. */
const BACKLOG_MAX_BYTES = 256 * 1024;

interface Connection {
  response: ServerResponse;
  session: LiveSession;
}

const AUDIBLE = new Map(
  ROLES.map((role) => [
    role,
    new Set<string>(TOPICS.filter((topic) => roleHolds(role, TOPIC_PERMISSION[topic]))),
  ]),
);

export class LiveStreams {
  readonly #hub: EventHub;
  readonly #connections = new Set<Connection>();
  readonly #isAlive: (session: LiveSession) => boolean;
  readonly #heartbeat: NodeJS.Timeout;
  #closed = false;

  constructor(hub: EventHub, isAlive: (session: LiveSession) => boolean) {
    this.#hub = hub;
    this.#isAlive = isAlive;
    hub.subscribe((event, encoded) => this.#broadcast(event, encoded));
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  get count(): number {
    return this.#connections.size;
  }

  get isFull(): boolean {
    return this.#connections.size >= CONNECTIONS_MAX;
  }

  /** Takes over the response: replays what was missed after `lastPosition`, then follows the log. */
  async open(response: ServerResponse, session: LiveSession, lastPosition: number | null): Promise<void> {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    // Another process may have told the client more than this one knows yet.
    if (lastPosition !== null && lastPosition > this.#hub.position) await this.#hub.caughtUp();
    const ahead = lastPosition !== null && lastPosition > this.#hub.position;
    const resumeAt = lastPosition === null || ahead ? this.#hub.position : lastPosition;
    response.write(helloMessage(resumeAt, STREAM_PROTOCOL_VERSION));
    // A position that nobody has given yet: the log is another one than the client knew.
    if (ahead) response.write(resetMessage(resumeAt));
    await this.#replay(response, session, resumeAt);
    if (this.#closed) response.end();
    // Nobody is told of a stream that was closed while the replay was read.
    if (response.closed || response.writableEnded) return;
    const connection: Connection = { response, session };
    this.#connections.add(connection);
    response.on('close', () => this.#connections.delete(connection));
  }

  /** Ends the streams of sessions that are no longer alive. */
  endDead(): void {
    for (const connection of this.#connections) if (!this.#isAlive(connection.session)) this.#end(connection);
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#heartbeat);
    for (const { response } of this.#connections) response.end();
    this.#connections.clear();
  }

  /**
   * Writes what was missed. The last step reads memory without awaiting, so that no event can slip in between the
   * replay and the moment at which the connection is added.
   */
  async #replay(response: ServerResponse, session: LiveSession, after: number): Promise<void> {
    const { organizationId, role } = session;
    let position = after;
    let missed = this.#hub.recentSince(organizationId, position);
    if (missed === null) {
      const bound = this.#hub.position;
      const older = await this.#hub.readSince(organizationId, position);
      if (older === null) response.write(resetMessage(bound));
      else this.#write(response, role, older);
      position = bound;
      missed = this.#hub.recentSince(organizationId, position) ?? [];
    }
    this.#write(response, role, missed);
  }

  #write(response: ServerResponse, role: Role, events: LoggedEvent[]): void {
    const audible = AUDIBLE.get(role);
    for (const event of events) if (audible?.has(event.topic)) response.write(toMessage(event));
  }

  /**
   * The chunk of HTTP around the event is the same for all: written once instead of by each response, which would
   * hand the socket four pieces.
   */
  #broadcast(event: LoggedEvent, encoded: Buffer): void {
    const chunk = Buffer.concat([
      Buffer.from(`${encoded.length.toString(16)}\r\n`),
      encoded,
      Buffer.from('\r\n'),
    ]);
    for (const connection of this.#connections) {
      const { response, session } = connection;
      if (session.organizationId !== event.organizationId || !AUDIBLE.get(session.role)?.has(event.topic))
        continue;
      if (response.writableLength > BACKLOG_MAX_BYTES) {
        this.#connections.delete(connection);
        response.destroy();
      } else if (response.chunkedEncoding && response.socket) response.socket.write(chunk);
      else response.write(encoded);
    }
  }

  #beat(): void {
    this.endDead();
    for (const { response } of this.#connections) response.write(HEARTBEAT);
  }

  #end(connection: Connection): void {
    this.#connections.delete(connection);
    connection.response.end(endMessage('session-ended'));
  }
}
