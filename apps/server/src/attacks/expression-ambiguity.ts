/**
 * Whether a backtracking engine can take exponential time on a regular expression: it can when some piece of text may
 * be read in two ways from a place in the expression back to that same place (Weber & Seidl, On the degree of
 * ambiguity of finite automata, 1991, criterion EDA). Then each repetition of that piece doubles the ways to fail.
 *
 * Lookarounds are judged as expressions of their own and stand for nothing where they are; so do back references.
 */

/** Characters on which classes are compared: ASCII, and some from elsewhere that expressions tell apart. */
const SAMPLES = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...['é', 'Ñ', 'ß', '中', '٣', '½', '’', '–', '•', '\u00a0', '\u2028', '\u202a', '\ufeff', '😀'],
];
/** More repetitions than this behave like this many for the criterion. */
const COPIES_MAX = 3;
/** Two ways to a state matter and no more; some of those that are counted lead nowhere. */
const VISITS_MAX = 4;

/** A state that reads one of some characters, given as bits over the samples; then it goes on without reading. */
interface Place {
  reads: bigint;
}

/** States and the moves between them that read nothing. State 0 is the beginning. */
class Machine {
  readonly places: (Place | null)[] = [];
  readonly free: { to: number; isRepeat: boolean }[][] = [];

  add(place: Place | null = null): number {
    this.places.push(place);
    this.free.push([]);
    return this.places.length - 1;
  }

  /** `isRepeat`: the move from the end of a repetition to the beginning of the next. */
  connect(from: number, to: number, isRepeat = false): void {
    this.free[from]?.push({ to, isRepeat });
  }
}

type Piece = (machine: Machine, from: number) => number;

