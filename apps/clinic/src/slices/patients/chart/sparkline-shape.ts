/** Where the parts of a sparkline stand, in the units of its view box; y grows downwards, as SVG has it. */

export interface SparklineInput {
  readonly points: readonly { readonly atMs: number; readonly value: number; readonly abnormal: boolean }[];
  /** Ends of the reference band; one end may be open. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly width: number;
  readonly height: number;
}

export interface SparklineShape {
  /** Points of the line: `x,y x,y`. */
  readonly line: string;
  readonly marks: readonly { readonly x: number; readonly y: number; readonly abnormal: boolean }[];
  readonly band: { readonly y: number; readonly height: number } | undefined;
}

const MARGIN = 4;
const round = (value: number) => Math.round(value * 10) / 10;

/** Lays out points by time and value; the scale holds every value and both ends of the band. */
export function sparklineShape({ points, low, high, width, height }: SparklineInput): SparklineShape {
  const times = points.map((point) => point.atMs);
  const values = points.map((point) => point.value);
  const ends = [low, high].filter((end) => end !== undefined);
  const [firstMs, lastMs] = [Math.min(...times), Math.max(...times)];
  const [least, most] = [Math.min(...values, ...ends), Math.max(...values, ...ends)];
  const x = (atMs: number) =>
    lastMs === firstMs
      ? width - MARGIN
      : round(MARGIN + ((atMs - firstMs) / (lastMs - firstMs)) * (width - 2 * MARGIN));
  const y = (value: number) =>
    most === least
      ? height / 2
      : round(height - MARGIN - ((value - least) / (most - least)) * (height - 2 * MARGIN));
  const marks = points.map((point) => ({ x: x(point.atMs), y: y(point.value), abnormal: point.abnormal }));
  const top = high === undefined ? 0 : y(high);
  const bottom = low === undefined ? height : y(low);
  return {
    line: marks.map((mark) => `${mark.x},${mark.y}`).join(' '),
    marks,
    // An open end of the band reaches the edge.
    band: ends.length === 0 ? undefined : { y: top, height: round(Math.max(1, bottom - top)) },
  };
}
