/** Reads transcripts as people have them: "Doctor: …" lines, "[doctor] …" lines, WebVTT, JSON segments. */
import type { Speaker, Turn } from '@medi-os/contract';

export type TranscriptFormat = 'text' | 'webvtt' | 'json';

export type TranscriptError = {
  readonly name:
    | 'EmptyTranscript'
    | 'TranscriptTooLarge'
    | 'InvalidJson'
    | 'UnknownShape'
    | 'InvalidCue'
    | 'BinaryData';
  /** For the person who uploads the file. */
  readonly message: string;
  /** 1-based, where it is known. */
  readonly line?: number;
};

export type ParsedTranscript =
  | { readonly ok: true; readonly format: TranscriptFormat; readonly turns: Turn[] }
  | { readonly ok: false; readonly error: TranscriptError };

const MAX_CHARACTERS = 20_000_000;
const MAX_TURN_TEXT = 100_000;

const ROLE_WORDS: Readonly<Record<string, Speaker>> = {
  doctor: 'doctor',
  dr: 'doctor',
  physician: 'doctor',
  clinician: 'doctor',
  provider: 'doctor',
  gp: 'doctor',
  d: 'doctor',
  nurse: 'doctor',
  consultant: 'doctor',
  practitioner: 'doctor',
  patient: 'patient',
  pt: 'patient',
  p: 'patient',
  client: 'patient',
  guest_family: 'other',
  guest_clinician: 'other',
  guest: 'other',
  mother: 'other',
  father: 'other',
  mom: 'other',
  mum: 'other',
  dad: 'other',
  parent: 'other',
  interpreter: 'other',
  relative: 'other',
  other: 'other',
  wife: 'other',
  husband: 'other',
  caregiver: 'other',
  carer: 'other',
  student: 'other',
  family: 'other',
  daughter: 'other',
  son: 'other',
};

/** Which role a label names: "Dr. Miller" → doctor, "Speaker 2" → unknown. */
export function speakerOf(label: string): Speaker {
  const word =
    label
      .trim()
      .toLowerCase()
      .split(/[\s.:,()-]/)[0] ?? '';
  return ROLE_WORDS[label.trim().toLowerCase()] ?? ROLE_WORDS[word] ?? 'unknown';
}

const fail = (name: TranscriptError['name'], message: string, line?: number): ParsedTranscript => ({
  ok: false,
  error: { name, message, ...(line === undefined ? {} : { line }) },
});

type Piece = { speaker: Speaker; text: string; startMs?: number; endMs?: number; confidence?: number };

function numbered(pieces: readonly Piece[]): Turn[] {
  return pieces
    .filter((piece) => piece.text.trim() !== '')
    .map((piece, index) => ({
      id: `t${index + 1}`,
      ...piece,
      text: piece.text.trim().slice(0, MAX_TURN_TEXT),
    }));
}

function labelOf(line: string): { label: string; rest: string } | undefined {
  if (line.startsWith('[')) {
    const close = line.indexOf(']');
    if (close > 1 && close <= 40)
      return { label: line.slice(1, close), rest: line.slice(close + 1).replace(/^\s?:/, '') };
  }
  const colon = line.indexOf(':');
  if (colon <= 0 || colon > 40) return undefined;
  const label = line.slice(0, colon);
  const known = speakerOf(label) !== 'unknown' || /^(?:speaker|voice|spk)[ _-]?\w{1,8}$/i.test(label.trim());
  return known ? { label, rest: line.slice(colon + 1) } : undefined;
}

function parseText(text: string): ParsedTranscript {
  const pieces: Piece[] = [];
  for (const line of text.split(/\r?\n/)) {
    const found = labelOf(line.trimStart());
    const last = pieces.at(-1);
    if (found !== undefined) pieces.push({ speaker: speakerOf(found.label), text: found.rest });
    else if (line.trim() === '') continue;
    else if (last !== undefined && pieces.length > 0 && last.speaker !== 'unknown')
      last.text += ` ${line.trim()}`;
    else pieces.push({ speaker: 'unknown', text: line });
  }
  const turns = numbered(pieces);
  return turns.length === 0
    ? fail('EmptyTranscript', 'The transcript has no words.')
    : { ok: true, format: 'text', turns };
}

/** "00:01:02.500" or "01:02.500" in milliseconds. */
function clockMs(clock: string): number | undefined {
  const parts = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})$/.exec(clock.trim());
  if (parts === null) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', thousandths = '0'] = parts;
  return (
    Number(hours) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds) * 1000 +
    Number(thousandths.padEnd(3, '0'))
  );
}

