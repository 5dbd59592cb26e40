/** The models that ship: trained by `npm run train:scribe`, described in artefacts/MODEL-CARD.md. */
import packedBrief from '../../artefacts/brief-model.json' with { type: 'json' };
import packed from '../../artefacts/scribe-model.json' with { type: 'json' };
import { unpack } from './linear.ts';
import type { PackedBriefModel, PackedScribeModel, ScribeModel } from './scribe-model.ts';
import { unpackModel } from './scribe-model.ts';

/** Which notes the model learned length and wording from. */
export type Register = 'full' | 'brief';

const ready = new Map<Register, ScribeModel>();

/** The shipped model of a register, unpacked once. */
export function defaultModel(register: Register): ScribeModel {
  const known = ready.get(register);
  if (known !== undefined) return known;
  // JSON types `format` as number; training writes the format that this version reads.
  const full = ready.get('full') ?? unpackModel(packed as PackedScribeModel);
  ready.set('full', full);
  if (register === 'full') return full;
  const { words, bigrams, selection } = packedBrief as PackedBriefModel;
  const brief: ScribeModel = { ...full, words: unpack(words), bigrams: unpack(bigrams), selection };
  ready.set('brief', brief);
  return brief;
}
