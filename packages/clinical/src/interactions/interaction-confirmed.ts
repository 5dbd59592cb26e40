import { tagsOf } from './tags.ts';
import type { FindingSeverity } from './types.ts';

/**
 * Interactions that were read in the document of the last column, outside the ONC list (which is confirmed as a
 * whole): `precipitant|object|severity|document`, tags and severity as in the interaction table. A pair that is
 * not covered here carries `confirmed: false` in its finding.
 */
export const CONFIRMED_TABLE = `
itraconazole,ketoconazole,posaconazole,erythromycin,clarithromycin,telithromycin,nefazodone,@hiv-pi|simvastatin|C|SIM
gemfibrozil,cyclosporine,danazol|simvastatin|C|SIM
amlodipine,ranolazine|simvastatin|m|SIM
itraconazole,ketoconazole,clarithromycin,erythromycin,atazanavir,ritonavir,lopinavir|lovastatin|C|AFP11
cyclosporine|pitavastatin|C|AFP11
cyclosporine|rosuvastatin|M|AFP11
atazanavir,lopinavir|rosuvastatin|m|AFP11
clarithromycin,itraconazole,saquinavir,darunavir,fosamprenavir|atorvastatin|m|ATO
tipranavir|atorvastatin|M|ATO
gemfibrozil|rosuvastatin|M|ROS
trimethoprim|methotrexate|M|MTXT
sulfamethoxazole,probenecid|methotrexate|M|MTX
#nsaid|methotrexate|M|MTX
amoxicillin,penicillin v,penicillin g,piperacillin,ampicillin|methotrexate|m|MTX
#proton-pump-inhibitor|methotrexate|m|MTX
nitrous oxide,pyrimethamine|methotrexate|M|MTX
@1a2-inhibitor|tizanidine|C|TIZ
@weak-1a2-inhibitor,cimetidine,famotidine,acyclovir,verapamil|tizanidine|M|TIZ
nirmatrelvir,ritonavir|amiodarone,flecainide,propafenone,quinidine,dronedarone|C|PAX
nirmatrelvir,ritonavir|lurasidone,pimozide,ranolazine,alfuzosin,eplerenone,ivabradine|C|PAX
nirmatrelvir,ritonavir|eletriptan,finerenone,tolvaptan,naloxegol|C|PAXAU
rifampin,carbamazepine,phenytoin,phenobarbital,st john's wort|nirmatrelvir|C|PAXCA
primidone|nirmatrelvir|C|PAXAU
#nsaid|lithium|M|LI
#ace-inhibitor,#arb,#thiazide|lithium|M|LI
#loop-diuretic,metronidazole,haloperidol|lithium|m|LI
theophylline,caffeine,acetazolamide,sodium bicarbonate|lithium|m|LIP
digoxin|amiodarone,dronedarone,quinidine|M|DIG
digoxin|verapamil,clarithromycin,cyclosporine,itraconazole,propafenone|M|DIG
digoxin|ritonavir,ranolazine|M|DIGS
digoxin|erythromycin,azithromycin,tetracycline|m|DIG
digoxin|#beta-blocker,diltiazem,#thiazide,#loop-diuretic|m|DIG
fluconazole,metronidazole,sulfamethoxazole,amiodarone|warfarin|M|WAR
#nsaid|@oral-anticoagulant|M|NSAC
@strong-3a4-inhibitor|colchicine|M|COL
cyclosporine|colchicine|M|COL
diltiazem,verapamil,erythromycin|colchicine|m|COLE
allopurinol|azathioprine|M|AZA
valproate|lamotrigine|M|LAM
ethinyl estradiol|lamotrigine|m|LAM
ertapenem,imipenem,meropenem|valproate|M|MER
omeprazole,esomeprazole|clopidogrel|M|CLO
fluoxetine,fluvoxamine,fluconazole,voriconazole|clopidogrel|m|CLO9
amyl nitrite|sildenafil|C|VIA
#nitrate|#pde5-inhibitor|C|PDE
riociguat|#pde5-inhibitor|C|RIO
doxazosin,terazosin,prazosin,alfuzosin|#pde5-inhibitor|m|PDE
@strong-3a4-inhibitor|sildenafil,tadalafil,vardenafil|m|PDE
#opioid|#benzodiazepine|M|OPI
#opioid|#z-drug,carisoprodol,meprobamate,#barbiturate|M|OPI
trimethoprim|spironolactone|M|TMP
linezolid,methylene blue|@serotonin-reuptake,#tricyclic|M|LIN
linezolid,methylene blue|mirtazapine|M|MIR
@irreversible-maoi|mirtazapine|C|MIR
rifampin,carbamazepine,phenytoin,phenobarbital|apixaban,rivaroxaban|M|XA
rifampin,carbamazepine,phenytoin|dabigatran|M|NOAC
st john's wort|apixaban,rivaroxaban,dabigatran|M|NOAC
ketoconazole,itraconazole,ritonavir,posaconazole|apixaban,rivaroxaban|M|XA
fluvoxamine,ciprofloxacin|clozapine|M|CLZ
fluvoxamine|theophylline|M|THE
thioridazine|fluvoxamine|C|LUV
alosetron|fluvoxamine|C|LUV
@strong-3a4-inhibitor,@inducer|ranolazine|C|RAN
diltiazem,verapamil,erythromycin|ranolazine|m|RANM
dofetilide|verapamil,cimetidine,trimethoprim,ketoconazole,prochlorperazine,megestrol,dolutegravir,hydrochlorothiazide|C|DOF
#ace-inhibitor|#neprilysin-inhibitor|C|LIS
aliskiren|#ace-inhibitor|M|LIS
aliskiren|#arb|M|LOS
morphine,codeine|@irreversible-maoi|M|MOR
disulfiram|metronidazole|C|MET
rizatriptan|propranolol|m|RIZ
citalopram|omeprazole,cimetidine,esomeprazole|m|CIT
ketoconazole,itraconazole|alprazolam|C|ALP
erythromycin,verapamil,fluconazole|eplerenone|m|EPL
clonidine|#beta-blocker|m|AFP19
#potassium-supplement|spironolactone|M|AFP19
#ssri|#nsaid|m|JFP
carbamazepine|@oral-contraceptive|M|JFP
`;

