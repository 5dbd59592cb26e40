/** The invented people of Riverside Clinic. Nobody of these names and dates exists in any record. */
import type { Gender } from '@medi-os/contract';

/** Family name, given name, born, gender, then what the chart knows. */
export interface DemoPerson {
  familyName: string;
  givenName: string;
  birthDate: string;
  gender: Gender;
  phone: string;
  allergies?: { substance: string; reaction?: string; severity?: 'mild' | 'moderate' | 'severe' }[];
  /** Asked, none known. */
  noAllergies?: true;
  medications?: [name: string, dose: string][];
  conditions?: [name: string, icd10: string, onset: string][];
}

function person(
  familyName: string,
  givenName: string,
  birthDate: string,
  gender: Gender,
  chart: Omit<DemoPerson, 'familyName' | 'givenName' | 'birthDate' | 'gender' | 'phone'> = {},
): DemoPerson {
  // The range 555-01xx is kept for fiction.
  const digits = (familyName.length * 37 + givenName.length * 11 + Number(birthDate.slice(8))) % 100;
  const phone = `+1 555 01${String(digits).padStart(2, '0')}`;
  return { familyName, givenName, birthDate, gender, phone, ...chart };
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('Lindqvist', 'Marta', '1968-03-14', 'female', {
    allergies: [{ substance: 'penicillin', reaction: 'anaphylaxis, 2011', severity: 'severe' }],
    medications: [
      ['lisinopril', '10 mg daily'],
      ['metoprolol', '25 mg twice daily'],
      ['atorvastatin', '20 mg at night'],
    ],
    conditions: [
      ['Hypertension', 'I10', '2014-05-02'],
      ['Hyperlipidaemia', 'E78.5', '2019-09-12'],
    ],
  }),
  person('Okafor', 'Deshawn', '1992-01-23', 'male', {
    noAllergies: true,
    medications: [['salbutamol', '100 micrograms inhaled as needed']],
    conditions: [['Asthma', 'J45.909', '2003-03-01']],
  }),
  person('Carvalho', 'Ines', '2019-06-30', 'female', { noAllergies: true }),
  person('Wieczorek', 'Tomasz', '1981-11-05', 'male'),
  person('Nakamura', 'Grace', '1955-02-18', 'female', {
    allergies: [{ substance: 'sulfamethoxazole', reaction: 'rash', severity: 'mild' }],
    medications: [
      ['metformin', '1 g twice daily'],
      ['amlodipine', '5 mg daily'],
    ],
    conditions: [['Type 2 diabetes', 'E11.9', '2009-10-20']],
  }),
  person('Achterberg', 'Liam', '1997-08-09', 'male', { noAllergies: true }),
  person('Diallo', 'Fatou', '1974-04-27', 'female', { noAllergies: true }),
  person('Petersen', 'Noah', '2007-07-15', 'male'),
  person('Marchetti', 'Giulia', '1988-12-02', 'female', { noAllergies: true }),
  person('Haddad', 'Samir', '1963-09-21', 'male', {
    noAllergies: true,
    medications: [
      ['warfarin', '5 mg daily'],
      ['bisoprolol', '2.5 mg daily'],
    ],
    conditions: [['Atrial fibrillation', 'I48.91', '2021-01-11']],
  }),
  person('Novak', 'Petra', '1979-05-13', 'female', {
    allergies: [{ substance: 'latex', reaction: 'contact dermatitis' }],
  }),
  person('Oyelaran', 'Tunde', '2001-10-01', 'male'),
  person('Bergström', 'Elin', '1994-03-08', 'female', { noAllergies: true }),
  person('Quispe', 'Mateo', '2015-01-19', 'male', { noAllergies: true }),
  person("O'Sullivan", 'Ciara', '1947-06-06', 'female', {
    allergies: [{ substance: 'aspirin', reaction: 'bronchospasm', severity: 'severe' }],
    medications: [['furosemide', '40 mg daily']],
    conditions: [['Heart failure', 'I50.9', '2018-02-03']],
  }),
  person('Rahman', 'Nadia', '1999-11-30', 'female', { noAllergies: true }),
  person('Zieliński', 'Piotr', '1958-08-25', 'male', {
    conditions: [['Chronic obstructive pulmonary disease', 'J44.9', '2012-01-01']],
  }),
  person('Fernández', 'Lucía', '1985-02-11', 'female', { noAllergies: true }),
  person('Kang', 'Min-jun', '1971-07-04', 'male'),
  person('Abebe', 'Selam', '2022-09-17', 'female', { noAllergies: true }),
  person('Dubois', 'Camille', '1990-01-03', 'other', { noAllergies: true }),
  person('Hughes', 'Owain', '1966-12-12', 'male', {
    allergies: [{ substance: 'codeine', reaction: 'nausea', severity: 'mild' }],
  }),
  person('Ivanova', 'Daria', '1983-04-16', 'female'),
  person('Mbeki', 'Lerato', '1976-10-22', 'female', {
    noAllergies: true,
    conditions: [['Hypothyroidism', 'E03.9', '2010-06-01']],
    medications: [['levothyroxine', '75 micrograms daily']],
  }),
  person('Castellani', 'Bruno', '1952-05-28', 'male', {
    noAllergies: true,
    conditions: [['Gout', 'M10.9', '2016-04-04']],
    medications: [['allopurinol', '300 mg daily']],
  }),
  person('Schäfer', 'Hannah', '2004-02-29', 'female'),
  person('Tanaka', 'Ren', '1996-06-18', 'male', { noAllergies: true }),
  person('Vasquez', 'Rosario', '1960-09-09', 'female', { noAllergies: true }),
  person('Yilmaz', 'Emre', '1989-03-27', 'male'),
  person('Andersen', 'Freja', '2011-12-24', 'female', { noAllergies: true }),
  person('Banerjee', 'Arjun', '1978-01-30', 'male', { noAllergies: true }),
  person('Cohen', 'Miriam', '1943-11-11', 'female', {
    allergies: [{ substance: 'iodinated contrast', reaction: 'urticaria' }],
  }),
  person('Eriksen', 'Jonas', '1993-07-07', 'male'),
  person('Farouk', 'Layla', '1987-08-14', 'female', { noAllergies: true }),
  person('Gallagher', 'Sean', '1969-02-20', 'male', { noAllergies: true }),
  person('Horvat', 'Ana', '2000-05-05', 'female'),
];
