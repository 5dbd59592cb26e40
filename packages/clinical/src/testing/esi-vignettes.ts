/**
 * Triage vignettes written for this package after the logic of the ESI handbook (version 4, 2012): who comes, what the
 * nurse finds, which level it is and why. The people are invented.
 *
 * `text` is what the person or the parent says; `input` what the nurse records; red flags stand for what a recogniser
 * finds in the text.
 */
import type { EsiInput, EsiLevel, Resource } from '../triage/index.ts';

export interface EsiVignette {
  readonly level: EsiLevel;
  readonly text: string;
  readonly why: string;
  readonly input: EsiInput;
}

type Vitals = NonNullable<EsiInput['vitals']>;

/** Respiratory rate, saturation, pulse, systolic pressure, temperature, pain. */
function vitals(
  rate: number,
  spo2: number,
  pulse: number,
  systolic: number,
  celsius = 36.8,
  pain = 0,
): Vitals {
  return {
    respiratoryRatePerMinute: rate,
    spo2Percent: spo2,
    pulsePerMinute: pulse,
    systolicBpMmHg: systolic,
    temperatureCelsius: celsius,
    painScore: pain,
  };
}

function seen(
  level: EsiLevel,
  ageYears: number,
  text: string,
  why: string,
  input: Omit<EsiInput, 'ageYears'>,
): EsiVignette {
  return { level, text, why, input: { ageYears, ...input } };
}

function flagged(
  level: EsiLevel,
  ageYears: number,
  code: string,
  text: string,
  why: string,
  measured: Vitals = {},
): EsiVignette {
  return seen(level, ageYears, text, why, { vitals: measured, redFlags: [{ code, sentence: why }] });
}

function needs(
  level: EsiLevel,
  ageYears: number,
  text: string,
  why: string,
  measured: Vitals,
  ...expectedResources: Resource[]
): EsiVignette {
  return seen(level, ageYears, text, why, { vitals: measured, expectedResources });
}

