/** The model that ships: trained by `npm run train:scribe`, described in artefacts/MODEL-CARD.md. */
import packed from '../../artefacts/scribe-model.json' with { type: 'json' };
import { type PackedScribeModel, type ScribeModel, unpackModel } from './scribe-model.ts';

let ready: ScribeModel | undefined;

export function defaultModel(): ScribeModel {
  // JSON types `format` as number; training writes the format that this version reads.
  ready ??= unpackModel(packed as PackedScribeModel);
  return ready;
}
