import type { Source } from './types.ts';

const PARAMETER_2022: Source =
  'Khan DA et al. Drug allergy: a 2022 practice parameter update. J Allergy Clin Immunol 2022;150:1333–93';
const STROM_2003: Source = 'Strom BL et al. N Engl J Med 2003;349:1628–35';
const label = (medicine: string, section: string): Source =>
  `US prescribing information, ${medicine}, section ${section}`;

/**
 * Medicines that share an identical or similar R1 side chain, which carries most cross-reactions between
 * beta-lactams (Khan 2022, table of side chains; Picard M et al. J Allergy Clin Immunol Pract 2019;7:2722–38).
 */
export const SIDE_CHAIN_GROUPS: Readonly<Record<string, readonly string[]>> = {
  aminobenzyl: ['amoxicillin', 'ampicillin', 'cefaclor', 'cephalexin', 'cefadroxil', 'cefprozil'],
  methoxyimino: ['ceftriaxone', 'cefotaxime', 'cefepime', 'cefpodoxime', 'cefditoren', 'cefuroxime'],
  aminothiazolyl: ['ceftazidime', 'aztreonam', 'cefiderocol', 'ceftolozane'],
  'vinyl or carboxymethoxyimino': ['cefdinir', 'cefixime'],
};
export const SIDE_CHAIN_SOURCE = PARAMETER_2022;

/** An allergy to one member counts for the whole class. */
export const CLASS_ALLERGIES: Readonly<Record<string, Source>> = {
  penicillin: PARAMETER_2022,
  carbapenem: PARAMETER_2022,
  'sulfonamide-antibiotic': PARAMETER_2022,
  macrolide: PARAMETER_2022,
  fluoroquinolone: PARAMETER_2022,
  tetracycline: label('doxycycline', '4'),
  aminoglycoside: label('gentamicin', '4'),
  glycopeptide: PARAMETER_2022,
  nitroimidazole: label('metronidazole', '4'),
  'azole-antifungal': label('fluconazole', '4'),
  nsaid: PARAMETER_2022,
  'ace-inhibitor': label('lisinopril', '4'),
  'phenanthrene-opioid': PARAMETER_2022,
  'phenylpiperidine-opioid': PARAMETER_2022,
  'diphenylheptane-opioid': PARAMETER_2022,
  'aromatic-anticonvulsant': label('carbamazepine', '5.3'),
  phenothiazine: label('chlorpromazine', '4'),
  'ester-anesthetic': PARAMETER_2022,
  heparin: label('enoxaparin', '4'),
  platinum: PARAMETER_2022,
  taxane: PARAMETER_2022,
  'proton-pump-inhibitor': label('omeprazole', '4'),
  'iodinated-contrast': 'ACR Manual on Contrast Media 2024',
  rifamycin: label('rifampin', '4'),
  benzodiazepine: label('diazepam', '4'),
  'pharmacokinetic-booster': label('cobicistat', '4'),
};

/** Plain words that charts and patients use for a whole class. */
export const ALLERGEN_WORDS: Readonly<Record<string, string>> = {
  penicillins: 'penicillin',
  pcn: 'penicillin',
  pen: 'penicillin',
  penicillin: 'penicillin',
  cephalosporin: 'cephalosporin',
  cephalosporins: 'cephalosporin',
  carbapenems: 'carbapenem',
  'beta lactam': 'beta-lactam',
  'beta lactams': 'beta-lactam',
  sulfa: 'sulfonamide-antibiotic',
  'sulfa drugs': 'sulfonamide-antibiotic',
  'sulfa antibiotics': 'sulfonamide-antibiotic',
  sulfonamide: 'sulfonamide-antibiotic',
  sulfonamides: 'sulfonamide-antibiotic',
  sulpha: 'sulfonamide-antibiotic',
  macrolides: 'macrolide',
  quinolones: 'fluoroquinolone',
  quinolone: 'fluoroquinolone',
  fluoroquinolones: 'fluoroquinolone',
  tetracyclines: 'tetracycline',
  aminoglycosides: 'aminoglycoside',
  nsaids: 'nsaid',
  nsaid: 'nsaid',
  'anti inflammatories': 'nsaid',
  opioids: 'opioid',
  opiates: 'phenanthrene-opioid',
  opiate: 'phenanthrene-opioid',
  narcotics: 'opioid',
  'ace inhibitors': 'ace-inhibitor',
  'ace inhibitor': 'ace-inhibitor',
  statins: 'statin',
  statin: 'statin',
  'contrast dye': 'iodinated-contrast',
  contrast: 'iodinated-contrast',
  'iv contrast': 'iodinated-contrast',
  'iodinated contrast': 'iodinated-contrast',
  'iv dye': 'iodinated-contrast',
  benzodiazepines: 'benzodiazepine',
  barbiturates: 'barbiturate',
  'local anesthetics': 'local-anesthetic',
  anticonvulsants: 'aromatic-anticonvulsant',
  heparins: 'heparin',
};

