/**
 * What a person's kidneys, liver, pregnancy, breastfeeding or age mean for a medicine. `tags|limit|severity|
 * sentence|source`; tags are generic names, `#class` or `@group`, severity C, M or m as in the interaction
 * table. Limits: eGFR or creatinine clearance in mL/min below which the row holds; Child–Pugh class from which
 * it holds; age in years.
 */
export const RENAL_TABLE = `
metformin|30|C|lactic acidosis: contraindicated below 30 mL/min|L metformin 4
metformin|45|m|do not start below 45 mL/min; weigh benefit and halve the dose in those who take it|L metformin 2
nitrofurantoin|30|M|it does not reach the urine and harms nerves and lungs|BEERS
dabigatran|15|M|no dose is established below 15 mL/min|L dabigatran 2
dabigatran|30|M|75 mg twice a day (US) or avoid (Europe)|L dabigatran 2
rivaroxaban|15|M|avoid below 15 mL/min|L rivaroxaban 8
rivaroxaban|50|m|15 mg with the evening meal in atrial fibrillation|L rivaroxaban 2
edoxaban|15|M|not recommended below 15 mL/min|L edoxaban 8
edoxaban|50|m|30 mg once a day|L edoxaban 2
enoxaparin|30|M|30 mg once a day to prevent, 1 mg/kg once a day to treat|L enoxaparin 2
fondaparinux|30|C|bleeding: contraindicated below 30 mL/min|L fondaparinux 4
dofetilide|20|C|torsades de pointes: contraindicated below 20 mL/min|L dofetilide 4
dofetilide|60|M|lower the dose by the label's table|L dofetilide 2
sotalol|40|M|contraindicated below 40 mL/min in atrial fibrillation|L sotalol 4
gabapentin|30|M|at most 700 mg a day at 15 to 29 mL/min|L gabapentin 2
gabapentin|60|m|at most 1,400 mg a day|L gabapentin 2
pregabalin|30|M|at most 150 mg a day at 15 to 30 mL/min|L pregabalin 2
pregabalin|60|m|at most 300 mg a day|L pregabalin 2
baclofen|30|M|encephalopathy: avoid|BEERS
baclofen|60|m|encephalopathy: lowest dose|BEERS
allopurinol|30|m|start at 50 mg a day or less|ACR2020
colchicine|30|M|one treatment course in 2 weeks at most; start prevention at 0.3 mg a day|L colchicine 2
#nsaid|30|M|kidney injury: avoid|BEERS
spironolactone|30|M|hyperkalaemia: avoid|BEERS
triamterene|30|M|hyperkalaemia: avoid|BEERS
eplerenone|30|C|hyperkalaemia: contraindicated at 30 mL/min or less|L eplerenone 4
finerenone|25|M|do not start below 25 mL/min|L finerenone 2
amiloride|30|M|hyperkalaemia|L amiloride 4
#potassium-supplement|30|m|hyperkalaemia: check potassium|L potassium chloride 5
lithium|30|M|avoid below 30 mL/min|L lithium 8
digoxin|60|m|lower the dose, check the level|L digoxin 2
methotrexate|30|M|marrow failure: avoid|L methotrexate 5
tramadol|30|M|at most 200 mg a day, every 12 hours, no extended release|L tramadol 2
morphine,codeine|30|m|active metabolites collect: lower dose or another opioid|L morphine 8
meperidine|30|M|a convulsant metabolite collects|BEERS
duloxetine|30|M|avoid below 30 mL/min|L duloxetine 8
venlafaxine|30|m|halve the dose|L venlafaxine 2
exenatide|30|M|not recommended below 30 mL/min|L exenatide 8
sitagliptin|45|m|50 mg a day, 25 mg below 30 mL/min|L sitagliptin 2
saxagliptin|45|m|2.5 mg a day|L saxagliptin 2
alogliptin|60|m|12.5 mg a day, 6.25 mg below 30 mL/min|L alogliptin 2
glyburide|60|m|long hypoglycaemia: prefer glipizide|ADA2024
levofloxacin|50|m|lower the dose after the first|L levofloxacin 2
ciprofloxacin|30|m|every 18 to 24 hours|L ciprofloxacin 2
trimethoprim|15|M|not recommended below 15 mL/min|L sulfamethoxazole and trimethoprim 2
trimethoprim|30|m|half the dose at 15 to 30 mL/min; check potassium|L sulfamethoxazole and trimethoprim 2
acyclovir,valacyclovir|30|M|confusion and kidney injury: lower the dose|L valacyclovir 2
famciclovir|60|m|lower the dose|L famciclovir 2
ganciclovir,valganciclovir|60|m|lower the dose by the label's table|L valganciclovir 2
oseltamivir|60|m|30 mg twice a day, once a day below 30 mL/min|L oseltamivir 2
amantadine|50|m|lower the dose by the label's table|L amantadine 2
memantine|30|m|5 mg twice a day|L memantine 2
famotidine|60|m|lower the dose: confusion|L famotidine 2
tenofovir disoproxil|50|m|every 48 hours at 30 to 49 mL/min|L tenofovir disoproxil 2
tenofovir alafenamide|15|M|not recommended below 15 mL/min without dialysis|L tenofovir alafenamide 2
cidofovir|55|C|kidney failure: contraindicated at 55 mL/min or less|L cidofovir 4
zoledronic acid|35|C|kidney failure: contraindicated below 35 mL/min|L zoledronic acid 4
alendronate|35|M|not recommended below 35 mL/min|L alendronate 8
risedronate,ibandronate|30|M|not recommended below 30 mL/min|L risedronate 8
magnesium hydroxide|30|M|magnesium collects|L magnesium hydroxide warnings
rosuvastatin|30|m|start at 5 mg, at most 10 mg a day|L rosuvastatin 2
fenofibrate|30|C|contraindicated in severe kidney disease|L fenofibrate 4
gemfibrozil|30|C|contraindicated in severe kidney disease|L gemfibrozil 4
metoclopramide|60|m|halve the dose|L metoclopramide 2
levetiracetam|50|m|lower the dose by the label's table|L levetiracetam 2
topiramate|70|m|halve the dose|L topiramate 2
lacosamide|30|m|at most 300 mg a day|L lacosamide 2
atenolol|35|m|at most 50 mg a day; 25 mg below 15 mL/min|L atenolol 2
flecainide|35|m|start at 100 mg a day, check the level|L flecainide 2
desmopressin|50|M|hyponatraemia: contraindicated below 50 mL/min|L desmopressin 4
varenicline|30|m|at most 0.5 mg twice a day|L varenicline 2
solifenacin|30|m|at most 5 mg a day|L solifenacin 2
mirabegron|30|m|at most 25 mg a day|L mirabegron 2
fesoterodine|30|m|at most 4 mg a day|L fesoterodine 2
trospium|30|m|20 mg at bedtime|L trospium 2
apremilast|30|m|30 mg once a day|L apremilast 2
baricitinib|30|M|not recommended below 30 mL/min|L baricitinib 2
pemetrexed|45|M|not recommended below 45 mL/min|L pemetrexed 2
methenamine|30|M|contraindicated in kidney failure|L methenamine 4
cefepime|60|m|seizures and confusion: lower the dose|L cefepime 2
meropenem|50|m|lower the dose by the label's table|L meropenem 2
ertapenem|30|m|500 mg a day|L ertapenem 2
amoxicillin|30|m|no 875 mg tablets; 250 to 500 mg every 12 hours|L amoxicillin 2
fluconazole|50|m|half the dose after the first|L fluconazole 2
vancomycin,#aminoglycoside|60|m|dose by level|L vancomycin 2
hydroxyurea|60|m|halve the dose|L hydroxyurea 2
lenalidomide|60|m|lower the dose by the label's table|L lenalidomide 2
tolterodine|30|m|at most 2 mg a day|L tolterodine 2
`;

