/**
 * How each finding is said, in the words of patients, relatives and nurses. Alternatives are parted by `;`.
 * Inside one: words follow each other; `/` parts choices for one word; `*` at the end stands for any ending;
 * `~` joins two parts that stand near each other in either order.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  chestPain:
    'weight/brick/band/elephant ~ chest; chest/breastbone/sternum/substernal/sternal/retrosternal ~ pain/pains/painful/pressure/tight*/hurt*/heav*/crush*/squeez*/discomfort/ache*/aching/burn*/cp; angina; cp; heart attack; stemi; nstemi; precordial pain; chest ~ sore/stabb*/grip*/vice/dull; sitting on ~ chest; central crushing; tightness across * chest',
  radiatingPain:
    'left/jaw ~ radiat*/arm/pain/numb/numbness; radiat* to; jaw pain; pain down * arm; arm/arms/shoulder ~ heav*/ache*/aching/lead; jaw ~ ache*/aching/heav*',
  sweating:
    'sweat*; diaphore*; clammy; drenched; cold sweat*; gone/went/looks/is grey; gone/went/looks/is gray; grey and; gray and',
  breathless:
    "fast/rapid/laboured/labored/heavy ~ breath*; tachypn*; asthma attack; short* of breath; sob; dyspn*; breathless*; trouble/difficulty/difficult/hard/harder/problem*/struggling ~ breath*; out of breath; winded; cannot catch * breath; can't catch * breath; cant catch * breath; wheez*; fighting for ~ breath; puffed; puffing; puffed out; gets/got/getting * puffed; catch ~ breath; breath* ~ worse; hard ~ breathe; fast/quick breathing; working hard ~ breath*; can't lie flat; cannot lie flat",
  severeBreathing:
    "turning/turned/going/went ~ blue; can't breathe; cant breathe; cannot breathe; unable to breathe; not able to breathe; couldn't breathe; gasping; air hunger; blue/purple/gray/grey ~ lips/face; cyano*; lips ~ blue; can't speak * sentences; cannot speak * sentences; unable to speak in full; severe respiratory distress; respiratory distress; suffocat*; tripod*; choking; choked ~ breath*; respiratory failure; one/two/three/single word/words ~ time; single words; words at a time; only/just single/one words/word; can't finish/complete * sentence*; cannot finish/complete * sentence*; can't finish/complete sentence*; cannot finish/complete sentence*; can't/cannot/hardly/barely ~ words out; too breathless ~ speak/talk/eat; too short of breath to; bluish/dusky; blue ~ mouth; silent chest; tiring ~ breath*; exhausted ~ breath*; barely/hardly breathing; cannot get * air; can't get * air; noisy breathing in; breathing/respirations/rr ~ 2..7; throat closing",
  notBreathing:
    'arrest; not breathing; stopped breathing; no pulse; pulseless; cardiac arrest; respiratory arrest; apnea; apnoea; apneic; agonal; cpr in progress; arrested; cpr; vf; asystole; pea arrest; rosc; chest compressions; compressions ~ started/ongoing; defibrillated; breathing stopped; no signs of life; mouth to mouth; rescue breaths',
  unresponsive:
    "unresponsive; unconscious*; won't wake; wont wake; can't wake; cannot wake; can't be woken; not waking; not responding; unarousable; found down; obtunded; comatose; gcs 3..8; will not wake; could not wake; hard to wake; unrousable; unrouseable; not/barely/hardly rousable; won't/wont rouse; responds/responding only to; only responds/groans/groaning/moans; only responding to; groaning to pain; slumped ~ no response; no response; can't get * to wake; couldn't wake; couldn't be woken; out cold; coma; blank stare ~ not answering; cannot/can't/couldn't rouse; cannot/can't/couldn't be roused; could not rouse; could not be roused; unable to rouse/wake; not wake/rouse/respond/stir; wouldn't/couldn't wake/rouse/respond/stir; groans/moans ~ squeezed/pinched/pain/pinch",
  syncope:
    'faint*; passed out; pass out; passing out; syncop*; blacked out; black out; blackout; lost consciousness; loss of consciousness; loc; collapse*; lose consciousness; losing consciousness; knocked out; knocked unconscious; fell unconscious; nearly/almost fainted/collapsed/blacked; nearly/almost passed out; near faint; came over faint; keeled over; dropped to the floor; went floppy; passed right out; conked out',
  palpitations:
    'palpitat*; heart ~ racing/pounding/fluttering; heart is racing; svt; rapid heart; irregular heartbeat; heart ~ skip*/thump*/flip*/irregular/fast/racing/jump*/missing; fast heart; pulse ~ irregular/racing/130..220; fluttering; af ~ fast/new',
  exertion:
    'exert*; exercis*; running; playing/during ~ sport*/football/soccer/basketball; playing; gym; training; sprint*; cycling; swimming; rugby; netball; race',
  faceDroop:
    'fac*/mouth/smile ~ droop*/drooping/crooked/lopsided/asymmetr*/weakness; drooping on one side; fac*/mouth/smile/eye ~ dropped/drops/hanging/sagging/sagged/uneven/pulled/twisted; facial droop; facial palsy ~ sudden*/arm/speech',
  slurredSpeech:
    "cannot get ~ words; gibberish; talking/speaking ~ nonsense/funny/garbled; slur*; speech ~ slurred/garbled/difficulty/trouble/problem*/funny; garbled; can't speak; cannot speak; unable to speak; can't talk; cannot talk; unable to talk; aphasi*; dysarthri*; words ~ jumbled/wrong; word finding; can't get * words out; trouble/difficulty speaking/talking; not making sense; words ~ muddled/mixed/funny/strange/nonsense/garbled/slurred; words ~ came ~ wrong; can't/couldn't/cannot ~ find/finding ~ word/words; speech ~ gone/thick/wrong/muddled/strange/jumbled/off/lost; talk* ~ drunk/slurred; lost * speech; dysphasi*; wrong words/word; words wrong; said the wrong; suddenly ~ not/couldn't/cannot ~ speak/talk/read/understand",
  focalWeakness:
    "one/left/right sided weak*/numb/numbness/paraly*; weak*/numb/numbness/paraly* ~ one/left/right ~ side; hemipare*; hemiplegi*; unilateral weakness; can't/cannot/cant move ~ arm/leg/side/hand/face; can't/cannot lift ~ arm/leg; unable to move ~ arm/leg/side; arm/leg/hand/side ~ weak*/limp/dead/drift/paraly*; sudden*/acute* ~ numb/numbness; facial numbness; motor weakness; face ~ numb/numbness; dragging ~ leg/foot; drops/dropping/dropped things/cups/everything; arm/leg/hand ~ useless/heavy/clumsy ~ sudden*/suddenly; one arm/leg ~ weak*/weaker/heavy; left/right arm/leg/hand ~ weak*/weaker/heavy/clumsy/useless/numb/numbness; pronator drift; one side ~ gone/dead/heavy; suddenly/sudden ~ weak/dizzy ~ walk/unsteady; neglect ~ left/right; suddenly/sudden ~ not/n't/couldn't/can't/cannot/unable ~ hold/lift/grip/use/stand/walk/move/feel; could not hold ~ fork/cup/pen/spoon/cutlery; couldn't/can't hold ~ fork/cup/pen/spoon/cutlery",
  strokeWord: 'stroke; strokes; cva; tia; mini stroke; brain attack',
  worstHeadache:
    'worst/thunderclap/explosive ~ headache*/head; thunderclap; sudden ~ severe ~ headache*; sudden*/abrupt* ~ headache*; headache ~ maximal/instantly/seconds; worst ha; like ~ hit/kicked/struck/bat/hammer/explosion/explosion ~ head; head exploded; headache ~ thunder*/explod*/bang/clap/suddenly/snap/popped; worst head; worst ever headache; pain hit ~ head ~ sudden*; like being hit/kicked/struck/shot/punched/clubbed; hit/kicked/struck ~ back of * head ~ like/sudden*/felt; like ~ back of * head',
  headache:
    'headache*; head ~ pain/pains/painful/hurt*/hurts/pounding/throbbing; migraine; ha; bad/sore/splitting/thumping/banging/pounding/throbbing head; head ~ splitting/bursting/aching/ache',
  stiffNeck:
    "stiff*/rigid* ~ neck; neck ~ stiff*/rigid*; nuchal rigidity; meningism*; can't bend * neck; kernig*; brudzinski*; can't/cannot/won't ~ touch/put ~ chin; neck ~ sore/hurts ~ bend/move; chin to * chest; neck sore; sore neck",
  photophobia:
    'photophob*; light ~ hurts/bothers/sensitiv*; sensitiv* to light; dark room; wants ~ curtains/lights; bright light*',
  nonBlanchingRash:
    "non blanching; nonblanching; does not blanch; doesn't blanch; doesn't fade; does not fade; not fade; petechia*; purpur*; purple ~ rash/spots/blotches; rash ~ glass; glass test; tumbler test; spots/rash ~ stays/stay/remain/press/pressed/pressing; bruise like rash; pinprick ~ spots/rash; dark spots ~ spreading; purple ~ dots/marks/patches; pinprick*; stay/stays/stayed/remain ~ press*/pressed/glass; purple ~ pinprick*",
  rash: 'rash*; hives; welts; urticari*; wheals; itchy all over; blotch*; red ~ over/everywhere ~ itch*; itch* ~ over/everywhere; welt; nettle rash; flushed ~ itch*',
  fever:
    'fever*; febrile; pyrexi*; temp*/temperature/t ~ high/38..43/100..108; burning up; high temp*; chills; burning/red hot; feels/felt/feeling/looks/is hot; hot ~ touch/sweaty/shivery; hot and bothered; thermometer ~ 38..42; shiver*; sweats ~ night/chills/shakes; hot and cold; 38.0..41.9 ~ ear/degrees/armpit/home/thermometer/forehead; high thermometer; feverish',
  rigors:
    'rigor*; shaking chills; shaking ~ uncontrollabl*; shivering ~ uncontrollabl*/violently; teeth chattering; shaking with cold; shak* ~ cold/chill*/fever*/bed; shakes ~ sweats; shiver* ~ shak*; bed shaking',
  confusion:
    "mental change; altered mentality; mental status change; confus*; disorient*; delirious; deliri*; altered mental; altered mentation; ams; not making sense; acting strange*; not himself; not herself; incoherent; new/acute/sudden ~ confusion; encephalopath*; muddled; rambling; not/isn't ~ herself/himself/themselves; talking ~ rubbish/nonsense; picking at ~ sheets/bedclothes/air/blanket; away with * fairies; wandering ~ night; more confused; not making any sense; doesn't/didn't/not know/recognise/recognize ~ where/wife/husband/family/daughter/son; mumbling; mumbles; incomprehensible",
  drowsy:
    "lethag*; sleeping tendency; somnolen*; drows*; letharg*; very sleepy; floppy; limp; listless; unusually sleepy; difficult to wake; hard to wake; too sleepy; hard/difficult to keep awake; dopey; hard to rouse; keeps ~ falling/dropping/drifting ~ asleep/off; falling asleep ~ talk*/mid; sluggish; won't stay awake; not very responsive; less responsive; quiet and floppy; wakes ~ voice; very/so/increasingly/unusually/too/more/really sleepy; sleepy ~ wake/hard/floppy",
  infection:
    'infect*; pneumonia; uti; cellulitis; wound ~ pus/infected; abscess; kidney infection; pyelonephritis; cholangitis; chest infection; flu; tonsillitis; sepsis; pus; wound ~ hot/smelly/weeping/oozing; urine ~ smell*/smelly/cloudy; cough* ~ green/phlegm/fever/cold; gastroenteritis ~ fever; infected; smelly discharge; foul ~ discharge/wound; offensive discharge',
  sepsisWord: 'sepsis; septic; blood poisoning; urosepsis',
  mottled:
    'mottl*; ashen; gray/grey ~ skin/colour/color; cold/clammy ~ hands/feet/extremities; pale and clammy; grey; gray; blotchy ~ legs/skin/arms; marbled; white as * sheet; pale ~ floppy/cold/clammy/sweaty; clammy ~ pale/grey/gray; cold and sweaty; pasty ~ clammy',
  immunosuppressed:
    'chemo*; neutropen*; transplant*; immunosuppress*; immunocompromis*; leukemia; leukaemia; lymphoma; splenectom*; asplen*; no spleen; chemo; radiotherapy ~ chemo*; folfox; folfiri; fec; abvd; chop; r chop; bmt; stem cell; hiv ~ low/cd4/uncontrolled; low white/neutrophil*; white ~ cells/count ~ low; anti rejection; antirejection; kidney/liver/heart/lung/marrow transplant; biologic*; infliximab; on steroids; immune ~ weak*/suppress*/low',
  throatSwelling:
    'lump in * throat; throat ~ closing/lump/itchy; throat/tongue/airway/lips/lip/face/mouth/uvula ~ swell*/swollen/closing/tight*/tightening; lips/lip/tongue/mouth/uvula ~ puff*; angioedema; angioneurotic; throat is closing; throat feels tight; lips/lip/tongue ~ balloon*/huge/blown/fat/puff*/doubled; face ~ balloon*/blown/doubled; voice ~ hoarse/croaky/gone/changed ~ swell*/lips/tongue/throat/sting/nut/nuts; tongue ~ thick/big',
  allergen:
    'allerg*; sting; stung; bee/wasp/hornet; peanut*; shellfish; nuts; anaphyla*; after/took/new ~ antibiotic; ate ~ shrimp/nuts/peanut*/fish/egg*; epipen; epinephrine; satay/cashew*/sesame/pistachio/almond*/walnut*/hazelnut*/prawn*/crab/lobster/kiwi/shrimp/peanut*/mussels/oysters; first dose of; after * injection; jack jumper; fire ant*; wasp; bee; muffin/cake/curry/cookie/biscuit/dessert ~ nut/nuts/egg/milk/peanut*/sesame; known/food allergy',
  anaphylaxisWord:
    'anaphyla*; epipen ~ used/gave/given/injected; severe allergic reaction; adrenaline/epipen/epi pen/epinephrine ~ used/gave/given/needed',
  vomiting:
    'vomit*; throwing up; threw up; puk*; emesis; being sick; been sick; sick/vomited twice/once; is/was/and sick ~ times/twice; keeps being sick; bringing/brings/brought up; retching; chucking up; spewing; sick ~ twice',
  seizure:
    'seiz*; convuls*; fitting; having a fit; had a fit; status epilepticus; epileptic fit; shaking all over; having/had/epileptic/more/two/three fits; fits ~ today/minutes/twice/night; jerking; shook all over; eyes rolled ~ jerk*/shook/shaking/stiff; post ictal; postictal; fitted; tonic clonic; febrile convulsion*; stiff ~ jerk*/shak*; jerks ~ arms/legs/all; a fit; epileptic fit',
  testicularPain:
    'testic*/testis/scrot*/balls/ball/nuts/nutsack ~ pain/pains/painful/hurt*/swell*/swollen/ache*/tender; torsion; testicular torsion; orchialgia; testic*/testis/scrot*/balls/ball/nut/nuts/groin ~ up/high/higher/red/sore/hard/killing/agony; sore/painful/swollen ~ testic*/scrot*; balls/nuts ~ kill*; testes/testicles/testicle/testis/ball/balls ~ sore/sitting/higher/swollen/ache*/tender',
  pregnant:
    'pregnan*; gravid; weeks ~ pregnant/gestation; positive ~ pregnancy; missed/late ~ period/menses; lmp ~ weeks; gestation; trimester; expecting a baby; g1/g2/g3/g4 p0/p1/p2/p3; up the duff; antenatal; midwife; gestational; due date; baby bump; bump ~ baby/kick*; in early pregnancy; positive test; period/periods ~ late/missed/overdue/weeks; unborn; could be pregnant; ivf ~ transfer/embryo; twins ~ weeks; weeks ~ last/since ~ period/periods; period ~ weeks/days ago/late; last period; skipped ~ period; late ~ period',
  abdominalPain:
    'abdom*/stomach/belly/tummy/pelvic/pelvis/epigastric/ruq/rlq/llq/luq/flank/groin/gut ~ pain/pains/painful/hurt*/hurts/cramp*/ache*/aching/tender*/agony; abd pain; bellyache; stomachache; stomach ache; iliac ~ pain/pains/painful/sore/tender; rif/lif ~ pain/pains/painful; loin ~ pain/pains/painful; guts ~ ache/agony/pain; solar plexus ~ pain; tummy/stomach/belly ~ sore/killing/agony/agon*; lower/upper/low right/left pain; pain low right/left; sharp/cramp*/stab*/pain ~ low down; sharp pain low; low/lower tummy/belly; lower/upper quadrant ~ pain',
  severe:
    'severe; worst; excruciating; unbearable; agonizing; agony; 10/10; 9/10; intense; ten out of ten; sudden*; terrible; intractable; 10 of 10; 10 out of 10; 9 out of 10; worst ever; screaming; writhing; cannot lie still; cannot keep still; rolling around; doubled over; never ~ pain like; killing; worst pain',
  shoulderTipPain:
    'shoulder tip; tip of * shoulder; shoulder ~ pain/pains/painful; shoulder ~ tip/top ~ pain/hurts/sore; pain ~ top ~ shoulder',
  vaginalBleeding:
    'vaginal/vagina/pv/uterine ~ bleed*/blood/spotting/hemorrhag*; bleeding ~ pregnan*; spotting; soaking ~ pad/pads; passing clots; bleeding per vagina; miscarr*; bleed* ~ down below/below; bleeding from below; period ~ heav*; blood ~ underwear/knickers/pants/pad; clots ~ pass*/passing; brown discharge ~ pregnan*; gush ~ blood',
  heavyBleeding:
    'heav*/profuse*/massive*/severe* bleed*/hemorrhag*/haemorrhag*; bleeding heav*/profuse*; bleed* ~ lot; soaking ~ pad/pads/towel*/blood; gushing/pouring ~ blood/bleed*; hemorrhaging; haemorrhaging; pad ~ hour/hourly/soaked/flooding; flooding ~ blood/clots/pads; basin/bowl/bucket/cupful/cup ~ blood; blood everywhere; lost ~ lot ~ blood; pints of blood; soaked ~ blood/towel*/dressing*/bandage*; gush ~ blood',
  uncontrolledBleeding:
    "uncontrolled/spurting/arterial ~ bleed*/blood; exsanguinat*; bleeding won't stop; won't stop bleeding; bleeding will not stop; bleeding doesn't stop; can't stop * bleeding; bleeding out; spurting; squirting; pumping ~ blood/bleed*; blood ~ pumping/spurt*; still pouring; keeps ~ bleeding ~ pressure/press*; bleed* ~ despite ~ pressure; bleed*/blood ~ won't/not/cannot/can't/doesn't stop*",
  backPain:
    'back/lumbar/spine/spinal ~ pain/pains/painful/hurt*/hurts/ache*/aching/spasm; sciatica; backache; lbp; bad/sore/stiff/crook back; back ~ gone/went/killing/agony/locked/bad/sore; between * shoulder blades; shoulder blades',
  saddleNumbness:
    "saddle ~ numb/numbness/anesthe*/anaesthe*; numb/numbness/tingl* ~ groin/genital*/perine*/buttock*/anus/private*/thighs/bottom; can't feel ~ groin/genital*/bottom/private*; no feeling ~ groin/genital*/bottom/private*; numb/numbness/tingl* between * legs; numb/numbness ~ between; perineal numbness; numb between; can't/cannot/doesn't/don't ~ feel ~ wipe*/wiping/toilet/seat/paper/bum/bottom; numb/numbness/no feeling ~ bum/backside/bottom/undercarriage/crotch/down below/saddle/wipe*; numb ~ sit*; feels different ~ wipe*",
  sphincterLoss:
    "incontinen*; can't pee; cannot pee; can't urinate; cannot urinate; unable to urinate; unable to pee; unable to pass urine; can't pass urine; urinary retention; retention; wet/wetting/soiled/soiling myself/himself/herself; lost/loss/losing ~ control ~ bladder/bowel*; bladder/bowel ~ control/dysfunction/incontinence; not been able to urinate; unable to void; can't control * bladder/bowels; difficulty urinating; dribbl* ~ urine/wee/pee; leak* ~ urine/wee/pee; wet/wets/soil* ~ pants/bed/himself/herself/myself; no control ~ bladder/bowel*; can't tell ~ bladder/full/wee/pee; can't/cannot wee; unable to wee; not ~ passed ~ urine/wee/water ~ hours/since/yesterday; can't/cannot hold ~ urine/wee/bowels; not passed urine/water/wee; not been able to wee/pee/urinate",
  legWeakness:
    "leg/legs ~ weak*/numb/numbness/giving/paraly*/buckl*; both legs; can't walk; cannot walk; unable to walk; can't move * legs; foot drop; bilateral leg weakness; legs ~ jelly/wobbly/heavy/gone/collapsing/fold*/stopped/useless/rubber*/won't; off * legs; off legs; leg ~ gives; wobbly on * feet; legs don't/won't ~ hold/work; unsteady ~ legs; tripping/stumbling/falling ~ feet/foot/over; unsteady ~ feet/legs; legs ~ unsteady/stiff/clumsy; cannot/can't climb ~ stairs",
  suicidal:
    "cut/slit/slashed ~ wrist/wrists; suicid*; kill myself; killing myself; kill himself/herself/themselves; killing himself/herself; end my life; end his life; end her life; end it all; want to die; wants to die; wanted to die; wanting to die; better off dead; don't want to live; don't want to be alive; do not want to live; take my own life; taking my own life; want/wants/wanted/thinking/thoughts/urge/urges/going ~ hurt ~ myself/himself/herself; hurting myself; harm myself; harming myself; harm himself/herself; self harm*; self injur*; cut my wrists; cutting myself; slit * wrists; hang myself; no reason to live; jump off; si with plan; shoot myself; si; end it; ending it; ending * life; better off without me/him/her/them; better off if; not be here ~ anymore/more/morning/tomorrow; don't want to be here; does not want to be here; doesn't want to be here; didn't want to be here; no longer wants to live; can't go on; cannot go on; no point ~ living/going on/life; nothing ~ live for; giving/gave/given ~ away ~ possessions/things/belongings/stuff; bought/has/got ~ rope/noose; noose; goodbye note/letter/notes/letters; suicide note; said goodbye; wishes ~ dead; wish ~ dead; wish i was dead; stockpil*/saving/hoarding ~ tablets/pills/medication/insulin; throw/thrown/threw ~ train/bridge; bridge ~ jump/talked/police; on the bridge; in front of * train; overdose ~ plan*/thinking/wants; ends * life; take/taking her own life; take/taking his own life; take/taking their own life; drive into ~ tree/wall; cut/cutting/cuts ~ arm/arms/wrist/wrists/thighs ~ deliberate*/herself/himself/myself/razor; deliberate ~ cut*/harm; want/wants/wanted ~ it all ~ stop/over/end; want/wants/wanted ~ to disappear; sleep and not/never wake; burden to everyone/family/them; written/wrote/writing ~ goodbye/letters/letter/will ~ parents/family/children/kids/everyone; knows where ~ gun/rifle/pills/knife; loaded ~ gun; access to ~ gun/firearm; says goodbye; standing/sitting/found/stood ~ bridge/ledge/roof/railway/tracks/platform/cliff ~ edge/police/jump*/talked/brought/down/parapet; railway bridge; parapet; hates himself/herself ~ bridge/tablets/knife; searching/researching/googling ~ ways ~ die; has a plan; no future; wants it over",
  homicidal:
    'homicid*; kill someone; kill somebody; kill people; kill him; kill her; kill them; hurt someone; hurt others; harm others; hearing voices ~ kill/hurt/harm; hi with plan; command hallucination*; voices ~ stab/kill/hurt/harm/attack; wants/want/going/plans/planning/threat* ~ kill/stab/shoot/attack ~ him/her/them/neighbour/neighbor/man/wife/husband/boss/someone/people; told/telling ~ stab/kill/hurt/harm/attack',
  overdose:
    "drug intoxication; intoxicated with drug; overdos*; od; od'd; poisoning; poisoned; rat poison; drank/swallowed/ate poison; took/taken/swallowed/ingested/ate ~ too/whole/bottle/handful ~ many/bottle/pills/tablets/of; took * whole bottle; ingested/swallowed/drank/drunk ~ bleach/antifreeze/pesticide*/insecticide/detergent/battery/batteries/magnet*/rat/lighter/drain/chemical*/pills/tablets/kerosene; button battery; carbon monoxide; narcan; naloxone; toxic ingestion; intentional ingestion; swallowed/drank/ate/mouthful ~ bleach/antifreeze/pesticide*/weedkiller/detergent/dishwasher/turps/kerosene/petrol/methylated/cleaner/caustic/paraquat/mushroom*/berries/nicotine/vape/lithium/coin ~ battery; weedkiller; paraquat; pinpoint pupils; needle ~ arm/car/beside; heroin; fentanyl; too many tablets/pills; whole packet; whole packet of; drink ~ spiked; spiked; methanol; button cell; double/triple ~ dose ~ insulin/warfarin/digoxin/methadone; swallowed ~ magnet*/batter*; wild mushrooms; carbon monoxide alarm; exhaust fumes; gas leak ~ headache; laced; unknown tablets",
  bruiseOrFracture:
    'bruis*; fractur*; broken ~ bone/arm/leg/rib; burn/burns/burned/scald*; bite mark*; black eye; swollen ~ arm/leg/head; injur*; hit ~ head; fell; knock*; banged; bang; bumped; bump; tripped; tripping; slipped; fall; fallen; hit; struck; kicked; cut; wound; tooth ~ out/pulled; nosebleed; haematoma; hematoma; came off',
  childBruise:
    "bruis*; fractur*; broken ~ bone/arm/leg/rib; bite mark*; black eye; burn/burns/burned; retinal hemorrhag*; subdural*; cigarette burn*; not using * arm/leg; swollen ~ arm/leg; mark/marks ~ cheek/face/ear/back/arm/leg/bottom; not using/moving * arm/leg; rolled/fell ~ sofa/bed/couch/table/cot/changing; hand print; handprint; slap mark; rib fractures; won't/doesn't/not use/using/move/moving ~ arm/leg",
  inconsistentStory:
    "inconsistent; doesn't match; does not match; story ~ chang*/changes/changed; unexplained ~ bruis*/injur*/fractur*; no explanation; different/multiple ~ ages/stages/story/stories; delay* ~ seeking/presentation/care; not consistent with * injury; story ~ keeps/does not fit/doesn't fit/different; two/three/different stories; cannot explain; can't explain; no idea how; nobody saw; waited ~ days ~ injury/burn/fracture",
  childAbuse:
    'child abuse; non accidental; nonaccidental; nai; shaken; shook * baby; hit/beat/beaten/punched/slapped/thrown/burned/burnt ~ by ~ dad/mom/father/mother/stepfather/stepmother/boyfriend/babysitter/parent/caregiver; abused; neglect*; cps',
  sexualAssault:
    'sexual* assault*; raped; rape; molest*; sexual* abus*; forced ~ sex; forensic nurse/exam*; rape kit; sexual health assault; forced himself; forced ~ sex*; woke ~ naked/undressed; without ~ consent; touched ~ inappropriat*/uncle/stepfather/teacher; sarc; drink ~ spiked ~ woke',
  domesticViolence:
    'partner/husband/wife/boyfriend/girlfriend/ex ~ threat*; feels unsafe; not safe at home; domestic violence; partner ~ hit/hits/beat/beats/choked/strangled/punched; husband/boyfriend/wife/girlfriend ~ hit/hits/beat/beats/choked/strangled/punched/hurt; intimate partner violence; abusive ~ partner/husband/relationship; unsafe at home; afraid to go home; partner/husband/wife/boyfriend/girlfriend/ex ~ punch*/kick*/push*/hit*/slap*/strangl*/throttl*/grabbed/threw/thrown; scared ~ home/husband/partner/boyfriend; hands ~ round/around ~ neck/throat',
  strangulation:
    'strangl*; attempted hanging; found hanging; by hanging; hanged; hung himself/herself; choked by; choked out; throttled; hands ~ round/around ~ neck/throat; grabbed ~ throat; choke hold; ligature; rope ~ neck',
  tearingPain:
    'aortic disection; tearing/ripping ~ pain/pains/painful/chest/back/sensation; aortic dissection; dissecting aneurysm; ripped ~ shoulder/back/chest/blades; tear* ~ back/chest/blades/shoulder; sudden* ~ between ~ shoulder/blades; pain ~ between ~ blades ~ worst/sudden*/severe; chest ~ through ~ back; ripped between',
  pulsatile:
    'pulsat*; aneurysm; aaa; throbbing ~ abdomen/belly; triple a; pulsing; beating ~ belly/stomach/abdomen/tummy',
  legSwelling:
    'leg/calf/calves/thigh ~ swell*/swollen/edema/oedema/pain/pains/painful/red/tender/hot/warm; dvt; blood clot; clot in * leg; clot; calf/leg ~ sore/bigger/tight/cramp*/puffy/fat/heavy; calf ~ hard',
  clotRisk:
    'long/recent ~ flight/surgery/journey/immobili*; flew; long haul; after ~ surgery; post op*; postop*; immobil*; bedridden; birth control; contracepti*; dvt; factor v; clotting disorder; flight ~ from/to/hours; long drive; plaster ~ leg; leg in * cast; knee/hip ~ replacement/replaced; on the pill; hrt; bed rest; surgery ~ ago/last/recent; operation ~ ago/last/recent; weeks after ~ operation/surgery; tamoxifen',
  pleuritic:
    'pleurit*; hurts/pain/worse ~ breathe/breathing/breath/inspiration; sharp ~ breath*; stab*/catch*/sharp/sore/knife ~ breath/breathe/breathing; pain ~ deep breath; hurts to breathe; worse ~ breath*',
  coughingBlood:
    'cough*/spit*/spat ~ blood/bloody/clots; hemoptys*; haemoptys*; bloody sputum; blood ~ phlegm/sputum; cough* ~ red/clots; blood streaked; pink frothy',
  vomitingBlood:
    'vomit*/throw*/threw/puk* ~ blood/bloody/coffee; hematemes*; haematemes*; coffee ground*; blood in * vomit; bright red blood; bring*/brought ~ up ~ blood; blood ~ basin/bowl/bucket/sink; vomit* ~ red/coffee/brown grounds; varices',
  blackStool:
    'black/tarry/maroon/bloody ~ stool*/poop/poo/feces/faeces/bowel/diarrhea/diarrhoea; melena; melaena; hematochez*; rectal bleed*; blood/bleeding ~ rectum/rectal/stool/stools/poop/toilet/bottom/anus; bright red blood per rectum; brbpr; gi bleed; passing blood; black/tarry/tar/sticky ~ motion*/stool*/bowels/toilet/poo/poos; stools/motions/poo ~ black/tar/tarry; toilet bowl ~ red/blood; toilet ~ full ~ blood; pr bleed*; clots ~ bowel/rectum/toilet',
  majorTrauma:
    'highway/freeway/rollover ~ accident/crash/speed/collision; airbag*; car/truck/vehicle ~ rolled/flipped; crash* ~ mph; trampled; kicked by * horse; gsw; gunshot*; shot in * chest/head/abdomen/leg/back; stabbed; stab wound*; stabbing ~ victim/assault; impal*; amputat*; severed; degloved; run over; hit by ~ car/truck/bus/train; pedestrian ~ struck/hit/vs; ejected; rollover; high speed; mvc; mva ~ ejected/rollover/high/trapped/unrestrained; motorcycle ~ crash/accident/collision; fell/fall/fallen ~ feet/meters/metres/ladder/roof/stories/storeys/height/balcony/window/scaffold*; crush* injur*; blast; explosion; multiple trauma; polytrauma; flail; trapped under; penetrating; came off ~ motorbike/motorcycle/horse/quad/bike ~ speed/km/kmh/mph/fast/60..200; motorbike/motorcycle/quad/tractor/scooter ~ came off/rolled/crash*/crush*/car/km/kmh/mph; rolled ~ onto/on/over ~ him/her/me/them; thrown ~ from/off ~ horse/car/bike/quad; horse ~ thrown/threw/rolled/kicked/fell; 60..200 ~ km/kmh/mph/kph; t boned; head on ~ crash/collision; written off ~ car; car ~ wrote off/total*/rolled/tree; fell/fall/fallen ~ roof/ladder/tree/balcony/scaffold*/storey/metres/meters/m/stairs ~ 3..30; hit by ~ van/tram/bike/lorry; knocked down ~ car/van/bus/truck; cyclist ~ car/van/truck; steering wheel ~ chest; seatbelt ~ bruise/mark/sign; tree/beam/wall/tractor ~ fell/landed ~ on; crushed/pinned/trapped ~ between/under/against/truck/wall/car/forklift/trailer; dragged ~ car/truck/horse',
  headInjury:
    'head ~ injur*/trauma/hit/struck/banged/bumped/bang/blow; hit * head; concuss*; fell ~ head; skull ~ fracture; scalp ~ lac*; hit/banged/bumped/struck/cracked/smacked/knocked ~ head/forehead/skull/temple; head ~ floor/kerb/concrete/wall/step ~ hit/banged/cracked; fell/fall ~ head/forehead; landed on * head; head ~ knock/knocked',
  anticoagulated:
    'blood thinner*; warfarin; coumadin; eliquis; apixaban; xarelto; rivaroxaban; pradaxa; dabigatran; anticoag*; plavix; clopidogrel; heparin; enoxaparin; hemophili*; haemophili*; edoxaban; thinners; inr; blood thinning; noac; doac',
  spinalInjury:
    'neck ~ injur*/trauma/broken/fracture; spin* ~ injur*/trauma/fracture; diving ~ accident/injury/shallow; dove into shallow; neck ~ crash/dived/diving/dive/rugby/scrum/tackle/trampoline; dived/dove ~ shallow/pool/sandbank/surf; midline ~ tender*; pins and needles ~ arms ~ neck; landed on * neck; dumped ~ wave',
  openFracture:
    'open/compound ~ fracture*; bone ~ sticking/exposed/protruding/through/visible; deformed and pulseless; fracture ~ pulseless; bone ~ poking/showing/seen/out; foot ~ pointing/facing/wrong; ankle/knee ~ dislocat*/backwards ~ cold/white/pulse*/numb',
  burnSevere:
    'burn*/scald* ~ face/airway/mouth/hands/genital*/large/severe/whole/extensive/electrical/chemical/third/full/percent/circumferential; electrocut*; electric shock; lightning; smoke inhal*; inhal* smoke; house fire; explosion; singed; electric*/electrocut*/lightning/mains/powerline ~ shock/burn*/hit/zapped; burn*/scald* ~ chest/both/10..90/trunk/back/arms/legs/torso/feet/neck/body/face; boiling/hot ~ water/oil/tea/coffee/fat ~ chest/face/over/both/trunk/himself/herself/neck; petrol ~ burn*/fire/flames; flash burn ~ face; fireworks ~ face/hand; acid ~ burn*/skin/face/hands',
  eyeChemical:
    'chemical*/bleach/acid/alkali/lye/lime/ammonia/cement/cleaner/oven ~ eye/eyes; splash* ~ eye/eyes; splash*/squirt*/spray*/got/went ~ bleach/cleaner/acid/chemical*/cement/lime/ammonia/detergent/solvent/caustic/plaster ~ eye/eyes; bleach/cleaner/acid/chemical*/cement/lime/ammonia/caustic/solvent/detergent ~ into/in ~ eye/eyes; eye/eyes ~ bleach/cleaner/acid/chemical*/cement/lime/caustic/ammonia/superglue',
  visionLoss:
    "sudden*/acute* ~ vision/blind*/sight; lost/loss/losing ~ vision/sight/eyesight; can't see; cannot see; unable to see; went blind; blind in one; blindness; curtain ~ vision/eye/over; amaurosis; vision ~ gone/black/lost; double vision; diplopia; blurred vision ~ sudden*; flashes and floaters; flashes ~ floaters; sight/vision ~ dim*/dimmed/gone/going/went/loss/faded/greyed/fuzzy; curtain ~ down/across/came; shadow ~ eye/vision ~ sudden*; new floaters; flashes ~ curtain/floaters/lights ~ eye; seeing double; half ~ vision/see",
  eyePain:
    'eye/eyes/ocular ~ pain/pains/painful/hurt*/hurts/severe; halos; haloes; red ~ painful ~ eye; eye/eyes ~ aching/ache*/agony/throbbing/sore/painful; red ~ eye ~ ache*/aching/painful/sore; rings/haloes/halos ~ lights',
  eyePenetration:
    'eye ~ penetrat*/punctur*/rupture*/pierced/stick; eye ~ nail/metal/glass ~ hammer*/stuck/high/flew/deep/pupil; globe rupture; something stuck in * eye; ruptured globe; eye ~ dart/knife/pencil/wire/hook/splinter ~ poked/stab*/stuck/hit; hammer* ~ eye ~ metal/chip/hit/flew; fish hook ~ eye; pellet ~ eye',
  diabetes: 'diabet*; type 1; type 2; t1dm; t2dm; insulin; iddm; dka',
  ketoacidosisSigns:
    'fruity breath; fruity ~ breath; dka; ketoacid*; ketone*; sugar/glucose/bg/bgl/bs ~ 400..1500; rapid/deep ~ breathing; very thirsty; excessive thirst; missed ~ insulin; thirst* ~ weight/losing/weeing/peeing/urinating/vomit*/tired; drinking and weeing/peeing; drinking ~ weeing/peeing/urinating; weeing/peeing ~ all/constantly/nonstop/lots; polydipsi*; polyuri*; losing weight ~ thirst*/drinking; pump ~ failed/stopped/off ~ insulin; ran out of insulin; stopped * insulin; no insulin; acetone; pear drops; ketones',
  lowSugar:
    'hypoglyc*; low ~ sugar/glucose/bs/bg/bgl; sugar/glucose/bg/bgl/bs ~ low/10..53; had a hypo; having a hypo; reads/reading/says lo; hypo; meter ~ lo; bm ~ low/1..3; sugar ~ 1..3; glucose ~ 1..3; bsl ~ 1..3',
  babyNotFeeding:
    "not feeding; not eating; not drinking; refus* ~ feed*/bottle/breast/drink; poor feeding; feeding ~ poor*/less; no wet diapers; no wet nappies; fewer wet; dry diapers; not had a wet; won't feed; won't drink; off * feeds; off feeds; feeding ~ half/hardly/barely/nothing/badly; too tired to feed; dry nappies; no nappies; nappies ~ dry/fewer; half * feeds; no wet; won't suck/latch/feed; not/refus* suck*/feed*/latch*; not ~ taking ~ bottle/breast/feed*",
  bulgingFontanelle: 'bulging/sunken ~ fontanel*/soft; soft spot ~ bulging/sunken',
  greenVomit:
    'green/bilious/bile ~ vomit*/emesis/throwing; projectile ~ vomit*; currant jelly; red jelly; jelly ~ stool*; green ~ sick/bring*/brought/spew*/posset*; jelly ~ nappy/diaper/red/stool*/poo; draws/drawing/pulls/pulling up ~ knees/legs; knees/legs ~ drawn/drawing/draws/pulls/pulling ~ scream*/bouts/pale/white/cry*; projectile',
  inconsolable:
    'inconsolabl*; high pitched cry; cry* ~ nonstop/constantly/hours/weak/high; moaning; grunting; grunts; high pitched; whimper*; weak cry; will not settle; cannot be settled; screams/screaming ~ hours/bouts/spells/minutes/hour/quarter',
  fetalMovement:
    "baby/fetal/foetal/fetus ~ moving/movement*/kick*/kicking ~ less/not/reduced/decreased/stopped/no; decreased fetal movement; reduced fetal movement*; not felt * baby; baby not moving; haven't felt * baby; baby stopped moving; bub/bubba/bump ~ quiet/still/moving/moved/kick*; baby ~ quiet/still/hardly/barely ~ move*/kick*/today/since; fewer/less/no ~ kicks/movements/kicking; movements ~ less/fewer/reduced/slowed/stopped; not/n't/hasn't/haven't/no ~ felt ~ kick*/move*/moving/movement*/baby",
  labour:
    'labor; labour; contraction*; water/waters ~ broke/broken/breaking; crowning; baby ~ coming; cord ~ out/prolapse/visible; pushing; srom; rom; imminent delivery; waters ~ gone/went/leak*; waters gone; tightenings; bearing down; urge to push; mucus plug ~ blood; liquor; gush ~ fluid/water',
  cordProlapse:
    'cord ~ out/prolapse*/visible/hanging; prolapsed cord; crowning; baby ~ coming/head; feels like pushing; foot ~ out ~ vagina',
  preeclampsia:
    'preeclamp*; pre eclamp*; eclamp*; toxemia; hellp; high blood pressure; high bp; bp ~ high/elevated; seeing spots; visual ~ disturbance*/changes; blurr* ~ vision; spots ~ vision; flashing lights; ruq ~ pain; swelling ~ face/hands; spots ~ eyes/before/front; stars ~ eyes; face/hands ~ puffy/swollen/swelling; puffy ~ face/hands; zigzag ~ lights; upper belly/tummy pain; epigastric; pain under * ribs',
  postpartum:
    'postpartum; post partum; gave birth; delivered ~ days/weeks/baby; after ~ delivery/childbirth/birth/c-section/cesarean; newborn ~ weeks; after giving birth; had a baby; after birth; after the birth; after the baby; since the birth; since the baby; weeks/days/week ~ post birth/partum/natal/section; days/weeks after * caesarean; caesarean ~ days/weeks/ago; c section ~ days/weeks/ago; had her baby; had my baby; had the baby; baby ~ days/weeks old; new mum; weeks/days/week after caesarean/section/birth/delivery/childbirth; after caesarean; after section; after delivery',
  coldLimb:
    'cold/pale/white/blue/pulseless ~ foot/leg/arm/hand/toes/fingers/limb/extremity; no pulse in * leg/foot/arm; ischemic limb; ischaemic limb; acute limb; limb ischemia; leg/foot/arm/hand/toes ~ icy/dead/marble/freezing/white/grey/gray/mottled/numb ~ cold/white/dead/pale/pulse/sudden*/icy; icy/marble ~ leg/foot/arm/hand; no pulse ~ foot/leg/wrist/arm',
  spreadingInfection:
    'pain out of proportion; rapidly/quickly/fast ~ spreading/spread; black/dusky/purple ~ skin/wound; crepitus; necroti*; flesh eating; gas gangrene; gangrene; fournier*; blister* ~ infection; pain/agony ~ out ~ proportion/keeping; agony/pain ~ far/way more than; skin ~ black/dusky/purple/grey/blister*/crackl*/dying; redness ~ racing/tracking/marching/climbing ~ hours/fast/rapidly; spreading ~ hour/hours/visibly/minutes; crackl* ~ skin; hot/red/swollen ~ scrotum/perineum ~ black/smell*/diabet*; smells ~ rotten',
  compartment:
    'compartment syndrome; cast ~ tight/pain/pains/painful/numb/numbness; tight ~ calf/forearm/cast/leg ~ pain/pains/painful; pain ~ out of proportion; pain ~ passive stretch; cast/plaster/splint ~ tight*/numb*/tingl*/pain/pains/painful/unbearable/swollen/white/blue/toes/fingers/agony; plaster/cast ~ put/since/yesterday ~ numb*/tingl*/pain/pains/painful/agony/white/blue; calf/forearm/shin/leg ~ rock/hard/woody/tense/tight ~ agony/pain/pains/painful/crush*/fracture/broken/numb; pain/pains/painful ~ stretch*; pain/pains/painful ~ moving/moves/straighten* ~ toes/fingers ~ unbearable/agony/screams; morphine ~ not/no/nothing ~ touch*/help*/plaster/cast/leg; tourniquet ~ left; fingers/toes ~ straightened/stretched/extended/moved ~ cries/scream*/pain/agony/unbearable/cry/yells; cries/screams/yells/cry ~ fingers/toes ~ straightened/stretched/extended/moved; arm/leg/forearm/calf/thigh ~ tense/woody',
  hotJoint:
    "hot/red/swollen/septic ~ joint/knee/hip/ankle/elbow/wrist/shoulder; septic arthritis; joint ~ swollen/hot/red/infected; knee ~ hot/swollen; joint/knee/hip/ankle/elbow/wrist/shoulder ~ won't/cannot/can't ~ move/bend/walk ~ hot/fever*/red; won't/refus* ~ walk/weight ~ fever*/hot; limp* ~ fever*/hot; hip/knee ~ hot/agony ~ fever*",
  rigidAbdomen:
    "hernia ~ stuck/push/hard/painful/vomit*; hard as * board; rigid/board/guarding/peritonit*/rebound ~ abdom*/belly/stomach; abdom*/belly ~ rigid/hard/board*/guarding/distended; peritonitis; perforat*; guarding; ruptured appendix; bowel obstruction; strangulated hernia; incarcerated hernia; irreducible hernia; belly/stomach/tummy/abdomen ~ drum/hard/board/rigid/distend*/blown/rock; lump ~ groin/hernia ~ hard/painful/red/stuck/back/vomit*; hernia ~ back/reduce/agony/red/tender/won't; vomit*/bringing ~ brown/faecal/feculent/faeculent/faeces/smelly; not passing * wind; no wind; bowels ~ not/n't ~ days ~ vomit*; hurts ~ cough/move/bump/road; can't/cannot ~ stand straight; lies/lying ~ still ~ pain/agony",
  hypertension: 'high/elevated/uncontrolled ~ pressure/bp; hypertensi*; bp/pressure/systolic ~ 180..300',
  cancer:
    'cancer; metasta*; tumor; tumour; malignan*; myeloma; oncology; breast/lung/prostate/bowel/renal/ovarian ca; mets; secondaries; spread to; lymphoma',
  jawClaudication:
    'jaw ~ claudication/chewing/chew; pain/sore ~ chewing/chew; scalp ~ tender*/sore; temple ~ tender*/pain/pains/painful/swollen; temporal arteritis; giant cell',
  bite: 'snake* ~ bit*/bite/bitten; snakebite*; rattlesnake; envenom*; black widow; jellyfish; scorpion; dog bite ~ face/neck; bat ~ bite/bit/exposure; snake; brown/tiger/black/king/red/death snake/adder; adder; viper; snake ~ got; funnel web; redback ~ bit*; blue ringed octopus; octopus ~ bit*/stung; irukandji; box jelly; stonefish; paralysis tick; stingray ~ chest/belly/neck; bat ~ scratch*; monkey ~ bit*; bitten ~ bat/bats/monkey/fox/snake/viper/scorpion; bat bite; bitten/bit ~ rabid/stray',
  drowning:
    'drown*; submer*; near drowning; pulled from * water/pool; went under ~ water/pool/bath; under ~ water ~ found/seconds/minutes; found ~ bath/pool/pond/dam/lake ~ face/under; blue ~ bath/pool; inhaled ~ water ~ pool/sea/surf; lifeguard*; dragged/pulled/rescued/hauled ~ surf/river/sea/water/pool/lake/dam/canal',
  heatStroke:
    'heat stroke; heatstroke; heat exhaustion; overheated ~ confus*; hot car; hypotherm*; frostbit*; exposure ~ cold; collapsed ~ heat/sun; heat ~ collapsed/confus*/muddled/vomit*; left in * car; stopped sweating; core temperature; frozen ~ fingers/toes/stiff; cold ~ outside ~ hours/found/lake; fell ~ frozen/ice/river; stopped shivering; shivering has stopped',
  drooling:
    "drool*; can't swallow; cannot swallow; unable to swallow; muffled voice; hot potato; epiglottit*; unable to open * mouth; can't open * mouth; trismus; can't swallow * saliva; floor of * mouth; ludwig*; dribbling; dribbles; spitting out * saliva; spitting ~ saliva; not swallowing; can't/cannot/couldn't ~ open/swallow ~ mouth/saliva/spit/water; sits/sitting forward; leaning forward ~ drool*/dribbl*; voice ~ muffled/plummy/potato; tripod; won't swallow; not swallow",
  soreThroat: 'sore throat; throat ~ pain/pains/painful/sore/hurt*; tonsil*; quinsy',
  foreignBodyAirway:
    'choking on; choked on; inhaled ~ peanut/bead/toy/food/object; foreign body ~ airway/throat; food stuck; stuck in * throat; something in * airway; choke; choked; choking; coughing ~ fit ~ nut/peanut/lego/grape/bead/toy; meat/food/steak/bone/bolus ~ stuck; swallowed ~ stuck; inhaled ~ nut/tooth/lego/popcorn/grape/pin',
  urinaryRetention:
    "can't pee; cannot pee; can't urinate; cannot urinate; unable to urinate; unable to pee; urinary retention; unable to pass urine; can't pass urine; unable to void; catheter ~ blocked; catheter not draining; acute retention; not passed urine/water/wee; hasn't/haven't passed urine/water/wee; not/hasn't/haven't ~ peed/urinated/weed ~ hours/since/yesterday/night",
  priapism: "priapism; erection ~ hours/painful/prolonged/go; prolonged erection; erection; won't go down",
  adrenal:
    "addison*; adrenal ~ insufficiency/crisis; steroid dependent; long term steroids; hydrocortisone replacement; hypoadrenal*; addison's; cortef; on hydrocortisone; sick day; congenital adrenal; cah; long term ~ steroid*/prednisolone; hydrocortisone ~ missed/down/up/keep/stopped; stopped ~ steroids/prednisolone",
  sickleCell: 'sickle; hbss; sickle cell; vaso occlusive; vasoocclusive; scd; sickler',
  alcoholWithdrawal:
    'alcohol/etoh/drinking/drink ~ withdraw*/stopped/stopping/quit/detox; delirium tremens; dts; withdrawal seizure*; etoh withdrawal; withdrawing ~ alcohol; bottle/bottles/cask/litre/cans/slab/units ~ vodka/wine/spirits/whisky/rum/gin/beer/day ~ stopped/until/since/last/days; vodka/whisky/wine/beer/gin/rum/drinker/alcoholic/drinks ~ stopped/until/quit/gave/none/without/last; last drink; no drink ~ days/since/yesterday; off the drink; off the booze; coming off ~ drink/alcohol/booze; heavy drinker ~ stopped/none/days',
  tremor:
    'shak*; tremor*; tremulous; hallucinat*; seeing things; seiz*; sweat*; jitter*; dts; trembl*; sees/seeing/saw ~ spiders/insects/bugs/rats/snakes/things/ants; spiders/insects/bugs ~ wall/walls/skin/bed/crawl*; fitted; the shakes; jittery',
  psychosis:
    "psychiatric hold; psych hold; section 12; hallucinat*; hearing voices; seeing things; paranoi*; psychos*; psychotic; manic; mania; delusion*; agitated; combative; violent; aggressive; threatening; voices; sees/seeing ~ people/demons/devil ~ not there/aren't; believes ~ god/jesus/poison*/watched/followed/chip/police/government/spies; people ~ watching/following/plotting/after ~ him/her/me; shouting ~ threat*/staff/strangers/violent; not slept ~ days ~ talking/energy/god/spending; naked ~ street; barricaded; sectioned; police ~ cuffs/handcuff*/restrain*",
  ascendingWeakness:
    "ascending weakness; guillain*; gbs; weakness ~ spreading/moving/going/legs ~ up; legs ~ arms ~ weak*; progressive weakness; myasthenic crisis; botulism; can't hold * head up; progressive ~ numb/numbness; weak*/numb/numbness/tingl*/pins ~ feet/legs ~ up/hands/arms/climb*/spread*/creep*/worse ~ days/week; double vision ~ weak*/swallow*/droop*; weakness ~ climbing/creeping; breathing/swallow* ~ weak* ~ neck/arms; feet ~ then ~ knees/hands",
  blisteringRash:
    'blister* ~ rash/everywhere; blister* all over; skin ~ peeling/blistering/sloughing; peeling skin; stevens johnson; sjs; toxic epidermal; mouth ~ sores/ulcers ~ rash; skin ~ coming off/peel*/sheet*/raw; blisters ~ mouth/eyes/genital*; mouth/lips/eyes ~ blister*/raw/ulcer* ~ rash/tablet*/new; lamotrigine/allopurinol/carbamazepine ~ rash',
  ovarianTorsion: 'ovarian torsion; ovar* ~ pain/pains/painful/torsion/cyst; one sided pelvic pain',
  hemophilia:
    'hemophili*; haemophili*; von willebrand; bleeding disorder; clotting disorder; low platelets; thrombocytop*; factor viii; factor ix; factor 8; factor 9; haemophiliac*; platelets ~ low/under/1..30; itp; bleeding disorder*; bleeder; vwd',
  shock:
    'blood pressure low; bp low; low bp; shock; hypotensi*; bp/sbp ~ 40..89; low blood pressure; systolic ~ 40..89; bp ~ unrecordable/falling/dropping; unrecordable; pressure ~ falling/dropping/dropped/palpable; thready pulse; weak pulse; systolic of 40..89; weak and thready',
  pacemakerShock: 'icd/defibrillator/aicd ~ fired/shock*/firing; lvad',
  dialysis:
    "missed ~ dialysis; dialysis ~ missed/skipped; hyperkal*; high potassium; potassium ~ high; shunt/fistula ~ bleed*/clotted/blocked; renal ~ failure ~ weak*/palpitation*; not/n't/hasn't/haven't/didn't/no/without ~ dialysis; dialysis ~ late/refused/turned",
  priorStent:
    'stent; bypass; cabg; pci; heart attack; mi; coronary; stents; angioplasty; pacemaker; heart failure; cardiomyopathy; long qt; brugada; hocm; hcm; died young; sudden death; aortic stenosis',
  amputationOrCrush:
    'amputat*; severed; cut off ~ finger/hand/toe/foot; crushed ~ hand/foot/leg/arm; degloved; off/through ~ finger/thumb/toe/hand ~ saw/mower/axe/blade/chopper/machine/door; finger/thumb/toe/hand ~ amputat*/off/hanging/chopped/severed/mangled ~ bag/ice/thread/saw/mower/clean; chopped ~ finger/thumb/hand/toe; mangled; hand/arm ~ roller/press/mincer/auger/conveyor/machine; pinned/trapped ~ leg/arm/hand/hours; high pressure ~ inject*/grease/paint/gun; paint/grease/spray/nail gun ~ into/through/injected; pressure washer ~ finger/hand/skin; hydraulic ~ finger/hand/skin; inject* ~ paint/oil/grease/solvent',
  intracranialBleed:
    'sdh; sah; ich; subdural*; subarachnoid*; intracranial ~ bleed*/hemorrhag*/haemorrhag*; brain bleed; epidural hematoma',
  nausea: 'nause*; queasy; sick; feels sick',
  anyPain: 'pain/pains/painful; hurts; crisis; aching; sore; 8/10; agony; hurting',
  hypoxia:
    'hypoxi*; desaturat*; low oxygen; low o2; sats/sat/spo2/o2 ~ low/50..90; oxygen ~ low; sats ~ 50..90; saturation* ~ 50..90/low; oxygen ~ 50..89',
  embolismWord: 'pe; pulmonary embol*',
  spineFracture: 'spine/vertebra*/cervical/thoracic/lumbar ~ fx/fracture*; c spine; t spine fx',
  allergicReaction: 'allergic reaction',
  hyperglycemia: 'hyperglyc*; bst high; high sugar; high glucose; sugar ~ high',
  upperAirwayNoise:
    'stridor*; retract*; accessory muscle*; sucking/pulling/drawing in ~ ribs/chest/belly; recession; tracheal tug; nasal flaring',
  croup: 'croup*; bark* ~ cough*; seal ~ cough*',
  cardiacEquivalent:
    'indigestion; heartburn; reflux; wind pain; gaviscon; antacid*; epigastric; breathless*; nausea*; came over ~ sick/queer/faint/funny/strange; feels ~ sick; puffing; sick; vomit*',
  shockSigns:
    'cold and sweaty; cold and clammy; pale ~ clammy/sweaty/cold/grey; grey/gray ~ sweaty/sweating/clammy/cold; clammy ~ grey/gray/pale; white as * sheet; ashen; gone grey; went grey; looks grey; pale ~ faint*; sweating ~ cold/pale; pulse ~ weak/thready/hardly/barely/faint; skin ~ cold/clammy/grey/gray; cold and grey',
  torsoPenetration:
    'stabb*/stab ~ chest/neck/back/abdomen/belly/stomach/tummy/heart/nipple/throat/groin/ribs/side; shot ~ chest/head/neck/back/abdomen/belly/stomach; gsw; gunshot*; impal*; stab wound*; stabbed; ejected; polytrauma; multiple trauma; flail; exsanguinat*; crushed ~ chest/pelvis/abdomen; penetrating',
  airwayBurn:
    'soot*; singed; smoke inhal*; inhal* smoke; house fire; burning ~ flat/house/building/car/room; burn*/scald* ~ mouth/airway/throat; pulled ~ fire; flames ~ face',
  ongoingSeizure:
    "still ~ fitting/seizing/convulsing/jerking/twitching/seizure/going; won't/wont/doesn't/not stop* ~ fitting/seizing/seizure/fit; back to back ~ seizures/fits; status epilepticus; fitting now; seizing now; actively ~ seizing/fitting",
  assault:
    'assaulted; bashed; mugged; beaten up; attacked by ~ man/men/stranger/strangers/group/gang/someone/boyfriend/partner/husband; attacked ~ street/night/home/party; kicked ~ head/stomach/belly; jumped by',
  minorWound:
    'lac; laceration*; cut; cuts; graze*; scratch*; nose; tooth; teeth; finger; knuckle*; thumb; toe; lip ~ cut/split; hand; wrist; ankle',
  fullSentences:
    'full sentences; whole sentences; talks/talking/speaks/speaking ~ sentences/normally/comfortably/easily/freely; complete sentences; breathing fine; breathing normal*; comfortable ~ rest',
  painDenied:
    'no pain; without pain; painless; pain free; no cramps; no tummy pain; no abdominal pain; no belly pain; denies pain',
  asthmaWord: 'asthma*; wheez*; copd; inhaler*; puffer',
  bleedingIntoJoint:
    'joint/knee/elbow/ankle/hip/muscle/thigh/calf ~ swell*/swollen/pain/pains/painful/stiff/tight/bleed*; nosebleed*; headache*; bleed*; black stool*; tooth',
  longSeizure: 'fitting/seizing/convulsing/fit/seizure/seizures/jerking ~ 5..90 minutes/mins/min',
  seizureOver:
    'stopped; ago; self terminated; terminated; over now; last week; yesterday; lasted; resolved; post ictal; postictal',
  usualMigraine:
    'migraine*/headache* ~ usual/always/same/typical/known/regular/identical; usual/typical/known migraine*; same as ~ others/usual/before/always',
  cannotSpeak: "can't/cannot/couldn't speak/talk; unable to speak/talk; not speak/talk; too breathless",
  severeHypoxia: 'sats/sat/spo2/saturation*/oxygen ~ 40..84',
  lipTingling: 'lips/lip/mouth/tongue/throat ~ tingl*/itch*/burning',
  sleepy:
    'sleepy; dozy; groggy; quiet; wants to sleep; keeps sleeping; sleeping more; sleeps all day; falling asleep',
  castOn: 'cast; plaster*; backslab; splint',
  limbWarning:
    'fingers/toes/hand/foot ~ numb/numbness/tingl*/white/blue/cold/pale/dusky/swollen/dead; pins and needles',
  notStopping:
    "will not stop; won't stop; not stopping; not stopped; hasn't stopped; keeps fitting/seizing; again and again; one after another; continuous*; still going; without waking",
  latePregnancy:
    'third/second trimester; last trimester; placenta praevia; placenta previa; low lying placenta; 5..9 months pregnant; 20..42 weeks; 20..42 wks; 20..42/40',
  neckSymptom: 'neck ~ crack*/snap*/popped/pain/sore/hurt*/stiff/tackle*/twisted/jolt*/whiplash/bent',
  limbTingling:
    'arms/arm/hands/hand/legs/leg/feet ~ tingl*/numb/numbness/weak*/pins/burning/electric/heavy; pins and needles',
  electricalInjury:
    'mains; belt ~ off/wire/fence; zapped; live wire; shock ~ wire/socket/toaster/oven/plug/switch/cable/mains/volt*; high voltage; 110..999 volt*; taser*; struck by lightning; power line*',
  refusesToWalk:
    "won't/not/refus*/cannot/can't/unable ~ walk/weight/stand/foot/leg ~ down/bear*/walk/on/weight; refus* to walk; won't/not/can't/cannot walk; non weight bearing; nwb; not weight bearing",
  shunt: 'vp shunt; shunt; ventriculoperitoneal',
  stimulantUse:
    'cocaine; coke; amphetamine*; meth; methamphetamine; crystal; speed ~ took/used; mdma; ecstasy; ice ~ smok*/used',
  asthmaRisk:
    'intubated; icu ~ asthma/last/year/before; intensive care ~ asthma/last/year/before; ventilated ~ asthma/before',
  lineInPlace:
    'central line; picc; hickman; portacath; port ~ chemo*/access*/flush*; vascath; dialysis catheter; permcath',
  tonsilBleed: 'tonsils/tonsillectomy ~ bleed*/blood; adenoids ~ bleed*/blood',
  orbital: 'eyelid/eye ~ swollen/puffy/shut/bulg* ~ fever*/hot/move/moving/double',
  eyeBlow:
    'eye ~ squash/ball/fist/punch*/paintball/cork/elbow/cricket/golf/bungee/airsoft ~ hit/struck/in/to; blood in * eye ~ hit/ball/punch*; hyphema; hyphaema',
  diving: 'scuba; dive/diving/dived ~ ascent/ascended/decompression/bends; the bends; decompression sickness',
  divingSigns:
    'joint/joints/shoulder/elbow ~ pain/ache*/sore; tingl*; numb; numbness; dizzy; weak*; rash; breathless; headache',
  injectsDrugs: 'ivdu; pwid; injects; injecting; iv drug*; shoots up; shooting up',
  tropicalTravel:
    'back/returned/home/trip/holiday/came ~ africa/ghana/nigeria/kenya/uganda/tanzania/india/indonesia/png/cambodia/thailand/brazil/congo/gambia/malawi/zambia/mozambique; malaria; travel* ~ africa/tropics/tropical',
  doom: 'feels/feeling like dying; going to die; impending doom; about to die; sense of doom',
  throatSymptom:
    'throat ~ funny/strange/odd/full/itch*/scratchy/clearing; clearing ~ throat; tongue ~ itch*/tingl*/funny',
  genitalInfection: 'smelly/foul/offensive/green ~ discharge/lochia',
  painless: 'painless; pain free',
  brokenSpeech: "struggl*/hardly/barely/unable/difficulty/cannot/can't/not/without ~ sentences",
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
  'painDenied',
  'fullSentences',
  'asthmaWord',
  'usualMigraine',
  'seizureOver',
  'latePregnancy',
  'shunt',
  'asthmaRisk',
  'lineInPlace',
  'injectsDrugs',
]);
