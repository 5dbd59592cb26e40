/** Whether a rewritten clause reads as a whole: a stump, a command to a machine or a courtesy is not shown. */
import { BASE_VERBS } from '../text/verbs.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

const BAD_START = set('any or of than which who whom whose what how why where wanna here');
const FINITE =
  set(`is are was were has have had does do did will would can could may might should must am got went came said took gave felt
  began started stopped made found told saw hurt hurts fell put noticed tried used lost left kept thought knew ran heard had shows showed denies reports
  looks sounds seems appears continue take avoid follow return call use`);
const COURTESY = [
  'let me',
  'thank',
  'thanks',
  'hi ',
  'hello',
  'bye',
  'good morning',
  'good afternoon',
  'nice to',
  'how are',
  'hey',
  'show me',
  'order the',
  'good to see',
  'take care',
  'that is right',
  'that is good',
  'that is great',
  'that is fine',
  'that is okay',
  'sounds good',
  'i am sorry',
  'i will see',
  'i see.',
  'i know.',
  'i hope',
  'have a',
  'see you',
  'let us',
  "let's see",
  "let's take",
  "let's look",
  "let's talk",
  'we will take a look',
  'i will take a look',
  'i am gonna',
  'that makes sense',
  'i understand',
  'i appreciate it',
  'i appreciate that',
  'that would be',
  'i can see that',
  'i got it',
  'you know',
  'good.',
  'in summary',
  'dear',
  'does that',
  'my name',
];
const PREPOSITIONS = set(
  'for on with in from as at to by about after before during of under over into like aside due except',
);
const AUXILIARY = set(
  'is are was were has have had will can could should would does did do may might denies reports',
);
const PRONOUNS = set('she he they i we it you her his');

/** "That is moving up the leg", "that she can continue": half of a longer sentence. */
function isTornOff(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  if (first !== 'that' && first !== 'which') return false;
  return (
    PRONOUNS.has(second) ||
    ((second === 'is' || second === 'was' || second === 'are') && third.endsWith('ing')) ||
    second === 'we'
  );
}

const EMPTY_SUBJECT = set('that this it those these');
const TRIVIAL = set('question questions dragon');

/** Words at which no sentence of a note ends. */
const DANGLING =
  set(`and or but so because that the a an to of for with in on at by from if when i he she they we it is are was were have has had his her their
  my your as than which who what not no just like some any very really you be been will would can could do does did about into where how why while until too
  also then or any more most there this these those am let want wants need needs going still already actually luckily unfortunately currently usually hopefully now right well catch then news q case thing things way ask going want trying know think see else let's every each all`);

const STUMP_SUBJECTS = set('he she they i we it you him her them that this luckily then so there');

/** Drops trailing words that cannot end a sentence: "edema around the knee and he" → "edema around the knee". */
export function trimDangling(words: readonly string[]): string[] {
  const out = [...words];
  const joins = Math.max(out.lastIndexOf('and'), out.lastIndexOf('but'), out.lastIndexOf('so'));
  // "… that systolic murmur and he already": after the last joint only a stump is left.
  if (joins > 2 && out.length - joins <= 3 && STUMP_SUBJECTS.has(out[joins + 1] ?? '')) out.length = joins;
  while (out.length > 0) {
    const last = out.at(-1) ?? '';
    if (!DANGLING.has(last) && !/^[,;:-]$/.test(last)) break;
    out.pop();
  }
  return out;
}

/** `clinical`: the clause names something that the scribe knows, so that a fragment may stand ("mild tenderness"). */
export function isWellFormed(text: string, clinical: boolean): boolean {
  const lower = text.toLowerCase();
  const words = lower.match(/[a-z0-9'/%-]+/g) ?? [];
  if (words.length < 3 || BAD_START.has(words[0] ?? '')) return false;
  if (COURTESY.some((opening) => lower.startsWith(opening))) return false;
  if (words.some((word) => TRIVIAL.has(word)) || isTornOff(words)) return false;
  if (PREPOSITIONS.has(words[0] ?? '') && !words.some((word) => AUXILIARY.has(word))) return false;
  const finite = words.some(
    (word) =>
      FINITE.has(word) ||
      word.endsWith('ed') ||
      BASE_VERBS.has(word) ||
      (word.endsWith('s') && BASE_VERBS.has(word.slice(0, -1))),
  );
  if (!finite) return clinical && words.length >= 3;
  if (clinical) return true;
  if (EMPTY_SUBJECT.has(words[0] ?? '')) return words.length >= 7;
  return words.length >= 5;
}
