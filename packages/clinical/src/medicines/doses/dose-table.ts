/**
 * Usual and maximum adult doses from the US prescribing information, section Dosage and Administration, of the
 * medicine by its generic name (OTC: the Drug Facts label). A dose that the label bases on weight, surface or a
 * level alone is left out. `generic|usual range|maximum|unit and period|note`; the default is mg by mouth a day.
 * The maximum is the highest daily dose that the label names for any adult use, first-day loading included.
 */
export const DOSE_TABLE = `
lisinopril|10-40|80
enalapril|5-40|40
benazepril|10-40|80
captopril|50-450|450
fosinopril|20-40|80
quinapril|10-80|80
ramipril|2.5-20|20
perindopril|4-8|16
trandolapril|1-4|8
losartan|25-100|100
valsartan|80-320|320
olmesartan|20-40|40
telmisartan|20-80|80
irbesartan|150-300|300
candesartan|8-32|32
azilsartan|40-80|80
aliskiren|150-300|300
amlodipine|2.5-10|10
felodipine|2.5-10|10
nifedipine|30-90|120||extended release
isradipine|5-10|20
nimodipine|360|360||21 days after subarachnoid haemorrhage
diltiazem|120-360|540||extended release
verapamil|180-480|480
metoprolol|25-400|450
atenolol|25-100|200
bisoprolol|2.5-20|20
carvedilol|6.25-50|100||100 mg only in heart failure above 85 kg
nebivolol|5-40|40
propranolol|80-240|640
nadolol|40-320|320
labetalol|200-800|2400
acebutolol|200-800|1200
pindolol|10-60|60
sotalol|160-320|640
clonidine|0.2-0.6|2.4
methyldopa|500-2000|3000
hydralazine|40-200|300
minoxidil|10-40|100
doxazosin|1-16|16
terazosin|1-10|20
prazosin|6-15|40
tamsulosin|0.4-0.8|0.8
alfuzosin|10|10
silodosin|8|8
hydrochlorothiazide|12.5-50|100
chlorthalidone|12.5-100|200
indapamide|1.25-5|5
metolazone|2.5-20|20
furosemide|20-80|600||above 80 mg only in severe oedema, with monitoring
torsemide|5-20|200
bumetanide|0.5-2|10
spironolactone|25-200|400
eplerenone|25-50|100
finerenone|10-40|40
amiloride|5-10|20
triamterene|100-200|300
isosorbide mononitrate|30-120|240||extended release
ranolazine|1000-2000|2000
ivabradine|5-15|15
amiodarone|200-400|1600||above 400 mg only while loading
dronedarone|800|800
flecainide|100-300|400
propafenone|450-900|900
mexiletine|600-900|1200
dofetilide|0.25-1|1
digoxin|0.125-0.25|0.5
atorvastatin|10-80|80
rosuvastatin|5-40|40
simvastatin|10-40|40||80 mg only in those who already took it for a year
pravastatin|10-80|80
lovastatin|10-80|80
fluvastatin|20-80|80
pitavastatin|1-4|4
ezetimibe|10|10
fenofibrate|48-200|200
gemfibrozil|1200|1200
niacin|500-2000|2000||extended release
colesevelam|3750|3750
bempedoic acid|180|180
icosapent ethyl|4000|4000
apixaban|5-10|20||20 mg only in the first 7 days of thrombosis
rivaroxaban|10-20|30||30 mg only in the first 21 days of thrombosis
edoxaban|30-60|60
dabigatran|150-300|300
clopidogrel|75|300||300 mg only to load
prasugrel|5-10|60||60 mg only to load
ticagrelor|120-180|270||270 mg only on the first day
aspirin|50-325|4000||above 325 mg only for pain or inflammation
cilostazol|200|200
pentoxifylline|1200|1200
midodrine|15-30|30
sildenafil|25-100|100||erectile dysfunction
tadalafil|2.5-20|40||40 mg only in pulmonary hypertension
vardenafil|5-20|20
avanafil|50-200|200
bosentan|125-250|250
ambrisentan|5-10|10
macitentan|10|10
riociguat|1.5-7.5|7.5
metformin|500-2000|2550
glipizide|5-20|40
glimepiride|1-4|8
glyburide|1.25-20|20
pioglitazone|15-45|45
sitagliptin|25-100|100
saxagliptin|2.5-5|5
linagliptin|5|5
alogliptin|6.25-25|25
empagliflozin|10-25|25
dapagliflozin|5-10|10
canagliflozin|100-300|300
ertugliflozin|5-15|15
repaglinide|1.5-16|16
nateglinide|180-360|360
acarbose|75-300|300
miglitol|75-300|300
dulaglutide|0.75-4.5|4.5|mg week
tirzepatide|2.5-15|15|mg week
levothyroxine|25-200|300|mcg day
methimazole|5-40|60
propylthiouracil|100-300|900
alendronate|35-70|70|mg week
risedronate|35|35|mg week
raloxifene|60|60
cinacalcet|30-180|360
cabergoline|0.5-2|2|mg week
tolvaptan|15-120|120||above 60 mg only in polycystic kidney disease
finasteride|1-5|5
dutasteride|0.5|0.5
citalopram|20-40|40||20 mg from 60 years
escitalopram|10-20|20
fluoxetine|20-60|80
paroxetine|20-50|60||immediate release
sertraline|50-200|200
fluvoxamine|50-300|300
venlafaxine|37.5-225|375
duloxetine|30-60|120
levomilnacipran|20-120|120
milnacipran|100-200|200
bupropion|150-450|450
mirtazapine|15-45|45
trazodone|150-400|600||above 400 mg only in hospital
nefazodone|200-600|600
vilazodone|20-40|40
vortioxetine|5-20|20
amitriptyline|50-150|300||above 150 mg only in hospital
nortriptyline|75-100|150
imipramine|75-200|300
desipramine|100-200|300
clomipramine|25-250|250
protriptyline|15-40|60
phenelzine|15-60|90
tranylcypromine|30-60|60
isocarboxazid|20-60|60
rasagiline|0.5-1|1
safinamide|50-100|100
buspirone|15-60|60
hydroxyzine|50-400|400
alprazolam|0.75-4|10||above 4 mg only in panic disorder
lorazepam|1-6|10
clonazepam|0.5-4|20||above 4 mg only in epilepsy
diazepam|4-40|40
oxazepam|30-120|120
chlordiazepoxide|15-100|300
temazepam|7.5-30|30
triazolam|0.125-0.25|0.5
estazolam|1-2|2
zolpidem|5-10|12.5||12.5 mg only as extended release
zaleplon|5-20|20
eszopiclone|1-3|3
suvorexant|10-20|20
lemborexant|5-10|10
daridorexant|25-50|50
ramelteon|8|8
lithium|600-1800|1800
quetiapine|50-750|800
olanzapine|5-20|20
risperidone|1-8|16
aripiprazole|5-30|30
ziprasidone|40-160|160
lurasidone|20-160|160
paliperidone|3-12|12
asenapine|10-20|20
iloperidone|12-24|24
brexpiprazole|0.5-4|4
cariprazine|1.5-6|6
lumateperone|42|42
clozapine|25-450|900
haloperidol|1-15|100
perphenazine|12-24|64
trifluoperazine|2-20|40
thioridazine|150-300|800
pimozide|1-10|10
carbamazepine|400-1200|1600
oxcarbazepine|600-2400|2400
levetiracetam|1000-3000|3000
brivaracetam|50-200|200
lacosamide|100-400|400
topiramate|25-400|400
zonisamide|100-400|600
gabapentin|300-1800|3600
pregabalin|75-450|600
phenytoin|300-400|600
primidone|750-1500|2000
ethosuximide|500-1500|1500
perampanel|4-12|12
clobazam|5-40|40
tiagabine|4-56|56
cenobamate|12.5-400|400
eslicarbazepine|400-1600|1600
vigabatrin|1000-3000|3000
donepezil|5-10|23
galantamine|8-24|24
rivastigmine|3-12|12
memantine|5-28|28
ropinirole|0.75-24|24
pramipexole|0.375-4.5|4.5
entacapone|200-1600|1600
tolcapone|300-600|600
amantadine|100-300|400||immediate release
benztropine|0.5-6|6
trihexyphenidyl|1-10|15
methylphenidate|10-60|72
dexmethylphenidate|5-20|40
lisdexamfetamine|30-70|70
atomoxetine|40-100|100
modafinil|100-200|400
armodafinil|50-250|250
phentermine|15-37.5|37.5
sumatriptan|25-100|200
rizatriptan|5-30|30
zolmitriptan|1.25-10|10
eletriptan|20-80|80
naratriptan|1-5|5
almotriptan|6.25-25|25
frovatriptan|2.5-7.5|7.5
rimegepant|75|75
ubrogepant|50-200|200
atogepant|10-60|60
baclofen|15-80|80
cyclobenzaprine|15-30|30
methocarbamol|3000-4500|8000
tizanidine|2-24|36
carisoprodol|750-1400|1400
metaxalone|2400-3200|3200
chlorzoxazone|750-2000|3000
dantrolene|25-400|400
orphenadrine|200|200
acetaminophen|650-3900|4000
ibuprofen|400-3200|3200
naproxen|440-1000|1500
diclofenac|50-150|200
meloxicam|7.5-15|15
indomethacin|50-150|200
ketorolac|10-40|40||5 days at most
etodolac|400-1000|1200
nabumetone|1000-2000|2000
piroxicam|20|20
sulindac|300-400|400
oxaprozin|600-1200|1800
ketoprofen|75-300|300
flurbiprofen|200-300|300
diflunisal|500-1000|1500
tolmetin|600-1800|1800
tramadol|50-400|400||300 mg above 75 years
tapentadol|150-600|700
codeine|15-360|360
colchicine|0.6-1.2|2.4
allopurinol|100-600|800
febuxostat|40-80|80
probenecid|500-2000|2000
omeprazole|20-40|360||above 40 mg only in hypersecretion
pantoprazole|20-40|240||above 80 mg only in hypersecretion
lansoprazole|15-60|180||above 60 mg only in hypersecretion
rabeprazole|20-40|120||above 40 mg only in hypersecretion
esomeprazole|20-40|240||above 80 mg only in hypersecretion
dexlansoprazole|30-60|60
famotidine|10-40|640||above 80 mg only in hypersecretion
cimetidine|400-1600|2400
nizatidine|150-300|300
sucralfate|2000-4000|4000
metoclopramide|20-40|60||12 weeks at most
ondansetron|8-24|24
prochlorperazine|15-40|150||above 40 mg only in psychosis
loperamide|4-8|16
diphenoxylate|5-20|20
dicyclomine|80-160|160
linaclotide|72-290|290|mcg day
lubiprostone|16-48|48|mcg day
prucalopride|1-2|2
meclizine|25-100|100
montelukast|10|10
zafirlukast|40|40
zileuton|2400|2400
roflumilast|0.25-0.5|0.5
cetirizine|5-10|10
levocetirizine|2.5-5|5
loratadine|10|10
desloratadine|5|5
fexofenadine|60-180|180
diphenhydramine|25-300|300
chlorpheniramine|4-24|24
guaifenesin|600-2400|2400
dextromethorphan|30-120|120
benzonatate|300-600|600
pseudoephedrine|60-240|240
cephalexin|1000-4000|4000
cefuroxime|500-1000|1000
cefdinir|600|600
cefadroxil|1000-2000|2000
cefpodoxime|200-800|800
cefixime|400|400
azithromycin|250-500|2000||2,000 mg only as a single dose
clarithromycin|500-1000|1500
doxycycline|100-200|300
ciprofloxacin|500-1500|1500
levofloxacin|250-750|750
moxifloxacin|400|400
ofloxacin|400-800|800
metronidazole|750-2250|4000
tinidazole|2000|2000
linezolid|800-1200|1200
tedizolid|200|200
clindamycin|600-1800|1800
nitrofurantoin|200-400|400
trimethoprim|200|200
terbinafine|250|250
itraconazole|100-400|600
fluconazole|100-400|400
acyclovir|800-4000|4000
valacyclovir|500-3000|4000
famciclovir|500-1500|2000
oseltamivir|75-150|150
lamivudine|100-300|300
tenofovir disoproxil|300|300
tenofovir alafenamide|25|25
entecavir|0.5-1|1
dolutegravir|50-100|100
raltegravir|800-1200|1600
rilpivirine|25-50|50
zidovudine|600|600
abacavir|600|600
oxybutynin|5-20|30||30 mg only as extended release
tolterodine|2-4|4
solifenacin|5-10|10
darifenacin|7.5-15|15
fesoterodine|4-8|8
mirabegron|25-50|50
vibegron|75|75
phenazopyridine|600|600
methotrexate|7.5-20|30|mg week|rheumatoid arthritis and psoriasis only
leflunomide|10-20|100||100 mg only to load
tofacitinib|10-22|22
baricitinib|1-4|4
upadacitinib|15-45|45
apremilast|20-60|60
mycophenolate|1000-3000|3000||mofetil
varenicline|0.5-2|2
naltrexone|25-50|150||above 50 mg only under supervision, not daily
acamprosate|999-1998|1998
disulfiram|125-500|500
tamoxifen|20-40|40
anastrozole|1|1
letrozole|2.5|2.5
bicalutamide|50|50
imatinib|100-800|800
tranexamic acid|1950-3900|3900
`;
