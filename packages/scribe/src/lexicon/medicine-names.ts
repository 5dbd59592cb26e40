/**
 * The one place where the scribe asks "is this word a medicine?". Names are facts for recognising speech only; doses,
 * interactions and classes belong to the clinical package.
 */
const NAMES =
  `acetaminophen advair albuterol aleve alendronate allopurinol alprazolam amiodarone amitriptyline amlodipine
amoxicillin ampicillin apixaban aripiprazole aspirin atenolol ativan atorvastatin atrovent augmentin azithromycin baclofen
bactrim benadryl benzoyl betamethasone betnovate bisoprolol budesonide bumex buspirone bupropion buspar calcium candesartan
captopril carvedilol cefalexin cephalexin celebrex celecoxib celexa cerazette cetirizine cetraben cialis ciprofloxacin
cisplatin citalopram claritin clarithromycin clenil clindamycin clonazepam clonidine clopidogrel codeine colchicine coreg
coumadin crestor cyclobenzaprine cymbalta dexamethasone diazepam diclofenac digoxin diltiazem donepezil doxazosin
doxycycline duloxetine eliquis enalapril epiduo erythromycin escitalopram esomeprazole estradiol excedrin ezetimibe
famotidine farxiga fentanyl ferrous finasteride flecainide flexeril flomax flonase fluconazole fluoxetine fluticasone
furosemide gabapentin glimepiride glipizide glyburide hctz humira hydralazine hydrochlorothiazide hydrocodone
hydrocortisone hydroxychloroquine hydroxyzine ibuprofen imitrex imodium insulin ipratropium irbesartan isosorbide
januvia jardiance keflex keppra ketorolac klonopin lamotrigine lansoprazole lantus lasix letrozole levaquin levetiracetam
levofloxacin levothyroxine lexapro lidocaine lipitor lisinopril lithium loratadine lorazepam lortab losartan lovastatin
lyrica meclizine melatonin meloxicam metformin methimazole methocarbamol methotrexate methylprednisolone metoprolol
metronidazole microgestin midodrine miralax mirtazapine mobic montelukast morphine motrin mucinex naltrexone naproxen
narcan neurontin nexium nicotine nifedipine nitrofurantoin nitroglycerin norco norvasc novolog nystatin olanzapine
omeprazole ondansetron orlistat oxycodone oxycontin ozempic pantoprazole paracetamol paroxetine paxil penicillin pepcid
pepto percocet phentermine phenytoin plavix potassium pravastatin prednisolone prednisone pregabalin prilosec prinivil
prolia promethazine propranolol protonix prozac pulmicort quetiapine ramipril ranitidine risperidone rivaroxaban
rosuvastatin salbutamol salmeterol semaglutide senna sertraline sildenafil simvastatin singulair sitagliptin
spiriva spironolactone statin steroid steroids sudafed sulfasalazine sumatriptan symbicort synthroid tamsulosin taxol
tamoxifen terbinafine tessalon theophylline thyroxine ticagrelor tizanidine topamax topiramate toprol toradol torsemide
tramadol trazodone trulicity tylenol unithroid valacyclovir valium valsartan vancomycin venlafaxine ventolin verapamil
viagra vicodin voltaren vyvanse warfarin wellbutrin xanax xarelto zantac zestril zetia zithromax zofran zoloft zolpidem
zyrtec ambien amoxil adderall aspirin antihistamine antihistamines antibiotic antibiotics antacid antacids nsaid nsaids
probiotic probiotics multivitamin multivitamins melatonin immodium dioralyte gaviscon co-codamol naproxin lozenge
remicade enbrel rituximab pembrolizumab carboplatin doxorubicin arimidex anastrozole
`.split(/\s+/);

const PHRASES = `vitamin d|vitamin b12|vitamin c|fish oil|birth control|birth control pill|iron supplement|folic acid|baby aspirin|
blood pressure medication|water pill|blood thinner|blood thinners|cough syrup|cough drops|nasal spray|eye drops|
steroid cream|steroid injection|cortisone injection|lidocaine swish and swallow|blue inhaler|brown inhaler|inhaler|
rescue inhaler|advil cold and sinus|medrol dosepak|medrol dose pack|hormone replacement therapy|muscle relaxant|
pain killers|painkillers|painkiller|advil|albuterol inhaler|folate|magnesium|zinc|tums|milk of magnesia|stool softener`;

const KNOWN = new Set(NAMES.filter((name) => name !== ''));

/** Stems that the WHO gives to families of substances; a word of eight letters or more that ends so is a medicine. */
const STEMS =
  /(?:pril|sartan|statin|olol|dipine|prazole|tidine|cillin|mycin|floxacin|azole|triptan|gliptin|gliflozin|parin|xaban|mab|nib|oxetine|azepam|codone|profen|asone|onide|terol|afil|thiazide)$/;
const NOT_MEDICINES = new Set(['nystagmostatin', 'hemostatin', 'thermostatin']);

/** Names of more than one word, space separated. */
export const MEDICINE_PHRASES: readonly string[] = PHRASES.replaceAll('\n', '')
  .split('|')
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

/** Whether one lower-case word names a medicine or a class of medicines. */
export function isMedicineWord(word: string): boolean {
  return (
    KNOWN.has(word) || (word.length >= 8 && word.length <= 40 && STEMS.test(word) && !NOT_MEDICINES.has(word))
  );
}