export type AllergySeverity = 'contraindicated' | 'major' | 'moderate' | 'low';

/** An allergy to the class or medicine `from` speaks about medicines of `to`. */
export interface CrossReactivity {
  readonly from: string;
  readonly to: string;
  readonly severity: AllergySeverity;
  readonly explanation: string;
  readonly source: Source;
}

/** `class:` or a medicine's generic name. Listed one way; the direction matters. */
export const CROSS_REACTIVITY: readonly CrossReactivity[] = [
  {
    from: 'class:penicillin',
    to: 'class:cephalosporin',
    severity: 'low',
    explanation:
      'the side chains differ, so about 2 % or fewer react; a history of anaphylaxis still deserves a thought',
    source: PARAMETER_2022,
  },
  {
    from: 'class:cephalosporin',
    to: 'class:penicillin',
    severity: 'low',
    explanation: 'the side chains differ, so few react',
    source: PARAMETER_2022,
  },
  {
    from: 'class:penicillin',
    to: 'cephalexin',
    severity: 'moderate',
    explanation: 'it shares the side chain of ampicillin or amoxicillin: find out which penicillin it was',
    source: PARAMETER_2022,
  },
  {
    from: 'class:penicillin',
    to: 'cefaclor',
    severity: 'moderate',
    explanation: 'it shares the side chain of ampicillin or amoxicillin: find out which penicillin it was',
    source: PARAMETER_2022,
  },
  {
    from: 'class:penicillin',
    to: 'cefadroxil',
    severity: 'moderate',
    explanation: 'it shares the side chain of ampicillin or amoxicillin: find out which penicillin it was',
    source: PARAMETER_2022,
  },
  {
    from: 'class:penicillin',
    to: 'cefprozil',
    severity: 'moderate',
    explanation: 'it shares the side chain of ampicillin or amoxicillin: find out which penicillin it was',
    source: PARAMETER_2022,
  },
  {
    from: 'class:penicillin',
    to: 'class:carbapenem',
    severity: 'low',
    explanation: 'fewer than 1 % react, whatever the first reaction was',
    source: PARAMETER_2022,
  },
  {
    from: 'class:nsaid',
    to: 'class:cox2-inhibitor',
    severity: 'moderate',
    explanation:
      'most people with NSAID hypersensitivity tolerate a selective COX-2 inhibitor, but labels contraindicate it after asthma, urticaria or allergic reactions to NSAIDs',
    source: label('celecoxib', '4'),
  },
  {
    from: 'class:sulfonamide-antibiotic',
    to: 'sulfasalazine',
    severity: 'contraindicated',
    explanation: 'it is broken down to the sulfonamide antibiotic sulfapyridine',
    source: label('sulfasalazine', '4'),
  },
  {
    from: 'class:sulfonamide-antibiotic',
    to: 'celecoxib',
    severity: 'major',
    explanation: 'the label contraindicates it after an allergic-type reaction to sulfonamides',
    source: label('celecoxib', '4'),
  },
  {
    from: 'class:sulfonamide-antibiotic',
    to: 'zonisamide',
    severity: 'major',
    explanation: 'the label contraindicates it in people hypersensitive to sulfonamides',
    source: label('zonisamide', '4'),
  },
  {
    from: 'class:sulfonamide-antibiotic',
    to: 'dapsone',
    severity: 'moderate',
    explanation: 'a sulfone; some people with sulfonamide allergy react',
    source: PARAMETER_2022,
  },
  {
    from: 'class:sulfonamide-antibiotic',
    to: 'class:thiazide',
    severity: 'low',
    explanation: 'a sulfonamide without the antibiotic’s arylamine; cross-reaction is not borne out',
    source: STROM_2003,
  },
  {
    from: 'class:sulfonamide-antibiotic',
    to: 'class:loop-diuretic',
    severity: 'low',
    explanation: 'a sulfonamide without the antibiotic’s arylamine; cross-reaction is not borne out',
    source: STROM_2003,
  },
  {
    from: 'class:sulfonamide-antibiotic',
    to: 'class:sulfonylurea',
    severity: 'low',
    explanation: 'a sulfonamide without the antibiotic’s arylamine; cross-reaction is not borne out',
    source: STROM_2003,
  },
  {
    from: 'class:ace-inhibitor',
    to: 'class:neprilysin-inhibitor',
    severity: 'contraindicated',
    explanation: 'sacubitril is contraindicated after angioedema from an ACE inhibitor or ARB',
    source: label('sacubitril and valsartan', '4'),
  },
  {
    from: 'class:ace-inhibitor',
    to: 'class:arb',
    severity: 'moderate',
    explanation: 'angioedema comes back in a small share of those who had it from an ACE inhibitor',
    source: 'Haymore BR et al. Ann Allergy Asthma Immunol 2008;101:495–9',
  },
  {
    from: 'class:arb',
    to: 'class:neprilysin-inhibitor',
    severity: 'contraindicated',
    explanation: 'sacubitril is contraindicated after angioedema from an ACE inhibitor or ARB',
    source: label('sacubitril and valsartan', '4'),
  },
  {
    from: 'class:phenanthrene-opioid',
    to: 'class:phenylpiperidine-opioid',
    severity: 'low',
    explanation: 'another chemical class; cross-reaction is rare',
    source: PARAMETER_2022,
  },
  {
    from: 'class:phenanthrene-opioid',
    to: 'class:diphenylheptane-opioid',
    severity: 'low',
    explanation: 'another chemical class; cross-reaction is rare',
    source: PARAMETER_2022,
  },
  {
    from: 'class:aromatic-anticonvulsant',
    to: 'phenobarbital',
    severity: 'major',
    explanation: 'aromatic anticonvulsants cross-react, with severe skin and organ reactions',
    source: label('phenytoin', '5'),
  },
  {
    from: 'phenobarbital',
    to: 'class:aromatic-anticonvulsant',
    severity: 'major',
    explanation: 'aromatic anticonvulsants cross-react, with severe skin and organ reactions',
    source: label('phenytoin', '5'),
  },
  {
    from: 'class:heparin',
    to: 'fondaparinux',
    severity: 'low',
    explanation: 'used in heparin-induced thrombocytopenia; cross-reaction is rare',
    source: 'Cuker A et al. Blood Adv 2018;2:3360–92',
  },
  {
    from: 'class:ester-anesthetic',
    to: 'lidocaine',
    severity: 'low',
    explanation: 'esters and amides do not cross-react',
    source: PARAMETER_2022,
  },
  {
    from: 'egg',
    to: 'propofol',
    severity: 'moderate',
    explanation: 'the US label contraindicates it in egg allergy; published experience is reassuring',
    source: label('propofol', '4'),
  },
  {
    from: 'soy',
    to: 'propofol',
    severity: 'moderate',
    explanation: 'the emulsion contains soybean oil; the US label contraindicates it in soy allergy',
    source: label('propofol', '4'),
  },
  {
    from: 'peanut',
    to: 'progesterone',
    severity: 'major',
    explanation: 'the capsules contain peanut oil',
    source: label('Prometrium', '4'),
  },
  {
    from: 'milk protein',
    to: 'fluticasone+salmeterol',
    severity: 'major',
    explanation: 'the dry powder holds lactose with milk protein',
    source: label('Advair Diskus', '4'),
  },
  {
    from: 'milk protein',
    to: 'fluticasone+vilanterol',
    severity: 'major',
    explanation: 'the dry powder holds lactose with milk protein',
    source: label('Breo Ellipta', '4'),
  },
  {
    from: 'yeast',
    to: 'hepatitis b vaccine',
    severity: 'major',
    explanation: 'the antigen is made in yeast',
    source: label('Recombivax HB', '4'),
  },
];

/** Words in a chart for allergens that are no medicine. */
export const NON_MEDICINE_ALLERGENS: Readonly<Record<string, string>> = {
  egg: 'egg',
  eggs: 'egg',
  soy: 'soy',
  soya: 'soy',
  soybean: 'soy',
  peanut: 'peanut',
  peanuts: 'peanut',
  milk: 'milk protein',
  'milk protein': 'milk protein',
  'cow s milk': 'milk protein',
  yeast: 'yeast',
  latex: 'latex',
  shellfish: 'shellfish',
  'bee sting': 'bee venom',
  'bee stings': 'bee venom',
  'bee venom': 'bee venom',
  nuts: 'tree nut',
  'tree nuts': 'tree nut',
  pollen: 'pollen',
  dust: 'dust',
  'dust mites': 'dust',
  cats: 'cat',
  dogs: 'dog',
  gluten: 'gluten',
  adhesive: 'adhesive',
  tape: 'adhesive',
  nickel: 'nickel',
};