export const HEPATIC_TABLE = `
valproate|B|C|contraindicated in significant liver disease|L valproate 4
ketoconazole|A|C|contraindicated in liver disease|L ketoconazole 4
tolcapone|A|C|contraindicated in liver disease|L tolcapone 4
felbamate|A|C|contraindicated in liver disease|L felbamate 4
dantrolene|A|C|contraindicated in active liver disease|L dantrolene 4
terbinafine|A|C|contraindicated in chronic or active liver disease|L terbinafine 4
ranolazine|A|C|contraindicated in cirrhosis|L ranolazine 4
acarbose|A|C|contraindicated in cirrhosis|L acarbose 4
fenofibrate,gemfibrozil|A|C|contraindicated in active liver disease|L fenofibrate 4
niacin|A|C|contraindicated in active liver disease|L niacin 4
duloxetine|A|M|avoid in chronic liver disease and cirrhosis|L duloxetine 5
#statin|B|C|contraindicated in decompensated cirrhosis|L atorvastatin 4
metformin|B|M|lactic acidosis: avoid|L metformin 5
rivaroxaban|B|M|bleeding: avoid|L rivaroxaban 8
edoxaban|B|M|bleeding: not recommended|L edoxaban 8
apixaban|C|M|not recommended|L apixaban 8
ticagrelor|C|M|avoid|L ticagrelor 5
dronedarone|C|C|contraindicated in severe liver disease|L dronedarone 4
nevirapine|B|C|contraindicated in Child–Pugh B and C|L nevirapine 4
tipranavir|B|C|contraindicated in Child–Pugh B and C|L tipranavir 4
efavirenz|B|M|not recommended|L efavirenz 8
elbasvir,grazoprevir|B|C|contraindicated in Child–Pugh B and C|L elbasvir and grazoprevir 4
glecaprevir,pibrentasvir|B|C|contraindicated in Child–Pugh B and C|L glecaprevir and pibrentasvir 4
voxilaprevir|B|M|not recommended|L sofosbuvir, velpatasvir and voxilaprevir 8
lomitapide|B|C|contraindicated in Child–Pugh B and C|L lomitapide 4
bosentan|B|M|avoid|L bosentan 8
ambrisentan|B|M|not recommended|L ambrisentan 8
riociguat|C|M|not recommended|L riociguat 8
tadalafil,vardenafil|C|M|not recommended|L tadalafil 8
alfuzosin|B|C|contraindicated in Child–Pugh B and C|L alfuzosin 4
silodosin|C|C|contraindicated in severe liver disease|L silodosin 4
leflunomide|C|C|contraindicated in severe liver disease|L leflunomide 4
teriflunomide|C|C|contraindicated in severe liver disease|L teriflunomide 4
methotrexate|A|M|liver injury: avoid|L methotrexate 5
pyrazinamide|C|C|contraindicated in severe liver damage|L pyrazinamide 4
isoniazid|B|M|liver injury|L isoniazid 4
acitretin|C|C|contraindicated in severely impaired liver function|L acitretin 4
flutamide|C|C|contraindicated in severe liver disease|L flutamide 4
obeticholic acid|B|C|contraindicated in decompensated cirrhosis|L obeticholic acid 4
deferasirox|C|M|avoid|L deferasirox 2
tofacitinib,baricitinib|C|M|not recommended|L tofacitinib 2
buprenorphine|C|M|avoid combination with naloxone; halve the dose|L buprenorphine and naloxone 8
zolpidem|C|M|encephalopathy: avoid|L zolpidem 2
ramelteon|C|M|not recommended|L ramelteon 8
naloxegol|C|M|avoid|L naloxegol 8
eluxadoline|C|C|contraindicated in severe liver disease|L eluxadoline 4
canagliflozin|C|M|not recommended|L canagliflozin 8
ergotamine|A|C|contraindicated in impaired liver function|L ergotamine 4
acetaminophen|B|m|at most 2 g a day|AASLD
diazepam,chlordiazepoxide,alprazolam,midazolam|B|m|prefer lorazepam or oxazepam|L diazepam 8
morphine,oxycodone,hydromorphone,codeine,tramadol|B|m|lower dose, longer interval|L oxycodone 8
voriconazole|A|m|half the maintenance dose|L voriconazole 2
#nsaid|B|M|kidney failure and bleeding in cirrhosis: avoid|AASLD
warfarin|B|m|INR swings: check often|L warfarin 8
`;

