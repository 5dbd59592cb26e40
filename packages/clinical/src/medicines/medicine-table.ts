/**
 * Names, brands, routes and classes. Compact on purpose: this table travels to the browser.
 *
 * `# class[,class…] route[,route…]` opens a section. Each row is
 * `generic[=other generic name…] | brand, brand | +extra-class … | route,route` with empty tails left out; the
 * section's class and route hold where a row gives none. Names follow the United States Adopted Names with
 * the international name after `=`; classes follow the WHO ATC groups (https://atcddd.fhi.no) at the level at
 * which a prescriber speaks of them.
 */
export const MEDICINE_TABLE = `
# ace-inhibitor po
benazepril|Lotensin
captopril|Capoten
enalapril|Vasotec,Innovace
enalaprilat|||iv
fosinopril|Monopril
lisinopril|Prinivil,Zestril,Qbrelis
moexipril|Univasc
perindopril|Aceon,Coversyl
quinapril|Accupril
ramipril|Altace,Tritace
trandolapril|Mavik
# arb po
azilsartan|Edarbi
candesartan|Atacand
eprosartan|Teveten
irbesartan|Avapro,Aprovel
losartan|Cozaar
olmesartan|Benicar
telmisartan|Micardis
valsartan|Diovan
# renin-inhibitor po
aliskiren|Tekturna,Rasilez
# neprilysin-inhibitor po
sacubitril
# beta-blocker po
acebutolol|Sectral
atenolol|Tenormin
betaxolol|Kerlone,Betoptic||po,oph
bisoprolol|Zebeta,Cardicor
carvedilol|Coreg|+nonselective-beta-blocker
esmolol|Brevibloc||iv
labetalol|Trandate,Normodyne|+nonselective-beta-blocker|po,iv
metoprolol|Lopressor,Toprol,Toprol-XL,Betaloc||po,iv
nadolol|Corgard|+nonselective-beta-blocker
nebivolol|Bystolic
pindolol|Visken|+nonselective-beta-blocker
propranolol|Inderal,Hemangeol|+nonselective-beta-blocker|po,iv
sotalol|Betapace,Sotacor,Sotylize|+nonselective-beta-blocker +antiarrhythmic
timolol|Timoptic,Blocadren|+nonselective-beta-blocker|po,oph
levobunolol|Betagan|+nonselective-beta-blocker|oph
carteolol|Ocupress|+nonselective-beta-blocker|oph
# dihydropyridine po
amlodipine|Norvasc,Istin,Katerzia
clevidipine|Cleviprex||iv
felodipine|Plendil
isradipine|DynaCirc
lercanidipine|Zanidip
levamlodipine|Conjupri
nicardipine|Cardene||po,iv
nifedipine|Procardia,Adalat
nimodipine|Nimotop,Nymalize
nisoldipine|Sular
# nondihydropyridine po
diltiazem|Cardizem,Tiazac,Cartia,Dilacor||po,iv
verapamil|Calan,Isoptin,Verelan||po,iv
# thiazide po
chlorothiazide|Diuril||po,iv
chlorthalidone=chlortalidone|Thalitone,Hygroton
hydrochlorothiazide|Microzide,HydroDiuril
indapamide|Lozol,Natrilix
methyclothiazide|Enduron
metolazone|Zaroxolyn
bendroflumethiazide|Naturetin,Aprinox
# loop-diuretic po
bumetanide|Bumex||po,iv
ethacrynic acid=ethacrynate|Edecrin||po,iv
furosemide=frusemide|Lasix,Furoscix||po,iv
torsemide=torasemide|Demadex,Soaanz
# potassium-sparing po
amiloride|Midamor
eplerenone|Inspra|+mineralocorticoid-antagonist
finerenone|Kerendia|+mineralocorticoid-antagonist
spironolactone|Aldactone,CaroSpir|+mineralocorticoid-antagonist
triamterene|Dyrenium
# carbonic-anhydrase-inhibitor po
acetazolamide|Diamox||po,iv
methazolamide|Neptazane
dorzolamide|Trusopt||oph
brinzolamide|Azopt||oph
# osmotic-diuretic iv
mannitol|Osmitrol
# alpha-blocker po
alfuzosin|Uroxatral,Xatral
doxazosin|Cardura
prazosin|Minipress
silodosin|Rapaflo
tamsulosin|Flomax
terazosin|Hytrin
phenoxybenzamine|Dibenzyline
phentolamine|Regitine,OraVerse||iv
# central-alpha-agonist po
clonidine|Catapres,Kapvay||po,td
guanfacine|Tenex,Intuniv
methyldopa|Aldomet
dexmedetomidine|Precedex,Igalmi|+sedative|iv,sl
lofexidine|Lucemyra
# vasodilator po
hydralazine|Apresoline||po,iv
minoxidil|Loniten,Rogaine||po,top
nitroprusside|Nipride,Nitropress||iv
# nitrate po
isosorbide dinitrate|Isordil,Dilatrate
isosorbide mononitrate|Imdur,Ismo,Monoket
nitroglycerin=glyceryl trinitrate|Nitrostat,Nitro-Dur,Nitrolingual,Rectiv||sl,iv,td,top
amyl nitrite
# antianginal po
ranolazine|Ranexa,Aspruzyo
ivabradine|Corlanor,Procoralan
trimetazidine|Vastarel
# antiarrhythmic po
adenosine|Adenocard||iv
amiodarone|Pacerone,Cordarone,Nexterone||po,iv
disopyramide|Norpace
dofetilide|Tikosyn
dronedarone|Multaq
flecainide|Tambocor
ibutilide|Corvert||iv
mexiletine|Mexitil
procainamide|Pronestyl,Procanbid||iv
propafenone|Rythmol
quinidine|Quinaglute
bepridil|Vascor
# cardiac-glycoside po
digoxin|Lanoxin||po,iv
# statin po
atorvastatin|Lipitor,Atorvaliq
fluvastatin|Lescol
lovastatin|Mevacor,Altoprev
pitavastatin|Livalo,Zypitamag
pravastatin|Pravachol
rosuvastatin|Crestor
simvastatin|Zocor
# fibrate po
fenofibrate|Tricor,Trilipix,Lipanthyl
gemfibrozil|Lopid
bezafibrate|Bezalip
# lipid-modifying po
ezetimibe|Zetia,Ezetrol
niacin=nicotinic acid|Niaspan,Niacor
alirocumab|Praluent||sc
evolocumab|Repatha||sc
inclisiran|Leqvio||sc
bempedoic acid|Nexletol
icosapent ethyl|Vascepa
lomitapide|Juxtapid
probucol|Lorelco
# bile-acid-sequestrant po
cholestyramine=colestyramine|Questran,Prevalite
colesevelam|Welchol
colestipol|Colestid
# vitamin-k-antagonist,anticoagulant po
warfarin|Coumadin,Jantoven
acenocoumarol|Sintrom
phenprocoumon|Marcoumar
# factor-xa-inhibitor,anticoagulant po
apixaban|Eliquis
rivaroxaban|Xarelto
edoxaban|Savaysa,Lixiana
betrixaban|Bevyxxa
# thrombin-inhibitor,anticoagulant iv
dabigatran|Pradaxa||po
argatroban
bivalirudin|Angiomax
# heparin,anticoagulant sc
heparin=unfractionated heparin|||iv,sc
enoxaparin|Lovenox,Clexane|+lmwh
dalteparin|Fragmin|+lmwh
tinzaparin|Innohep|+lmwh
fondaparinux|Arixtra
# antiplatelet po
clopidogrel|Plavix|+p2y12-inhibitor
prasugrel|Effient|+p2y12-inhibitor
ticagrelor|Brilinta,Brilique|+p2y12-inhibitor
ticlopidine|Ticlid|+p2y12-inhibitor
cangrelor|Kengreal|+p2y12-inhibitor|iv
dipyridamole|Persantine
cilostazol|Pletal
vorapaxar|Zontivity
eptifibatide|Integrilin||iv
tirofiban|Aggrastat||iv
abciximab|ReoPro||iv
anagrelide|Agrylin
pentoxifylline|Trental
# thrombolytic iv
alteplase|Activase,Cathflo
tenecteplase|TNKase
reteplase|Retavase
# hemostatic po
tranexamic acid|Lysteda,Cyklokapron||po,iv
aminocaproic acid|Amicar||po,iv
phytonadione=vitamin k|Mephyton,AquaMephyton||po,iv
protamine|||iv
idarucizumab|Praxbind||iv
andexanet|Andexxa||iv
# vasopressor iv
dopamine
dobutamine
epinephrine=adrenaline|EpiPen,Adrenalin,Auvi-Q||im,iv,sc,inh
norepinephrine=noradrenaline|Levophed
vasopressin|Vasostrict
ephedrine|Akovaz|+sympathomimetic|iv,po
phenylephrine|Neo-Synephrine,Sudafed PE,Biorphen|+sympathomimetic|iv,po,nasal
midodrine|ProAmatine||po
droxidopa|Northera||po
milrinone|Primacor
isoproterenol=isoprenaline|Isuprel
# heart-failure po
vericiguat|Verquvo|+sgc-stimulator
riociguat|Adempas|+sgc-stimulator +pulmonary-hypertension
# endothelin-antagonist,pulmonary-hypertension po
ambrisentan|Letairis
bosentan|Tracleer
macitentan|Opsumit
# prostacyclin,pulmonary-hypertension iv
epoprostenol|Flolan,Veletri
treprostinil|Remodulin,Orenitram,Tyvaso||sc,iv,po,inh
iloprost|Ventavis||inh
selexipag|Uptravi||po
# pde5-inhibitor po
avanafil|Stendra
sildenafil|Viagra,Revatio
tadalafil|Cialis,Adcirca
vardenafil|Levitra,Staxyn
# penicillin,beta-lactam po
amoxicillin=amoxycillin|Amoxil,Trimox,Moxatag
ampicillin|Principen||po,iv
dicloxacillin|Dynapen
flucloxacillin|Floxapen
nafcillin|||iv
oxacillin|||iv
penicillin v=phenoxymethylpenicillin,penicillin vk|Veetids
penicillin g=benzylpenicillin,penicillin|Pfizerpen,Bicillin||iv,im
piperacillin|||iv
ticarcillin|||iv
pivmecillinam|Pivya,Selexid
# beta-lactamase-inhibitor po
clavulanate=clavulanic acid
sulbactam|||iv
tazobactam|||iv
avibactam|||iv
vaborbactam|||iv
relebactam|||iv
# cephalosporin,beta-lactam po
cefadroxil|Duricef
cefazolin|Ancef,Kefzol||iv
cephalexin=cefalexin|Keflex
cefaclor|Ceclor
cefprozil|Cefzil
cefuroxime|Ceftin,Zinacef,Zinnat||po,iv
cefoxitin|Mefoxin||iv
cefotetan|Cefotan||iv
cefdinir|Omnicef
cefixime|Suprax
cefpodoxime|Vantin
cefditoren|Spectracef
ceftibuten|Cedax
cefotaxime|Claforan||iv
ceftazidime|Fortaz,Tazicef||iv
ceftriaxone|Rocephin||iv,im
cefepime|Maxipime||iv
ceftaroline|Teflaro||iv
ceftolozane|||iv
cefiderocol|Fetroja||iv
# carbapenem,beta-lactam iv
doripenem|Doribax
ertapenem|Invanz
imipenem
meropenem|Merrem
# monobactam,beta-lactam iv
aztreonam|Azactam,Cayston||iv,inh
# macrolide po
azithromycin|Zithromax,Zmax,Z-Pak,AzaSite||po,iv,oph
clarithromycin|Biaxin,Klaricid
erythromycin|Ery-Tab,E-Mycin,Erythrocin||po,iv,oph
fidaxomicin|Dificid
telithromycin|Ketek|+ketolide
# fluoroquinolone po
ciprofloxacin|Cipro,Ciproxin||po,iv,oph
delafloxacin|Baxdela||po,iv
gemifloxacin|Factive
levofloxacin|Levaquin,Tavanic||po,iv
moxifloxacin|Avelox,Vigamox||po,iv,oph
norfloxacin|Noroxin
ofloxacin|Floxin,Ocuflox||po,oph,otic
sparfloxacin|Zagam
# tetracycline po
demeclocycline|Declomycin
doxycycline|Vibramycin,Doryx,Adoxa,Oracea||po,iv
minocycline|Minocin,Solodyn||po,iv
omadacycline|Nuzyra||po,iv
sarecycline|Seysara
tetracycline|Sumycin
eravacycline|Xerava||iv
tigecycline|Tygacil||iv
# aminoglycoside iv
amikacin|Amikin,Arikayce||iv,inh
gentamicin|Garamycin,Genoptic||iv,im,oph,top
neomycin|||po,top
plazomicin|Zemdri
streptomycin|||im
tobramycin|Nebcin,Tobi,Tobrex||iv,inh,oph
# sulfonamide-antibiotic po
sulfadiazine
sulfamethoxazole
sulfacetamide|Bleph-10||oph,top
silver sulfadiazine|Silvadene||top
# antibiotic po
trimethoprim|Primsol,Proloprim
chloramphenicol|||iv,oph
clindamycin|Cleocin,Dalacin||po,iv,top
linezolid|Zyvox|+reversible-mao-inhibitor|po,iv
tedizolid|Sivextro||po,iv
metronidazole|Flagyl,MetroGel|+nitroimidazole|po,iv,top,vag
tinidazole|Tindamax|+nitroimidazole
secnidazole|Solosec|+nitroimidazole
nitrofurantoin|Macrobid,Macrodantin,Furadantin
fosfomycin|Monurol
methenamine|Hiprex,Urex
rifaximin|Xifaxan
vancomycin|Vancocin,Firvanq|+glycopeptide|iv,po
dalbavancin|Dalvance|+glycopeptide|iv
oritavancin|Orbactiv,Kimyrsa|+glycopeptide|iv
telavancin|Vibativ|+glycopeptide|iv
daptomycin|Cubicin||iv
colistimethate=colistin|Coly-Mycin||iv,inh
polymyxin b|||iv,top
quinupristin|||iv
dalfopristin|||iv
mupirocin|Bactroban||top
bacitracin|||top
retapamulin|Altabax||top
# rifamycin,antituberculous po
rifabutin|Mycobutin
rifampin=rifampicin|Rifadin,Rimactane||po,iv
rifapentine|Priftin
# antituberculous po
bedaquiline|Sirturo
cycloserine|Seromycin
ethambutol|Myambutol
ethionamide|Trecator
isoniazid|Nydrazid
pretomanid
pyrazinamide
dapsone|Aczone||po,top
# azole-antifungal po
fluconazole|Diflucan||po,iv
itraconazole|Sporanox,Tolsura
isavuconazonium=isavuconazole|Cresemba||po,iv
ketoconazole|Nizoral||po,top
levoketoconazole|Recorlev
posaconazole|Noxafil||po,iv
voriconazole|Vfend||po,iv
clotrimazole|Lotrimin,Mycelex,Canesten||top,vag,po
miconazole|Monistat,Daktarin,Oravig||top,vag
econazole|Spectazole||top
oteseconazole|Vivjoa
# antifungal po
amphotericin b|Fungizone,AmBisome,Abelcet||iv
anidulafungin|Eraxis||iv
caspofungin|Cancidas||iv
micafungin|Mycamine||iv
flucytosine|Ancobon
griseofulvin|Gris-PEG
nystatin|Mycostatin||po,top
terbinafine|Lamisil||po,top
ibrexafungerp|Brexafemme
ciclopirox|Penlac||top
# antiviral po
acyclovir=aciclovir|Zovirax||po,iv,top
famciclovir|Famvir
valacyclovir=valaciclovir|Valtrex
ganciclovir|Cytovene,Zirgan||iv,oph
valganciclovir|Valcyte
foscarnet|Foscavir||iv
cidofovir|Vistide||iv
letermovir|Prevymis||po,iv
maribavir|Livtencity
oseltamivir|Tamiflu
baloxavir|Xofluza
peramivir|Rapivab||iv
zanamivir|Relenza||inh
amantadine|Symmetrel,Gocovri|+anti-parkinson
rimantadine|Flumadine
remdesivir|Veklury||iv
nirmatrelvir
molnupiravir|Lagevrio
ribavirin|Copegus,Rebetol||po,inh
sofosbuvir|Sovaldi
ledipasvir
velpatasvir
voxilaprevir
glecaprevir
pibrentasvir
elbasvir
grazoprevir
daclatasvir|Daklinza
entecavir|Baraclude
adefovir|Hepsera
# nrti,antiretroviral po
abacavir|Ziagen
emtricitabine|Emtriva
lamivudine|Epivir,Zeffix
stavudine|Zerit
didanosine|Videx
tenofovir disoproxil=tenofovir|Viread
tenofovir alafenamide|Vemlidy
zidovudine|Retrovir||po,iv
# nnrti,antiretroviral po
doravirine|Pifeltro
efavirenz|Sustiva
etravirine|Intelence
nevirapine|Viramune
rilpivirine|Edurant
# hiv-protease-inhibitor,antiretroviral po
amprenavir|Agenerase
atazanavir|Reyataz
darunavir|Prezista
fosamprenavir|Lexiva
indinavir|Crixivan
lopinavir
nelfinavir|Viracept
ritonavir|Norvir
saquinavir|Invirase
tipranavir|Aptivus
# pharmacokinetic-booster po
cobicistat|Tybost
# integrase-inhibitor,antiretroviral po
bictegravir
cabotegravir|Vocabria,Apretude||po,im
dolutegravir|Tivicay
elvitegravir|Vitekta
raltegravir|Isentress
# antiretroviral po
enfuvirtide|Fuzeon||sc
maraviroc|Selzentry
lenacapavir|Sunlenca,Yeztugo||po,sc
fostemsavir|Rukobia
# antimalarial po
artemether
atovaquone|Mepron
chloroquine|Aralen
halofantrine|Halfan
hydroxychloroquine|Plaquenil|+dmard
lumefantrine
mefloquine|Lariam
primaquine
proguanil
pyrimethamine|Daraprim
quinine|Qualaquin
tafenoquine|Krintafel,Arakoda
artesunate|||iv
# antiparasitic po
albendazole|Albenza
ivermectin|Stromectol,Soolantra||po,top
mebendazole|Vermox,Emverm
nitazoxanide|Alinia
pentamidine|Pentam,NebuPent||iv,inh
permethrin|Nix,Elimite||top
praziquantel|Biltricide
miltefosine|Impavido
# nsaid po
aspirin=acetylsalicylic acid|Bayer,Ecotrin,Bufferin|+antiplatelet +salicylate
celecoxib|Celebrex|+cox2-inhibitor
diclofenac|Voltaren,Cataflam,Cambia,Zipsor||po,top,oph
diflunisal|Dolobid|+salicylate
etodolac|Lodine
etoricoxib|Arcoxia|+cox2-inhibitor
flurbiprofen|Ansaid
ibuprofen|Advil,Motrin,Nurofen,Brufen,Caldolor||po,iv
indomethacin=indometacin|Indocin,Tivorbex||po,pr
ketoprofen|Orudis
ketorolac|Toradol,Sprix,Acular||iv,im,po,nasal,oph
mefenamic acid|Ponstel
meloxicam|Mobic,Anjeso
nabumetone|Relafen
naproxen|Aleve,Naprosyn,Anaprox,Naprelan
oxaprozin|Daypro
piroxicam|Feldene
salsalate|Disalcid|+salicylate
sulindac|Clinoril
tolmetin|Tolectin
fenoprofen|Nalfon
# analgesic po
acetaminophen=paracetamol,apap|Tylenol,Panadol,Ofirmev,Calpol||po,iv,pr
metamizole=dipyrone|Novalgin
capsaicin|Qutenza,Zostrix||top
# local-anesthetic top
lidocaine=lignocaine|Xylocaine,Lidoderm|+antiarrhythmic|top,iv,td
bupivacaine|Marcaine,Sensorcaine,Exparel||inj
ropivacaine|Naropin||inj
benzocaine|Orajel,Anbesol|+ester-anesthetic
tetracaine|Pontocaine|+ester-anesthetic|oph,top
chloroprocaine|Nesacaine|+ester-anesthetic|inj
prilocaine|Citanest||inj
# opioid po
buprenorphine|Butrans,Subutex,Belbuca,Sublocade|+opioid-partial|sl,td,sc
butorphanol|Stadol|+opioid-partial|iv,nasal
codeine||+phenanthrene-opioid
fentanyl|Duragesic,Actiq,Sublimaze|+phenylpiperidine-opioid +serotonergic-opioid|iv,td,sl
alfentanil|Alfenta|+phenylpiperidine-opioid|iv
sufentanil|Sufenta,Dsuvia|+phenylpiperidine-opioid|iv,sl
remifentanil|Ultiva|+phenylpiperidine-opioid|iv
hydrocodone|Hysingla,Zohydro|+phenanthrene-opioid
hydromorphone|Dilaudid,Exalgo|+phenanthrene-opioid|po,iv
levorphanol|Levo-Dromoran|+phenanthrene-opioid
meperidine=pethidine|Demerol|+phenylpiperidine-opioid +serotonergic-opioid|im,iv,po
methadone|Dolophine,Methadose|+diphenylheptane-opioid +serotonergic-opioid
levomethadyl acetate=levacetylmethadol|Orlaam|+diphenylheptane-opioid
morphine|MS Contin,Kadian,Roxanol,Oramorph|+phenanthrene-opioid|po,iv
nalbuphine|Nubain|+opioid-partial|iv
oxycodone|OxyContin,Roxicodone,Xtampza|+phenanthrene-opioid
oxymorphone|Opana|+phenanthrene-opioid
pentazocine|Talwin|+opioid-partial
tapentadol|Nucynta|+serotonergic-opioid
tramadol|Ultram,ConZip|+serotonergic-opioid
loperamide|Imodium|-opioid +antidiarrheal +peripheral-opioid
diphenoxylate||-opioid +antidiarrheal +peripheral-opioid
# opioid-antagonist po
naloxone|Narcan,Kloxxado,Zimhi||nasal,im,iv
naltrexone|Revia,Vivitrol||po,im
nalmefene|Revex,Opvee||iv,nasal
methylnaltrexone|Relistor||sc,po
naloxegol|Movantik
alvimopan|Entereg
samidorphan
# ssri,antidepressant po
citalopram|Celexa
escitalopram|Lexapro,Cipralex
fluoxetine|Prozac,Sarafem
fluvoxamine|Luvox
paroxetine|Paxil,Seroxat,Brisdelle
sertraline|Zoloft,Lustral
# snri,antidepressant po
desvenlafaxine|Pristiq
duloxetine|Cymbalta,Drizalma
levomilnacipran|Fetzima
milnacipran|Savella
venlafaxine|Effexor
# tricyclic,antidepressant po
amitriptyline|Elavil
amoxapine|Asendin
clomipramine|Anafranil
desipramine|Norpramin
doxepin|Sinequan,Silenor
imipramine|Tofranil
nortriptyline|Pamelor,Aventyl
protriptyline|Vivactil
trimipramine|Surmontil
# mao-inhibitor,antidepressant po
isocarboxazid|Marplan
phenelzine|Nardil
tranylcypromine|Parnate
selegiline|Eldepryl,Emsam,Zelapar|+anti-parkinson +maob-inhibitor|po,td
rasagiline|Azilect|+anti-parkinson +maob-inhibitor
safinamide|Xadago|+anti-parkinson +maob-inhibitor
moclobemide|Aurorix
# antidepressant po
bupropion|Wellbutrin,Zyban,Aplenzin
mirtazapine|Remeron
nefazodone|Serzone|+serotonin-modulator
trazodone|Desyrel,Oleptro|+serotonin-modulator
vilazodone|Viibryd|+serotonin-modulator
vortioxetine|Trintellix|+serotonin-modulator
maprotiline|Ludiomil
esketamine|Spravato||nasal
zuranolone|Zurzuvae
# first-generation-antipsychotic,antipsychotic po
chlorpromazine|Thorazine,Largactil|+phenothiazine|po,im
fluphenazine|Prolixin|+phenothiazine|po,im
haloperidol|Haldol||po,im,iv
loxapine|Loxitane,Adasuve||po,inh
mesoridazine|Serentil|+phenothiazine
molindone|Moban
perphenazine|Trilafon|+phenothiazine
pimozide|Orap
sulpiride|Dolmatil
thioridazine|Mellaril|+phenothiazine
thiothixene|Navane
trifluoperazine|Stelazine|+phenothiazine
droperidol|Inapsine||iv,im
# second-generation-antipsychotic,antipsychotic po
aripiprazole|Abilify,Aristada||po,im
asenapine|Saphris||sl
brexpiprazole|Rexulti
cariprazine|Vraylar
clozapine|Clozaril,Fazaclo,Versacloz
iloperidone|Fanapt
lumateperone|Caplyta
lurasidone|Latuda
olanzapine|Zyprexa||po,im
paliperidone|Invega||po,im
pimavanserin|Nuplazid
quetiapine|Seroquel
risperidone|Risperdal,Perseris||po,im
ziprasidone|Geodon||po,im
amisulpride|Solian,Barhemsys||po,iv
# mood-stabilizer po
lithium|Lithobid,Eskalith,Priadel
# benzodiazepine,sedative po
alprazolam|Xanax
chlordiazepoxide|Librium
clobazam|Onfi,Sympazan|+anticonvulsant
clonazepam|Klonopin,Rivotril|+anticonvulsant
clorazepate|Tranxene
diazepam|Valium,Diastat,Valtoco||po,iv,pr,nasal
estazolam|ProSom
flurazepam|Dalmane
lorazepam|Ativan||po,iv
midazolam|Versed,Nayzilam||iv,nasal,po
oxazepam|Serax
quazepam|Doral
temazepam|Restoril
triazolam|Halcion
remimazolam|Byfavo||iv
flumazenil|Romazicon|-benzodiazepine -sedative +reversal-agent|iv
# z-drug,sedative po
eszopiclone|Lunesta
zaleplon|Sonata
zolpidem|Ambien,Edluar
zopiclone|Imovane
# sedative po
buspirone|BuSpar|-sedative +anxiolytic
hydroxyzine|Vistaril,Atarax|+first-generation-antihistamine
lemborexant|Dayvigo|+orexin-antagonist
suvorexant|Belsomra|+orexin-antagonist
daridorexant|Quviviq|+orexin-antagonist
ramelteon|Rozerem|-sedative +melatonin-agonist
tasimelteon|Hetlioz|-sedative +melatonin-agonist
melatonin|Circadin|-sedative +melatonin-agonist
meprobamate|Miltown
sodium oxybate|Xyrem,Lumryz
# barbiturate,sedative po
phenobarbital=phenobarbitone|Luminal,Sezaby|+anticonvulsant|po,iv
primidone|Mysoline|+anticonvulsant
butalbital
secobarbital|Seconal
pentobarbital|Nembutal||iv
# anticonvulsant po
brivaracetam|Briviact
carbamazepine|Tegretol,Carbatrol,Equetro|+aromatic-anticonvulsant
cannabidiol|Epidiolex
cenobamate|Xcopri
eslicarbazepine|Aptiom|+aromatic-anticonvulsant
ethosuximide|Zarontin
felbamate|Felbatol
fosphenytoin|Cerebyx|+aromatic-anticonvulsant|iv
gabapentin|Neurontin,Gralise,Horizant|+gabapentinoid
lacosamide|Vimpat||po,iv
lamotrigine|Lamictal|+aromatic-anticonvulsant
levetiracetam|Keppra,Spritam||po,iv
oxcarbazepine|Trileptal,Oxtellar|+aromatic-anticonvulsant
perampanel|Fycompa
phenytoin|Dilantin,Phenytek|+aromatic-anticonvulsant|po,iv
pregabalin|Lyrica|+gabapentinoid
rufinamide|Banzel
tiagabine|Gabitril
topiramate|Topamax,Trokendi,Qudexy
valproate=valproic acid,divalproex,sodium valproate|Depakote,Depakene,Epilim||po,iv
vigabatrin|Sabril
zonisamide|Zonegran|+sulfonamide-nonantibiotic
# stimulant,sympathomimetic po
amphetamine=amfetamine|Evekeo,Adzenys
dextroamphetamine=dexamfetamine|Dexedrine,Zenzedi
lisdexamfetamine|Vyvanse,Elvanse
methamphetamine|Desoxyn
methylphenidate|Ritalin,Concerta,Daytrana||po,td
dexmethylphenidate|Focalin
armodafinil|Nuvigil|-sympathomimetic
modafinil|Provigil|-sympathomimetic
phentermine|Adipex,Lomaira|+anorectic
diethylpropion|Tenuate|+anorectic
phendimetrazine|Bontril|+anorectic
benzphetamine|Didrex|+anorectic
pseudoephedrine|Sudafed|-stimulant +decongestant
solriamfetol|Sunosi|-sympathomimetic
pitolisant|Wakix|-sympathomimetic
caffeine|NoDoz,Cafcit|-sympathomimetic
# adhd po
atomoxetine|Strattera
viloxazine|Qelbree
# anti-parkinson po
carbidopa|Lodosyn
levodopa|Inbrija||po,inh
entacapone|Comtan|+comt-inhibitor
tolcapone|Tasmar|+comt-inhibitor
opicapone|Ongentys|+comt-inhibitor
pramipexole|Mirapex|+dopamine-agonist
ropinirole|Requip|+dopamine-agonist
rotigotine|Neupro|+dopamine-agonist|td
apomorphine|Apokyn,Kynmobi|+dopamine-agonist|sc,sl
bromocriptine|Parlodel,Cycloset|+dopamine-agonist +ergot
cabergoline|Dostinex|+dopamine-agonist +ergot
benztropine=benzatropine|Cogentin|+anticholinergic|po,im
trihexyphenidyl|Artane|+anticholinergic
istradefylline|Nourianz
# vmat2-inhibitor po
tetrabenazine|Xenazine
deutetrabenazine|Austedo
valbenazine|Ingrezza
# cholinesterase-inhibitor po
donepezil|Aricept
galantamine|Razadyne,Reminyl
rivastigmine|Exelon||po,td
pyridostigmine|Mestinon
neostigmine|Bloxiverz||iv
physostigmine|||iv
# dementia po
memantine|Namenda,Ebixa
lecanemab|Leqembi||iv
donanemab|Kisunla||iv
# triptan po
almotriptan|Axert
eletriptan|Relpax
frovatriptan|Frova
naratriptan|Amerge
rizatriptan|Maxalt
sumatriptan|Imitrex,Tosymra,Zembrace||po,sc,nasal
zolmitriptan|Zomig||po,nasal
# ergot po
dihydroergotamine|Migranal,D.H.E. 45||nasal,iv,sc
ergotamine|Ergomar||sl
ergonovine=ergometrine|Ergotrate||im
methylergonovine=methylergometrine|Methergine|+uterotonic|po,im
# cgrp-antagonist po
atogepant|Qulipta
rimegepant|Nurtec
ubrogepant|Ubrelvy
erenumab|Aimovig||sc
fremanezumab|Ajovy||sc
galcanezumab|Emgality||sc
lasmiditan|Reyvow|-cgrp-antagonist +ditan
# muscle-relaxant po
baclofen|Lioresal,Ozobax||po,it
carisoprodol|Soma
chlorzoxazone|Parafon Forte
cyclobenzaprine|Flexeril,Amrix
dantrolene|Dantrium,Ryanodex||po,iv
metaxalone|Skelaxin
methocarbamol|Robaxin
orphenadrine|Norflex|+anticholinergic
tizanidine|Zanaflex
# neuromuscular-blocker iv
cisatracurium|Nimbex
rocuronium|Zemuron
succinylcholine=suxamethonium|Anectine,Quelicin
vecuronium|Norcuron
sugammadex|Bridion|-neuromuscular-blocker +reversal-agent
# anesthetic iv
etomidate|Amidate
ketamine|Ketalar
propofol|Diprivan
sevoflurane|Ultane||inh
desflurane|Suprane||inh
isoflurane|Forane||inh
nitrous oxide|||inh
# multiple-sclerosis po
dalfampridine|Ampyra
dimethyl fumarate|Tecfidera
fingolimod|Gilenya|+s1p-modulator
siponimod|Mayzent|+s1p-modulator
ozanimod|Zeposia|+s1p-modulator
ponesimod|Ponvory|+s1p-modulator
teriflunomide|Aubagio
glatiramer|Copaxone||sc
interferon beta-1a|Avonex,Rebif||im,sc
natalizumab|Tysabri||iv
ocrelizumab|Ocrevus||iv
riluzole|Rilutek
# biguanide,antidiabetic po
metformin|Glucophage,Fortamet,Glumetza,Riomet
# sulfonylurea,antidiabetic po
chlorpropamide|Diabinese
gliclazide|Diamicron
glimepiride|Amaryl
glipizide|Glucotrol
glyburide=glibenclamide|Diabeta,Glynase,Micronase
tolazamide|Tolinase
tolbutamide|Orinase
# meglitinide,antidiabetic po
nateglinide|Starlix
repaglinide|Prandin
# thiazolidinedione,antidiabetic po
pioglitazone|Actos
rosiglitazone|Avandia
# dpp4-inhibitor,antidiabetic po
alogliptin|Nesina
linagliptin|Tradjenta,Trajenta
saxagliptin|Onglyza
sitagliptin|Januvia,Zituvio
vildagliptin|Galvus
# sglt2-inhibitor,antidiabetic po
bexagliflozin|Brenzavvy
canagliflozin|Invokana
dapagliflozin|Farxiga,Forxiga
empagliflozin|Jardiance
ertugliflozin|Steglatro
sotagliflozin|Inpefa
# glp1-agonist,antidiabetic sc
dulaglutide|Trulicity
exenatide|Byetta,Bydureon
liraglutide|Victoza,Saxenda
lixisenatide|Adlyxin
semaglutide|Ozempic,Wegovy,Rybelsus||sc,po
tirzepatide|Mounjaro,Zepbound
# antidiabetic po
acarbose|Precose,Glucobay
miglitol|Glyset
pramlintide|Symlin||sc
# insulin,antidiabetic sc
insulin aspart|NovoLog,NovoRapid,Fiasp
insulin degludec|Tresiba
insulin detemir|Levemir
insulin glargine|Lantus,Basaglar,Toujeo,Semglee
insulin glulisine|Apidra
insulin lispro|Humalog,Admelog,Lyumjev
insulin nph=isophane insulin|Humulin N,Novolin N
insulin regular=insulin|Humulin R,Novolin R,Afrezza||sc,iv,inh
# glucose-raising im
glucagon|GlucaGen,Gvoke,Baqsimi||im,sc,nasal
dextrose|||iv,po
diazoxide|Proglycem||po
# thyroid-hormone po
levothyroxine=thyroxine|Synthroid,Levoxyl,Unithroid,Tirosint,Euthyrox||po,iv
liothyronine|Cytomel
liotrix|Thyrolar
desiccated thyroid=thyroid extract|Armour Thyroid,NP Thyroid
# antithyroid po
methimazole=thiamazole|Tapazole
carbimazole|Neo-Mercazole
propylthiouracil
potassium iodide|SSKI,ThyroSafe
# corticosteroid po
betamethasone|Celestone,Diprolene||im,top
budesonide|Pulmicort,Rhinocort,Entocort,Uceris|+inhaled-corticosteroid|inh,nasal,po
cortisone
deflazacort|Emflaza
dexamethasone|Decadron,Hemady||po,iv,oph
fludrocortisone|Florinef|+mineralocorticoid
hydrocortisone|Cortef,Solu-Cortef,Alkindi||po,iv,top
methylprednisolone|Medrol,Solu-Medrol,Depo-Medrol||po,iv,im
prednisolone|Orapred,Pred Forte||po,oph
prednisone|Deltasone,Rayos
triamcinolone|Kenalog,Nasacort||im,top,nasal
beclomethasone=beclometasone|Qvar,Beconase|+inhaled-corticosteroid|inh,nasal
ciclesonide|Alvesco,Omnaris|+inhaled-corticosteroid|inh,nasal
flunisolide|Aerospan|+inhaled-corticosteroid|inh,nasal
fluticasone|Flovent,Flonase,Arnuity,Flixotide|+inhaled-corticosteroid|inh,nasal,top
mometasone|Asmanex,Nasonex,Elocon|+inhaled-corticosteroid|inh,nasal,top
clobetasol|Temovate,Dermovate||top
fluocinonide|Lidex||top
desonide|DesOwen||top
loteprednol|Lotemax||oph
# estrogen po
conjugated estrogens|Premarin||po,vag
esterified estrogens|Menest
estradiol|Estrace,Climara,Vivelle,Divigel,Vagifem||po,td,vag
ethinyl estradiol=ethinylestradiol||+hormonal-contraceptive
estetrol||+hormonal-contraceptive
# progestogen po
desogestrel|Cerazette|+hormonal-contraceptive
dienogest||+hormonal-contraceptive
drospirenone|Slynd|+hormonal-contraceptive
etonogestrel|Nexplanon,Implanon|+hormonal-contraceptive|implant
levonorgestrel|Mirena,Kyleena,Skyla,Liletta|+hormonal-contraceptive|po,iud
medroxyprogesterone|Provera,Depo-Provera|+hormonal-contraceptive|po,im
megestrol|Megace
norethindrone=norethisterone|Aygestin|+hormonal-contraceptive
norgestimate||+hormonal-contraceptive
norgestrel|Opill|+hormonal-contraceptive
norelgestromin||+hormonal-contraceptive|td
progesterone|Prometrium,Crinone||po,vag
ulipristal|ellaOne|-progestogen +emergency-contraceptive
# serm po
clomiphene=clomifene|Clomid
ospemifene|Osphena
raloxifene|Evista
tamoxifen|Nolvadex,Soltamox|+antineoplastic
toremifene|Fareston|+antineoplastic
# androgen im
testosterone|AndroGel,Depo-Testosterone,Testim,Jatenzo||im,td,po
methyltestosterone|Methitest||po
danazol|Danocrine||po
oxandrolone|Oxandrin||po
# five-alpha-reductase-inhibitor po
dutasteride|Avodart
finasteride|Proscar,Propecia
# gnrh sc
elagolix|Orilissa||po
relugolix|Orgovyx||po
leuprolide=leuprorelin|Lupron,Eligard||im,sc
goserelin|Zoladex
triptorelin|Trelstar||im
degarelix|Firmagon
# oxytocic iv
oxytocin|Pitocin|+uterotonic
carboprost|Hemabate|+uterotonic|im
misoprostol|Cytotec|+uterotonic|po
mifepristone|Mifeprex,Korlym||po
dinoprostone|Cervidil,Prepidil|+uterotonic|vag
# pituitary sc
desmopressin|DDAVP,Stimate,Nocdurna||nasal,po,iv
octreotide|Sandostatin,Mycapssa
lanreotide|Somatuline
somatropin|Genotropin,Humatrope,Norditropin
tolvaptan|Samsca,Jynarque|-pituitary +vasopressin-antagonist|po
conivaptan|Vaprisol|-pituitary +vasopressin-antagonist|iv
# bisphosphonate po
alendronate=alendronic acid|Fosamax,Binosto
ibandronate=ibandronic acid|Boniva,Bonviva||po,iv
pamidronate|Aredia||iv
risedronate|Actonel,Atelvia
zoledronic acid=zoledronate|Reclast,Zometa,Aclasta||iv
etidronate|Didronel
# bone sc
abaloparatide|Tymlos
denosumab|Prolia,Xgeva
romosozumab|Evenity
teriparatide|Forteo,Forsteo
calcitonin|Miacalcin||nasal,sc
cinacalcet|Sensipar||po
etelcalcetide|Parsabiv||iv
# vitamin po
calcitriol|Rocaltrol|+vitamin-d
cholecalciferol=vitamin d3,vitamin d||+vitamin-d
ergocalciferol=vitamin d2|Drisdol|+vitamin-d
paricalcitol|Zemplar|+vitamin-d
cyanocobalamin=vitamin b12|||po,im
folic acid
leucovorin=folinic acid|||po,iv
pyridoxine=vitamin b6
thiamine=vitamin b1|||po,iv
ascorbic acid=vitamin c
vitamin a=retinol
vitamin e=tocopherol
biotin
# mineral po
calcium acetate|PhosLo|+polyvalent-cation
calcium carbonate|Tums,Caltrate,Os-Cal|+polyvalent-cation +antacid
calcium citrate|Citracal|+polyvalent-cation
calcium gluconate|||iv
calcium chloride|||iv
ferrous sulfate=iron tablets,iron pills,iron supplement,iron sulfate|Feosol,Slow Fe|+polyvalent-cation +iron
ferrous fumarate||+polyvalent-cation +iron
ferrous gluconate||+polyvalent-cation +iron
iron sucrose|Venofer|+iron|iv
ferric carboxymaltose|Injectafer,Ferinject|+iron|iv
magnesium oxide|Mag-Ox|+polyvalent-cation
magnesium sulfate|||iv
magnesium hydroxide|Milk of Magnesia|+polyvalent-cation +antacid +laxative
aluminum hydroxide|Amphojel|+polyvalent-cation +antacid
potassium chloride|Klor-Con,K-Dur,Slow-K|+potassium-supplement|po,iv
potassium citrate|Urocit-K|+potassium-supplement
sodium bicarbonate|||po,iv
sodium chloride|||iv,po
zinc sulfate=zinc tablets,zinc supplement||+polyvalent-cation
lanthanum|Fosrenol|+phosphate-binder
sevelamer|Renvela,Renagel|+phosphate-binder
sucroferric oxyhydroxide|Velphoro|+phosphate-binder
sodium zirconium cyclosilicate|Lokelma|+potassium-binder
patiromer|Veltassa|+potassium-binder
sodium polystyrene sulfonate|Kayexalate|+potassium-binder
# proton-pump-inhibitor po
dexlansoprazole|Dexilant
esomeprazole|Nexium||po,iv
lansoprazole|Prevacid
omeprazole|Prilosec,Losec
pantoprazole|Protonix||po,iv
rabeprazole|Aciphex,Pariet
vonoprazan|Voquezna|-proton-pump-inhibitor +acid-suppressant
# h2-blocker po
cimetidine|Tagamet
famotidine|Pepcid||po,iv
nizatidine|Axid
ranitidine|Zantac
# gastrointestinal po
sucralfate|Carafate|+polyvalent-cation
bismuth subsalicylate|Pepto-Bismol|+salicylate
simethicone|Gas-X,Mylicon
metoclopramide|Reglan,Maxolon|+prokinetic +antiemetic|po,iv
domperidone|Motilium|+prokinetic +antiemetic
cisapride|Propulsid|+prokinetic
prucalopride|Motegrity|+prokinetic
ursodiol=ursodeoxycholic acid|Actigall,Urso
obeticholic acid|Ocaliva
mesalamine=mesalazine|Asacol,Lialda,Pentasa,Apriso|+aminosalicylate|po,pr
balsalazide|Colazal|+aminosalicylate
sulfasalazine|Azulfidine|+aminosalicylate +sulfonamide-nonantibiotic +dmard
lactulose|Enulose,Kristalose|+laxative
polyethylene glycol=macrogol,peg 3350|MiraLAX,GoLYTELY|+laxative
senna=sennosides|Senokot|+laxative
bisacodyl|Dulcolax|+laxative
docusate|Colace|+laxative
psyllium|Metamucil|+laxative
linaclotide|Linzess|+laxative
lubiprostone|Amitiza|+laxative
plecanatide|Trulance|+laxative
pancrelipase|Creon,Zenpep
eluxadoline|Viberzi|+antidiarrheal
alosetron|Lotronex|+antidiarrheal
teduglutide|Gattex||sc
# antispasmodic po
dicyclomine=dicycloverine|Bentyl|+anticholinergic
hyoscyamine|Levsin|+anticholinergic
scopolamine=hyoscine|Transderm Scop|+anticholinergic +antiemetic|td
glycopyrrolate=glycopyrronium|Robinul,Cuvposa|+anticholinergic|po,iv,inh
propantheline|Pro-Banthine|+anticholinergic
atropine|AtroPen,Isopto Atropine|+anticholinergic|iv,im,oph
mebeverine|Colofac
clidinium||+anticholinergic
# antiemetic po
aprepitant|Emend|+nk1-antagonist
fosaprepitant|Emend IV|+nk1-antagonist|iv
rolapitant|Varubi|+nk1-antagonist
netupitant||+nk1-antagonist
dolasetron|Anzemet|+5ht3-antagonist
granisetron|Kytril,Sancuso|+5ht3-antagonist|po,iv,td
ondansetron|Zofran,Zuplenz|+5ht3-antagonist|po,iv
palonosetron|Aloxi|+5ht3-antagonist|iv
prochlorperazine|Compazine,Stemetil|+phenothiazine|po,iv,pr
promethazine|Phenergan|+phenothiazine +first-generation-antihistamine|po,im,pr
trimethobenzamide|Tigan
dronabinol|Marinol,Syndros|+cannabinoid
nabilone|Cesamet|+cannabinoid
doxylamine|Unisom|+first-generation-antihistamine
meclizine=meclozine|Antivert,Bonine|+first-generation-antihistamine
dimenhydrinate|Dramamine|+first-generation-antihistamine
# saba inh
albuterol=salbutamol|Ventolin,ProAir,Proventil,AccuNeb||inh,po
levalbuterol|Xopenex
terbutaline|Brethine||sc,po
# laba inh
salmeterol|Serevent
formoterol=eformoterol|Perforomist,Foradil
arformoterol|Brovana
olodaterol|Striverdi
indacaterol|Arcapta,Onbrez
vilanterol
# muscarinic-antagonist,anticholinergic inh
aclidinium|Tudorza
ipratropium|Atrovent||inh,nasal
tiotropium|Spiriva
umeclidinium|Incruse
revefenacin|Yupelri
# xanthine po
aminophylline|||iv
theophylline|Theo-24,Uniphyl,Elixophyllin
# leukotriene-modifier po
montelukast|Singulair
zafirlukast|Accolate
zileuton|Zyflo
# respiratory po
roflumilast|Daliresp
guaifenesin|Mucinex,Robitussin
dextromethorphan|Delsym,Robitussin DM|+antitussive
benzonatate|Tessalon|+antitussive
acetylcysteine|Mucomyst,Acetadote||po,iv,inh
carbocisteine|Mucodyne
dornase alfa|Pulmozyme||inh
ivacaftor|Kalydeco
tezacaftor
elexacaftor
pirfenidone|Esbriet
nintedanib|Ofev
oxymetazoline|Afrin|+decongestant|nasal
xylometazoline|Otrivin|+decongestant|nasal
cromolyn=cromoglicate|NasalCrom,Gastrocrom||inh,nasal,po
# biologic-asthma sc
benralizumab|Fasenra
dupilumab|Dupixent
mepolizumab|Nucala
omalizumab|Xolair
reslizumab|Cinqair||iv
tezepelumab|Tezspire
# first-generation-antihistamine po
brompheniramine|Dimetapp
chlorpheniramine=chlorphenamine|Chlor-Trimeton,Piriton
clemastine|Tavist
cyproheptadine|Periactin
dexchlorpheniramine|Polaramine
diphenhydramine|Benadryl,ZzzQuil,Nytol||po,iv
triprolidine|Histex
# second-generation-antihistamine po
cetirizine|Zyrtec
desloratadine|Clarinex
fexofenadine|Allegra
levocetirizine|Xyzal
loratadine|Claritin
azelastine|Astelin,Optivar||nasal,oph
olopatadine|Patanol,Pataday||oph,nasal
astemizole|Hismanal
terfenadine|Seldane
bilastine|Ilaxten
# bladder-antimuscarinic,anticholinergic po
darifenacin|Enablex
fesoterodine|Toviaz
flavoxate|Urispas
oxybutynin|Ditropan,Oxytrol||po,td
solifenacin|Vesicare
tolterodine|Detrol
trospium|Sanctura
# urology po
bethanechol|Urecholine
mirabegron|Myrbetriq,Betmiga
vibegron|Gemtesa
phenazopyridine|Pyridium,Azo
# xanthine-oxidase-inhibitor,gout po
allopurinol|Zyloprim,Aloprim
febuxostat|Uloric,Adenuric
# gout po
colchicine|Colcrys,Mitigare,Gloperba
probenecid|Benemid
lesinurad|Zurampic
pegloticase|Krystexxa||iv
rasburicase|Elitek||iv
# immunosuppressant po
azathioprine|Imuran,Azasan|+thiopurine +dmard
cyclosporine=ciclosporin|Neoral,Sandimmune,Gengraf,Restasis|+calcineurin-inhibitor|po,iv,oph
tacrolimus|Prograf,Envarsus,Protopic|+calcineurin-inhibitor|po,iv,top
pimecrolimus|Elidel|+calcineurin-inhibitor|top
voclosporin|Lupkynis|+calcineurin-inhibitor
everolimus|Afinitor,Zortress|+mtor-inhibitor +antineoplastic
sirolimus|Rapamune|+mtor-inhibitor
mycophenolate|CellCept,Myfortic||po,iv
leflunomide|Arava|+dmard
methotrexate|Trexall,Otrexup,Rasuvo,Xatmep|+dmard +antimetabolite|po,sc,im,iv
belatacept|Nulojix||iv
# jak-inhibitor,immunosuppressant po
baricitinib|Olumiant
tofacitinib|Xeljanz
upadacitinib|Rinvoq
ruxolitinib|Jakafi,Opzelura||po,top
# tnf-inhibitor,biologic sc
adalimumab|Humira,Hadlima,Hyrimoz
certolizumab|Cimzia
etanercept|Enbrel
golimumab|Simponi
infliximab|Remicade,Inflectra||iv
# biologic sc
abatacept|Orencia
anakinra|Kineret
canakinumab|Ilaris
belimumab|Benlysta||iv,sc
guselkumab|Tremfya
ixekizumab|Taltz
risankizumab|Skyrizi
rituximab|Rituxan,Truxima|+antineoplastic|iv
sarilumab|Kevzara
secukinumab|Cosentyx
tocilizumab|Actemra||iv,sc
ustekinumab|Stelara
vedolizumab|Entyvio||iv
eculizumab|Soliris||iv
apremilast|Otezla|-biologic +pde4-inhibitor|po
# antimetabolite,antineoplastic po
capecitabine|Xeloda|+fluoropyrimidine
cytarabine|Cytosar||iv
fluorouracil=5-fluorouracil|Adrucil,Efudex|+fluoropyrimidine|iv,top
gemcitabine|Gemzar||iv
hydroxyurea=hydroxycarbamide|Hydrea,Droxia
mercaptopurine=6-mercaptopurine|Purinethol|+thiopurine
thioguanine=tioguanine||+thiopurine
pemetrexed|Alimta||iv
azacitidine|Vidaza||sc,iv
# antineoplastic iv
arsenic trioxide|Trisenox
bleomycin|Blenoxane
bortezomib|Velcade
busulfan|Myleran,Busulfex||po,iv
carboplatin|Paraplatin|+platinum
chlorambucil|Leukeran||po
cisplatin|Platinol|+platinum
oxaliplatin|Eloxatin|+platinum
cyclophosphamide|Cytoxan||po,iv
dacarbazine|DTIC
daunorubicin|Cerubidine|+anthracycline
doxorubicin|Adriamycin,Doxil|+anthracycline
epirubicin|Ellence|+anthracycline
idarubicin|Idamycin|+anthracycline
docetaxel|Taxotere|+taxane
paclitaxel|Taxol,Abraxane|+taxane
etoposide|VePesid,Toposar||iv,po
ifosfamide|Ifex
irinotecan|Camptosar,Onivyde
topotecan|Hycamtin||iv,po
melphalan|Alkeran||po,iv
mitomycin|Mutamycin
mitoxantrone|Novantrone
procarbazine|Matulane|+mao-inhibitor|po
temozolomide|Temodar||po
vinblastine|Velban|+vinca
vincristine|Vincasar|+vinca
vinorelbine|Navelbine|+vinca
bevacizumab|Avastin
cetuximab|Erbitux
nivolumab|Opdivo|+checkpoint-inhibitor
pembrolizumab|Keytruda|+checkpoint-inhibitor
atezolizumab|Tecentriq|+checkpoint-inhibitor
ipilimumab|Yervoy|+checkpoint-inhibitor
trastuzumab|Herceptin
# kinase-inhibitor,antineoplastic po
abemaciclib|Verzenio
afatinib|Gilotrif
axitinib|Inlyta
bosutinib|Bosulif
crizotinib|Xalkori
dasatinib|Sprycel
erlotinib|Tarceva
gefitinib|Iressa
ibrutinib|Imbruvica
acalabrutinib|Calquence
imatinib|Gleevec,Glivec
lapatinib|Tykerb
lenvatinib|Lenvima
nilotinib|Tasigna
osimertinib|Tagrisso
palbociclib|Ibrance
pazopanib|Votrient
ponatinib|Iclusig
regorafenib|Stivarga
ribociclib|Kisqali
sorafenib|Nexavar
sunitinib|Sutent
vandetanib|Caprelsa
vemurafenib|Zelboraf
# antineoplastic po
venetoclax|Venclexta
olaparib|Lynparza
lenalidomide|Revlimid|+thalidomide-analog
thalidomide|Thalomid|+thalidomide-analog
pomalidomide|Pomalyst|+thalidomide-analog
abiraterone|Zytiga,Yonsa
apalutamide|Erleada|+antiandrogen
bicalutamide|Casodex|+antiandrogen
enzalutamide|Xtandi|+antiandrogen
darolutamide|Nubeqa|+antiandrogen
flutamide|Eulexin|+antiandrogen
anastrozole|Arimidex|+aromatase-inhibitor
exemestane|Aromasin|+aromatase-inhibitor
letrozole|Femara|+aromatase-inhibitor
fulvestrant|Faslodex||im
tretinoin|Vesanoid,Retin-A|+retinoid|po,top
# retinoid po
acitretin|Soriatane
adapalene|Differin||top
isotretinoin|Accutane,Absorica,Claravis
tazarotene|Tazorac||top
# hematopoietic sc
darbepoetin alfa|Aranesp
epoetin alfa|Epogen,Procrit
filgrastim|Neupogen,Zarxio
pegfilgrastim|Neulasta
eltrombopag|Promacta||po
deferasirox|Exjade,Jadenu|+iron-chelator|po
deferoxamine|Desferal|+iron-chelator
# dermatology top
benzoyl peroxide
azelaic acid|Finacea
calcipotriene=calcipotriol|Dovonex
imiquimod|Aldara
salicylic acid||+salicylate
crisaborole|Eucrisa
hydroquinone
urea cream
# ophthalmic oph
bimatoprost|Lumigan,Latisse|+prostaglandin-analog
latanoprost|Xalatan|+prostaglandin-analog
travoprost|Travatan|+prostaglandin-analog
brimonidine|Alphagan,Lumify
pilocarpine|Salagen,Isopto Carpine||oph,po
cyclopentolate|Cyclogyl
tropicamide|Mydriacyl
aflibercept|Eylea
ranibizumab|Lucentis
netarsudil|Rhopressa
# smoking-alcohol po
acamprosate|Campral
disulfiram|Antabuse
nicotine|Nicorette,NicoDerm||td,po,inh
varenicline|Chantix,Champix
# antidote iv
dimercaprol|||im
digoxin immune fab|DigiFab
hydroxocobalamin|Cyanokit
methylene blue=methylthioninium|ProvayBlue|+reversible-mao-inhibitor
activated charcoal|||po
pralidoxime|Protopam
sodium nitrite
fomepizole|Antizol
penicillamine|Cuprimine,Depen||po
edaravone|Radicava
cysteamine|Cystagon||po
# herbal po
st john's wort=st johns wort,hypericum
ginkgo=ginkgo biloba
ginseng
kava
cannabis=marijuana,thc
cocaine||+sympathomimetic|nasal,top
# contrast iv
iohexol|Omnipaque|+iodinated-contrast
iopamidol|Isovue|+iodinated-contrast
iodixanol|Visipaque|+iodinated-contrast
gadobutrol|Gadavist
# vaccine im
influenza vaccine=flu shot,flu vaccine|Fluzone,Flucelvax,Afluria
pneumococcal vaccine|Prevnar,Pneumovax,Vaxneuvance
hepatitis b vaccine|Engerix-B,Recombivax
hpv vaccine|Gardasil
mmr vaccine||+live-vaccine|sc
varicella vaccine|Varivax|+live-vaccine|sc
yellow fever vaccine|YF-Vax|+live-vaccine|sc
zoster vaccine|Shingrix
tetanus diphtheria pertussis vaccine=tdap|Boostrix,Adacel
rsv vaccine|Arexvy,Abrysvo
covid-19 vaccine|Comirnaty,Spikevax
`;

