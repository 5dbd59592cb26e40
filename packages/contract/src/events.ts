/**
 * The event log as clients see it. An event says that something changed, not what: topic, id, version.
 * Whoever hears it asks over HTTP and is authorised afresh.
 *
 * `GET /api/events` is a server-sent event stream: `id` is the position in the log, `data` an `EventMessage`.
 * After a lost connection the browser sends `Last-Event-ID` and gets what it missed; when that is too long ago
 * it gets one `reset` and must read everything again.
 */
import { z } from 'zod';
import type { Permission } from './permissions.ts';

export const TOPICS = [
  'queue',
  'patients',
  'triage',
  'alerts',
  'notes',
  'consultations',
  'models',
  'rooms',
  'users',
] as const;
export const Topic = z.enum(TOPICS);
export type Topic = z.infer<typeof Topic>;

/** Who hears a topic: the same permission that reads what it announces. */
export const TOPIC_PERMISSION: Record<Topic, Permission> = {
  queue: 'queue:read',
  patients: 'patients:read',
  triage: 'triage:read',
  alerts: 'alerts:read',
  notes: 'notes:read',
  consultations: 'consultations:read',
  models: 'models:read',
  rooms: 'rooms:read',
  users: 'users:read',
};

export const EventMessage = z.object({
  position: z.number().int(),
  topic: Topic,
  type: z.string(),
  id: z.string(),
  version: z.number().int().nullable(),
});
export type EventMessage = z.infer<typeof EventMessage>;

/** Raised whenever the shape of the stream changes; a test holds the hash of the schema beside it. */
export const STREAM_PROTOCOL_VERSION = 2;

/** Every this many milliseconds a quiet stream sends a heartbeat; twice that without a byte is "stale". */
export const HEARTBEAT_MS = 10_000;
