import { sparklineShape } from './sparkline-shape.ts';
import classes from './vitals.module.css';

interface SparklineProps {
  /** What the picture says, in words. */
  readonly label: string;
  readonly points: readonly { readonly at: string; readonly value: number; readonly abnormal: boolean }[];
  readonly low: number | undefined;
  readonly high: number | undefined;
}

const WIDTH = 132;
const HEIGHT = 30;
/** More marks than this would be a caterpillar: the line, what is abnormal and the newest stay. */
const MARKS_MAX = 12;

/** One vital over time with its reference band. */
export function Sparkline({ label, points, low, high }: SparklineProps) {
  const shape = sparklineShape({
    points: points.map((point) => ({ ...point, atMs: Date.parse(point.at) })),
    low,
    high,
    width: WIDTH,
    height: HEIGHT,
  });
  const shown = shape.marks.filter(
    (mark, index) => shape.marks.length <= MARKS_MAX || mark.abnormal || index === shape.marks.length - 1,
  );
  return (
    <svg className={classes.sparkline} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {shape.band && (
        <rect className={classes.band} x={0} width={WIDTH} y={shape.band.y} height={shape.band.height} />
      )}
      {shape.marks.length > 1 && <polyline className={classes.line} points={shape.line} />}
      {shown.map((mark) =>
        mark.abnormal ? (
          <rect
            key={`${mark.x} ${mark.y}`}
            className={classes.abnormalMark}
            x={mark.x - 2.5}
            y={mark.y - 2.5}
            width={5}
            height={5}
          />
        ) : (
          <circle key={`${mark.x} ${mark.y}`} className={classes.mark} cx={mark.x} cy={mark.y} r={2} />
        ),
      )}
    </svg>
  );
}
