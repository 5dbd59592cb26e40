/** The figures of a card in the order in which people look for them; what is not known here follows by name. */
const FIRST = [
  'AUROC',
  'AUROC, low',
  'AUROC, high',
  'top 1',
  'coverage',
  'average precision',
  'Brier score',
  'expected calibration error',
  'observed over expected',
  'calibration slope',
  'rows',
  'events',
];

export function shownFigures(figures: Readonly<Record<string, number>>): [string, number][] {
  const place = (name: string) => {
    const index = FIRST.indexOf(name);
    return index < 0 ? FIRST.length : index;
  };
  return Object.entries(figures).sort(
    ([one], [other]) => place(one) - place(other) || one.localeCompare(other),
  );
}

/** The one figure that tells versions apart in a list, with its interval where the card has one. */
export function headlineFigure(
  figures: Readonly<Record<string, number>>,
): { name: string; value: number; interval: [number, number] | null } | null {
  const [first] = shownFigures(figures).filter(([name]) => name !== 'rows' && name !== 'events');
  if (!first) return null;
  const [name, value] = first;
  const low = figures[`${name}, low`];
  const high = figures[`${name}, high`];
  return { name, value, interval: low === undefined || high === undefined ? null : [low, high] };
}
