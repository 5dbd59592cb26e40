import type { AnyScore } from '../score.ts';
import { abcd2 } from './abcd2/index.ts';
import { ageAdjustedDDimer } from './age-adjusted-d-dimer/index.ts';
import { alvarado } from './alvarado/index.ts';
import { avpu } from './avpu/index.ts';
import { bap65 } from './bap-65/index.ts';
import { bedsidePews } from './bedside-pews/index.ts';
import { canadianCSpine } from './canadian-c-spine/index.ts';
import { canadianCtHead } from './canadian-ct-head/index.ts';
import { canadianSyncope } from './canadian-syncope/index.ts';
import { cart } from './cart/index.ts';
import { centor } from './centor/index.ts';
import { crb65 } from './crb-65/index.ts';
import { curb65 } from './curb-65/index.ts';
import { edacs } from './edacs/index.ts';
import { fourTs } from './four-ts/index.ts';
import { glasgowComaScale } from './glasgow-coma-scale/index.ts';
import { grace } from './grace/index.ts';
import { heart } from './heart/index.ts';
import { injurySeverityScore } from './injury-severity-score/index.ts';
import { meanArterialPressure } from './mean-arterial-pressure/index.ts';
import { mews } from './mews/index.ts';
import { msofa } from './msofa/index.ts';
import { news } from './news/index.ts';
import { news2 } from './news2/index.ts';
import { nexusCSpine } from './nexus-c-spine/index.ts';
import { oesil } from './oesil/index.ts';
import { ottawaAnkle } from './ottawa-ankle/index.ts';
import { ottawaKnee } from './ottawa-knee/index.ts';
import { ottawaSah } from './ottawa-sah/index.ts';
import { pecarnHead } from './pecarn-head/index.ts';
import { perc } from './perc/index.ts';
import { pesi } from './pesi/index.ts';
import { psiPort } from './psi-port/index.ts';
import { qsofa } from './qsofa/index.ts';
import { rems } from './rems/index.ts';
import { revisedGeneva } from './revised-geneva/index.ts';
import { revisedTraumaScore } from './revised-trauma-score/index.ts';
import { roxIndex } from './rox-index/index.ts';
import { sanFranciscoSyncope } from './san-francisco-syncope/index.ts';
import { shockIndex } from './shock-index/index.ts';
import { sipa } from './sipa/index.ts';
import { sirs } from './sirs/index.ts';
import { sofa } from './sofa/index.ts';
import { spesi } from './spesi/index.ts';
import { timiStemi } from './timi-stemi/index.ts';
import { timiUaNstemi } from './timi-ua-nstemi/index.ts';
import { wellsDvt } from './wells-dvt/index.ts';
import { wellsPe } from './wells-pe/index.ts';
import { years } from './years/index.ts';

/** Every score, for lists, forms, documentation and benches. Importing one score alone leaves the others out of a bundle. */
export const ALL_SCORES: readonly AnyScore[] = [
  abcd2,
  ageAdjustedDDimer,
  alvarado,
  avpu,
  bap65,
  bedsidePews,
  canadianCSpine,
  canadianCtHead,
  canadianSyncope,
  cart,
  centor,
  crb65,
  curb65,
  edacs,
  fourTs,
  glasgowComaScale,
  grace,
  heart,
  injurySeverityScore,
  meanArterialPressure,
  mews,
  msofa,
  news,
  news2,
  nexusCSpine,
  oesil,
  ottawaAnkle,
  ottawaKnee,
  ottawaSah,
  pecarnHead,
  perc,
  pesi,
  psiPort,
  qsofa,
  rems,
  revisedGeneva,
  revisedTraumaScore,
  roxIndex,
  sanFranciscoSyncope,
  shockIndex,
  sipa,
  sirs,
  sofa,
  spesi,
  timiStemi,
  timiUaNstemi,
  wellsDvt,
  wellsPe,
  years,
];