/** Decision point A: a life-saving intervention now. */
const IMMEDIATE: readonly EsiVignette[] = [
  seen(1, 61, 'Collapsed in the waiting room, no pulse, chest compressions started.', 'Cardiac arrest.', {
    lifeThreats: ['cardiac-arrest'],
  }),
  seen(
    1,
    24,
    'Brought in by friends, blue, breathing four times a minute, pinpoint pupils.',
    'Needs ventilation and naloxone.',
    { vitals: vitals(4, 70, 54, 92), lifeThreats: ['needs-ventilation'] },
  ),
  seen(
    1,
    33,
    'Stung by a wasp, lips and tongue swelling, voice hoarse, wheezing.',
    'Anaphylaxis with the airway at risk: adrenaline now.',
    {
      redFlags: [{ code: 'anaphylaxis', sentence: 'Anaphylaxis.', urgency: 'immediate' }],
      vitals: vitals(30, 90, 128, 88),
    },
  ),
  seen(1, 45, 'Stabbed in the chest, grey and sweating.', 'Penetrating chest injury in shock.', {
    vitals: vitals(32, 88, 136, 74),
    lifeThreats: ['shock'],
  }),
  seen(1, 70, 'Vomiting bright red blood, cold and clammy.', 'Haemorrhagic shock.', {
    vitals: vitals(26, 95, 132, 78),
  }),
  seen(1, 19, 'Fitting for twenty minutes, still fitting.', 'Status epilepticus.', {
    lifeThreats: ['active-seizure'],
  }),
  seen(
    1,
    58,
    'Known diabetic, sweaty and only groaning to pain.',
    'Hypoglycaemia with depressed consciousness: dextrose now.',
    { vitals: { glucoseMmolPerL: 1.4, consciousness: 'pain' } },
  ),
  seen(1, 0.05, 'Three-week-old, floppy and grey, not waking to feed.', 'A flaccid infant.', {
    lifeThreats: ['flaccid-infant'],
  }),
  seen(1, 4, 'Choking on a grape, cannot cry or cough.', 'Complete airway obstruction.', {
    lifeThreats: ['airway-at-risk'],
  }),
  seen(1, 6, 'Severe asthma, too breathless to speak, drowsy.', 'Severe respiratory distress, tiring.', {
    vitals: { ...vitals(52, 83, 168, 96), consciousness: 'voice' },
    lifeThreats: ['severe-respiratory-distress'],
  }),
  seen(1, 80, 'Found on the floor, responds only to a hard pinch.', 'Responds only to pain.', {
    vitals: { ...vitals(10, 93, 62, 150), consciousness: 'pain' },
  }),
  seen(
    1,
    27,
    'Motorcycle crash, unresponsive, both thighs swollen.',
    'Critically injured and unresponsive.',
    { vitals: { consciousness: 'unresponsive' }, lifeThreats: ['critical-trauma'] },
  ),
  seen(1, 66, 'Fainted twice, pulse very slow.', 'Bradycardia that needs pacing or atropine.', {
    vitals: vitals(20, 94, 28, 72),
  }),
  seen(1, 52, 'Crushing chest pain, sweating, blood pressure falling.', 'Cardiogenic shock.', {
    vitals: vitals(28, 89, 124, 76),
  }),
  seen(
    1,
    36,
    'House fire, soot in the nostrils, hoarse and stridor.',
    'Inhalation injury with the airway at risk.',
    { lifeThreats: ['airway-at-risk'] },
  ),
  seen(1, 74, 'Pneumonia, blue lips, exhausted, talks in single words.', 'Severe hypoxia.', {
    vitals: vitals(38, 82, 126, 104, 38.9),
  }),
  seen(1, 31, 'Thirty-six weeks pregnant, heavy bleeding, pale.', 'Haemorrhagic shock in pregnancy.', {
    pregnant: true,
    vitals: vitals(28, 96, 140, 80),
    lifeThreats: ['major-bleeding'],
  }),
  seen(
    1,
    48,
    'Arm caught in a machine, blood spurting through the towel.',
    'Bleeding that has to be stopped now.',
    { lifeThreats: ['major-bleeding'] },
  ),
  seen(1, 22, 'Took a whole packet of tablets, now unrousable.', 'Unresponsive overdose.', {
    vitals: { consciousness: 'unresponsive' },
  }),
  seen(1, 1.5, 'Drowning in a garden pool, gasping.', 'Breathing has to be supported.', {
    lifeThreats: ['not-breathing'],
  }),
  seen(
    1,
    63,
    'Swallowing saliva impossible, tongue swollen since the new blood pressure pill, drooling.',
    'Angio-oedema with the airway at risk.',
    { lifeThreats: ['airway-at-risk'] },
  ),
  seen(1, 9, 'Hit by a car, blood pressure 64, pulse racing.', 'Child in hypovolaemic shock.', {
    vitals: vitals(38, 94, 168, 64),
  }),
  seen(
    1,
    0.4,
    'Five-month-old with bronchiolitis, pauses in breathing, pulse dropping.',
    'Bradycardia in an infant.',
    { vitals: vitals(14, 80, 56, 66) },
  ),
  seen(1, 55, 'Dialysis missed for a week, weak, heart rate 26.', 'Peri-arrest bradycardia.', {
    vitals: vitals(22, 95, 26, 84),
  }),
  seen(
    1,
    41,
    'Tension in the chest after a fall, neck veins full, trachea to one side.',
    'Tension pneumothorax: decompression now.',
    { lifeThreats: ['severe-respiratory-distress'], vitals: vitals(40, 80, 140, 82) },
  ),
  seen(1, 68, 'Septic, blood pressure 64.', 'Systolic pressure below 70.', {
    vitals: vitals(30, 91, 118, 64, 39.2),
  }),
];

