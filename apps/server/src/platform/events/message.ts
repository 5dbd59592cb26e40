import type { EventMessage } from '@medi-os/contract';
import type { LoggedEvent } from './hub.ts';

/** One event in the text format of server-sent events; encoded once, sent to every listener. */
export function toMessage(event: LoggedEvent): Buffer {
  const { position, topic, type, id, version } = event;
  const message: EventMessage = { position, topic, type, id, version };
  return Buffer.from(`id: ${position}\nevent: change\ndata: ${JSON.stringify(message)}\n\n`);
}

/** Tells the client at which position it stands, so that it can resume even if nothing happens. */
export function helloMessage(position: number, protocolVersion: number): Buffer {
  return Buffer.from(
    `retry: 1000\nid: ${position}\nevent: hello\ndata: ${JSON.stringify({ position, protocolVersion })}\n\n`,
  );
}

/** What was missed cannot be replayed: read everything again. */
export function resetMessage(position: number): Buffer {
  return Buffer.from(`id: ${position}\nevent: reset\ndata: ${JSON.stringify({ position })}\n\n`);
}

export const HEARTBEAT = Buffer.from('event: heartbeat\ndata: {}\n\n');

export function endMessage(reason: string): Buffer {
  return Buffer.from(`event: end\ndata: ${JSON.stringify({ reason })}\n\n`);
}
