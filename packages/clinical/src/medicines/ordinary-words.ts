/**
 * Everyday and anatomical words that look or sound like a medicine's name. A speech engine that wrote one of them
 * most likely heard it, so the search for the nearest medicine passes them over.
 */
const WORDS =
  'action actions activate activates activated active acute adrenal adult advice advise african agile airless alert align ' +
  'alive alkaline allege allegory alternate although altogether always amber ample anchor android angel animal ankle ' +
  'annual anomalies answer antibody anxious apply approval april arms around arrive arthritic arthritis ascending ascent ' +
  'aside asleep assess asymmetric attack auto average avoid awake babies bacteria baker balance barrier based basic batter ' +
  'become becomes being below benefit better bitten bladder blood bother bottom brain breast breath breathe breathing ' +
  'bright brilliant bring bruise bunion burns calves cancel cancer carbs cardiac careful carpal casual cause ceiling ' +
  'central cereal certain cervical chance change check chest chronic circle citrus class clean clear cluster coffee ' +
  'coincides collapse collar collect collected college colon colour color complete complex component concern concert ' +
  'concrete consent constant consult control copper corner cortisol cough course create crystal crystals custom cycle daily ' +
  'damage decide deficit degree dental depend desire detail diabetic diastolic dietary differ difference different digest ' +
  'direct disease doctor dorsal double drastic dressing during effective effort effusion elbow elevation emend emergency ' +
  'endorsed energy enjoy entire episode equal essential estimate evening event events exact exert exercise extra eyes ' +
  'family fatigue feeling female femoral femur fever final finalize finger flexing flexion flour flower fluent fluid focal ' +
  'forearm fortes forties forty fragment frame front frontal fusion gauze general genetic gentle glucose gradual grain ' +
  'habit handle happen hardly health hearing heart hernia history hydrate hydration hypothyroid implant include increase ' +
  'infant infection insist insult intense intermezzo internal interval intimate items itself kidney kindly labor larger ' +
  'lasting lately later lateral learn lethargic level liberal limit limited lines lipid liquid listed little liver local ' +
  'lower lumbar machine major male manage margin marvelous matter medial median medical medium member menstrual mental ' +
  'method methods middle migraine mineral minor mixed mobile moment monitor morning motion motor mucus muscle named nasal ' +
  'nature nausea nerve nervous neural neutral night nodes normal northern notes nothing notice nsaid nurse objective obtain ' +
  'older optimal option orange organ orthotic oscar other oxygen oxygenation pacer palpate panel paragraph partial patellar ' +
  'patient pelvic pelvis person phone piece plain plant plastic plenty plural point positive premier prenatal prepare ' +
  'present pressure prevent prevented previous primary principles prior private probably problem process product program ' +
  'progress prolong proper protein protocol proton provide purulent quarter question quiet radical random rapid rapidly ' +
  'rates rather reactive ready reason reasonable rebel recall recent recover rectal reflex reflux refresh regain regimen ' +
  'region regular related relative relax release relief relieve reliever remain remember remote renal repeat request ' +
  'require rescue rest restore result resume retail retailer retain return reveal revert rivers rotate routine routinely ' +
  'safely salts sample saturation scale score seasonal second secreted section sector secure sending sensible sensitive ' +
  'sensitivity septal serial serum severe shingles shortness shoulder signal simple single sleep smell smooth social ' +
  'sodium solid solids sonata space spark speak special spike spinal spine spoke sprain stable stain stand standard start ' +
  'stellar stent steroid stomach strain strainer strategy strength stress stroke sudden sugar superior supply surface ' +
  'surgery survey suspect symmetric symptom system systemic systolic table tablet taper teams tender tendon testing ' +
  'therapy thermal thyroid tissue tonic topical torso total toward trace tract trade training transfer travel treat tremor ' +
  'trigger triple trouble typical ulcer under unexplained unit update upper urgent urinate urine usual vaccine vague ' +
  'valley value valve vapor various venous version vessel vital vitamin volume warmer water weight whole winter within ' +
  'wonder wound wrist yellow zebra';

const ORDINARY = new Set(WORDS.split(' '));

/** Is this, letter by letter, an everyday word? */
export function isOrdinaryWord(word: string): boolean {
  return ORDINARY.has(word.trim().toLowerCase());
}
