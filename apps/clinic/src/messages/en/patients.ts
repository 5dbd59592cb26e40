import { pluralOf } from '@medi-os/ui';

const plural = pluralOf('en');

export const patients = {
  title: 'Patients',
  searchPlaceholder: 'Name, date of birth, phone or record number',
  register: 'Register a patient',
  edit: 'Edit details',
  chart: 'Chart',
  field: {
    family: 'Family name',
    given: 'Given names',
    birthDate: 'Date of birth',
    gender: 'Gender',
    phone: 'Phone',
    email: 'E-mail',
    address: 'Address',
    mrn: 'Record number',
    emergencyContact: 'Emergency contact',
  },
  mrn: (number: string) => `MRN ${number}`,
  found: (count: number) => plural(count, { one: '1 patient', other: `${count} patients` }),
  noneFound: 'No patient matches',
  noneFoundHelp: 'Check the spelling, try the date of birth or the phone, or register the patient.',
  duplicates: (count: number) =>
    plural(count, {
      one: 'There is a patient who may be the same',
      other: `There are ${count} patients who may be the same`,
    }),
  sameBecause: (reasons: string) => `Same ${reasons}`,
  useExisting: 'Use this one',
  registerAnyway: 'Someone else: register',
  allergies: {
    title: 'Allergies',
    add: 'Add an allergy',
    substance: 'Substance',
    reaction: 'Reaction',
    setNoneKnown: 'None known',
    notAsked: 'Not asked yet',
  },
  medications: { title: 'Medicines', add: 'Add a medicine', name: 'Medicine', dose: 'Dose', since: 'Since' },
  problems: { title: 'Problems', add: 'Add a problem', name: 'Problem', since: 'Since' },
  vitals: { title: 'Vitals', none: 'No vitals yet' },
  visits: { title: 'Visits', none: 'No visits yet' },
  notes: { title: 'Notes', none: 'No notes yet' },
};