export const PREGNANCY_TABLE = `
isotretinoin,acitretin|C|severe malformations|L isotretinoin 4
#thalidomide-analog|C|severe malformations|L lenalidomide 4
methotrexate|C|miscarriage and malformations|L methotrexate 4
leflunomide,teriflunomide|C|malformations|L leflunomide 4
mycophenolate|M|miscarriage and malformations|L mycophenolate 5
#vitamin-k-antagonist|C|embryopathy and bleeding, mechanical valves excepted|L warfarin 4
#ace-inhibitor,#arb,#renin-inhibitor,sacubitril|C|fetal kidney failure and death|L lisinopril 8
#statin|M|stop, unless the risk without it is very high|FDA2021
valproate|C|malformations and lower intelligence|L valproate 4
topiramate|M|clefts and small babies|L topiramate 8
phenytoin,phenobarbital,primidone|M|malformations: specialist advice, do not stop suddenly|L phenytoin 8
carbamazepine|m|neural tube defects: specialist advice, folic acid|L carbamazepine 8
lithium|m|heart malformations: specialist advice|L lithium 8
ribavirin|C|malformations|L ribavirin 4
misoprostol|C|miscarriage and malformations|L misoprostol 4
finasteride,dutasteride|C|malformed male genitals|L finasteride 4
#endothelin-antagonist|C|malformations|L macitentan 4
#sgc-stimulator|C|malformations|L riociguat 4
#s1p-modulator|M|malformations|L fingolimod 8
#androgen|C|virilised girls|L danazol 4
leuprolide,goserelin,elagolix,relugolix|C|pregnancy loss|L elagolix 4
methimazole,carbimazole|M|malformations in the first trimester: propylthiouracil instead|L methimazole 8
#tetracycline|M|teeth and bones from the second trimester|L doxycycline 8
#fluoroquinolone|m|choose another where possible|L ciprofloxacin 8
#aminoglycoside|M|hearing of the child|L gentamicin 5
trimethoprim|m|folate: avoid in the first trimester|L sulfamethoxazole and trimethoprim 8
nitrofurantoin|m|haemolysis near term: avoid from 38 weeks|L nitrofurantoin 4
fluconazole|m|malformations at high dose: prefer a topical azole|L fluconazole 8
voriconazole|M|malformations|L voriconazole 8
griseofulvin|C|malformations|L griseofulvin 4
#nsaid|M|kidneys and duct of the child: avoid from 20 weeks (low-dose aspirin excepted)|FDA2020
#opioid|m|withdrawal of the newborn|L oxycodone 8
#benzodiazepine|m|floppy newborn|L diazepam 8
paroxetine|m|heart malformations: choose another SSRI when starting|L paroxetine 8
#antineoplastic|M|malformations and loss|LABELS
#jak-inhibitor|M|malformations in animals|L tofacitinib 8
denosumab|C|harm to the child|L denosumab 4
raloxifene,ospemifene|C|harm to the child|L raloxifene 4
#live-vaccine|C|theoretical infection of the child|ACIP
#ergot|C|contractions of the womb|L dihydroergotamine 4
mifepristone|C|ends pregnancy|L mifepristone 4
atenolol|M|small babies: labetalol or nifedipine instead|L atenolol 5
amiodarone|M|thyroid and growth of the child|L amiodarone 5
dronedarone|M|malformations in animals|L dronedarone 8
lomitapide|C|malformations in animals|L lomitapide 4
miltefosine|C|malformations in animals|L miltefosine 4
primaquine,tafenoquine|M|haemolysis of the child|L primaquine 4
#sglt2-inhibitor|M|kidneys of the child in the second and third trimester|L dapagliflozin 8
#glp1-agonist|m|stop before conception|L semaglutide 8
penicillamine|M|connective tissue defects|L penicillamine 8
phentermine|C|no benefit of weight loss in pregnancy|L phentermine 4
`;