function cueText(line: string): { speaker?: Speaker; text: string } {
  const voice = /^<v(?:\.[\w.]{1,40})? ([^<>]{1,80})>/.exec(line);
  const plain = line.replace(/<[^<>]{0,100}>/g, '').trim();
  if (voice !== null) return { speaker: speakerOf(voice[1] ?? ''), text: plain };
  const labelled = labelOf(plain);
  return labelled === undefined
    ? { text: plain }
    : { speaker: speakerOf(labelled.label), text: labelled.rest.trim() };
}

function parseVtt(text: string): ParsedTranscript {
  const lines = text.split(/\r?\n/);
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const arrow = line.indexOf('-->');
    if (arrow < 0) continue;
    const startMs = clockMs(line.slice(0, arrow));
    const endMs = clockMs(
      line
        .slice(arrow + 3)
        .trim()
        .split(' ')[0] ?? '',
    );
    if (startMs === undefined || endMs === undefined || endMs < startMs)
      return fail('InvalidCue', `The time on line ${at + 1} is not a WebVTT cue time.`, at + 1);
    let piece: Piece | undefined;
    while (
      at + 1 < lines.length &&
      (lines[at + 1] ?? '').trim() !== '' &&
      !(lines[at + 1] ?? '').includes('-->')
    ) {
      at++;
      const cue = cueText(lines[at] ?? '');
      if (piece === undefined || cue.speaker !== undefined) {
        piece = { speaker: cue.speaker ?? 'unknown', text: cue.text, startMs, endMs };
        pieces.push(piece);
      } else piece.text += ` ${cue.text}`;
    }
  }
  const turns = numbered(pieces);
  return turns.length === 0
    ? fail('EmptyTranscript', 'The transcript has no words.')
    : { ok: true, format: 'webvtt', turns };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LISTS = ['turns', 'segments', 'results', 'transcript', 'utterances', 'items'];

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  for (const key of LISTS) {
    const inner = value[key];
    if (Array.isArray(inner)) return inner;
  }
  return undefined;
}

function timeMs(
  segment: Record<string, unknown>,
  msKey: string,
  secondKeys: readonly string[],
): number | undefined {
  const milliseconds = segment[msKey];
  if (typeof milliseconds === 'number' && Number.isFinite(milliseconds) && milliseconds >= 0)
    return Math.round(milliseconds);
  for (const key of secondKeys) {
    const seconds = segment[key];
    if (typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0)
      return Math.round(seconds * 1000);
  }
  return undefined;
}

function pieceOf(segment: unknown): Piece | undefined {
  if (!isRecord(segment)) return undefined;
  const text = segment.text ?? segment.content ?? segment.transcript ?? segment.utterance;
  if (typeof text !== 'string') return undefined;
  const label = segment.speaker ?? segment.role ?? segment.participant ?? segment.speaker_label;
  const startMs = timeMs(segment, 'startMs', ['start', 'start_time', 'begin']);
  const endMs = timeMs(segment, 'endMs', ['end', 'end_time']);
  const confidence = segment.confidence;
  return {
    speaker: typeof label === 'string' ? speakerOf(label) : 'unknown',
    text,
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined ? {} : { endMs }),
    ...(typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? { confidence } : {}),
  };
}

function parseJson(text: string): ParsedTranscript {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('InvalidJson', 'The file looks like JSON but cannot be read as JSON.');
  }
  const list = listIn(value);
  if (list === undefined)
    return fail('UnknownShape', 'The JSON has no list of segments with "speaker" and "text".');
  const pieces: Piece[] = [];
  for (const [index, segment] of list.entries()) {
    const piece = pieceOf(segment);
    if (piece === undefined) return fail('UnknownShape', `Segment ${index + 1} has no "text".`);
    pieces.push(piece);
  }
  const turns = numbered(pieces);
  return turns.length === 0
    ? fail('EmptyTranscript', 'The transcript has no words.')
    : { ok: true, format: 'json', turns };
}

function looksBinary(text: string): boolean {
  let odd = 0;
  const sample = Math.min(text.length, 2000);
  for (let at = 0; at < sample; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd++;
  }
  return sample > 0 && odd / sample > 0.1;
}

/**
 * Turns a transcript file into turns. The format is recognised unless it is given. Never throws: what cannot be read
 * comes back as a named error with a message for the person who brought the file.
 */
export function parseTranscript(text: string, format?: TranscriptFormat): ParsedTranscript {
  if (text.length > MAX_CHARACTERS)
    return fail('TranscriptTooLarge', 'The transcript is larger than 20 million characters.');
  if (looksBinary(text)) return fail('BinaryData', 'The file is not text.');
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const start = body.trimStart();
  if (start === '') return fail('EmptyTranscript', 'The transcript is empty.');
  const kind =
    format ??
    (start.startsWith('WEBVTT') ? 'webvtt' : /^(?:\{|\[\s{0,20}[{\]])/.test(start) ? 'json' : 'text');
  if (kind === 'webvtt') return parseVtt(body);
  return kind === 'json' ? parseJson(body) : parseText(body);
}
