import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed`, for programs that read the output. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === 'passed').length;
      const broken = tests.filter((test) => test.result().state === 'failed').length;
      // A file that cannot be loaded, or whose hook fails, has no failed test to show for it.
      failed += broken === 0 && !module.ok() ? 1 : broken;
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
