/** Reads how many tests passed from the reports of the two test runners. */

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Sums field by field. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** From Vitest's JSON report. A file that could not be loaded has no tests to fail, and counts as one failed. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = Object(report);
  const unloaded = list(testResults).filter(
    (file) => Object(file).status === 'failed' && list(Object(file).assertionResults).length === 0,
  ).length;
  return {
    passed: count(numPassedTests),
    failed: count(numFailedTests) + unloaded,
    skipped: count(numPendingTests) + count(numTodoTests),
  };
}

/** From Playwright's JSON report. A test that passed only when repeated counts as failed. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = Object(report);
  const { expected, unexpected, flaky, skipped } = Object(stats);
  return {
    passed: count(expected),
    failed: count(unexpected) + count(flaky) + list(errors).length,
    skipped: count(skipped),
  };
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
