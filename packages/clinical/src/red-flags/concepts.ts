/**
 * How each finding is said, in the words of patients, relatives and nurses. Alternatives are parted by `;`.
 * Inside one: words follow each other; `/` parts choices for one word; `*` at the end stands for any ending;
 * `~` joins two parts that stand near each other in either order.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  chestPain:
    'weight/brick/band/elephant ~ chest; chest/breastbone/sternum/substernal/sternal/retrosternal ~ pain*/pressure/tight*/hurt*/heav*/crush*/squeez*/discomfort/ache*/aching/burn*/cp; angina; cp; heart attack; stemi; nstemi; precordial pain',
  radiatingPain: 'left/jaw ~ radiat*/arm/pain/numb/numbness; radiat* to; jaw pain; pain down * arm',
  sweating: 'sweat*; diaphore*; clammy',
  breathless:
    "fast/rapid/laboured/labored/heavy ~ breath*; tachypn*; asthma attack; short* of breath; sob; dyspn*; breathless*; trouble/difficulty/difficult/hard/harder/problem*/struggling ~ breath*; out of breath; winded; cannot catch * breath; can't catch * breath; cant catch * breath; wheez*",
  severeBreathing:
    "turning/turned/going/went ~ blue; retract*; accessory muscle*; sucking in ~ ribs/chest/belly; can't breathe; cant breathe; cannot breathe; unable to breathe; not able to breathe; couldn't breathe; gasping; air hunger; blue/purple/gray/grey ~ lips/face; cyano*; lips ~ blue; stridor*; can't speak * sentences; cannot speak * sentences; unable to speak in full; severe respiratory distress; respiratory distress; suffocat*; tripod*; choking; choked ~ breath*; respiratory failure",
  notBreathing:
    'arrest; not breathing; stopped breathing; no pulse; pulseless; cardiac arrest; respiratory arrest; apnea; apnoea; apneic; agonal; cpr in progress; arrested',
  unresponsive:
    "unresponsive; unconscious*; won't wake; wont wake; can't wake; cannot wake; can't be woken; not waking; not responding; unarousable; found down; obtunded; comatose; gcs 3..8; will not wake; could not wake; hard to wake",
  syncope:
    'faint*; passed out; pass out; passing out; syncop*; blacked out; black out; blackout; lost consciousness; loss of consciousness; loc; collapse*; lose consciousness; losing consciousness; knocked out; knocked unconscious',
  palpitations:
    'palpitat*; heart ~ racing/pounding/fluttering; heart is racing; svt; rapid heart; irregular heartbeat',
  exertion: 'exert*; exercis*; running; playing/during ~ sport*/football/soccer/basketball',
  faceDroop: 'fac*/mouth/smile ~ droop*/drooping/crooked/lopsided/asymmetr*/weakness; drooping on one side',
  slurredSpeech:
    "cannot get ~ words; gibberish; talking/speaking ~ nonsense/funny/garbled; slur*; speech ~ slurred/garbled/difficulty/trouble/problem*/funny; garbled; can't speak; cannot speak; unable to speak; can't talk; cannot talk; unable to talk; aphasi*; dysarthri*; words ~ jumbled/wrong; word finding; can't get * words out; trouble/difficulty speaking/talking; not making sense",
  focalWeakness:
    "one/left/right sided weak*/numb/numbness/paraly*; weak*/numb/numbness/paraly* ~ one/left/right ~ side; hemipare*; hemiplegi*; unilateral weakness; can't/cannot/cant move ~ arm/leg/side/hand/face; can't/cannot lift ~ arm/leg; unable to move ~ arm/leg/side; arm/leg/hand/side ~ weak*/limp/dead/drift/paraly*; sudden*/acute* ~ numb/numbness; facial numbness; motor weakness; face ~ numb/numbness",
  strokeWord: 'stroke; strokes; cva; tia; mini stroke; brain attack',
  worstHeadache:
    'worst/thunderclap/explosive ~ headache*/head; thunderclap; sudden ~ severe ~ headache*; sudden*/abrupt* ~ headache*; headache ~ maximal/instantly/seconds; worst ha',
  headache: 'headache*; head ~ pain*/hurt*/hurts/pounding/throbbing; migraine; ha',
  stiffNeck:
    "stiff*/rigid* ~ neck; neck ~ stiff*/rigid*; nuchal rigidity; meningism*; can't bend * neck; kernig*; brudzinski*",
  photophobia: 'photophob*; light ~ hurts/bothers/sensitiv*; sensitiv* to light',
  nonBlanchingRash:
    "non blanching; nonblanching; does not blanch; doesn't blanch; doesn't fade; does not fade; not fade; petechia*; purpur*; purple ~ rash/spots/blotches; rash ~ glass",
  rash: 'rash*; hives; welts; urticari*; wheals; itchy all over',
  fever:
    'fever*; febrile; pyrexi*; temp*/temperature/t ~ high/38..43/100..108; burning up; high temp*; chills',
  rigors:
    'rigor*; shaking chills; shaking ~ uncontrollabl*; shivering ~ uncontrollabl*/violently; teeth chattering',
  confusion:
    'mental change; altered mentality; mental status change; confus*; disorient*; delirious; deliri*; altered mental; altered mentation; ams; not making sense; acting strange*; not himself; not herself; incoherent; new/acute/sudden ~ confusion; encephalopath*',
  drowsy:
    'lethag*; sleeping tendency; somnolen*; drows*; letharg*; very sleepy; floppy; limp; listless; unusually sleepy; difficult to wake; hard to wake; too sleepy',
  infection:
    'infect*; pneumonia; uti; cellulitis; wound ~ pus/infected; abscess; kidney infection; pyelonephritis; cholangitis',
  sepsisWord: 'sepsis; septic; blood poisoning; urosepsis',
  mottled:
    'mottl*; ashen; gray/grey ~ skin/colour/color; cold/clammy ~ hands/feet/extremities; pale and clammy',
  immunosuppressed:
    'chemo*; neutropen*; transplant*; immunosuppress*; immunocompromis*; leukemia; leukaemia; lymphoma; splenectom*; asplen*; no spleen',
  throatSwelling:
    'lump in * throat; throat ~ closing/lump/itchy; throat/tongue/airway/lips/lip/face/mouth/uvula ~ swell*/swollen/closing/tight*/tightening/puffy; angioedema; angioneurotic; throat is closing; throat feels tight',
  allergen:
    'allerg*; sting; stung; bee/wasp/hornet; peanut*; shellfish; nuts; anaphyla*; after/took/new ~ antibiotic; ate ~ shrimp/nuts/peanut*/fish/egg*; epipen; epinephrine',
  anaphylaxisWord: 'anaphyla*; epipen ~ used/gave/given/injected; severe allergic reaction',
  vomiting: 'vomit*; throwing up; threw up; puk*; emesis; being sick',
  seizure:
    'seiz*; convuls*; fitting; having a fit; had a fit; status epilepticus; epileptic fit; shaking all over',
  testicularPain:
    'testic*/testis/scrot*/balls/ball/nuts/nutsack ~ pain*/hurt*/swell*/swollen/ache*/tender; torsion; testicular torsion; orchialgia',
  pregnant:
    'pregnan*; gravid; weeks ~ pregnant/gestation; positive ~ pregnancy; missed/late ~ period/menses; lmp ~ weeks; gestation; trimester; expecting a baby; g1/g2/g3/g4 p0/p1/p2/p3',
  abdominalPain:
    'abdom*/stomach/belly/tummy/pelvic/pelvis/epigastric/ruq/rlq/llq/luq/flank/groin/gut ~ pain*/hurt*/hurts/cramp*/ache*/aching/tender*/agony; abd pain; bellyache; stomachache; stomach ache',
  severe:
    'severe; worst; excruciating; unbearable; agonizing; agony; 10/10; 9/10; intense; ten out of ten; sudden*; terrible; intractable',
  shoulderTipPain: 'shoulder tip; tip of * shoulder; shoulder ~ pain*',
  vaginalBleeding:
    'vaginal/vagina/pv/uterine ~ bleed*/blood/spotting/hemorrhag*; bleeding ~ pregnan*; spotting; soaking ~ pad/pads; passing clots; bleeding per vagina; miscarr*',
  heavyBleeding:
    'heav*/profuse*/massive*/severe* bleed*/hemorrhag*/haemorrhag*; bleeding heav*/profuse*; bleed* ~ lot; soaking ~ pad/pads/towel*/blood; gushing/pouring ~ blood/bleed*; hemorrhaging; haemorrhaging',
  uncontrolledBleeding:
    "uncontrolled/spurting/arterial ~ bleed*/blood; exsanguinat*; bleeding won't stop; won't stop bleeding; bleeding will not stop; bleeding doesn't stop; can't stop * bleeding; bleeding out; spurting",
  backPain: 'back/lumbar/spine/spinal ~ pain*/hurt*/hurts/ache*/aching/spasm; sciatica; backache; lbp',
  saddleNumbness:
    "saddle ~ numb/numbness/anesthe*/anaesthe*; numb/numbness/tingl* ~ groin/genital*/perine*/buttock*/anus/private*/thighs/bottom; can't feel ~ groin/genital*/bottom/private*; no feeling ~ groin/genital*/bottom/private*; numb/numbness/tingl* between * legs; numb/numbness ~ between; perineal numbness; numb between",
  sphincterLoss:
    "incontinen*; can't pee; cannot pee; can't urinate; cannot urinate; unable to urinate; unable to pee; unable to pass urine; can't pass urine; urinary retention; retention; wet/wetting/soiled/soiling myself/himself/herself; lost/loss/losing ~ control ~ bladder/bowel*; bladder/bowel ~ control/dysfunction/incontinence; not been able to urinate; unable to void; can't control * bladder/bowels; difficulty urinating",
  legWeakness:
    "leg/legs ~ weak*/numb/numbness/giving/paraly*/buckl*; both legs; can't walk; cannot walk; unable to walk; can't move * legs; foot drop; bilateral leg weakness",
  suicidal:
    "cut/slit/slashed ~ wrist/wrists; suicid*; kill myself; killing myself; kill himself/herself/themselves; killing himself/herself; end my life; end his life; end her life; end it all; want to die; wants to die; wanted to die; wanting to die; better off dead; don't want to live; don't want to be alive; do not want to live; take my own life; taking my own life; want/wants/wanted/thinking/thoughts/urge/urges/going ~ hurt ~ myself/himself/herself; hurting myself; harm myself; harming myself; harm himself/herself; self harm*; self injur*; cut my wrists; cutting myself; slit * wrists; hang myself; no reason to live; jump off; si with plan; shoot myself; si",
  homicidal:
    'homicid*; kill someone; kill somebody; kill people; kill him; kill her; kill them; hurt someone; hurt others; harm others; hearing voices ~ kill/hurt/harm; hi with plan; command hallucination*',
  overdose:
    "took/taken/swallowed/ingested/ate ~ 8..500 ~ pill/pills/tablet*/tylenol/paracetamol/capsules/ibuprofen/aspirin; drug intoxication; intoxicated with drug; overdos*; od; od'd; took/taken/swallowed/ingested/ate ~ too/whole/bottle/handful ~ many/bottle/pills/tablets/of; poison*; took * whole bottle; ingested/swallowed/drank/drunk ~ bleach/antifreeze/pesticide*/insecticide/detergent/battery/batteries/magnet*/rat/lighter/drain/chemical*/pills/tablets/kerosene; button battery; carbon monoxide; narcan; naloxone; toxic ingestion; intentional ingestion",
  bruiseOrFracture:
    'bruis*; fractur*; broken ~ bone/arm/leg/rib; burn/burns/burned/scald*; bite mark*; black eye; swollen ~ arm/leg/head; injur*; hit ~ head; fell',
  childBruise:
    'bruis*; fractur*; broken ~ bone/arm/leg/rib; bite mark*; black eye; burn/burns/burned; retinal hemorrhag*; subdural*; cigarette burn*; not using * arm/leg; swollen ~ arm/leg',
  inconsistentStory:
    "inconsistent; doesn't match; does not match; story ~ chang*/changes/changed; unexplained ~ bruis*/injur*/fractur*; no explanation; different/multiple ~ ages/stages/story/stories; delay* ~ seeking/presentation/care; not consistent with * injury",
  childAbuse:
    'child abuse; non accidental; nonaccidental; nai; shaken; shook * baby; hit/beat/beaten/punched/slapped/thrown/burned/burnt ~ by ~ dad/mom/father/mother/stepfather/stepmother/boyfriend/babysitter/parent/caregiver; abused; neglect*; cps',
  sexualAssault: 'sexual* assault*; raped; rape; molest*; sexual* abus*; forced ~ sex',
  domesticViolence:
    'partner/husband/wife/boyfriend/girlfriend/ex ~ threat*; feels unsafe; not safe at home; domestic violence; partner ~ hit/hits/beat/beats/choked/strangled/punched; husband/boyfriend/wife/girlfriend ~ hit/hits/beat/beats/choked/strangled/punched/hurt; intimate partner violence; abusive ~ partner/husband/relationship; unsafe at home; afraid to go home',
  strangulation:
    'strangl*; attempted hanging; found hanging; by hanging; hanged; hung himself/herself; choked by; choked out',
  tearingPain:
    'aortic disection; tearing/ripping ~ pain*/chest/back/sensation; aortic dissection; dissecting aneurysm',
  pulsatile: 'pulsat*; aneurysm; aaa; throbbing ~ abdomen/belly',
  legSwelling:
    'leg/calf/calves/thigh ~ swell*/swollen/edema/oedema/pain*/red/tender/hot/warm; dvt; blood clot; clot in * leg; clot',
  clotRisk:
    'long/recent ~ flight/surgery/journey/immobili*; flew; long haul; after ~ surgery; post op*; postop*; immobil*; bedridden; birth control; contracepti*; dvt; factor v; clotting disorder',
  pleuritic: 'pleurit*; hurts/pain/worse ~ breathe/breathing/breath/inspiration; sharp ~ breath*',
  coughingBlood:
    'cough*/spit*/spat ~ blood/bloody/clots; hemoptys*; haemoptys*; bloody sputum; blood ~ phlegm/sputum',
  vomitingBlood:
    'vomit*/throw*/threw/puk* ~ blood/bloody/coffee; hematemes*; haematemes*; coffee ground*; blood in * vomit',
  blackStool:
    'black/tarry/maroon/bloody ~ stool*/poop/poo/feces/faeces/bowel/diarrhea/diarrhoea; melena; melaena; hematochez*; rectal bleed*; blood/bleeding ~ rectum/rectal/stool/stools/poop/toilet/bottom/anus; bright red blood per rectum; brbpr; gi bleed; passing blood',
  majorTrauma:
    'highway/freeway/rollover ~ accident/crash/speed/collision; airbag*; car/truck/vehicle ~ rolled/flipped; crash* ~ mph; trampled; kicked by * horse; gsw; gunshot*; shot in * chest/head/abdomen/leg/back; stabbed; stab wound*; stabbing ~ victim/assault; impal*; amputat*; severed; degloved; run over; hit by ~ car/truck/bus/train; pedestrian ~ struck/hit/vs; ejected; rollover; high speed; mvc; mva ~ ejected/rollover/high/trapped/unrestrained; motorcycle ~ crash/accident/collision; fell/fall/fallen ~ feet/meters/metres/ladder/roof/stories/storeys/height/balcony/window/scaffold*; crush* injur*; blast; explosion; multiple trauma; polytrauma; flail; trapped under; penetrating',
  headInjury:
    'head ~ injur*/trauma/hit/struck/banged/bumped/bang/blow; hit * head; concuss*; fell ~ head; skull ~ fracture; scalp ~ lac*',
  anticoagulated:
    'blood thinner*; warfarin; coumadin; eliquis; apixaban; xarelto; rivaroxaban; pradaxa; dabigatran; anticoag*; plavix; clopidogrel; heparin; enoxaparin; hemophili*; haemophili*; edoxaban',
  spinalInjury:
    'neck ~ injur*/trauma/broken/fracture; spin* ~ injur*/trauma/fracture; diving ~ accident/injury/shallow; dove into shallow',
  openFracture:
    'open/compound ~ fracture*; bone ~ sticking/exposed/protruding/through/visible; deformed and pulseless; fracture ~ pulseless',
  burnSevere:
    'burn*/scald* ~ face/airway/mouth/hands/genital*/large/severe/whole/extensive/electrical/chemical/third/full/percent/circumferential; electrocut*; electric shock; lightning; smoke inhal*; inhal* smoke; house fire; explosion; singed',
  eyeChemical:
    'chemical*/bleach/acid/alkali/lye/lime/ammonia/cement/cleaner/oven ~ eye/eyes; splash* ~ eye/eyes',
  visionLoss:
    "sudden*/acute* ~ vision/blind*/sight; lost/loss/losing ~ vision/sight/eyesight; can't see; cannot see; unable to see; went blind; blind in one; blindness; curtain ~ vision/eye/over; amaurosis; vision ~ gone/black/lost; double vision; diplopia; blurred vision ~ sudden*; flashes and floaters; flashes ~ floaters",
  eyePain: 'eye/eyes/ocular ~ pain*/hurt*/hurts/severe; halos; haloes; red ~ painful ~ eye',
  eyePenetration:
    'eye ~ penetrat*/punctur*/rupture*/nail/metal/glass/stick/pierced; globe rupture; something stuck in * eye; ruptured globe',
  diabetes: 'diabet*; type 1; type 2; t1dm; t2dm; insulin; iddm; dka',
  ketoacidosisSigns:
    'fruity breath; fruity ~ breath; dka; ketoacid*; ketone*; sugar/glucose/bg/bgl/bs ~ 400..1500; rapid/deep ~ breathing; very thirsty; excessive thirst; missed ~ insulin',
  lowSugar:
    'hypoglyc*; low ~ sugar/glucose/bs/bg/bgl; sugar/glucose/bg/bgl/bs ~ low/10..53; had a hypo; having a hypo',
  babyNotFeeding:
    "not feeding; not eating; not drinking; refus* ~ feed*/bottle/breast/drink; poor feeding; feeding ~ poor*/less; no wet diapers; no wet nappies; fewer wet; dry diapers; not had a wet; won't feed; won't drink",
  bulgingFontanelle: 'bulging/sunken ~ fontanel*/soft; soft spot ~ bulging/sunken',
  greenVomit:
    'green/bilious/bile ~ vomit*/emesis/throwing; projectile ~ vomit*; currant jelly; red jelly; jelly ~ stool*',
  inconsolable:
    'inconsolabl*; high pitched cry; cry* ~ nonstop/constantly/hours/weak/high; moaning; grunting',
  fetalMovement:
    "baby/fetal/foetal/fetus ~ moving/movement*/kick*/kicking ~ less/not/reduced/decreased/stopped/no; decreased fetal movement; reduced fetal movement*; not felt * baby; baby not moving; haven't felt * baby; baby stopped moving",
  labour:
    'labor; labour; contraction*; water/waters ~ broke/broken/breaking; crowning; baby ~ coming; cord ~ out/prolapse/visible; pushing; srom; rom; imminent delivery',
  cordProlapse:
    'cord ~ out/prolapse*/visible/hanging; prolapsed cord; crowning; baby ~ coming/head; feels like pushing; foot ~ out ~ vagina',
  preeclampsia:
    'preeclamp*; pre eclamp*; eclamp*; toxemia; hellp; high blood pressure; high bp; bp ~ high/elevated; seeing spots; visual ~ disturbance*/changes; blurr* ~ vision; spots ~ vision; flashing lights; ruq ~ pain; swelling ~ face/hands',
  postpartum:
    'postpartum; post partum; gave birth; delivered ~ days/weeks/baby; after ~ delivery/childbirth/birth/c-section/cesarean; newborn ~ weeks; after giving birth; had a baby',
  coldLimb:
    'cold/pale/white/blue/pulseless ~ foot/leg/arm/hand/toes/fingers/limb/extremity; no pulse in * leg/foot/arm; ischemic limb; ischaemic limb; acute limb; limb ischemia',
  spreadingInfection:
    'pain out of proportion; rapidly/quickly/fast ~ spreading/spread; black/dusky/purple ~ skin/wound; crepitus; necroti*; flesh eating; gas gangrene; gangrene; fournier*; blister* ~ infection',
  compartment:
    'compartment syndrome; cast ~ tight/pain*/numb/numbness; tight ~ calf/forearm/cast/leg ~ pain*; pain ~ out of proportion; pain ~ passive stretch',
  hotJoint:
    'hot/red/swollen/septic ~ joint/knee/hip/ankle/elbow/wrist/shoulder; septic arthritis; joint ~ swollen/hot/red/infected; knee ~ hot/swollen',
  rigidAbdomen:
    'hernia ~ stuck/push/hard/painful/vomit*; hard as * board; rigid/board/guarding/peritonit*/rebound ~ abdom*/belly/stomach; abdom*/belly ~ rigid/hard/board*/guarding/distended; peritonitis; perforat*; guarding; ruptured appendix; bowel obstruction; strangulated hernia; incarcerated hernia; irreducible hernia',
  hypertension: 'high/elevated/uncontrolled ~ pressure/bp; hypertensi*; bp/pressure/systolic ~ 180..300',
  cancer: 'cancer; metasta*; tumor; tumour; malignan*; myeloma; oncology',
  jawClaudication:
    'jaw ~ claudication/chewing/chew; pain/sore ~ chewing/chew; scalp ~ tender*/sore; temple ~ tender*/pain*/swollen; temporal arteritis; giant cell',
  bite: 'snake* ~ bit*/bite/bitten; snakebite*; rattlesnake; envenom*; black widow; jellyfish; scorpion; dog bite ~ face/neck; bat ~ bite/bit/exposure',
  drowning: 'drown*; submer*; near drowning; pulled from * water/pool',
  heatStroke:
    'heat stroke; heatstroke; heat exhaustion; overheated ~ confus*; hot car; hypotherm*; frostbit*; exposure ~ cold',
  drooling:
    "drool*; can't swallow; cannot swallow; unable to swallow; muffled voice; hot potato; epiglottit*; unable to open * mouth; can't open * mouth; trismus; can't swallow * saliva; floor of * mouth; ludwig*",
  soreThroat: 'sore throat; throat ~ pain*/sore/hurt*; tonsil*; quinsy',
  foreignBodyAirway:
    'choking on; choked on; inhaled ~ peanut/bead/toy/food/object; foreign body ~ airway/throat; food stuck; stuck in * throat; something in * airway',
  urinaryRetention:
    "can't pee; cannot pee; can't urinate; cannot urinate; unable to urinate; unable to pee; urinary retention; unable to pass urine; can't pass urine; unable to void; catheter ~ blocked; catheter not draining; acute retention",
  priapism: 'priapism; erection ~ hours/painful/prolonged/go; prolonged erection',
  adrenal:
    'addison*; adrenal ~ insufficiency/crisis; steroid dependent; long term steroids; hydrocortisone replacement; hypoadrenal*',
  sickleCell: 'sickle; hbss; sickle cell; vaso occlusive; vasoocclusive',
  alcoholWithdrawal:
    'alcohol/etoh/drinking/drink ~ withdraw*/stopped/stopping/quit/detox; delirium tremens; dts; withdrawal seizure*; etoh withdrawal; withdrawing ~ alcohol',
  tremor: 'shak*; tremor*; tremulous; hallucinat*; seeing things; seiz*; sweat*; jitter*; dts',
  psychosis:
    'psychiatric hold; psych hold; section 12; hallucinat*; hearing voices; seeing things; paranoi*; psychos*; psychotic; manic; mania; delusion*; agitated; combative; violent; aggressive; threatening',
  ascendingWeakness:
    "ascending weakness; guillain*; gbs; weakness ~ spreading/moving/going/legs ~ up; legs ~ arms ~ weak*; progressive weakness; myasthenic crisis; botulism; can't hold * head up; progressive ~ numb/numbness",
  blisteringRash:
    'blister* ~ rash/everywhere; blister* all over; skin ~ peeling/blistering/sloughing; peeling skin; stevens johnson; sjs; toxic epidermal; mouth ~ sores/ulcers ~ rash',
  ovarianTorsion: 'ovarian torsion; ovar* ~ pain*/torsion/cyst; one sided pelvic pain',
  hemophilia:
    'hemophili*; haemophili*; von willebrand; bleeding disorder; clotting disorder; low platelets; thrombocytop*',
  shock:
    'blood pressure low; bp low; low bp; shock; hypotensi*; bp/sbp ~ 40..89; low blood pressure; systolic ~ 40..89',
  pacemakerShock: 'icd/defibrillator/aicd ~ fired/shock*/firing; lvad',
  dialysis: 'missed ~ dialysis; dialysis ~ missed/skipped; hyperkal*; high potassium; potassium ~ high',
  priorStent: 'stent; bypass; cabg; pci; heart attack; mi; coronary',
  amputationOrCrush:
    'amputat*; severed; cut off ~ finger/hand/toe/foot; crushed ~ hand/foot/leg/arm; degloved',
  intracranialBleed:
    'sdh; sah; ich; subdural*; subarachnoid*; intracranial ~ bleed*/hemorrhag*/haemorrhag*; brain bleed; epidural hematoma',
  nausea: 'nause*; queasy',
  anyPain: 'pain*; hurts; crisis; aching',
  hypoxia: 'hypoxi*; desaturat*; low oxygen; low o2; sats/sat/spo2/o2 ~ low/50..90; oxygen ~ low',
  embolismWord: 'pe; pulmonary embol*',
  spineFracture: 'spine/vertebra*/cervical/thoracic/lumbar ~ fx/fracture*; c spine; t spine fx',
  allergicReaction: 'allergic reaction',
  hyperglycemia: 'hyperglyc*; bst high; high sugar; high glucose; sugar ~ high',
};

/** Concepts that describe who the person is: a history of them counts as present. */
export const BACKGROUND: ReadonlySet<string> = new Set([
  'pregnant',
  'immunosuppressed',
  'anticoagulated',
  'diabetes',
  'cancer',
  'adrenal',
  'sickleCell',
  'hemophilia',
  'clotRisk',
  'allergen',
  'postpartum',
  'priorStent',
  'pulsatile',
  'alcoholWithdrawal',
]);
