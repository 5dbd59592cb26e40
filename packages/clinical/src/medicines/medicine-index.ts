import { COMBINATION_TABLE, MEDICINE_TABLE } from './medicine-table.ts';
import type { Medicine } from './types.ts';

interface Section {
  readonly classes: readonly string[];
  readonly routes: readonly string[];
}

const list = (field: string | undefined, separator = ','): string[] =>
  field === undefined || field === '' ? [] : field.split(separator);

function readHeader(line: string): Section {
  const [, classes, routes] = line.split(' ');
  return { classes: list(classes), routes: list(routes) };
}

/** `+class` adds to the section's classes, `-class` takes one away. */
function withExtras(base: readonly string[], extras: readonly string[]): string[] {
  const removed = new Set(extras.filter((extra) => extra.startsWith('-')).map((extra) => extra.slice(1)));
  const added = extras.filter((extra) => extra.startsWith('+')).map((extra) => extra.slice(1));
  return [...new Set([...base.filter((name) => !removed.has(name)), ...added])];
}

function readSingle(line: string, section: Section): Medicine {
  const [names = '', brands, extras, routes] = line.split('|');
  const [id = '', others] = names.split('=');
  return {
    id,
    ingredients: [id],
    otherNames: list(others),
    brands: list(brands),
    classes: withExtras(section.classes, list(extras, ' ')),
    routes: routes ? list(routes) : section.routes,
  };
}

function readSingles(): Medicine[] {
  const medicines: Medicine[] = [];
  let section: Section = { classes: [], routes: [] };
  for (const line of MEDICINE_TABLE.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('# ')) section = readHeader(line);
    else medicines.push(readSingle(line, section));
  }
  return medicines;
}

function readCombinations(single: ReadonlyMap<string, Medicine>): Medicine[] {
  const combinations: Medicine[] = [];
  for (const line of COMBINATION_TABLE.split('\n')) {
    if (line === '') continue;
    const [id = '', brands, , routes] = line.split('|');
    const ingredients = id.split('+');
    const classes = new Set(ingredients.flatMap((name) => single.get(name)?.classes ?? []));
    combinations.push({
      id,
      ingredients,
      otherNames: [ingredients.join(' and '), [...ingredients].reverse().join(' and ')],
      brands: list(brands),
      classes: [...classes],
      routes: routes ? list(routes) : ['po'],
    });
  }
  return combinations;
}

/** A name as it is compared: lower case, marks and runs of space as one space. */
export function normalizeName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

interface MedicineIndex {
  readonly medicines: readonly Medicine[];
  readonly byId: ReadonlyMap<string, Medicine>;
  readonly byName: ReadonlyMap<string, Medicine>;
}

function build(): MedicineIndex {
  const singles = readSingles();
  const byId = new Map(singles.map((medicine) => [medicine.id, medicine]));
  const medicines = [...singles, ...readCombinations(byId)];
  const byName = new Map<string, Medicine>();
  for (const medicine of medicines) {
    for (const name of [medicine.id, ...medicine.otherNames, ...medicine.brands]) {
      const key = normalizeName(name);
      if (!byName.has(key)) byName.set(key, medicine);
    }
  }
  return { medicines, byId, byName };
}

let built: MedicineIndex | undefined;

function index(): MedicineIndex {
  built ??= build();
  return built;
}

/** Every medicine of the table, single ingredients first, then fixed combinations. */
export function allMedicines(): readonly Medicine[] {
  return index().medicines;
}

/** The medicine that has exactly this generic, international or brand name, whatever its capitals and marks. */
export function medicineByName(name: string): Medicine | undefined {
  return index().byName.get(normalizeName(name));
}

/** Every known name with its medicine, names normalized. */
export function medicineNames(): ReadonlyMap<string, Medicine> {
  return index().byName;
}

/** The classes of one ingredient; empty when the ingredient is unknown. */
export function classesOf(ingredient: string): readonly string[] {
  return index().byId.get(ingredient)?.classes ?? [];
}

const CLASS_WORDS: Readonly<Record<string, string>> = {
  'ace-inhibitor': 'ACE inhibitor',
  arb: 'angiotensin receptor blocker',
  nsaid: 'NSAID',
  ssri: 'SSRI',
  snri: 'SNRI',
  'mao-inhibitor': 'MAO inhibitor',
  'maob-inhibitor': 'MAO-B inhibitor',
  lmwh: 'low-molecular-weight heparin',
  saba: 'short-acting beta-2 agonist',
  laba: 'long-acting beta-2 agonist',
  nrti: 'nucleoside reverse-transcriptase inhibitor',
  nnrti: 'non-nucleoside reverse-transcriptase inhibitor',
  'p2y12-inhibitor': 'P2Y12 inhibitor',
  'pde5-inhibitor': 'PDE5 inhibitor',
  'sglt2-inhibitor': 'SGLT2 inhibitor',
  'glp1-agonist': 'GLP-1 agonist',
  'dpp4-inhibitor': 'DPP-4 inhibitor',
  'h2-blocker': 'H2 blocker',
  'tnf-inhibitor': 'TNF inhibitor',
  'jak-inhibitor': 'JAK inhibitor',
  serm: 'selective estrogen receptor modulator',
  'hiv-protease-inhibitor': 'HIV protease inhibitor',
};

/** A class id in words: `ace-inhibitor` → "ACE inhibitor". */
export function className(classId: string): string {
  return CLASS_WORDS[classId] ?? classId.replaceAll('-', ' ');
}