/** Fixed combinations: `ingredient+ingredient[…] | brand, brand | | route`. */
export const COMBINATION_TABLE = `
amoxicillin+clavulanate|Augmentin,Co-amoxiclav
ampicillin+sulbactam|Unasyn||iv
piperacillin+tazobactam|Zosyn,Tazocin,Pip-Tazo||iv
ticarcillin+clavulanate|Timentin||iv
ceftazidime+avibactam|Avycaz||iv
ceftolozane+tazobactam|Zerbaxa||iv
meropenem+vaborbactam|Vabomere||iv
sulfamethoxazole+trimethoprim|Bactrim,Septra,Co-trimoxazole,Cotrimoxazole,TMP-SMX,SMX-TMP,Sulfatrim
lisinopril+hydrochlorothiazide|Zestoretic,Prinzide
enalapril+hydrochlorothiazide|Vaseretic
benazepril+hydrochlorothiazide|Lotensin HCT
amlodipine+benazepril|Lotrel
losartan+hydrochlorothiazide|Hyzaar
valsartan+hydrochlorothiazide|Diovan HCT
telmisartan+hydrochlorothiazide|Micardis HCT
olmesartan+hydrochlorothiazide|Benicar HCT
irbesartan+hydrochlorothiazide|Avalide
candesartan+hydrochlorothiazide|Atacand HCT
amlodipine+valsartan|Exforge
amlodipine+olmesartan|Azor
telmisartan+amlodipine|Twynsta
amlodipine+atorvastatin|Caduet
azilsartan+chlorthalidone|Edarbyclor
sacubitril+valsartan|Entresto
atenolol+chlorthalidone|Tenoretic
bisoprolol+hydrochlorothiazide|Ziac
metoprolol+hydrochlorothiazide|Lopressor HCT
triamterene+hydrochlorothiazide|Dyazide,Maxzide
spironolactone+hydrochlorothiazide|Aldactazide
amiloride+hydrochlorothiazide|Moduretic
isosorbide dinitrate+hydralazine|BiDil
ezetimibe+simvastatin|Vytorin,Inegy
ezetimibe+bempedoic acid|Nexlizet
aspirin+dipyridamole|Aggrenox,Asasantin
aspirin+omeprazole|Yosprala
hydrocodone+acetaminophen|Norco,Vicodin,Lortab
oxycodone+acetaminophen|Percocet,Endocet,Roxicet
codeine+acetaminophen|Tylenol with codeine,Tylenol #3,Co-codamol
tramadol+acetaminophen|Ultracet
hydrocodone+ibuprofen|Vicoprofen
butalbital+acetaminophen+caffeine|Fioricet,Esgic
butalbital+aspirin+caffeine|Fiorinal
acetaminophen+aspirin+caffeine|Excedrin
buprenorphine+naloxone|Suboxone,Zubsolv||sl
naproxen+esomeprazole|Vimovo
ibuprofen+famotidine|Duexis
diclofenac+misoprostol|Arthrotec
sumatriptan+naproxen|Treximet
ergotamine+caffeine|Cafergot
carbidopa+levodopa|Sinemet,Rytary,Co-careldopa
carbidopa+levodopa+entacapone|Stalevo
olanzapine+fluoxetine|Symbyax
perphenazine+amitriptyline|Triavil
chlordiazepoxide+amitriptyline|Limbitrol
chlordiazepoxide+clidinium|Librax
dextromethorphan+quinidine|Nuedexta
dextromethorphan+bupropion|Auvelity
naltrexone+bupropion|Contrave
phentermine+topiramate|Qsymia
amphetamine+dextroamphetamine|Adderall,Mydayis
fluticasone+salmeterol|Advair,Seretide,Wixela,AirDuo||inh
budesonide+formoterol|Symbicort||inh
mometasone+formoterol|Dulera||inh
fluticasone+vilanterol|Breo,Relvar||inh
fluticasone+umeclidinium+vilanterol|Trelegy||inh
budesonide+glycopyrrolate+formoterol|Breztri||inh
umeclidinium+vilanterol|Anoro||inh
tiotropium+olodaterol|Stiolto||inh
ipratropium+albuterol|Combivent,DuoNeb||inh
albuterol+budesonide|Airsupra||inh
metformin+sitagliptin|Janumet
metformin+glipizide|Metaglip
metformin+glyburide|Glucovance
metformin+pioglitazone|Actoplus Met
metformin+linagliptin|Jentadueto
metformin+empagliflozin|Synjardy
metformin+dapagliflozin|Xigduo
metformin+canagliflozin|Invokamet
empagliflozin+linagliptin|Glyxambi
insulin glargine+lixisenatide|Soliqua||sc
insulin degludec+liraglutide|Xultophy||sc
ethinyl estradiol+norethindrone|Loestrin,Ortho-Novum,Femhrt
ethinyl estradiol+levonorgestrel|Seasonale,Seasonique,Alesse,Aviane,Microgynon
ethinyl estradiol+norgestimate|Ortho Tri-Cyclen,Sprintec,Tri-Sprintec
ethinyl estradiol+drospirenone|Yaz,Yasmin
ethinyl estradiol+desogestrel|Apri,Kariva,Marvelon
ethinyl estradiol+etonogestrel|NuvaRing||vag
ethinyl estradiol+norelgestromin|Xulane,Ortho Evra||td
estradiol+norethindrone|Activella,CombiPatch
conjugated estrogens+medroxyprogesterone|Prempro
tenofovir disoproxil+emtricitabine|Truvada
tenofovir alafenamide+emtricitabine|Descovy
bictegravir+emtricitabine+tenofovir alafenamide|Biktarvy
efavirenz+emtricitabine+tenofovir disoproxil|Atripla
rilpivirine+emtricitabine+tenofovir disoproxil|Complera
rilpivirine+emtricitabine+tenofovir alafenamide|Odefsey
elvitegravir+cobicistat+emtricitabine+tenofovir disoproxil|Stribild
elvitegravir+cobicistat+emtricitabine+tenofovir alafenamide|Genvoya
dolutegravir+abacavir+lamivudine|Triumeq
dolutegravir+lamivudine|Dovato
dolutegravir+rilpivirine|Juluca
cabotegravir+rilpivirine|Cabenuva||im
darunavir+cobicistat|Prezcobix
darunavir+cobicistat+emtricitabine+tenofovir alafenamide|Symtuza
atazanavir+cobicistat|Evotaz
abacavir+lamivudine|Epzicom
lamivudine+zidovudine|Combivir
lopinavir+ritonavir|Kaletra
nirmatrelvir+ritonavir|Paxlovid
sofosbuvir+ledipasvir|Harvoni
sofosbuvir+velpatasvir|Epclusa
sofosbuvir+velpatasvir+voxilaprevir|Vosevi
glecaprevir+pibrentasvir|Mavyret
elbasvir+grazoprevir|Zepatier
artemether+lumefantrine|Coartem
atovaquone+proguanil|Malarone
isoniazid+rifampin|Rifamate
imipenem+relebactam|Recarbrio||iv
quinupristin+dalfopristin|Synercid||iv
diphenoxylate+atropine|Lomotil
omeprazole+sodium bicarbonate|Zegerid
brimonidine+timolol|Combigan||oph
dorzolamide+timolol|Cosopt||oph
timolol+latanoprost|Xalacom||oph
lidocaine+prilocaine|EMLA||top
ivacaftor+tezacaftor+elexacaftor|Trikafta
dutasteride+tamsulosin|Jalyn
doxylamine+pyridoxine|Diclegis,Bonjesta
guaifenesin+dextromethorphan|Mucinex DM
fexofenadine+pseudoephedrine|Allegra-D
loratadine+pseudoephedrine|Claritin-D
cetirizine+pseudoephedrine|Zyrtec-D
tramadol+celecoxib|Seglentis
alogliptin+metformin|Kazano
alogliptin+pioglitazone|Oseni
alendronate+cholecalciferol|Fosamax Plus D
aluminum hydroxide+magnesium hydroxide|Maalox,Mylanta
lamivudine+tenofovir disoproxil|Cimduo
probenecid+colchicine|Col-Probenecid
netupitant+palonosetron|Akynzeo
samidorphan+olanzapine|Lybalvi
calcium carbonate+cholecalciferol|Calcium with vitamin D,Caltrate+D
`;
