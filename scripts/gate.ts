import process from 'node:process'
import { runTool } from './run.ts'

// The fast gate: format, lint, types, import rules, and every test but the browser's and the slow ones.
const checks: readonly (readonly [title: string, tool: string, args: readonly string[]])[] = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['--max-warnings', '0', '.']],
  ['types', 'tsc', ['-p', '.']],
  [
    'import rules',
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src'],
  ],
]

/** Runs the checks before the tests; returns the names of those that failed. */
export const runChecks = (): readonly string[] =>
  checks.flatMap(([title, tool, args]) => {
    const begin = Date.now()
    const code = runTool(tool, args)
    console.log(
      `${code === 0 ? 'ok  ' : 'FAIL'} ${title} (${((Date.now() - begin) / 1000).toFixed(1)} s)`,
    )
    return code === 0 ? [] : [title]
  })

if (import.meta.main) {
  const failed = runChecks()
  const tests = runTool('vitest', [
    'run',
    '--exclude',
    'test/browser/**',
    '--exclude',
    'test/slow/**',
  ])
  process.exitCode = failed.length > 0 || tests !== 0 ? 1 : 0
}
