/** Reading a transcript file in the browser: refused before it is sent when it cannot be one. Pure but for the reading. */
import { TRANSCRIPT_MAX_CHARACTERS } from '@medi-os/contract';

export const FILE_ENDINGS = ['.txt', '.vtt', '.json'] as const;
/** UTF-8 takes at most three bytes for a UTF-16 unit; a larger file cannot be short enough. */
const FILE_MAX_BYTES = TRANSCRIPT_MAX_CHARACTERS * 3;

export type FileRefusal = 'tooLarge' | 'wrongType' | 'notText' | 'nothingTyped';
export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: FileRefusal };

/** What is wrong with the text itself, if anything. */
export function textRefusal(text: string): FileRefusal | undefined {
  if (text.trim() === '') return 'nothingTyped';
  return text.length > TRANSCRIPT_MAX_CHARACTERS ? 'tooLarge' : undefined;
}

interface FileLike {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export async function readTranscriptFile(file: FileLike): Promise<ReadFile> {
  const name = file.name.toLowerCase();
  if (!FILE_ENDINGS.some((ending) => name.endsWith(ending))) return { ok: false, why: 'wrongType' };
  if (file.size > FILE_MAX_BYTES) return { ok: false, why: 'tooLarge' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { ok: false, why: 'notText' };
  }
  if (text.includes('\0')) return { ok: false, why: 'notText' };
  const why = textRefusal(text);
  return why === undefined ? { ok: true, text } : { ok: false, why };
}