/** Decision point B: should not wait. */
const HIGH_RISK: readonly EsiVignette[] = [
  flagged(
    2,
    54,
    'chest-pain',
    'Pressure in the chest for an hour, into the left arm, a little sweaty.',
    'Possible acute coronary syndrome.',
    vitals(18, 97, 88, 142, 36.7, 6),
  ),
  flagged(
    2,
    72,
    'stroke-signs',
    'Face drooping and right arm weak since breakfast, forty minutes ago.',
    'Acute stroke in the window.',
    vitals(16, 96, 82, 178),
  ),
  flagged(
    2,
    29,
    'thunderclap-headache',
    'Worst headache of my life, came like a hammer.',
    'Possible subarachnoid haemorrhage.',
    vitals(16, 99, 84, 150, 36.9, 10),
  ),
  flagged(
    2,
    15,
    'testicular-torsion',
    'Sudden pain in the left testicle since two hours, vomited.',
    'Testicular torsion: hours matter.',
    vitals(18, 99, 98, 118, 36.6, 9),
  ),
  flagged(
    2,
    26,
    'ectopic-pregnancy',
    'Seven weeks pregnant, sharp pain low on the right, spotting, felt faint.',
    'Possible ectopic pregnancy.',
    vitals(18, 99, 96, 108, 36.8, 6),
  ),
  flagged(
    2,
    44,
    'cauda-equina',
    'Back pain, numb between the legs, cannot pass water since last night.',
    'Possible cauda equina syndrome.',
    vitals(16, 98, 80, 134, 36.8, 7),
  ),
  flagged(
    2,
    21,
    'suicide-risk',
    'I want to end it and I have the tablets at home.',
    'A danger to self.',
    vitals(14, 99, 76, 120),
  ),
  flagged(
    2,
    2,
    'non-accidental-injury',
    'Bruises on the ear and the back, the story keeps changing.',
    'Possible inflicted injury: must be kept safe.',
    vitals(26, 99, 112, 94),
  ),
  flagged(
    2,
    18,
    'meningism',
    'Fever, stiff neck, light hurts, spots that do not fade.',
    'Possible meningococcal disease.',
    vitals(22, 97, 118, 104, 39.4, 8),
  ),
  flagged(
    2,
    67,
    'aortic-dissection',
    'Tearing pain between the shoulder blades, came at once.',
    'Possible aortic dissection.',
    vitals(20, 96, 92, 190, 36.7, 10),
  ),
  flagged(
    2,
    39,
    'pulmonary-embolism',
    'Sudden breathlessness, calf swollen since the flight, coughing blood.',
    'Possible pulmonary embolism.',
    vitals(22, 94, 108, 122),
  ),
  flagged(
    2,
    50,
    'neutropenic-fever',
    'Chemotherapy nine days ago, shivering since this morning.',
    'Fever in neutropenia.',
    vitals(18, 97, 96, 118, 38.6),
  ),
  flagged(
    2,
    34,
    'eye-chemical',
    'Drain cleaner splashed into both eyes.',
    'Chemical burn of the eye: irrigate now.',
    vitals(18, 99, 96, 130, 36.7, 9),
  ),
  flagged(
    2,
    77,
    'abdominal-aortic-aneurysm',
    'Belly and back pain, known aneurysm.',
    'Possible rupture.',
    vitals(18, 97, 84, 134, 36.5, 8),
  ),
  flagged(
    2,
    62,
    'gi-bleed',
    'Black sticky stools for two days, light-headed, on warfarin.',
    'Gastrointestinal bleeding on an anticoagulant.',
    vitals(18, 97, 98, 112),
  ),
  flagged(
    2,
    70,
    'head-injury-anticoagulant',
    'Fell and hit the head, takes apixaban, vomited once.',
    'Head injury on an anticoagulant.',
    vitals(16, 97, 78, 148),
  ),
  flagged(
    2,
    16,
    'diabetic-ketoacidosis',
    'Type 1 diabetes, vomiting, breathing fast, smells of pear drops.',
    'Possible ketoacidosis.',
    { ...vitals(24, 99, 114, 112), glucoseMmolPerL: 24 },
  ),
  flagged(
    2,
    23,
    'overdose',
    'Took forty paracetamol an hour ago, sorry now.',
    'Overdose: time matters though well.',
    vitals(16, 99, 88, 124),
  ),
  flagged(
    2,
    11,
    'haemophilia-bleed',
    'Has haemophilia, knee swelling after a knock.',
    'Bleed in haemophilia: factor now.',
    vitals(18, 99, 88, 106, 36.7, 7),
  ),
  flagged(
    2,
    19,
    'sickle-crisis',
    'Sickle cell pain in the chest and back, 9 of 10.',
    'Vaso-occlusive crisis with chest pain.',
    vitals(20, 95, 98, 122, 37.6, 9),
  ),
  flagged(
    2,
    65,
    'limb-ischaemia',
    'Leg suddenly cold, white and numb.',
    'Acute limb ischaemia.',
    vitals(16, 98, 88, 152, 36.5, 9),
  ),
  flagged(
    2,
    30,
    'pre-eclampsia',
    'Thirty-four weeks, headache, flashing lights, upper belly pain.',
    'Severe features of pre-eclampsia.',
    vitals(16, 98, 90, 152),
  ),
  flagged(
    2,
    38,
    'compartment-syndrome',
    'Plaster put on yesterday, fingers numb, pain unbearable on stretching.',
    'Possible compartment syndrome.',
    vitals(18, 99, 96, 138, 36.8, 10),
  ),
  flagged(
    2,
    47,
    'alcohol-withdrawal',
    'Stopped drinking two days ago, shaking, sees insects.',
    'Delirium tremens.',
    vitals(20, 97, 112, 158, 37.8),
  ),
  flagged(2, 83, 'sepsis', 'Confused since yesterday, shivering, urine smells.', 'Possible sepsis.', {
    ...vitals(22, 94, 104, 104, 38.7),
    consciousness: 'confusion',
  }),
  flagged(
    2,
    28,
    'exertional-syncope',
    'Fainted while running, father died young.',
    'Syncope on exertion.',
    vitals(14, 99, 68, 118),
  ),
  flagged(
    2,
    35,
    'postpartum-bleeding',
    'Ten days after birth, soaking a pad every hour, clots.',
    'Secondary postpartum haemorrhage.',
    vitals(18, 98, 100, 108),
  ),
  flagged(
    2,
    8,
    'button-battery',
    'Swallowed a button battery.',
    'Button battery: remove within hours.',
    vitals(20, 99, 92, 104),
  ),
  flagged(
    2,
    60,
    'epiglottitis',
    'Severe sore throat, drooling, muffled voice, sits forward.',
    'Possible epiglottitis.',
    vitals(20, 96, 102, 140, 38.6),
  ),
  flagged(
    2,
    42,
    'rape',
    'Assaulted an hour ago.',
    'Sexual assault: private room now.',
    vitals(16, 99, 92, 126),
  ),
  seen(2, 79, 'More confused than usual since this morning.', 'New confusion.', {
    vitals: vitals(18, 96, 82, 138),
    highRisk: ['new-confusion'],
  }),
  seen(2, 5, 'Sleepy and hard to keep awake after a fall.', 'New lethargy after head injury.', {
    vitals: vitals(22, 99, 96, 98),
    highRisk: ['lethargy'],
  }),
  seen(
    2,
    37,
    'Cannot lie still, flank pain, 10 of 10, vomiting.',
    'Severe distress: analgesia cannot wait.',
    { vitals: vitals(20, 98, 96, 148, 36.8, 10), highRisk: ['severe-distress'] },
  ),
  seen(2, 25, 'Shouting, threatening staff.', 'A danger to others.', {
    highRisk: ['danger-to-self-or-others'],
  }),
  seen(2, 20 / 365.25, 'Twenty days old, feels hot, 38.2.', 'Fever below 28 days.', {
    vitals: vitals(46, 98, 158, 72, 38.2),
  }),
  seen(2, 0.2, 'Ten weeks old, temperature 38.4, feeding less.', 'Fever below three months.', {
    vitals: vitals(44, 98, 148, 78, 38.4),
  }),
  seen(2, 0.15, 'Eight weeks old, cold to touch, 36.0.', 'Hypothermia below 90 days.', {
    vitals: vitals(40, 97, 130, 76, 36),
  }),
  seen(2, 49, 'Kidney transplant, shivers, 38.5.', 'Fever with immunosuppression.', {
    immunocompromised: true,
    vitals: vitals(18, 97, 94, 122, 38.5),
  }),
  seen(2, 56, 'Weak and dizzy, pulse 142 and irregular.', 'Pulse in the critical range.', {
    vitals: vitals(20, 96, 142, 112),
  }),
  seen(
    2,
    64,
    'Breathless on the stairs, now at rest too.',
    'Respiratory rate and saturation in the critical range.',
    { vitals: vitals(27, 90, 108, 138) },
  ),
  seen(2, 32, 'Thirty-eight weeks pregnant, sent for high pressure.', 'Severe hypertension in pregnancy.', {
    pregnant: true,
    vitals: vitals(16, 99, 88, 172),
  }),
  seen(2, 58, 'Thirsty, blurred vision, drinks all day.', 'Glucose in the critical range.', {
    vitals: { ...vitals(18, 98, 92, 124), glucoseMmolPerL: 29 },
  }),
  seen(2, 43, 'Shaky and sweaty, alert.', 'Glucose below 3 mmol/L though alert.', {
    vitals: { ...vitals(16, 99, 92, 128), glucoseMmolPerL: 2.6 },
  }),
  seen(2, 81, 'Found outside, shivering has stopped.', 'Hypothermia.', {
    vitals: vitals(12, 95, 54, 112, 33.5),
  }),
  seen(2, 26, 'Ran a marathon in the heat, muddled at first, skin hot.', 'Core temperature above 40 °C.', {
    vitals: vitals(20, 97, 118, 112, 40.6),
  }),
  seen(2, 75, 'Dizzy when standing, pressure 86.', 'Hypotension.', { vitals: vitals(18, 96, 92, 86) }),
  seen(2, 3, 'Barking cough, stridor at rest, pulling in the ribs.', 'Moderate to severe croup.', {
    highRisk: ['high-risk-situation'],
    vitals: vitals(38, 94, 138, 96, 38.2),
  }),
  seen(2, 40, 'Third-degree burns of both hands from hot oil.', 'Burns of the hands that need a centre.', {
    highRisk: ['high-risk-situation'],
    vitals: vitals(18, 99, 98, 136, 36.8, 9),
  }),
  seen(
    2,
    17,
    'Seizure stopped ten minutes ago, still drowsy, answers to voice.',
    'Post-ictal, not yet awake.',
    { vitals: { ...vitals(16, 97, 98, 124), consciousness: 'voice' } },
  ),
  seen(
    2,
    69,
    'COPD, on home oxygen, worse for two days.',
    'Saturation below the target with a critical rate.',
    { vitals: { ...vitals(28, 86, 106, 138), spo2Scale: 'scale-2' } },
  ),
];