class Reader {
  readonly #source: string;
  readonly #flags: string;
  readonly lookarounds: Piece[] = [];
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gy]/g, '');
  }

  alternatives(): Piece {
    const pieces = [this.#sequence()];
    while (this.#take('|')) pieces.push(this.#sequence());
    if (pieces.length === 1 && pieces[0]) return pieces[0];
    return (machine, from) => {
      const end = machine.add();
      for (const piece of pieces) {
        const start = machine.add();
        machine.connect(from, start);
        machine.connect(piece(machine, start), end);
      }
      return end;
    };
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? ''))
      pieces.push(this.#repeated(this.#atom()));
    return (machine, from) => pieces.reduce((at, piece) => piece(machine, at), from);
  }

  #repeated(piece: Piece): Piece {
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0];
    if (quantifier === undefined) return piece;
    this.#at += quantifier.length;
    const [min, max] = boundsOf(quantifier);
    return (machine, from) => {
      let at = from;
      for (let copy = 0; copy < Math.min(min, COPIES_MAX); copy++) at = piece(machine, at);
      if (max === Number.POSITIVE_INFINITY) return loop(machine, piece, at);
      const end = machine.add();
      for (let copy = min; copy < Math.min(max, min + COPIES_MAX); copy++) {
        machine.connect(at, end);
        at = piece(machine, at);
      }
      machine.connect(at, end);
      return end;
    };
  }

  #atom(): Piece {
    if (this.#take('(')) return this.#group();
    if (this.#take('^') || this.#take('$')) return nothing;
    const rest = this.#source.slice(this.#at);
    const text =
      /^\[(?:\\.|[^\]\\])*\]/s.exec(rest)?.[0] ??
      /^\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|c[A-Za-z]|[1-9]\d*|.)/s.exec(rest)?.[0] ??
      /^./su.exec(rest)?.[0] ??
      '';
    this.#at += text.length;
    if (/^\\(?:[bB]$|[1-9]|k<)/.test(text)) return nothing;
    const single = new RegExp(`^(?:${text})$`, this.#flags);
    let reads = 0n;
    for (const [index, sample] of SAMPLES.entries()) if (single.test(sample)) reads |= 1n << BigInt(index);
    return (machine, from) => {
      const place = machine.add({ reads });
      machine.connect(from, place);
      return place;
    };
  }

  #group(): Piece {
    const opening = /^\?(?:<?[=!]|<\w+>|[a-z-]*:)/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += opening.length;
    const inside = this.alternatives();
    if (!this.#take(')')) throw new Error(`not understood: ${this.#source}`);
    if (!/^\?<?[=!]/.test(opening)) return inside;
    this.lookarounds.push(inside);
    if (/^[*+?{]/.test(this.#source.slice(this.#at))) throw new Error('a lookaround is repeated');
    return nothing;
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}

const nothing: Piece = (_machine, from) => from;

function boundsOf(quantifier: string): [number, number] {
  if (quantifier.startsWith('*')) return [0, Number.POSITIVE_INFINITY];
  if (quantifier.startsWith('+')) return [1, Number.POSITIVE_INFINITY];
  if (quantifier.startsWith('?')) return [0, 1];
  const [, min = '0', comma, max] = /^\{(\d+)(,)?(\d*)/.exec(quantifier) ?? [];
  if (comma === undefined) return [Number(min), Number(min)];
  return [Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max)];
}

function loop(machine: Machine, piece: Piece, from: number): number {
  const start = machine.add();
  machine.connect(from, start);
  machine.connect(piece(machine, start), start, true);
  const end = machine.add();
  machine.connect(start, end);
  return end;
}

/** @throws when the expression uses syntax that is not understood here */
export function isExponential(expression: RegExp): boolean {
  const reader = new Reader(expression);
  const whole = reader.alternatives();
  return [whole, ...reader.lookarounds].some((piece) => {
    const machine = new Machine();
    piece(machine, machine.add());
    return hasDoubledLoop(machine);
  });
}

/** For each reading state the reading states that may follow, listed twice when two ways lead there. */
function followers(machine: Machine): number[][] {
  return machine.places.map((place, state) => {
    if (place === null) return [];
    const found: number[] = [];
    const visits = new Map<number, number>();
    const walk = (at: number, repeated: ReadonlySet<number>) => {
      for (const { to, isRepeat } of machine.free[at] ?? []) {
        const count = visits.get(to) ?? 0;
        // The same loop twice without reading is an empty repetition, which the engine refuses.
        if (count >= VISITS_MAX || (isRepeat && repeated.has(to))) continue;
        visits.set(to, count + 1);
        if (machine.places[to]) found.push(to);
        else walk(to, isRepeat ? new Set(repeated).add(to) : repeated);
      }
    };
    walk(state, new Set());
    return found;
  });
}

/** Pairs of states that the same text leads to; a loop that leaves the diagonal and returns is read in two ways. */
function hasDoubledLoop(machine: Machine): boolean {
  const next = followers(machine);
  const size = machine.places.length;
  const readsOf = (state: number) => machine.places[state]?.reads ?? 0n;
  const successors = (pair: number): number[] => {
    const found: number[] = [];
    for (const a of next[Math.floor(pair / size)] ?? [])
      for (const b of next[pair % size] ?? []) if ((readsOf(a) & readsOf(b)) !== 0n) found.push(a * size + b);
    return found;
  };
  const twice = (states: number[], wanted: number) => states.filter((state) => state === wanted).length > 1;
  for (let state = 0; state < size; state++) {
    if (machine.places[state] === null) continue;
    const origin = state * size + state;
    const reached = reach([origin], successors);
    for (const pair of reached) {
      const [a, b] = [Math.floor(pair / size), pair % size];
      const doubled = a === b && (next[a] ?? []).some((to) => twice(next[a] ?? [], to) && returns(to, state));
      if (doubled || (a !== b && reach([pair], successors).has(origin))) return true;
    }
  }
  return false;

  function returns(from: number, to: number): boolean {
    return from === to || reach([from], (at) => next[at] ?? []).has(to);
  }
}

function reach(from: number[], successors: (state: number) => number[]): Set<number> {
  const seen = new Set<number>();
  const open = from.flatMap(successors);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    open.push(...successors(state));
  }
  return seen;
}
