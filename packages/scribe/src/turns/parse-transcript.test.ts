import { describe, expect, it } from 'vitest';
import { parseTranscript } from './parse-transcript.ts';

describe('a transcript file', () => {
  it('of labelled lines becomes turns; a line without a label belongs to the turn before', () => {
    const parsed = parseTranscript(
      'Doctor: Hello.\nHow are you?\nPatient: Fine.\r\n[doctor] Good.\nDr. Miller: Bye.',
    );
    expect(parsed).toMatchObject({
      ok: true,
      format: 'text',
      turns: [
        { id: 't1', speaker: 'doctor', text: 'Hello. How are you?' },
        { id: 't2', speaker: 'patient', text: 'Fine.' },
        { id: 't3', speaker: 'doctor', text: 'Good.' },
        { id: 't4', speaker: 'doctor', text: 'Bye.' },
      ],
    });
  });

  it('in WebVTT keeps times and voices', () => {
    const parsed = parseTranscript(
      'WEBVTT\n\n1\n00:00:01.500 --> 00:00:03.000\n<v Doctor>Any pain?\n\n00:04.000 --> 00:05.000\n<v Patient>No.</v>\n',
    );
    expect(parsed).toMatchObject({
      ok: true,
      format: 'webvtt',
      turns: [
        { speaker: 'doctor', text: 'Any pain?', startMs: 1500, endMs: 3000 },
        { speaker: 'patient', text: 'No.', startMs: 4000, endMs: 5000 },
      ],
    });
  });

  it('in JSON takes segments in seconds or milliseconds', () => {
    const parsed = parseTranscript(
      '{"segments":[{"speaker":"Doctor","text":"Hi","start":1.25,"end":2},{"role":"patient","content":"Hello","startMs":2100,"confidence":0.9}]}',
    );
    expect(parsed).toMatchObject({
      ok: true,
      format: 'json',
      turns: [
        { speaker: 'doctor', text: 'Hi', startMs: 1250, endMs: 2000 },
        { speaker: 'patient', text: 'Hello', startMs: 2100, confidence: 0.9 },
      ],
    });
  });

  const bad: readonly [string, string, string][] = [
    ['empty', '  \n ', 'EmptyTranscript'],
    ['broken JSON', '{"turns": [', 'InvalidJson'],
    ['JSON of another shape', '{"hello": 1}', 'UnknownShape'],
    ['a segment without text', '[{"speaker":"doctor"}]', 'UnknownShape'],
    ['a cue that ends before it begins', 'WEBVTT\n\n00:05.000 --> 00:01.000\nhi', 'InvalidCue'],
    ['bytes', '\u0000\u0001\u0002\u0003\u0000\u0001\u0002', 'BinaryData'],
  ];
  it.each(bad)('%s is a named error', (_, file, name) => {
    expect(parseTranscript(file)).toMatchObject({ ok: false, error: { name } });
  });
});