/** Decision point D: two or more resources, and vital signs in the danger zone. */
const DANGER_ZONE: readonly EsiVignette[] = [
  needs(
    2,
    44,
    'Cough and fever for four days, pleuritic pain.',
    'Two resources, pulse and rate in the danger zone.',
    vitals(24, 93, 116, 124, 38.9, 5),
    'laboratory',
    'x-ray',
    'iv-im-nebulised-medication',
  ),
  needs(
    2,
    6,
    'Vomiting and diarrhoea for two days, dry mouth.',
    'Two resources, pulse above 140.',
    vitals(26, 98, 148, 96, 38.2),
    'laboratory',
    'iv-fluids',
  ),
  needs(
    2,
    2,
    'Wheeze and cough, second nebuliser at home.',
    'Two resources, rate above 40.',
    vitals(48, 94, 142, 94, 37.9),
    'iv-im-nebulised-medication',
    'x-ray',
  ),
  needs(
    2,
    57,
    'Pain in the upper belly after dinner, fever.',
    'Two resources, pulse above 100.',
    vitals(20, 96, 112, 132, 38.4, 7),
    'laboratory',
    'ct-mri-ultrasound',
  ),
  needs(
    2,
    71,
    'Leg red, hot and swollen to the knee.',
    'Two resources, pulse above 100.',
    vitals(20, 96, 108, 128, 38.2, 5),
    'laboratory',
    'iv-im-nebulised-medication',
  ),
  needs(
    2,
    0.6,
    'Seven months, cough, fast breathing, feeding half.',
    'Two resources, rate above 40.',
    vitals(56, 94, 158, 86, 38.1),
    'laboratory',
    'x-ray',
  ),
];