/** What was read, by code. */
export const CONFIRMED_IN: Readonly<Record<string, string>> = {
  SIM: 'FDA drug safety communication on simvastatin, 8 June 2011',
  AFP11: 'Am Fam Physician 2011;83:711, table 1, statin interactions',
  ATO: 'Product information of atorvastatin, drug interactions (MIMS Philippines, Avamax)',
  ROS: 'Product information of rosuvastatin, drug interactions (MIMS Philippines, Zyrova)',
  MTX: 'US prescribing information, methotrexate (Pfizer), section 7.1',
  MTXT: 'Can Fam Physician, table 1, interactions of methotrexate (PMC3994806)',
  TIZ: 'US prescribing information, Zanaflex, sections 4 and 7',
  PAX: 'US prescribing information, Paxlovid, section 4',
  PAXAU: 'Australian product information of Paxlovid, updated contraindications (HPS Pharmacies)',
  PAXCA: 'Canadian product monograph of Paxlovid, contraindications',
  LI: 'MPR drug monograph, lithium carbonate, interactions',
  LIP: 'Pharmaceuticals 2023;16:74, table 1 (PMC9867198)',
  DIG: 'Cleve Clin J Med, table of drug interactions that raise the risk of digoxin toxicity',
  DIGS: 'Hansten and Horn, interactions of digoxin with P-glycoprotein inhibitors',
  WAR: 'Am Fam Physician 2019;99:558–64; University of California San Diego, warfarin interactions',
  NSAC: 'Healthcare 2020;8:281, table 3 (PMC7551164); University of California San Diego, warfarin interactions',
  COL: 'Drug Saf 2023;46:223–42, table 3 (PMC9754312); US prescribing information, Mitigare (PDR summary)',
  COLE: 'Eur Heart J 2021, table 1, safe use of colchicine (PMC8294843)',
  AZA: 'Medsafe, Prescriber Update 1998;17:16–17',
  LAM: 'Psychopharmacology Institute, lamotrigine interactions, 19 April 2018',
  MER: 'FDA safety labelling change of Merrem, March 2008',
  CLO: 'FDA safety labelling change of omeprazole and esomeprazole, October 2012',
  CLO9: 'FDA information on clopidogrel and omeprazole, 2009 (PMC3014683, table 2)',
  VIA: 'US prescribing information, Viagra, section 4',
  PDE: 'Can Fam Physician, table 2, comparison of PDE5 inhibitors; US prescribing information, Viagra, section 7',
  RIO: 'Medscape, sildenafil, contraindications, 4 August 2021 (viewarticle/955912_4)',
  OPI: 'FDA drug safety communication, 31 August 2016, https://www.fda.gov/Drugs/DrugSafety/ucm518473.htm',
  TMP: 'CMAJ 2015;187:E138–43, https://pubmed.ncbi.nlm.nih.gov/25646289',
  LIN: 'FDA drug safety communications on linezolid and methylene blue, 26 July 2011',
  MIR: 'Drugs.com, mirtazapine, contraindications',
  XA: 'J Thromb Thrombolysis 2016;41:206–32, table 14 (PMC4715848)',
  NOAC: 'J Thorac Dis 2015;7:115–31, table 3 (PMC4321075)',
  CLZ: 'US prescribing information, Clozaril, table 1 (PMC9243911)',
  THE: 'Drugs.com professional interaction report, theophylline with fluvoxamine',
  LUV: 'US prescribing information, Luvox CR, sections 4 and 5',
  RAN: 'US prescribing information, Ranexa, section 4',
  RANM: 'US prescribing information, ranolazine, section 2.2 (MIMS Philippines, Razine)',
  DOF: '2023 ACC/AHA/ACCP/HRS guideline for atrial fibrillation, table 23 (PMC11104284)',
  LIS: 'US prescribing information, lisinopril and hydrochlorothiazide, DailyMed set id 00b256d4-1691-cc3b-e063-6294a90a47ec, Contraindications',
  LOS: 'US prescribing information, losartan, DailyMed set id 016461a7-40a7-4ebc-9342-66ea16cdb6fc, section 4',
  MOR: 'US prescribing information, morphine and codeine, DailyMed set ids 2d263950-4148-405d-b582-13857ac88044 and b04f74f8-d960-4b7a-988a-372d9a1e1406, section 4',
  MET: 'US prescribing information, metronidazole, DailyMed set id 29651ae0-6297-4821-9b15-9d7753e1a3b8, section 4',
  RIZ: 'Texas Vendor Drug Program, drug use criteria, antimigraine agents, maximum doses',
  CIT: 'Straight Healthcare, citalopram with CYP2C19 inhibitors',
  ALP: 'US prescribing information, alprazolam, Contraindications (https://www.prescriptiondrugs.com/alprazolam-tablets-usp)',
  EPL: 'US prescribing information, Inspra, section 2.4 (WikiDoc copy)',
  AFP19: 'Am Fam Physician 2019;99:558–64',
  JFP: 'Onysko M et al. 5 drug interactions you don’t want to miss. J Fam Pract',
};

const LETTERS: Readonly<Record<string, FindingSeverity>> = {
  C: 'contraindicated',
  M: 'major',
  m: 'moderate',
};

let documents: ReadonlyMap<string, string> | undefined;

function buildDocuments(): ReadonlyMap<string, string> {
  const built = new Map<string, string>();
  for (const row of CONFIRMED_TABLE.split('\n').filter((line) => line !== '')) {
    const [precipitants = '', objects = '', letter = '', code = ''] = row.split('|');
    for (const precipitant of precipitants.split(',')) {
      for (const object of objects.split(',')) {
        built.set(`${precipitant}|${object}|${LETTERS[letter] ?? ''}`, CONFIRMED_IN[code] ?? '');
      }
    }
  }
  return built;
}

/** Where the interaction of two ingredients was read at this severity; undefined when nobody has read it. */
export function confirmedIn(
  precipitant: string,
  object: string,
  severity: FindingSeverity,
): string | undefined {
  documents ??= buildDocuments();
  const objectTags = tagsOf(object);
  for (const tag of tagsOf(precipitant)) {
    for (const objectTag of objectTags) {
      const found = documents.get(`${tag}|${objectTag}|${severity}`);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
