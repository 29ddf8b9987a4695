/**
 * What one Vitest run counted.
 *
 * @param code   its exit code
 * @param report its JSON report, or null when it wrote none
 * @returns passed, failed and skipped; a run that failed, or ran nothing, counts at least one failure even when no test
 *   says so: a file that cannot be loaded holds no tests to fail
 */
export function countTests(code, report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const emptyFailures = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + emptyFailures;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const hidden = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: hidden ? 1 : failed, skipped };
}

/** @example closingLine({ passed: 3, failed: 0, skipped: 0 }) // '3 passed, 0 failed' */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
