/** What a clinician says while examining, by the system under which a note prints it: `sign: phrase|phrase`. */
export type ExamSystem =
  | 'constitutional'
  | 'head'
  | 'eyes'
  | 'ent'
  | 'neck'
  | 'respiratory'
  | 'cardiovascular'
  | 'gastrointestinal'
  | 'genitourinary'
  | 'musculoskeletal'
  | 'skin'
  | 'neurological'
  | 'psychiatric'
  | 'lymphatic';

export const SIGNS_BY_SYSTEM: Readonly<Record<ExamSystem, string>> = {
  constitutional: `
no acute distress: no acute distress|no distress|no apparent distress
well appearing: well appearing|look well|looks well`,
  head: `
sinus tenderness: sinus tenderness|tenderness over * sinus|tender over * sinus`,
  eyes: `
pupils reactive: pupils reactive|pupils are equal|pupils equal`,
  ent: `
pharyngeal erythema: throat is red|redness in * throat|erythema in * throat|erythema of * throat|throat looks red
exudate: exudate|exudates|tonsillar exudate
tonsillar swelling: tonsils are enlarged|swollen tonsils|enlarged tonsils
nasal discharge: nasal discharge|clear discharge`,
  neck: `
carotid bruit: carotid bruit|carotid bruits|bruit
jugular venous distention: jugular venous distention|jvd|jugular vein distention|jugular venous distension
thyromegaly: thyromegaly|enlarged thyroid|thyroid is * enlarged|goiter
neck supple: neck is supple|neck supple`,
  respiratory: `
lungs clear: lungs clear|lungs are clear|lungs sound clear|clear to auscultation|lungs are nice and clear|clear lungs|breath sounds are clear|lungs sound good|lungs are all clear
crackles: crackle|crackles|rales|fine rales|fine crackles
rhonchi: rhonchi|coarse rhonchi
expiratory wheezing: expiratory wheeze|expiratory wheezing|expiratory wheezes
diminished breath sounds: diminished breath sounds|decreased breath sounds`,
  cardiovascular: `
regular rate and rhythm: regular rate and rhythm|regular rate rhythm|regular rhythm|normal rate and rhythm|heart is regular|regular rate
systolic murmur: systolic ejection murmur|systolic murmur|ejection murmur
heart murmur: murmur|murmurs|heart murmur
gallop: gallop|gallops
rub: rub|rubs
irregularly irregular rhythm: irregularly irregular|irregular rhythm|irregular heartbeat
pitting edema: pitting edema|lower extremity edema|edema
pulses intact: pulses are intact|good pulses|strong pulses|palpable pulses|pulses are equal|normal pulses|pulses equal
capillary refill: capillary refill|cap refill|brisk capillary refill`,
  gastrointestinal: `
abdomen soft: abdomen is soft|abdomen soft|abdomen is nice and soft|belly is soft|soft and nontender|abdomen is nontender
abdominal tenderness: tenderness in * quadrant|abdomen is tender|abdominal tenderness|tenderness in * abdomen|tender in * abdomen
rebound: rebound|rebound tenderness|rebounding
guarding: guarding
masses: mass|masses
hepatosplenomegaly: hepatosplenomegaly|enlarged liver|enlarged spleen|hepatomegaly|splenomegaly
bowel sounds: bowel sounds|normal bowel sounds`,
  genitourinary: `
CVA tenderness: cva tenderness|costovertebral angle tenderness|costovertebral tenderness`,
  musculoskeletal: `
tenderness: tenderness|tender|pain to palpation|pain with palpation|painful to palpation|tender to palpation|tenderness to palpation|pain on palpation
swelling: swelling|swollen
effusion: effusion|joint effusion|fluid in the knee
decreased range of motion: decreased range of motion|limited range of motion|reduced range of motion|restricted range of motion|limited active and passive range of motion|decreased rom
full range of motion: full range of motion|good range of motion|normal range of motion
pain with flexion: pain with flexion|pain on flexion|pain with bending|pain with flexion and extension|pain on flexion and extension
pain with extension: pain with extension|pain on extension
normal strength: normal strength|strength is normal|5/5|good strength|full strength|strength is good|strength is intact
decreased strength: decreased strength|strength is decreased|reduced strength|4/5|weakness|weak
positive straight leg raise: straight leg raise|straight leg
positive McMurray test: mcmurray|mcmurray's|mcmurray test
positive Lachman test: lachman|lachman's
drawer test: drawer test|anterior drawer
varus stress: varus|valgus
deformity: deformity|deformities
instability: instability|laxity|joint laxity
crepitus: crepitus
warmth: warm to touch|warmth
normal gait: normal gait|gait is normal
abnormal gait: antalgic gait|limping gait`,
  skin: `
erythema: erythema|redness|red
ecchymosis: ecchymosis|ecchymoses|bruising|bruise
skin lesion: lesion|lesions
laceration: laceration
scar: scar|healed scar|incision
clubbing: clubbing
cyanosis: cyanosis`,
  neurological: `
sensation intact: sensation is intact|intact sensation|sensation intact|sensation is normal|normal sensation
reflexes normal: reflexes are normal|normal reflexes|reflexes are intact|2+ reflexes
cranial nerves intact: cranial nerves are intact|cranial nerves intact|cranial nerves
nystagmus: nystagmus
decreased sensation: decreased sensation|loss of sensation|reduced sensation
alert and oriented: alert and oriented|oriented`,
  psychiatric: `
normal affect: normal affect|normal mood and affect|affect is normal`,
  lymphatic: `
lymphadenopathy: lymphadenopathy|swollen lymph nodes|enlarged lymph nodes|lymph nodes`,
};