export const LACTATION_TABLE = `
codeine,tramadol|M|deep sedation of the child in ultrarapid metabolisers|FDA2017
methotrexate,#antineoplastic|M|toxicity for the child|LACTMED
isotretinoin,acitretin|M|unknown, potentially severe|L isotretinoin 8
amiodarone|M|thyroid of the child|LACTMED
#ergot|M|ergotism of the child and less milk|L dihydroergotamine 8
bromocriptine,cabergoline|M|milk stops|LACTMED
lithium|m|level in the child: specialist advice|LACTMED
#statin|m|interrupt lipid lowering|L atorvastatin 8
leflunomide,mycophenolate,ribavirin|M|unknown, potentially severe|LABELS
doxepin|M|sedation and breathing of the child|L doxepin 8
meperidine|M|sedation of the child|LACTMED
#benzodiazepine|m|sedation of the child|LACTMED
#tetracycline|m|short courses only|LACTMED
aspirin|m|low dose only|LACTMED
pseudoephedrine|m|less milk|LACTMED
ethinyl estradiol|m|less milk: avoid in the first weeks|CDC2024
`;

/** From 65 years: the American Geriatrics Society's Beers Criteria 2023. */
export const OLDER_TABLE = `
meperidine|M|confusion and seizures; safer opioids exist|BEERS
#barbiturate|m|dependence and overdose|BEERS
meprobamate|M|dependence and sedation|BEERS
chlorpropamide|M|long hypoglycaemia|BEERS
indomethacin,ketorolac|M|bleeding, kidney injury, confusion|BEERS
disopyramide|M|heart failure, anticholinergic|BEERS
#sulfonylurea|m|hypoglycaemia: choose glipizide if one must be used|BEERS
#first-generation-antihistamine|m|anticholinergic: confusion, falls, retention|BEERS
#tricyclic,paroxetine|m|anticholinergic: confusion, falls|BEERS
#benzodiazepine|m|falls, confusion, dependence|BEERS
#z-drug|m|falls, confusion|BEERS
carisoprodol,chlorzoxazone,cyclobenzaprine,metaxalone,methocarbamol,orphenadrine|m|sedation, falls|BEERS
dicyclomine,hyoscyamine,scopolamine,propantheline,clidinium|m|anticholinergic|BEERS
benztropine,trihexyphenidyl|m|anticholinergic|BEERS
#antipsychotic|m|stroke and death in dementia|BEERS
#nsaid|m|bleeding ulcer from 75 or with other risks: protect the stomach|BEERS
metoclopramide|m|movement disorders: at most 12 weeks|BEERS
megestrol|m|thrombosis, little benefit|BEERS
#androgen|m|heart and prostate|BEERS
conjugated estrogens,esterified estrogens|m|do not start by mouth or patch|BEERS
desmopressin|m|hyponatraemia|BEERS
prasugrel|m|bleeding from 75 years|BEERS
doxazosin,prazosin,terazosin|m|not as a routine antihypertensive|BEERS
clonidine,guanfacine|m|bradycardia, confusion: not first line|BEERS
digoxin|m|at most 0.125 mg a day|BEERS
dronedarone,amiodarone|m|not first line|BEERS
#proton-pump-inhibitor|m|not beyond 8 weeks without a reason|BEERS
warfarin|m|do not start for atrial fibrillation when a safer one is possible|BEERS
dabigatran,rivaroxaban|m|prefer apixaban in the long run|BEERS
`;

