import type { AnyScore } from '../score.ts';
import { avpu } from './avpu/index.ts';
import { bedsidePews } from './bedside-pews/index.ts';
import { cart } from './cart/index.ts';
import { glasgowComaScale } from './glasgow-coma-scale/index.ts';
import { meanArterialPressure } from './mean-arterial-pressure/index.ts';
import { mews } from './mews/index.ts';
import { msofa } from './msofa/index.ts';
import { news } from './news/index.ts';
import { news2 } from './news2/index.ts';
import { qsofa } from './qsofa/index.ts';
import { rems } from './rems/index.ts';
import { revisedTraumaScore } from './revised-trauma-score/index.ts';
import { roxIndex } from './rox-index/index.ts';
import { shockIndex } from './shock-index/index.ts';
import { sipa } from './sipa/index.ts';
import { sirs } from './sirs/index.ts';
import { sofa } from './sofa/index.ts';

/** Every score, for lists, forms, documentation and benches. Importing one score alone leaves the others out of a bundle. */
export const ALL_SCORES: readonly AnyScore[] = [
  avpu,
  bedsidePews,
  cart,
  glasgowComaScale,
  meanArterialPressure,
  mews,
  msofa,
  news,
  news2,
  qsofa,
  rems,
  revisedTraumaScore,
  roxIndex,
  shockIndex,
  sipa,
  sirs,
  sofa,
];
