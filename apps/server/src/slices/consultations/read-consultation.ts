/** Reading a consultation; it leaves its trace. */
import type { Consultation } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { consultationRecord, presentConsultation } from './present.ts';
import { findConsultation } from './store.ts';

/** @throws NOT_FOUND */
export function readConsultation(gateway: Gateway, actor: Actor, id: string): Promise<Consultation> {
  return gateway.read(
    actor,
    (consultation) => [consultationRecord('consultation.read', consultation)],
    async (query) => {
      const consultation = await findConsultation(query, id);
      if (consultation === null) throw problem('NOT_FOUND');
      return presentConsultation(query, actor, consultation);
    },
  );
}
