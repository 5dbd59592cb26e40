/** The figures of a card in the order in which people look for them; what is not known here follows by name. */
const FIRST = [
  'AUROC',
  'AUROC, low',
  'AUROC, high',
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
