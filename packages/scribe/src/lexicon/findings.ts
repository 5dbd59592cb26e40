/**
 * Symptoms as patients and clinicians say them. One line a finding: the name that a note prints, then the ways to say
 * it, by body system of the review of systems. Words are matched in the singular; `*` stands for up to three words.
 */
export type BodySystem =
  | 'constitutional'
  | 'eyes'
  | 'ent'
  | 'cardiovascular'
  | 'respiratory'
  | 'gastrointestinal'
  | 'genitourinary'
  | 'musculoskeletal'
  | 'skin'
  | 'neurological'
  | 'psychiatric'
  | 'endocrine'
  | 'hematologic';

export const FINDINGS_BY_SYSTEM: Readonly<Record<BodySystem, string>> = {
  constitutional: `
fever: fever|fevers|febrile|feverish|high temperature|a temperature|running a temperature
chills: chill|chills|shivers|shivering|rigor
fatigue: fatigue|fatigued|tired|tiredness|exhausted|exhaustion|worn out|low energy|no energy|lack of energy|run down
weakness: weakness|feeling weak|feel weak|generally weak
weight loss: weight loss|lost weight|losing weight|lost some weight|dropped weight|unintentional weight loss
weight gain: weight gain|up * pound|gained weight|gaining weight|put on weight|gained some weight
night sweats: night sweat|night sweats|sweating at night|sweat at night|wake up sweating
sweating: sweating|sweats|sweaty|diaphoresis|profuse sweating
loss of appetite: loss of appetite|poor appetite|no appetite|reduced appetite|decreased appetite|lost my appetite|not hungry|off my food
dehydration: dehydrated|dehydration
malaise: malaise|unwell|feeling ill|feel ill|under the weather`,
  eyes: `
blurry vision: blurry vision|blurred vision|vision blurry|blurriness|vision is blurry
double vision: double vision|diplopia|seeing double
vision change: vision change|vision changes|changes in vision|change in vision|visual change|visual changes|vision problems|loss of vision|vision loss
eye pain: eye pain|pain in * eye|sore eye
eye redness: red eye|eye redness|redness of the eye
itchy eyes: itchy eye|itchy eyes|itching eyes|watery eye|watery eyes
light sensitivity: light sensitivity|sensitive to light|photophobia|bright lights bother
eye discharge: eye discharge|discharge from * eye`,
  ent: `
sore throat: sore throat|throat pain|throat hurts|throat is sore|scratchy throat|throat has been sore
nasal congestion: nasal congestion|stuffy nose|stuffed up|congestion|congested|blocked nose
runny nose: runny nose|rhinorrhea|nose is running|runny noses
sneezing: sneezing|sneeze
sinus pressure: sinus pressure|sinus pain|facial pressure|facial pain|pain in * sinus
post-nasal drip: post-nasal drip|postnasal drip
ear pain: ear pain|earache|ear ache|ear hurts|pain in * ear|ears hurt
hearing loss: hearing loss|trouble hearing|difficulty hearing|loss of hearing|hard of hearing
ringing in the ears: ringing in * ear|tinnitus|ears ringing|ears are ringing
ear discharge: ear discharge|discharge from * ear|ear drainage
nosebleeds: nosebleed|nosebleeds|nose bleed|epistaxis
hoarseness: hoarse|hoarseness|hoarse voice
difficulty swallowing: difficulty swallowing|trouble swallowing|hard to swallow|dysphagia|painful swallowing|painful to swallow|odynophagia|food gets stuck|food getting stuck
loss of smell: loss of smell|lost * sense of smell|can not smell
loss of taste: loss of taste|lost * sense of taste|can not taste
neck swelling: neck swelling|swelling in * neck|lump in * neck
snoring: snoring|snore
toothache: toothache|tooth pain|tooth hurts
dry mouth: dry mouth|mouth is dry`,
  cardiovascular: `
chest pain: chest pain|chest pains|pain in * chest|chest hurts
chest discomfort: chest discomfort|discomfort in * chest
chest tightness: chest tightness|tightness in * chest|chest is tight|chest feels tight
chest pressure: chest pressure|pressure in * chest
palpitations: palpitation|palpitations|heart racing|heart is racing|racing heart|heart flutter|fluttering|heart pounding|heart is pounding|skipped beat|skipping beats|heart skipping
leg swelling: leg swelling|swelling in * leg|swelling of * leg|swollen leg|leg are * swollen|leg is * swollen|leg swell|swollen legs|legs swelling|leg edema|edema in * leg|fluid in * leg|swelling in * lower extremity
ankle swelling: ankle swelling|swollen ankle|ankle is * swollen|ankle are * swollen|swollen ankles|swelling in * ankle|swelling of * ankle|puffy ankles
swelling in the hands: swelling in * hand|swollen hands|swollen hand
lightheadedness: lightheaded|lightheadedness|light headed|light-headed|lightheadedness
syncope: syncope|pass out|faint|fainted|fainting|passed out|passing out|blacked out|blackout|loss of consciousness|lost consciousness
orthopnea: orthopnea|short of breath lying flat|short of breath when * lie|breathless lying flat|sleep on * pillow
claudication: claudication|pain in * calf when * walk|calf pain when walking
cold extremities: cold hands|cold feet`,
  respiratory: `
shortness of breath: shortness of breath|sob|soboe|short of breath|shortness of breaths|breathless|breathlessness|trouble breathing|difficulty breathing|hard to breathe|dyspnea|winded|ca not catch * breath|can not catch * breath|out of breath|problems breathing|breathing problem|breathing problems|breathing difficulty|breathing difficulties
dyspnea on exertion: dyspnea on exertion|short of breath with exertion|short of breath on exertion|shortness of breath with exertion|shortness of breath on exertion
cough: cough|coughing|coughs|dry cough|hacking
productive cough: productive cough|coughing up * phlegm|coughing up * mucus|coughing up * sputum|bringing up phlegm|cough * phlegm
sputum: sputum|phlegm|mucus
hemoptysis: hemoptysis|coughing up blood|coughing blood|blood when * cough|coughed up blood
wheezing: wheezing|wheeze|wheezes|wheezy
sleep apnea symptoms: stop breathing at night|gasping at night
rib pain: rib pain|pain in * rib|ribs hurt`,
  gastrointestinal: `
abdominal pain: abdominal pain|abdomen pain|abdominal pains|stomach pain|stomach pains|belly pain|tummy pain|stomach ache|stomachache|belly ache|tummy ache|pain in * abdomen|pain in * belly|pain in * stomach|stomach hurts|belly hurts|tummy hurts|abdominal discomfort|stomach cramps|abdominal cramps|abdominal cramping|cramping in * stomach|pain in * tummy
nausea: nausea|nauseous|nauseated|sick to * stomach|queasy|feeling sick
vomiting: vomiting|vomit|vomited|throwing up|threw up|throw up|thrown up|being sick|been sick
diarrhea: diarrhea|diarrhoea|loose stool|loose stools|watery stool|watery stools|loose motions|runny stool|runny stools
constipation: constipation|constipated
bloating: bloating|bloated
heartburn: heartburn|heart burn|indigestion
acid reflux symptoms: acid reflux|reflux symptoms
blood in stool: blood in * stool|bloody stool|bloody stools|blood in * poo|blood in * poop|rectal bleeding|bleeding from * rectum|hematochezia|blood when * wipe
black stools: black stool|black stools|tarry stool|tarry stools|dark stool|dark stools|melena|dark tarry
vomiting blood: vomiting blood|vomited blood|hematemesis|threw up blood
bowel changes: bowel change|bowel changes|change in bowel habit|change in bowel habits|changes in * bowel|bowel problems|bowel issues|bowel symptoms
loss of bowel control: loss of bowel control|bowel incontinence|incontinent of stool|fecal incontinence
jaundice: jaundice|yellow skin|yellowing of * skin|yellow eyes
flatulence: gassy|flatulence|passing gas
hemorrhoid symptoms: hemorrhoid|hemorrhoids|piles`,
  genitourinary: `
dysuria: dysuria|burns when * pee|burns when * urinate|burns to pee|burn when * pee|burning with urination|burning when * pee|burning when * urinate|pain when * urinate|pain when * pee|pain with urination|painful urination|hurts when * pee|hurts to pee|burning on urination|stinging when * pee|pain urinating|burning urination
urinary frequency: urinary frequency|frequent urination|urinating frequently|peeing a lot|urinate more often|going to the bathroom a lot|increased urination|frequency of urination|peeing more|urinating more|polyuria
urinary urgency: urinary urgency|urgency to urinate|urgency
blood in urine: blood in * urine|hematuria|bloody urine|blood in * pee|red urine|pink urine
urinary incontinence: urinary incontinence|incontinence|leaking urine|loss of bladder control|lose control of * bladder|bladder leakage|lost control of * bladder
urinary retention: urinary retention|trouble urinating|difficulty urinating|ca not pee|can not pee|problems urinating
nocturia: nocturia|up at night to pee|up at night to urinate|getting up at night to urinate
flank pain: flank pain|pain in * flank|pain in * side
vaginal discharge: vaginal discharge
vaginal bleeding: vaginal bleeding|abnormal vaginal bleeding|bleeding between periods|spotting
heavy periods: heavy period|heavy periods|heavy menstrual bleeding|heavy bleeding
irregular periods: irregular period|irregular periods|irregular menses
missed period: missed period|missed * period|late period
pelvic pain: pelvic pain|pain in * pelvis
hot flashes: hot flash|hot flashes|hot flush|hot flushes
erectile dysfunction: erectile dysfunction|trouble with erections
testicular pain: testicular pain|pain in * testicle
urinary problems: urinary problem|urinary problems|urinary issues|urinary symptoms|problems with urination|trouble with urination`,
  musculoskeletal: `
joint pain: joint pain|joint pains|painful joint|painful joints|arthralgia|joints hurt|achy joints|joints ache|pain in * joint
muscle aches: muscle ache|muscle aches|muscle pain|muscle pains|myalgia|myalgias|body ache|body aches|aching all over|achy all over|aches and pains
muscle cramps: muscle cramp|muscle cramps|leg cramp|leg cramps|charley horse
muscle spasms: muscle spasm|muscle spasms|back spasm|back spasms|spasms
stiffness: stiffness|stiff|joint stiffness|morning stiffness
joint swelling: joint swelling|swollen joint|swollen joints|swelling in * joint
back pain: back pain|lbp|backache|back ache|back hurts|pain in * back|low back pain|lower back pain|back has been hurting|back went out|back is out|lower back hurts|sore back|back is killing me|pain in * lower back
neck pain: neck pain|neck hurts|pain in * neck|sore neck
knee pain: knee pain|knee hurts|pain in * knee|sore knee|knees hurt|knee has been hurting|knee is hurting
shoulder pain: shoulder pain|shoulder hurts|pain in * shoulder|sore shoulder|shoulder has been hurting
hip pain: hip pain|hip hurts|pain in * hip|sore hip
ankle pain: ankle pain|ankle hurts|pain in * ankle
foot pain: foot pain|foot hurts|pain in * foot|feet hurt|pain in * feet
heel pain: heel pain|heel hurts|pain in * heel
toe pain: toe pain|toe hurts|pain in * toe|pain in * big toe
leg pain: leg pain|leg hurts|pain in * leg|legs hurt|leg pains
calf pain: calf pain|calf hurts|pain in * calf|pain in * calves
arm pain: arm pain|arm hurts|pain in * arm
elbow pain: elbow pain|elbow hurts|pain in * elbow|elbows hurt
wrist pain: wrist pain|wrist hurts|pain in * wrist
hand pain: hand pain|hand hurts|pain in * hand|hands hurt
finger pain: finger pain|finger hurts|pain in * finger
thumb pain: thumb pain|thumb hurts|pain in * thumb
thigh pain: thigh pain|pain in * thigh
groin pain: groin pain|pain in * groin
buttock pain: buttock pain|pain in * buttock|pain in * buttocks
jaw pain: jaw pain|pain in * jaw|jaw hurts
instability: giving way|gives way|gives out|giving out|buckling|buckles|knee is unstable|feels unstable|joint instability
joint locking: locking up|locks up|knee locks|knee locking
joint clicking: popping sound|clicking
limping: limp|limping
loss of range of motion: ca not move * arm|can not lift * arm|limited range of motion`,
  skin: `
rash: rash|rashes|skin rash
itching: itching|itchy|itchiness|itches|pruritus|itchy skin
hives: hives|urticaria
bruising: bruising|bruise|bruises|bruised|black and blue
redness: redness|is red|and red|looks red|reddened
skin lesion: skin lesion|suspicious mole|changing mole|skin lesions
dry skin: dry skin|skin is dry
hair loss: hair loss|hair is falling out|hair falling out|losing hair|losing my hair
acne: acne|pimples
blisters: blister|blisters
skin ulcer: ulcer on * foot|foot ulcer|open sore|non-healing wound|skin ulcer
skin infection: skin infection
purulent discharge: pus|purulent discharge
warts: wart|warts
lump: lump|lumps
skin changes: skin changes|skin change`,
  neurological: `
headache: headache|headaches|head ache|head hurts|migraine headache|headaches
dizziness: dizzy|dizziness|dizzy spells|dizzy spell
vertigo: vertigo|room spinning|room is spinning|spinning sensation
numbness: numbness|numb|numbing|loss of sensation|ca not feel * leg
tingling: tingling|tingle|tingly|pins and needles|paresthesia|paresthesias
seizure: seizure|seizures|convulsion|fits
tremor: tremor|tremors|shaking hands|hands shake|shakiness
confusion: confusion|confused|disoriented
memory loss: memory loss|forgetful|forgetting things|memory problem|memory problems|trouble remembering|forgetfulness
balance problems: balance problem|balance problems|off balance|unsteady|unsteadiness|trouble with balance|losing * balance|loss of balance
recent falls: fell down|falls recently
slurred speech: slurred speech|slurring|speech difficulty|trouble speaking|slurring my words
facial droop: facial droop|face droop|face drooping
difficulty walking: difficulty walking|trouble walking|hard to walk|problems walking|difficulty ambulating|difficult to walk
leg weakness: leg weakness|weakness in * leg|weakness of * leg|legs feel weak|leg feels weak|leg gave out
arm weakness: arm weakness|weakness in * arm|weakness of * arm
hand weakness: hand weakness|weakness in * hand|weak grip|dropping things
neck stiffness: neck stiffness|stiff neck
burning sensation: burning sensation|burning feeling`,
  psychiatric: `
anxiety symptoms: anxiety symptoms|anxious|panicky|nervousness|feeling nervous|worried all the time
depressed mood: feeling depressed|depressed mood|low mood|feeling * down|feel * down|felt * down|feeling low|mood is low|hopeless|hopelessness|feeling sad|down in the dumps|depressed
suicidal ideation: suicidal ideation|suicidal thoughts|suicidal|thoughts of suicide|hurting yourself|hurt yourself|harm yourself|harming yourself|hurting myself|hurt myself|harm myself|kill myself|killing yourself|ending * life|end * life
homicidal ideation: hurt others|hurting others|harming others|hurting anyone|hurt anyone|homicidal
insomnia: insomnia|trouble sleeping|ca not sleep|can not sleep|difficulty sleeping|not sleeping|sleep problems|problems sleeping|hard to sleep|trouble falling asleep|difficulty falling asleep|wakes me up|waking up at night|keeps me up|keeping me up|poor sleep
stress: stressed|stress|stressful
panic attacks: panic attack|panic attacks
mood swings: mood swing|mood swings|irritable|irritability
hallucinations: hallucination|hallucinations|hearing voices|seeing things
difficulty concentrating: trouble concentrating|difficulty concentrating|ca not concentrate|can not focus|trouble focusing|poor concentration
loss of interest: loss of interest|lost interest|no interest in`,
  endocrine: `
heat intolerance: heat intolerance
cold intolerance: cold intolerance|always cold|feel cold all the time
excessive thirst: excessive thirst|very thirsty|thirsty all the time|increased thirst|polydipsia|really thirsty
low blood sugar episodes: low blood sugar|low sugars|hypoglycemia|hypoglycemic
high blood sugar: high blood sugar|high sugars|elevated blood sugar|hyperglycemia|sugar is high|sugars are high|sugars have been high`,
  hematologic: `
easy bruising: easy bruising|bruise easily|bruising easily
bleeding: bleeding|bleed
bleeding gums: bleeding gums|gums bleed
swollen glands: swollen gland|swollen glands|swollen lymph node|swollen lymph nodes|lump in * armpit`,
};
