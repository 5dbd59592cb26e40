import classes from './stat-tiles.module.css';

export interface StatTile {
  readonly label: string;
  readonly value: string;
  /** What the number is measured against: "of 58 expected". */
  readonly note?: string | undefined;
}

/** The day in a few numbers. */
export function StatTiles({ label, tiles }: { readonly label: string; readonly tiles: readonly StatTile[] }) {
  return (
    <section aria-label={label}>
      <dl className={classes.tiles}>
        {tiles.map((tile) => (
          <div key={tile.label} className={classes.tile}>
            <dt>{tile.label}</dt>
            <dd>
              <span className={classes.value}>{tile.value}</span>
              {tile.note !== undefined && <span className={classes.note}>{tile.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
