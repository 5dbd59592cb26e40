/**
 * Diagnoses and past conditions: the name that a note prints, then the ways to say it. Used for history, assessment and
 * family history; the same word said of a relative is never the patient's.
 */
export const CONDITIONS = `
hypertension: hypertension|high blood pressure|hypertensive|htn
hyperlipidemia: hyperlipidemia|high cholesterol|elevated cholesterol|hypercholesterolemia|dyslipidemia|hyperlipidaemia
type 2 diabetes: type 2 diabetes|type two diabetes|diabetes type 2|diabetes mellitus type 2|type 2 diabetes mellitus|adult onset diabetes|diabetes type two
type 1 diabetes: type 1 diabetes|diabetes type 1|type one diabetes|juvenile diabetes
diabetes: diabetes|diabetic|diabetes mellitus|sugar diabetes
prediabetes: prediabetes|prediabetic|pre-diabetes|borderline diabetes
congestive heart failure: congestive heart failure|heart failure|chf
coronary artery disease: coronary artery disease|coronary disease|ischemic heart disease|ischaemic heart disease
angina: angina|angina pectoris|anginal pain
unstable angina: unstable angina
acute coronary syndrome: acute coronary syndrome
aortic dissection: aortic dissection
pericarditis: pericarditis
myocardial infarction: myocardial infarction|mi|heart attack|heart attacks
atrial fibrillation: atrial fibrillation|a-fib|afib|a fib
heart disease: heart disease|cardiac disease
stroke: stroke|strokes
transient ischemic attack: mini stroke|transient ischemic attack|tia
peripheral vascular disease: peripheral vascular disease|peripheral artery disease|peripheral arterial disease
aortic stenosis: aortic stenosis
mitral regurgitation: mitral regurgitation
deep vein thrombosis: deep vein thrombosis|dvt
blood clot: blood clot|blood clots|clot in * leg
pulmonary embolism: pulmonary embolism|pulmonary embolus
asthma: asthma|asthmatic
chronic obstructive pulmonary disease: chronic obstructive pulmonary disease|copd|emphysema|chronic bronchitis
bronchitis: bronchitis|acute bronchitis
pneumonia: pneumonia
pulmonary fibrosis: pulmonary fibrosis|interstitial lung disease
hypersensitivity pneumonitis: hypersensitivity pneumonitis
pneumonitis: pneumonitis
sleep apnea: sleep apnea|sleep apnoea|obstructive sleep apnea
viral infection: viral infection
upper respiratory infection: upper respiratory infection|common cold|a cold|upper respiratory tract infection
COVID-19: covid|covid-19|coronavirus
influenza: influenza|the flu
seasonal allergies: seasonal allergy|seasonal allergies|hay fever|hayfever|allergic rhinitis|pollen allergy
sinusitis: sinusitis|sinus infection
strep throat: strep throat|streptococcal pharyngitis|strep
pharyngitis: pharyngitis
tonsillitis: tonsillitis
otitis media: otitis media|ear infection|middle ear infection
gastroesophageal reflux disease: gastroesophageal reflux disease|gastroesophageal reflux|gerd|acid reflux disease|reflux|reflux disease
gastritis: gastritis
esophagitis: esophagitis
peptic ulcer disease: peptic ulcer|stomach ulcer|peptic ulcer disease|gastric ulcer
irritable bowel syndrome: irritable bowel syndrome|ibs|irritable bowel
Crohn disease: crohn's|crohn's disease|crohn disease|crohn
ulcerative colitis: ulcerative colitis
diverticulitis: diverticulitis
diverticulosis: diverticulosis
gastroenteritis: gastroenteritis|stomach bug|food poisoning|stomach flu|tummy bug
gallstones: gallstone|gallstones|cholelithiasis
cholecystitis: cholecystitis
appendicitis: appendicitis
hepatitis: hepatitis|hepatitis c|hepatitis b
cirrhosis: cirrhosis
fatty liver disease: fatty liver|fatty liver disease
pancreatitis: pancreatitis
celiac disease: celiac disease|coeliac disease
chronic kidney disease: chronic kidney disease|kidney disease|ckd
renal failure: kidney failure|renal failure
renal insufficiency: renal insufficiency
kidney stones: kidney stone|kidney stones|nephrolithiasis|renal stone|renal calculi
urinary tract infection: urinary tract infection|uti|bladder infection|water infection|cystitis
benign prostatic hyperplasia: benign prostatic hyperplasia|enlarged prostate|bph
polycystic kidney disease: polycystic kidney disease
anemia: anemia|anaemia|anemic
iron deficiency anemia: iron deficiency anemia
iron deficiency: iron deficiency|low iron
hypothyroidism: hypothyroidism|underactive thyroid|low thyroid|hypothyroid
hyperthyroidism: hyperthyroidism|overactive thyroid
Graves disease: graves disease|graves' disease|grave's disease
thyroid disease: thyroid disease|thyroid problem|thyroid issues
thyroid nodule: thyroid nodule|thyroid nodules
gout: gout|gouty arthritis
rheumatoid arthritis: rheumatoid arthritis
osteoarthritis: osteoarthritis|degenerative joint disease|wear and tear arthritis|degenerative arthritis
arthritis: arthritis
osteoporosis: osteoporosis
osteopenia: osteopenia
fibromyalgia: fibromyalgia
lupus: lupus|systemic lupus erythematosus
psoriasis: psoriasis
eczema: eczema|atopic dermatitis
cellulitis: cellulitis
shingles: shingles|herpes zoster
acne vulgaris: acne vulgaris
contact dermatitis: contact dermatitis|poison ivy
depression: depression|depressive disorder|major depressive disorder|clinical depression
anxiety: anxiety|anxiety disorder|generalized anxiety|generalized anxiety disorder
bipolar disorder: bipolar|bipolar disorder
attention deficit hyperactivity disorder: adhd|attention deficit
post-traumatic stress disorder: ptsd|post-traumatic stress disorder
schizophrenia: schizophrenia
dementia: dementia|alzheimer's|alzheimer's disease|alzheimer disease
Parkinson disease: parkinson's|parkinson's disease
epilepsy: epilepsy|seizure disorder
migraine: migraine|migraines
neuropathy: neuropathy|peripheral neuropathy|diabetic neuropathy
multiple sclerosis: multiple sclerosis
carpal tunnel syndrome: carpal tunnel|carpal tunnel syndrome
sciatica: sciatica
radiculopathy: radiculopathy|pinched nerve
herniated disc: herniated disc|herniated disk|slipped disc|bulging disc|disc herniation
spinal stenosis: spinal stenosis
scoliosis: scoliosis
muscle strain: muscle strain|pulled muscle
lumbar strain: lumbar strain|back strain|lumbar sprain
rotator cuff tear: rotator cuff tear|torn rotator cuff
rotator cuff tendinopathy: rotator cuff tendinopathy|rotator cuff tendinitis|rotator cuff tendonitis
tendinitis: tendinitis|tendonitis|tendinopathy
bursitis: bursitis|trochanteric bursitis
meniscal tear: meniscal tear|meniscus tear|torn meniscus
meniscal injury: meniscus injury|meniscal injury
ACL tear: acl tear|torn acl
ACL injury: acl injury
MCL strain: medial collateral ligament strain|mcl strain|mcl sprain|medial collateral ligament sprain
ankle sprain: ankle sprain|sprained ankle
wrist sprain: wrist sprain|sprained wrist
fracture: fracture|broken bone|fractures|fractured
lateral epicondylitis: lateral epicondylitis|tennis elbow
medial epicondylitis: medial epicondylitis|golfer's elbow
trigger finger: trigger finger
De Quervain tenosynovitis: de quervain's|de quervain's tenosynovitis|de quervain tenosynovitis
plantar fasciitis: plantar fasciitis
bunion: bunion|bunions|hallux valgus
patellofemoral pain syndrome: patellofemoral pain syndrome|patellofemoral syndrome
Dupuytren contracture: dupuytren's contracture|dupuytren's
tendon rupture: tendon rupture|achilles tendon rupture|ruptured tendon
contusion: contusion
concussion: concussion
breast cancer: breast cancer
lung cancer: lung cancer
colon cancer: colon cancer|colorectal cancer|bowel cancer
prostate cancer: prostate cancer
ovarian cancer: ovarian cancer
pancreatic cancer: pancreatic cancer
skin cancer: skin cancer|basal cell carcinoma|squamous cell carcinoma
melanoma: melanoma
lymphoma: lymphoma
leukemia: leukemia
thyroid cancer: thyroid cancer
ductal carcinoma: ductal carcinoma|ductal carcinoma in situ|dcis
cancer: cancer|malignancy
HIV: hiv
cataract: cataract|cataracts
glaucoma: glaucoma
macular degeneration: macular degeneration
conjunctivitis: conjunctivitis|pink eye
obesity: obesity|obese
overweight: overweight
vitamin D deficiency: vitamin d deficiency|low vitamin d
hyperkalemia: hyperkalemia|high potassium
hypokalemia: hypokalemia|low potassium
polycystic ovary syndrome: polycystic ovary syndrome|pcos|polycystic ovaries
endometriosis: endometriosis
uterine fibroids: fibroid|fibroids|uterine fibroids
menopause: menopause|menopausal
pregnancy: pregnant|pregnancy
infertility: infertility
erectile dysfunction: erectile dysfunction
hernia: hernia|inguinal hernia|hiatal hernia|umbilical hernia
sepsis: sepsis
alcohol use disorder: alcoholism|alcohol use disorder|alcoholic
substance abuse: substance abuse|drug addiction|drug abuse
aneurysm: aneurysm|aortic aneurysm
hydronephrosis: hydronephrosis
chickenpox: chickenpox|chicken pox
`;
