import type { Visit } from '@medi-os/contract';
import classes from './dialogs.module.css';
import { fullName } from './use-moves.ts';

/** Whom a dialog is about, so that nothing is done to the wrong person. */
export function AboutVisit({ visit }: { readonly visit: Visit }) {
  return (
    <p className={classes.about}>
      <b>{fullName(visit.patient)}</b>
      {visit.reason !== null && <span>{visit.reason}</span>}
    </p>
  );
}