/** Two or more resources, stable: level 3. */
const URGENT: readonly EsiVignette[] = [
  needs(
    3,
    34,
    'Pain moved to the lower right belly since yesterday.',
    'Blood tests and imaging.',
    vitals(16, 99, 88, 124, 37.6, 5),
    'laboratory',
    'ct-mri-ultrasound',
  ),
  needs(
    3,
    48,
    'Colicky pain under the right ribs after fatty food.',
    'Blood tests, ultrasound, analgesia IV.',
    vitals(16, 98, 84, 136, 36.9, 6),
    'laboratory',
    'ct-mri-ultrasound',
    'iv-im-nebulised-medication',
  ),
  needs(
    3,
    26,
    'Vomited ten times since last night, cannot keep water.',
    'Blood tests and fluids IV.',
    vitals(16, 99, 96, 112),
    'laboratory',
    'iv-fluids',
  ),
  needs(
    3,
    75,
    'Fell from a step, hip sore, leg turned out.',
    'X-ray, blood tests, analgesia IV.',
    vitals(16, 96, 86, 142, 36.6, 6),
    'x-ray',
    'laboratory',
    'iv-im-nebulised-medication',
  ),
  needs(
    3,
    31,
    'Migraine as always, vomiting, wants a dark room.',
    'Fluids and medication IV.',
    vitals(14, 99, 78, 122, 36.7, 8),
    'iv-fluids',
    'iv-im-nebulised-medication',
  ),
  needs(
    3,
    62,
    'Dizzy spells for a week, none now.',
    'ECG and blood tests.',
    vitals(14, 98, 72, 146),
    'ecg',
    'laboratory',
  ),
  needs(
    3,
    45,
    'Fever and pain in the flank, burning urine.',
    'Urine, blood, antibiotic IV.',
    vitals(16, 98, 96, 124, 38.7, 5),
    'laboratory',
    'iv-im-nebulised-medication',
  ),
  needs(
    3,
    10,
    'Fell off a swing, forearm bent.',
    'X-ray and reduction under sedation.',
    vitals(20, 99, 96, 108, 36.7, 7),
    'x-ray',
    'complex-procedure',
  ),
  needs(
    3,
    52,
    'Numb fingers on one side for a month, comes and goes.',
    'Blood tests and imaging.',
    vitals(14, 98, 70, 134),
    'laboratory',
    'ct-mri-ultrasound',
  ),
  needs(
    3,
    29,
    'Ten weeks pregnant, spotting since today, no pain.',
    'Blood tests and ultrasound.',
    vitals(14, 99, 80, 116),
    'laboratory',
    'ct-mri-ultrasound',
  ),
  needs(
    3,
    67,
    'Leg swollen since a week, no breathlessness.',
    'Blood tests and ultrasound.',
    vitals(16, 97, 82, 140, 36.8, 3),
    'laboratory',
    'ct-mri-ultrasound',
  ),
  needs(
    3,
    38,
    'Feels very low for months, no plans to harm.',
    'Blood tests and psychiatry.',
    vitals(14, 99, 74, 122),
    'laboratory',
    'specialty-consultation',
  ),
  needs(
    3,
    82,
    'Weak for a week, eats little, alert as ever.',
    'Blood, urine, ECG.',
    vitals(16, 96, 84, 132),
    'laboratory',
    'ecg',
  ),
  needs(
    3,
    41,
    'Asthma, wheezing since the morning, full sentences.',
    'Nebulisers and X-ray.',
    vitals(20, 95, 98, 128),
    'iv-im-nebulised-medication',
    'x-ray',
  ),
  needs(
    3,
    55,
    'Constipated for eight days, belly tight.',
    'X-ray and blood tests.',
    vitals(16, 98, 84, 138, 36.8, 4),
    'x-ray',
    'laboratory',
  ),
  needs(
    3,
    23,
    'Fell on the outstretched hand, wrist deformed.',
    'X-ray and reduction with a block.',
    vitals(16, 99, 88, 126, 36.7, 7),
    'x-ray',
    'simple-procedure',
  ),
  needs(
    3,
    64,
    'Catheter blocked, belly full.',
    'Catheter change and urine test.',
    vitals(16, 97, 90, 150, 36.8, 6),
    'simple-procedure',
    'laboratory',
  ),
  needs(
    3,
    1.5,
    'Eighteen months, 39.6 for a day, plays between.',
    'Fever above 39 °C between 3 and 36 months.',
    vitals(30, 98, 148, 94, 39.6),
  ),
  needs(
    3,
    0.8,
    'Ten months, 39.3, not vaccinated.',
    'Fever above 39 °C between 3 and 36 months.',
    vitals(34, 98, 150, 90, 39.3),
    'laboratory',
  ),
  needs(
    3,
    36,
    'Cellulitis of the hand after a cat bite.',
    'Antibiotic IV and X-ray.',
    vitals(14, 99, 88, 126, 37.4, 4),
    'iv-im-nebulised-medication',
    'x-ray',
  ),
  needs(
    3,
    59,
    'Chronic back pain, worse, no numbness, walks.',
    'X-ray and injection.',
    vitals(16, 98, 78, 144, 36.6, 8),
    'x-ray',
    'iv-im-nebulised-medication',
  ),
  needs(
    3,
    14,
    'Knee twisted at football, swollen, cannot straighten.',
    'X-ray and orthopaedics.',
    vitals(16, 99, 82, 114, 36.7, 6),
    'x-ray',
    'specialty-consultation',
  ),
];

