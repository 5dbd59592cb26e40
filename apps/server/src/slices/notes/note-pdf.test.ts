import { inflateSync } from 'node:zlib';
import type { SignedNote } from '@medi-os/contract';
import { describe, expect, test } from 'vitest';
import { newId } from '../../platform/identifiers.ts';
import { notePdf } from './note-pdf.ts';

const PATIENT = {
  familyName: 'Núñez-Łukasz',
  givenName: 'Jane',
  birthDate: '1971-03-09',
  gender: 'female' as const,
  mrn: 'MRN-0042',
};
const STAFF = { id: newId(), name: 'Dr Jules Baptiste' };

function signedNote(texts: string[], addenda: string[] = []): SignedNote {
  const no = { allowed: false as const, code: 'note-signed', reason: 'The note is signed.' };
  return {
    id: newId(),
    visitId: newId(),
    patientId: newId(),
    author: STAFF,
    state: 'signed',
    content: {
      sections: [
        {
          kind: 'plan',
          sentences: texts.map((text, index) => ({ id: `s${index}`, text, origin: 'human', evidence: [] })),
        },
      ],
    },
    omissions: [],
    draftedBy: { engine: 'medi-scribe', version: '0.1.0' },
    rejectionReason: null,
    version: 3,
    updatedAt: '2026-11-20T10:00:00Z',
    missing: [],
    can: {
      save: no,
      submit: no,
      withdraw: no,
      approve: no,
      reject: no,
      revise: no,
      sign: no,
      addAddendum: no,
    },
    signedBy: STAFF,
    signedAt: '2026-11-20T10:00:00Z',
    contentDigest: 'ab'.repeat(32),
    addenda: addenda.map((text) => ({ id: newId(), text, author: STAFF, writtenAt: '2026-11-21T08:30:00Z' })),
  };
}

async function pagesOf(note: SignedNote): Promise<string[]> {
  const pdf = await notePdf({
    note,
    patient: PATIENT,
    visit: { day: '2026-11-20', organizationName: 'Riverside Clinic' },
  });
  expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
  return textOfPages(pdf);
}

describe('a signed note on paper', () => {
  test('says whose it is, what was signed, by whom, when, its digest, and what came later', async () => {
    const [page = ''] = await pagesOf(
      signedNote(['Chest x-ray.', 'Back in one week.'], ['Fever was 38.4 °C.']),
    );
    for (const words of [
      'Riverside Clinic: clinical note, visit of 20-Nov-2026',
      'Núñez-Łukasz, Jane',
      'Born 09-Mar-1971 (55 y)',
      'Gender female',
      'ID MRN-0042',
      'Plan',
      'Chest x-ray.',
      'Back in one week.',
      'Signed by Dr Jules Baptiste, 20-Nov-2026 10:00 UTC',
      'medi-scribe 0.1.0',
      'ab'.repeat(32),
      'Dr Jules Baptiste, 21-Nov-2026 08:30 UTC',
      'Fever was 38.4 °C.',
      'Page 1 of 1',
    ])
      expect(page).toContain(words);
  });

  test('has the identifiers and the number on every page, and loses no sentence at a break', async () => {
    const sentences = Array.from({ length: 120 }, (_, index) => `Sentence number ${index}.`);
    const pages = await pagesOf(signedNote(sentences));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('ID MRN-0042');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    const whole = pages.join('\n');
    for (const sentence of sentences) expect(whole.split(sentence)).toHaveLength(2);
  });

  test.each([
    ['another script', 'Łódź, Привет, Ωμέγα, ẳ'],
    ['HTML', '<script>alert(1)</script> & "quotes" (brackets) \\backslash'],
  ])('prints %s as it is', async (_, text) => {
    expect((await pagesOf(signedNote([text])))[0]).toContain(text);
  });

  test.each([
    ['SpO₂ ≥ 92 %', 'SpO2 >= 92 %'],
    ['中 and 🩺', '[U+4E2D] and [U+1FA7A]'],
  ])('spells %s, which the font lacks, out', async (text, printed) => {
    expect((await pagesOf(signedNote([text])))[0]).toContain(printed);
  });

  test('breaks a word that is wider than the page without losing a letter', async () => {
    const [page = ''] = await pagesOf(signedNote(['x'.repeat(500)]));
    expect(page.replaceAll('\n', '')).toContain('x'.repeat(500));
  });
});

/** The text of each page, one line a drawn piece that starts at the left edge: just enough of a reader for these files. */
function textOfPages(pdf: Buffer): string[] {
  const objects = new Map<string, string>();
  const source = pdf.toString('latin1');
  for (const match of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(match[1] ?? '', match[2] ?? '');
  const follow = (text: string, key: string) =>
    objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? '') ?? '';
  return [...objects.values()]
    .filter((text) => /\/Type \/Page\b/.test(text))
    .map((page) => {
      const resources = follow(page, 'Resources');
      const fonts = new Map<string, Map<number, string>>();
      for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g))
        fonts.set(name ?? '', unicodeMap(streamOf(follow(objects.get(id ?? '') ?? '', 'ToUnicode'))));
      return drawnText(streamOf(follow(page, 'Contents')), fonts);
    });
}

function streamOf(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const bytes = Buffer.from(object.slice(start, object.lastIndexOf('\nendstream')), 'latin1');
  return object.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

function unicodeMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, first, list] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g))
    for (const [index, [, hex]] of [...(list ?? '').matchAll(/<([0-9a-f ]*)>/g)].entries())
      map.set(Number.parseInt(first ?? '0', 16) + index, fromUtf16(hex ?? ''));
  return map;
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
}

function drawnText(content: string, fonts: Map<string, Map<number, string>>): string {
  let font: Map<number, string> | undefined;
  let text = '';
  for (const [, x, name, array] of content.matchAll(
    /1 0 0 1 ([\d.]+) [\d.]+ Tm|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g,
  )) {
    if (x !== undefined) text += x === '56' ? '\n' : '';
    else if (name !== undefined) font = fonts.get(name);
    else
      for (const [, hex] of (array ?? '').matchAll(/<([0-9a-f]+)>/g))
        for (const [glyph] of (hex ?? '').matchAll(/.{4}/g))
          text += font?.get(Number.parseInt(glyph, 16)) ?? '?';
  }
  return text.replaceAll('\u00a0', ' ');
}
