// Prints "N passed, N failed" over the reports that `jest --json --outputFile` wrote, and ends with 1 when something failed.
// Names the tests before it that passed only at a second go.
// Usage: count-tests.mjs <other failures> <report>…   A report that is not there is a suite that did not run: a failure.
import { existsSync, readFileSync } from 'node:fs';

const [others = '0', ...reports] = process.argv.slice(2);
let passed = 0;
let failed = Number(others);
for (const path of reports) {
  if (!existsSync(path)) {
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(path, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (report.numTotalTests === 0) failed += 1;
  for (const { status, invocations, fullName } of report.testResults.flatMap(({ assertionResults }) => assertionResults)) {
    if (status === 'passed' && invocations > 1) console.log(`Passed at its second go only: ${fullName}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