/** Below the age in the second field. */
export const CHILD_TABLE = `
codeine|12|C|deaths in ultrarapid metabolisers|L codeine 4
tramadol|12|C|deaths in ultrarapid metabolisers|L tramadol 4
codeine,tramadol|18|m|not after tonsil or adenoid surgery, with obesity or lung disease|L codeine 4
aspirin|16|M|Reye syndrome with a viral illness (Kawasaki disease excepted)|MHRA
bismuth subsalicylate|12|M|Reye syndrome|L bismuth subsalicylate warnings
promethazine|2|C|fatal respiratory depression|L promethazine 4
loperamide|2|C|breathing and heart|L loperamide 4
diphenoxylate|6|C|respiratory depression|L diphenoxylate and atropine 4
#tetracycline|8|M|teeth (short courses of doxycycline excepted)|L doxycycline 5
#fluoroquinolone|18|m|joints: only without a better choice|L ciprofloxacin 5
sulfamethoxazole|0.17|C|kernicterus|L sulfamethoxazole and trimethoprim 4
nitrofurantoin|0.09|C|haemolysis|L nitrofurantoin 4
benzocaine|2|M|methaemoglobinaemia|FDA2018
metoclopramide|1|M|movement disorders|EMA2013
dextromethorphan,guaifenesin,pseudoephedrine,chlorpheniramine|4|m|no cough and cold medicines under 4 years|FDAOTC
valproate|2|M|fatal liver injury|L valproate 5
chloramphenicol|0.08|M|grey baby syndrome|L chloramphenicol warnings
ibuprofen|0.5|m|ask first under 6 months|L ibuprofen warnings
`;

export const PATIENT_SOURCES: Readonly<Record<string, string>> = {
  BEERS: 'American Geriatrics Society 2023 updated Beers Criteria. J Am Geriatr Soc 2023;71:2052–81',
  ACR2020: 'FitzGerald JD et al. ACR gout guideline 2020. Arthritis Care Res 2020;72:744–60',
  ADA2024: 'American Diabetes Association, Standards of Care 2024, section 9',
  AASLD: 'Biggins SW et al. AASLD ascites guidance. Hepatology 2021;74:1014–48',
  LABELS: 'US prescribing information of the medicine, section 8',
  LACTMED: 'Drugs and Lactation Database (LactMed), NICHD',
  ACIP: 'ACIP General Best Practice Guidelines for Immunization (CDC)',
  CDC2024: 'US Medical Eligibility Criteria for Contraceptive Use 2024, MMWR Recomm Rep 2024;73(4)',
  FDA2017: 'FDA drug safety communication on codeine and tramadol, 20 April 2017',
  FDA2018: 'FDA drug safety communication on benzocaine, 23 May 2018',
  FDA2020: 'FDA drug safety communication on NSAIDs from 20 weeks of pregnancy, 15 October 2020',
  FDA2021: 'FDA drug safety communication on statins in pregnancy, 20 July 2021',
  FDAOTC: 'FDA, Should you give kids medicine for coughs and colds?',
  EMA2013: 'EMA, changes to the use of metoclopramide, 26 July 2013',
  MHRA: 'MHRA, aspirin and Reye syndrome: do not give to under-16s',
};
