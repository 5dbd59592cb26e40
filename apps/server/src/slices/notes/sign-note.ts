/** Signing: after this nobody can change the note, the database refuses it. */
import type { Identifier, SignedNote } from '@medi-os/contract';
import { ORPCError } from '@orpc/server';
import type { Config } from '../../config.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway, Query } from '../../platform/database/gateway.ts';
import type { LiveSession } from '../../platform/identity/sessions.ts';
import { problem } from '../../platform/problem.ts';
import { confirmIdentity } from '../patients/index.ts';
import { changeNote } from './change-note.ts';
import { readPatient } from './chart.ts';
import { contentDigest } from './content-digest.ts';
import { missingBeforeSigning } from './policy.ts';
import { presentSignedNote } from './present.ts';
import { listOpenCriticalAlerts, type NoteRecord } from './store.ts';

/** A clock that was set back must not make an old login fresh. */
const CLOCK_TOLERANCE_MS = 60_000;

interface Signing {
  noteId: string;
  expectedVersion: number;
  identifiers: Identifier[];
  session: LiveSession;
}

/**
 * Signs the note in the expected version.
 * @throws NOT_FOUND, NOTE_SIGNED, STALE_VERSION, MOVE_REFUSED, FRESH_LOGIN_REQUIRED, IDENTITY_NOT_CONFIRMED,
 * SIGNING_BLOCKED, in this order
 */
export async function signNote(
  { gateway, config }: { gateway: Gateway; config: Config },
  actor: Actor,
  signing: Signing,
): Promise<SignedNote> {
  try {
    return await writeSignature(gateway, actor, signing, config.freshLoginMs);
  } catch (error) {
    // Somebody who does not know whose note it is tried to sign it: that is worth a row although nothing was written.
    if (error instanceof ORPCError && error.code === 'IDENTITY_NOT_CONFIRMED')
      await gateway.trace(actor, [
        { action: 'note.sign-refused', targetType: 'note', targetId: signing.noteId },
      ]);
    throw error;
  }
}

function writeSignature(
  gateway: Gateway,
  actor: Actor,
  { noteId, expectedVersion, identifiers, session }: Signing,
  freshLoginMs: number,
): Promise<SignedNote> {
  return gateway.write(actor, async (unit) => {
    const asked = { noteId, expectedVersion, move: 'sign' } as const;
    const written = await changeNote(unit, actor, asked, async (note) => {
      requireFreshLogin(session, freshLoginMs, unit.now.getTime());
      await requireSettled(unit.query, note, identifiers);
      const by = { id: session.userId, name: session.userName };
      const digest = contentDigest(note.content);
      const at = unit.now.toISOString();
      return {
        note: { ...note, signature: { by, at, digest } },
        cause: 'moved',
        changes: [
          { field: 'contentDigest', before: null, after: digest },
          { field: 'identifiersConfirmed', before: null, after: identifiers.map(({ kind }) => kind) },
        ],
      };
    });
    return presentSignedNote(unit.query, actor, written);
  });
}

function requireFreshLogin(session: LiveSession, freshLoginMs: number, nowMs: number): void {
  const ageMs = nowMs - session.authenticatedMs;
  if (ageMs > freshLoginMs || ageMs < -CLOCK_TOLERANCE_MS) throw problem('FRESH_LOGIN_REQUIRED');
}

async function requireSettled(query: Query, note: NoteRecord, identifiers: Identifier[]): Promise<void> {
  const patient = await readPatient(query, note.patientId);
  confirmIdentity(patient, identifiers);
  const alerts = await listOpenCriticalAlerts(query, note.patientId);
  const missing = missingBeforeSigning(note.content, patient, alerts)
    .filter(({ blocking }) => blocking)
    .map(({ code, reason }) => ({ code, reason }));
  if (missing.length > 0) throw problem('SIGNING_BLOCKED', { missing });
}