/** One resource: level 4. */
const LESS_URGENT: readonly EsiVignette[] = [
  needs(4, 22, 'Ankle twisted, swollen, limps.', 'An X-ray.', vitals(14, 99, 78, 124, 36.6, 6), 'x-ray'),
  needs(
    4,
    27,
    'Burning when passing water, no fever, no flank pain.',
    'A urine test.',
    vitals(14, 99, 74, 118),
    'laboratory',
  ),
  needs(
    4,
    35,
    'Cut on the forearm from a glass, bleeding stopped.',
    'Sutures.',
    vitals(14, 99, 80, 128, 36.7, 3),
    'simple-procedure',
  ),
  needs(
    4,
    7,
    'Sore throat, 38.3, no rash.',
    'A throat swab.',
    vitals(22, 99, 104, 100, 38.3, 4),
    'laboratory',
  ),
  needs(
    4,
    44,
    'Boil on the back, size of a plum.',
    'Incision.',
    vitals(14, 98, 82, 132, 37.1, 5),
    'simple-procedure',
  ),
  needs(4, 12, 'Finger jammed in a door, nail blue.', 'An X-ray.', vitals(18, 99, 88, 108, 36.7, 5), 'x-ray'),
  needs(
    4,
    31,
    'Something in the eye since grinding.',
    'Removal under the slit lamp.',
    vitals(14, 99, 76, 122, 36.6, 4),
    'simple-procedure',
  ),
  needs(
    4,
    53,
    'Tooth ache, cheek a little swollen, opens the mouth well.',
    'An injection for pain.',
    vitals(14, 98, 84, 140, 37, 7),
    'iv-im-nebulised-medication',
  ),
  needs(
    4,
    19,
    'Stood on a nail, tetanus in date.',
    'An X-ray for a foreign body.',
    vitals(14, 99, 74, 118, 36.6, 3),
    'x-ray',
  ),
  needs(
    4,
    66,
    'Needs the stitches of the scalp wound redone.',
    'Sutures.',
    vitals(14, 97, 72, 138),
    'simple-procedure',
  ),
  needs(
    4,
    40,
    'Back pain after lifting, no numbness, walks.',
    'An injection for pain.',
    vitals(14, 99, 78, 130, 36.6, 7),
    'iv-im-nebulised-medication',
  ),
  needs(4, 3, 'Bead up the nose.', 'Removal.', vitals(26, 99, 104, 96), 'simple-procedure'),
  needs(
    4,
    58,
    'High pressure at the pharmacy, feels well.',
    'An ECG; no symptoms.',
    vitals(14, 98, 74, 188),
    'ecg',
  ),
  needs(4, 25, 'Missed period, wants to know.', 'A laboratory test.', vitals(14, 99, 72, 116), 'laboratory'),
  needs(
    4,
    16,
    'Shoulder sore after a fall, moves it.',
    'An X-ray.',
    vitals(14, 99, 76, 118, 36.6, 4),
    'x-ray',
  ),
  needs(
    4,
    5,
    'Cut chin in the playground, four stitches.',
    'Sutures.',
    vitals(22, 99, 98, 100, 36.7, 3),
    'simple-procedure',
  ),
  needs(4, 48, 'Cough for two weeks, smoker, no fever.', 'An X-ray.', vitals(16, 97, 82, 134), 'x-ray'),
];

