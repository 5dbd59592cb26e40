import { admin } from './admin.ts';
import { alerts } from './alerts.ts';
import { board } from './board.ts';
import { common } from './common.ts';
import { consultation } from './consultation.ts';
import { errors } from './errors.ts';
import { login } from './login.ts';
import { models } from './models.ts';
import { patients } from './patients.ts';
import { shell } from './shell.ts';
import { triage } from './triage.ts';

/** Every English sentence, by noun. A new noun is a file here, a file in Spanish, and a line in both indexes. */
export const english = {
  admin,
  alerts,
  board,
  common,
  consultation,
  errors,
  login,
  models,
  patients,
  shell,
  triage,
};
