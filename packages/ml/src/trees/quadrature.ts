/** Nodes and weights of an integral over [0, 1]. */
export type Quadrature = { readonly nodes: Float64Array; readonly weights: Float64Array };

/**
 * Gauss–Legendre quadrature on [0, 1] with `count` nodes: exact for polynomials of degree up to 2·count − 1.
 * Nodes are the roots of the Legendre polynomial, found by Newton's method (Abramowitz and Stegun, 25.4.30).
 */
export function gaussLegendre(count: number): Quadrature {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      let previous = 1;
      let current = x;
      for (let n = 2; n <= count; n++) {
        const next = ((2 * n - 1) * x * current - (n - 1) * previous) / n;
        previous = current;
        current = next;
      }
      slope = (count * (x * current - previous)) / (x * x - 1);
      const move = current / slope;
      x -= move;
      if (Math.abs(move) < 1e-16) break;
    }
    nodes[i] = (1 - x) / 2;
    weights[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}