/** No resource: level 5. */
const NON_URGENT: readonly EsiVignette[] = [
  needs(5, 33, 'Ran out of blood pressure tablets.', 'A prescription.', vitals(14, 99, 74, 142)),
  needs(5, 8, 'Poison ivy on the arms, itches.', 'Examination and cream.', vitals(20, 99, 88, 102)),
  needs(5, 24, 'Runny nose and cough for three days.', 'Advice.', vitals(14, 99, 76, 118, 37.2)),
  needs(5, 45, 'Stitches to come out.', 'Simple wound care.', vitals(14, 98, 72, 128)),
  needs(
    5,
    4,
    'Ear ache since last night, 37.8, playing.',
    'Examination and medicine by mouth.',
    vitals(24, 99, 106, 98, 37.8, 4),
  ),
  needs(5, 29, 'Needs a sick note.', 'Advice.', vitals(14, 99, 70, 120)),
  needs(5, 61, 'Wants the dressing changed, wound clean.', 'Simple wound care.', vitals(14, 97, 76, 136)),
  needs(5, 37, 'Sprained thumb a week ago, wants a splint.', 'A splint.', vitals(14, 99, 74, 124, 36.6, 3)),
  needs(5, 20, 'Red itchy eye with discharge, sees well.', 'Drops.', vitals(14, 99, 72, 116)),
  needs(5, 52, 'Athlete’s foot for a month.', 'Cream.', vitals(14, 98, 70, 132)),
  needs(5, 6, 'Head lice at school.', 'Lotion.', vitals(20, 99, 90, 100)),
  needs(5, 70, 'Wants results of last week explained.', 'Talk.', vitals(14, 97, 72, 138)),
  needs(
    5,
    42,
    'Graze on the knee, tetanus due.',
    'Cleaning and a tetanus booster.',
    vitals(14, 99, 76, 128, 36.6, 2),
  ),
  needs(5, 17, 'Sunburnt shoulders.', 'Advice and cream.', vitals(14, 99, 80, 116, 37, 3)),
  needs(5, 10, 'Mosquito bites, scratched.', 'Advice.', vitals(18, 99, 84, 104)),
];

export const ESI_VIGNETTES: readonly EsiVignette[] = [
  ...IMMEDIATE,
  ...HIGH_RISK,
  ...DANGER_ZONE,
  ...URGENT,
  ...LESS_URGENT,
  ...NON_URGENT,
];
