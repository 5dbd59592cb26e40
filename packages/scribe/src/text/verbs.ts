/** Third-person agreement: "i take" → "she takes". Only listed verbs change, so that a noun never grows an s. */
/** Verbs in the form after "to". */
export const BASE_VERBS = new Set(
  `take feel want need know think notice get go come see use try drink smoke eat work live hurt walk run sleep wake check
  watch like love enjoy keep start stop continue hear say tell call ask remember recall forget help find give make lose gain
  bring put let play exercise lift push pull bend sit stand lie climb drive travel stay move turn hold reach breathe cough
  wheeze sneeze vomit throw pass bleed bruise itch burn ache swell wear sweat worry cry believe understand agree hope plan
  prefer struggle suffer experience report deny describe rate treat ice rest elevate apply monitor measure test inject follow
  visit attend cook care teach study retire swim hike bike jog golf garden clean mow volunteer own spend avoid cut add mix
  skip miss double spray rub soak wrap tape brace limp fall trip slip twist land hit catch drop grip squeeze open close read
  write type text talk speak sing hear listen look smell taste touch press point spread radiate travel shoot last happen occur
  seem appear become remain depend vary change improve worsen resolve return manage control consume snack binge diet weigh
  tend manage handle tolerate require consider decide choose guess suspect suppose doubt realize share show snore`.split(
    /\s+/,
  ),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  have: 'has',
  do: 'does',
  am: 'is',
  are: 'is',
  were: 'was',
  go: 'goes',
};

/** The third-person singular of a present-tense verb; other words come back unchanged. */
export function thirdPerson(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (!BASE_VERBS.has(verb)) return verb;
  if (/(?:ss|sh|ch|x|z)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** Adverbs that may stand between a subject and its verb. */
export const BETWEEN = new Set(
  'also still always never just really usually often sometimes currently recently only probably then now already actually even ever typically normally generally occasionally rarely both'.split(
    ' ',
  ),
);
