/** Having the note drafted from what was said. */
import type { Consultation } from '@medi-os/contract';
import type { ScribeEngine } from '../../engines/scribe/scribe-engine.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { findNoteOfVisit, renewDraft } from '../notes/index.ts';
import { abilitiesOf, requireAbility } from './policy.ts';
import { readConsultation } from './read-consultation.ts';
import { findConsultation } from './store.ts';

/** @throws NOT_FOUND, NOTHING_HEARD, NOTE_SIGNED, MOVE_REFUSED */
export async function draftFromConsultation(
  app: { gateway: Gateway; scribe: ScribeEngine; clock: () => number },
  actor: Actor,
  consultationId: string,
): Promise<Consultation> {
  const { gateway } = app;
  // Nothing of the patient leaves here; what is read for the draft leaves its trace there.
  const visit = await gateway.read(actor, 'unaudited', async (query) => {
    const consultation = await findConsultation(query, consultationId);
    if (consultation === null) throw problem('NOT_FOUND');
    const note = await findNoteOfVisit(query, consultation.visitId);
    requireAbility(abilitiesOf(actor, consultation, note).draft);
    return { visitId: consultation.visitId, patientId: consultation.patientId };
  });
  await renewDraft(app, actor, visit);
  return readConsultation(gateway, actor, consultationId);
}
