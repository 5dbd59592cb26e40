import type { ModelSubgroup } from '@medi-os/contract';
import { useMessages } from '../../messages/messages.tsx';
import classes from './models.module.css';
import { plotPoints } from './plot-points.ts';

const SIDE = 240;
const EDGE = 34;
const TICKS = [0, 0.5, 1];

/**
 * Calibration by group: what was observed against what was predicted. On the line both are the same. The table beside
 * it holds the same numbers for those who do not see the plot.
 */
export function SubgroupPlot({ subgroups }: { readonly subgroups: readonly ModelSubgroup[] }) {
  const { m, format } = useMessages();
  const words = m.models;
  const { points, largest } = plotPoints(subgroups);
  const across = (share: number) => EDGE + (share / largest) * SIDE;
  const down = (share: number) => EDGE / 2 + SIDE - (share / largest) * SIDE;
  return (
    <figure className={classes.plot}>
      <svg
        viewBox={`0 0 ${SIDE + EDGE * 1.5} ${SIDE + EDGE * 1.6}`}
        role="img"
        aria-label={words.plotLabel(points.length)}
      >
        <path className={classes.axis} d={`M${EDGE} ${EDGE / 2}V${SIDE + EDGE / 2}H${SIDE + EDGE}`} />
        <path
          className={classes.diagonal}
          d={`M${across(0)} ${down(0)}L${across(largest)} ${down(largest)}`}
        />
        {TICKS.map((tick) => (
          <g key={tick} className={classes.tick}>
            <text x={across(tick * largest)} y={SIDE + EDGE / 2 + 14} textAnchor="middle">
              {format.percent(tick * largest)}
            </text>
            <text x={EDGE - 4} y={down(tick * largest) + 4} textAnchor="end">
              {format.percent(tick * largest)}
            </text>
          </g>
        ))}
        <text className={classes.tick} x={EDGE + SIDE / 2} y={SIDE + EDGE * 1.4} textAnchor="middle">
          {words.predicted}
        </text>
        {points.map(({ key, predicted, observed, radius }) => (
          <circle key={key} className={classes.point} cx={across(predicted)} cy={down(observed)} r={radius} />
        ))}
      </svg>
      <figcaption className={classes.quiet}>{words.plotHelp}</figcaption>
    </figure>
  );
}
