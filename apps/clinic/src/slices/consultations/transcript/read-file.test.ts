import { TRANSCRIPT_MAX_CHARACTERS } from '@medi-os/contract';
import { describe, expect, it } from 'vitest';
import { readTranscriptFile, textRefusal } from './read-file.ts';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

describe('reading a transcript file', () => {
  it.each(['visit.txt', 'VISIT.TXT', 'visit.vtt', 'visit.json'])('%s is read as text', async (name) => {
    expect(await readTranscriptFile(file(name, 'Doctor: ¿Dónde?'))).toEqual({
      ok: true,
      text: 'Doctor: ¿Dónde?',
    });
  });
  it.each([
    ['a program', file('visit.exe', 'MZ'), 'wrongType'],
    ['a name without an ending', file('visit', 'Doctor: hello'), 'wrongType'],
    ['bytes that are not UTF-8', file('visit.txt', new Uint8Array([0xff, 0xfe, 0x44])), 'notText'],
    ['text with NUL in it', file('visit.txt', 'Doctor:\0 hello'), 'notText'],
    ['an empty file', file('visit.txt', ' \n'), 'nothingTyped'],
    ['a text that is too long', file('visit.txt', 'a'.repeat(TRANSCRIPT_MAX_CHARACTERS + 1)), 'tooLarge'],
  ])('%s is refused before anything is sent', async (_name, given, why) => {
    expect(await readTranscriptFile(given)).toEqual({ ok: false, why });
  });
  it('refuses a file that is too large without reading it', async () => {
    const huge = {
      name: 'visit.txt',
      size: TRANSCRIPT_MAX_CHARACTERS * 3 + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    };
    expect(await readTranscriptFile(huge)).toEqual({ ok: false, why: 'tooLarge' });
  });
  it('takes a text of exactly the longest length', () => {
    expect(textRefusal('a'.repeat(TRANSCRIPT_MAX_CHARACTERS))).toBeUndefined();
  });
});
