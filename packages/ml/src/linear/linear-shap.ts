/**
 * Shapley values of a linear model with independent columns: β_j (x_j − mean_j) (Štrumbelj and Kononenko, 2014).
 * They and the margin at the means add up to the margin of the row. Writes into `into` and returns it.
 */
export function explainLinear(
  coefficients: Float64Array,
  means: Float64Array,
  row: Float64Array,
  into: Float64Array,
): Float64Array {
  for (let c = 0; c < coefficients.length; c++)
    into[c] = (coefficients[c] ?? 0) * ((row[c] ?? 0) - (means[c] ?? 0));
  return into;
}
