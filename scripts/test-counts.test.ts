import { expect, test } from 'vitest';
import { addCounts, playwrightCounts, vitestCounts } from './test-counts.ts';

test("Vitest's counts: a todo is skipped, a file that does not load is failed", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test("Playwright's counts: a flaky test and an error outside any test are failed", () => {
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: 'no tests' }],
  };
  expect(playwrightCounts(report)).toEqual({ passed: 3, failed: 3, skipped: 2 });
});

test('a report that is no report counts nothing', () => {
  for (const report of [null, [], 'x', {}]) {
    expect(addCounts(vitestCounts(report), playwrightCounts(report))).toEqual({
      passed: 0,
      failed: 0,
      skipped: 0,
    });
  }
});
