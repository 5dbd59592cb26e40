/** Hashed linear models: one weight a bucket, logistic output, small enough to ship as signed bytes. */
import { BUCKETS } from './features.ts';

export class LinearModel {
  readonly weights: Float32Array;

  constructor(weights: Float32Array = new Float32Array(BUCKETS)) {
    this.weights = weights;
  }

  /** Sum of the weights of the features. */
  margin(features: Int32Array): number {
    let sum = 0;
    for (const id of features) sum += this.weights[id] ?? 0;
    return sum;
  }

  /** Probability, 0–1. */
  predict(features: Int32Array): number {
    return 1 / (1 + Math.exp(-this.margin(features)));
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without Buffer or atob, so that it runs the same everywhere. */
export function toBase64(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let part = 0; part < 4; part++)
      out += at + part > bytes.length ? '=' : ALPHABET[(group >> (18 - 6 * part)) & 63];
  }
  return out;
}

const VALUE_OF_CODE = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value++) VALUE_OF_CODE[ALPHABET.charCodeAt(value)] = value;

export function fromBase64(text: string): Uint8Array {
  let length = text.length;
  while (length > 0 && text[length - 1] === '=') length--;
  const out = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < length; index++) {
    held = ((held << 6) | (VALUE_OF_CODE[text.charCodeAt(index) & 127] ?? 0)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 255;
    }
  }
  return out;
}

export type PackedModel = { readonly scale: number; readonly weights: string };

/** Weights as signed bytes with one scale. */
export function pack(model: LinearModel): PackedModel {
  let largest = 1e-9;
  for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127;
  const bytes = new Uint8Array(model.weights.length);
  model.weights.forEach((weight, at) => {
    bytes[at] = Math.round(weight / scale) & 255;
  });
  return { scale, weights: toBase64(bytes) };
}

export function unpack(packed: PackedModel): LinearModel {
  const bytes = fromBase64(packed.weights);
  const weights = new Float32Array(Math.max(1, bytes.length));
  for (let at = 0; at < bytes.length; at++) weights[at] = (((bytes[at] ?? 0) << 24) >> 24) * packed.scale;
  return new LinearModel(weights);
}
