/** What a signed note looks like on paper: whose it is on every page, what was signed, by whom, when, and what came later. */
import type { Patient, SectionKind, SignedNote } from '@medi-os/contract';
import { Paper } from '../../platform/pdf/paper.ts';
import { ageInYears } from './chart.ts';

export interface Printed {
  note: SignedNote;
  patient: Pick<Patient, 'familyName' | 'givenName' | 'birthDate' | 'gender' | 'mrn'>;
  visit: { day: string; organizationName: string };
}

const SECTION_TITLES: Record<SectionKind, string> = {
  chiefComplaint: 'Chief complaint',
  historyOfPresentIllness: 'History of present illness',
  reviewOfSystems: 'Review of systems',
  pastMedicalHistory: 'Past medical history',
  pastSurgicalHistory: 'Past surgical history',
  familyHistory: 'Family history',
  socialHistory: 'Social history',
  medications: 'Medications',
  allergies: 'Allergies',
  vitals: 'Vital signs',
  physicalExamination: 'Physical examination',
  results: 'Results',
  assessment: 'Assessment',
  plan: 'Plan',
  patientInstructions: 'Instructions for the patient',
};

/** Sections that read as prose; in the others each sentence stands on its own line. */
const PROSE: ReadonlySet<SectionKind> = new Set([
  'chiefComplaint',
  'historyOfPresentIllness',
  'socialHistory',
]);

const BODY = { sizePt: 10 };
const SMALL = { sizePt: 8.5, colour: 'quiet' as const };
const HEADING = { sizePt: 11, weight: 600 as const, abovePt: 10, keepWithPt: 30 };
/** Room that the lines of the signature take together. */
const SIGNATURE_PT = 90;

/** The note as PDF. Identifiers are on every page, because pages get separated. */
export function notePdf({ note, patient, visit }: Printed): Promise<Buffer> {
  const paper = new Paper({
    title: 'Clinical note',
    date: new Date(note.signedAt),
    head: [
      { text: `${visit.organizationName}: clinical note, visit of ${calendarDate(visit.day)}`, style: SMALL },
      {
        text: `${patient.familyName}, ${patient.givenName}`,
        style: { sizePt: 14, weight: 600, abovePt: 2 },
      },
      { text: identityLine(patient, visit.day), style: { sizePt: 10 } },
    ],
    foot: `Note ${note.id.slice(-8)}, version ${note.version}`,
  });
  for (const { kind, sentences } of note.content.sections) {
    paper.paragraph(SECTION_TITLES[kind], HEADING);
    const texts = sentences.map(({ text }) => text);
    for (const text of PROSE.has(kind) ? [texts.join(' ')] : texts)
      paper.paragraph(text, { ...BODY, abovePt: 1 });
  }
  printSignature(paper, note);
  printAddenda(paper, note);
  return paper.finish();
}

function identityLine({ birthDate, gender, mrn }: Printed['patient'], day: string): string {
  const age = ageInYears(birthDate, day);
  return `Born ${calendarDate(birthDate)} (${age} y) · Gender ${gender} · ID ${mrn}`;
}

function printSignature(paper: Paper, note: SignedNote): void {
  paper.paragraph('Signature', { ...HEADING, abovePt: 16, keepWithPt: SIGNATURE_PT });
  paper.paragraph(`Signed by ${note.signedBy.name}, ${instant(note.signedAt)}`, { ...BODY, weight: 600 });
  if (note.author.id !== note.signedBy.id) paper.paragraph(`Written by ${note.author.name}`, BODY);
  if (note.draftedBy !== null)
    paper.paragraph(
      `First draft made from the consultation by ${note.draftedBy.engine} ${note.draftedBy.version}; read and signed by the person named above.`,
      SMALL,
    );
  paper.paragraph(`SHA-256 of the signed content ${note.contentDigest}`, SMALL);
}

function printAddenda(paper: Paper, { addenda }: SignedNote): void {
  if (addenda.length === 0) return;
  paper.paragraph('Addenda', { ...HEADING, abovePt: 16 });
  for (const { text, author, writtenAt } of addenda) {
    paper.paragraph(`${author.name}, ${instant(writtenAt)}`, {
      ...BODY,
      weight: 600,
      abovePt: 4,
      keepWithPt: 16,
    });
    paper.paragraph(text, BODY);
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `1971-03-09` → `09-Mar-1971`: no reader takes the month for the day. */
function calendarDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}-${MONTHS[Number(month) - 1]}-${year}`;
}

/** In UTC and saying so: paper travels further than the clinic's time zone. */
function instant(at: string): string {
  const iso = new Date(at).toISOString();
  return `${calendarDate(iso.slice(0, 10))} ${iso.slice(11, 16)} UTC`;
}
