/**
 * Common outpatient diagnoses: the scribe's name, side, ICD-10-CM code, official description.
 * Source: ICD-10-CM order file, fiscal year 2021 (CMS/NCHS, public domain). Every code is billable in that year; load a
 * newer order file to learn which have changed.
 */
export const ICD_10_CM_YEAR = 2021;

export const ICD_10_CM_TABLE = `
hypertension||I10|Essential (primary) hypertension
hyperlipidemia||E78.5|Hyperlipidemia, unspecified
type 2 diabetes||E11.9|Type 2 diabetes mellitus without complications
type 1 diabetes||E10.9|Type 1 diabetes mellitus without complications
diabetes||E11.9|Type 2 diabetes mellitus without complications
prediabetes||R73.03|Prediabetes
congestive heart failure||I50.9|Heart failure, unspecified
coronary artery disease||I25.10|Atherosclerotic heart disease of native coronary artery without angina pectoris
myocardial infarction||I21.9|Acute myocardial infarction, unspecified
atrial fibrillation||I48.91|Unspecified atrial fibrillation
stroke||I63.9|Cerebral infarction, unspecified
peripheral vascular disease||I73.9|Peripheral vascular disease, unspecified
aortic stenosis||I35.0|Nonrheumatic aortic (valve) stenosis
mitral regurgitation||I34.0|Nonrheumatic mitral (valve) insufficiency
deep vein thrombosis||I82.409|Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity
deep vein thrombosis|right|I82.401|Acute embolism and thrombosis of unspecified deep veins of right lower extremity
deep vein thrombosis|left|I82.402|Acute embolism and thrombosis of unspecified deep veins of left lower extremity
pulmonary embolism||I26.99|Other pulmonary embolism without acute cor pulmonale
asthma||J45.909|Unspecified asthma, uncomplicated
chronic obstructive pulmonary disease||J44.9|Chronic obstructive pulmonary disease, unspecified
bronchitis||J40|Bronchitis, not specified as acute or chronic
pneumonia||J18.9|Pneumonia, unspecified organism
pulmonary fibrosis||J84.10|Pulmonary fibrosis, unspecified
hypersensitivity pneumonitis||J67.9|Hypersensitivity pneumonitis due to unspecified organic dust
sleep apnea||G47.33|Obstructive sleep apnea (adult) (pediatric)
upper respiratory infection||J06.9|Acute upper respiratory infection, unspecified
COVID-19||U07.1|COVID-19
influenza||J11.1|Influenza due to unidentified influenza virus with other respiratory manifestations
seasonal allergies||J30.2|Other seasonal allergic rhinitis
sinusitis||J01.90|Acute sinusitis, unspecified
strep throat||J02.0|Streptococcal pharyngitis
pharyngitis||J02.9|Acute pharyngitis, unspecified
tonsillitis||J03.90|Acute tonsillitis, unspecified
otitis media||H66.90|Otitis media, unspecified, unspecified ear
otitis media|right|H66.91|Otitis media, unspecified, right ear
otitis media|left|H66.92|Otitis media, unspecified, left ear
gastroesophageal reflux disease||K21.9|Gastro-esophageal reflux disease without esophagitis
gastritis||K29.70|Gastritis, unspecified, without bleeding
esophagitis||K20.90|Esophagitis, unspecified without bleeding
peptic ulcer disease||K27.9|Peptic ulcer, site unspecified, unspecified as acute or chronic, without hemorrhage or perforation
irritable bowel syndrome||K58.9|Irritable bowel syndrome without diarrhea
Crohn disease||K50.90|Crohn's disease, unspecified, without complications
ulcerative colitis||K51.90|Ulcerative colitis, unspecified, without complications
diverticulitis||K57.92|Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding
gastroenteritis||A09|Infectious gastroenteritis and colitis, unspecified
gallstones||K80.20|Calculus of gallbladder without cholecystitis without obstruction
appendicitis||K37|Unspecified appendicitis
hepatitis||K75.9|Inflammatory liver disease, unspecified
cirrhosis||K74.60|Unspecified cirrhosis of liver
fatty liver disease||K76.0|Fatty (change of) liver, not elsewhere classified
pancreatitis||K85.90|Acute pancreatitis without necrosis or infection, unspecified
celiac disease||K90.0|Celiac disease
chronic kidney disease||N18.9|Chronic kidney disease, unspecified
kidney stones||N20.0|Calculus of kidney
urinary tract infection||N39.0|Urinary tract infection, site not specified
benign prostatic hyperplasia||N40.0|Benign prostatic hyperplasia without lower urinary tract symptoms
polycystic kidney disease||Q61.3|Polycystic kidney, unspecified
anemia||D64.9|Anemia, unspecified
iron deficiency anemia||D50.9|Iron deficiency anemia, unspecified
hypothyroidism||E03.9|Hypothyroidism, unspecified
hyperthyroidism||E05.90|Thyrotoxicosis, unspecified without thyrotoxic crisis or storm
thyroid nodule||E04.1|Nontoxic single thyroid nodule
gout||M10.9|Gout, unspecified
rheumatoid arthritis||M06.9|Rheumatoid arthritis, unspecified
osteoarthritis||M19.90|Unspecified osteoarthritis, unspecified site
arthritis||M19.90|Unspecified osteoarthritis, unspecified site
osteoporosis||M81.0|Age-related osteoporosis without current pathological fracture
osteopenia||M85.80|Other specified disorders of bone density and structure, unspecified site
fibromyalgia||M79.7|Fibromyalgia
lupus||M32.9|Systemic lupus erythematosus, unspecified
psoriasis||L40.9|Psoriasis, unspecified
eczema||L30.9|Dermatitis, unspecified
cellulitis||L03.90|Cellulitis, unspecified
shingles||B02.9|Zoster without complications
acne vulgaris||L70.0|Acne vulgaris
contact dermatitis||L25.9|Unspecified contact dermatitis, unspecified cause
depression||F32.9|Major depressive disorder, single episode, unspecified
anxiety||F41.9|Anxiety disorder, unspecified
bipolar disorder||F31.9|Bipolar disorder, unspecified
attention deficit hyperactivity disorder||F90.9|Attention-deficit hyperactivity disorder, unspecified type
post-traumatic stress disorder||F43.10|Post-traumatic stress disorder, unspecified
schizophrenia||F20.9|Schizophrenia, unspecified
dementia||F03.90|Unspecified dementia without behavioral disturbance
Parkinson disease||G20|Parkinson's disease
epilepsy||G40.909|Epilepsy, unspecified, not intractable, without status epilepticus
migraine||G43.909|Migraine, unspecified, not intractable, without status migrainosus
neuropathy||G62.9|Polyneuropathy, unspecified
multiple sclerosis||G35|Multiple sclerosis
carpal tunnel syndrome||G56.00|Carpal tunnel syndrome, unspecified upper limb
carpal tunnel syndrome|right|G56.01|Carpal tunnel syndrome, right upper limb
carpal tunnel syndrome|left|G56.02|Carpal tunnel syndrome, left upper limb
sciatica||M54.30|Sciatica, unspecified side
sciatica|right|M54.31|Sciatica, right side
sciatica|left|M54.32|Sciatica, left side
radiculopathy||M54.10|Radiculopathy, site unspecified
spinal stenosis||M48.00|Spinal stenosis, site unspecified
scoliosis||M41.9|Scoliosis, unspecified
lumbar strain||S39.012A|Strain of muscle, fascia and tendon of lower back, initial encounter
rotator cuff tear||M75.100|Unspecified rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic
rotator cuff tear|right|M75.101|Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic
rotator cuff tear|left|M75.102|Unspecified rotator cuff tear or rupture of left shoulder, not specified as traumatic
rotator cuff tendinopathy||M75.80|Other shoulder lesions, unspecified shoulder
rotator cuff tendinopathy|right|M75.81|Other shoulder lesions, right shoulder
rotator cuff tendinopathy|left|M75.82|Other shoulder lesions, left shoulder
tendinitis||M77.9|Enthesopathy, unspecified
bursitis||M71.9|Bursopathy, unspecified
ankle sprain||S93.409A|Sprain of unspecified ligament of unspecified ankle, initial encounter
ankle sprain|right|S93.401A|Sprain of unspecified ligament of right ankle, initial encounter
ankle sprain|left|S93.402A|Sprain of unspecified ligament of left ankle, initial encounter
wrist sprain||S63.509A|Unspecified sprain of unspecified wrist, initial encounter
wrist sprain|right|S63.501A|Unspecified sprain of right wrist, initial encounter
wrist sprain|left|S63.502A|Unspecified sprain of left wrist, initial encounter
lateral epicondylitis||M77.10|Lateral epicondylitis, unspecified elbow
lateral epicondylitis|right|M77.11|Lateral epicondylitis, right elbow
lateral epicondylitis|left|M77.12|Lateral epicondylitis, left elbow
medial epicondylitis||M77.00|Medial epicondylitis, unspecified elbow
medial epicondylitis|right|M77.01|Medial epicondylitis, right elbow
medial epicondylitis|left|M77.02|Medial epicondylitis, left elbow
trigger finger||M65.30|Trigger finger, unspecified finger
De Quervain tenosynovitis||M65.4|Radial styloid tenosynovitis [de Quervain]
plantar fasciitis||M72.2|Plantar fascial fibromatosis
bunion||M21.619|Bunion of unspecified foot
meniscal tear||S83.209A|Unspecified tear of unspecified meniscus, current injury, unspecified knee, initial encounter
meniscal tear|right|S83.206A|Unspecified tear of unspecified meniscus, current injury, right knee, initial encounter
meniscal tear|left|S83.207A|Unspecified tear of unspecified meniscus, current injury, left knee, initial encounter
ACL tear||S83.519A|Sprain of anterior cruciate ligament of unspecified knee, initial encounter
ACL tear|right|S83.511A|Sprain of anterior cruciate ligament of right knee, initial encounter
ACL tear|left|S83.512A|Sprain of anterior cruciate ligament of left knee, initial encounter
MCL strain||S83.419A|Sprain of medial collateral ligament of unspecified knee, initial encounter
MCL strain|right|S83.411A|Sprain of medial collateral ligament of right knee, initial encounter
MCL strain|left|S83.412A|Sprain of medial collateral ligament of left knee, initial encounter
Dupuytren contracture||M72.0|Palmar fascial fibromatosis [Dupuytren]
concussion||S06.0X0A|Concussion without loss of consciousness, initial encounter
breast cancer||C50.919|Malignant neoplasm of unspecified site of unspecified female breast
lung cancer||C34.90|Malignant neoplasm of unspecified part of unspecified bronchus or lung
colon cancer||C18.9|Malignant neoplasm of colon, unspecified
prostate cancer||C61|Malignant neoplasm of prostate
ovarian cancer||C56.9|Malignant neoplasm of unspecified ovary
pancreatic cancer||C25.9|Malignant neoplasm of pancreas, unspecified
melanoma||C43.9|Malignant melanoma of skin, unspecified
thyroid cancer||C73|Malignant neoplasm of thyroid gland
cataract||H26.9|Unspecified cataract
glaucoma||H40.9|Unspecified glaucoma
conjunctivitis||H10.9|Unspecified conjunctivitis
obesity||E66.9|Obesity, unspecified
vitamin D deficiency||E55.9|Vitamin D deficiency, unspecified
hyperkalemia||E87.5|Hyperkalemia
hypokalemia||E87.6|Hypokalemia
polycystic ovary syndrome||E28.2|Polycystic ovarian syndrome
endometriosis||N80.9|Endometriosis, unspecified
uterine fibroids||D25.9|Leiomyoma of uterus, unspecified
hernia||K46.9|Unspecified abdominal hernia without obstruction or gangrene
alcohol use disorder||F10.20|Alcohol dependence, uncomplicated
aneurysm||I72.9|Aneurysm of unspecified site
chickenpox||B01.9|Varicella without complication
fever||R50.9|Fever, unspecified
fatigue||R53.83|Other fatigue
weight loss||R63.4|Abnormal weight loss
weight gain||R63.5|Abnormal weight gain
headache||R51.9|Headache, unspecified
dizziness||R42|Dizziness and giddiness
syncope||R55|Syncope and collapse
chest pain||R07.9|Chest pain, unspecified
palpitations||R00.2|Palpitations
shortness of breath||R06.02|Shortness of breath
cough||R05|Cough
wheezing||R06.2|Wheezing
abdominal pain||R10.9|Unspecified abdominal pain
nausea||R11.0|Nausea
vomiting||R11.10|Vomiting, unspecified
diarrhea||R19.7|Diarrhea, unspecified
constipation||K59.00|Constipation, unspecified
heartburn||R12|Heartburn
difficulty swallowing||R13.10|Dysphagia, unspecified
dysuria||R30.0|Dysuria
urinary frequency||R35.0|Frequency of micturition
blood in urine||R31.9|Hematuria, unspecified
back pain||M54.5|Low back pain
neck pain||M54.2|Cervicalgia
knee pain||M25.569|Pain in unspecified knee
knee pain|right|M25.561|Pain in right knee
knee pain|left|M25.562|Pain in left knee
shoulder pain||M25.519|Pain in unspecified shoulder
shoulder pain|right|M25.511|Pain in right shoulder
shoulder pain|left|M25.512|Pain in left shoulder
hip pain||M25.559|Pain in unspecified hip
hip pain|right|M25.551|Pain in right hip
hip pain|left|M25.552|Pain in left hip
ankle pain||M25.579|Pain in unspecified ankle and joints of unspecified foot
ankle pain|right|M25.571|Pain in right ankle and joints of right foot
ankle pain|left|M25.572|Pain in left ankle and joints of left foot
elbow pain||M25.529|Pain in unspecified elbow
elbow pain|right|M25.521|Pain in right elbow
elbow pain|left|M25.522|Pain in left elbow
wrist pain||M25.539|Pain in unspecified wrist
wrist pain|right|M25.531|Pain in right wrist
wrist pain|left|M25.532|Pain in left wrist
joint pain||M25.50|Pain in unspecified joint
muscle aches||M79.10|Myalgia, unspecified site
rash||R21|Rash and other nonspecific skin eruption
itching||L29.9|Pruritus, unspecified
hives||L50.9|Urticaria, unspecified
insomnia||G47.00|Insomnia, unspecified
numbness||R20.0|Anesthesia of skin
tingling||R20.2|Paresthesia of skin
leg swelling||R60.0|Localized edema
sore throat||J02.9|Acute pharyngitis, unspecified
nosebleeds||R04.0|Epistaxis
hair loss||L65.9|Nonscarring hair loss, unspecified
`;
