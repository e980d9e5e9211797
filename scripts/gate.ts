import process from 'node:process'
import { runBeside, runTool } from './run.ts'

type Check = readonly [title: string, tool: string, args: readonly string[]]

// The fast gate: format, lint, types, import rules, and every test but the browser's and the slow ones.
// The linter takes as long as the other three together: two lanes, one a core.
const lanes: readonly (readonly Check[])[] = [
  [['lint', 'eslint', ['--max-warnings', '0', '.']]],
  [
    ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['types', 'tsc', ['-p', '.']],
    [
      'import rules',
      'depcruise',
      ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src'],
    ],
  ],
]

const runLane = async (lane: readonly Check[]): Promise<readonly string[]> => {
  const failed: string[] = []
  for (const [title, tool, args] of lane) {
    const begin = Date.now()
    const { code, said } = await runBeside(tool, args)
    const seconds = ((Date.now() - begin) / 1000).toFixed(1)
    process.stdout.write(said)
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)`)
    if (code !== 0) failed.push(title)
  }
  return failed
}

/** Runs the checks before the tests; returns the names of those that failed. */
export const runChecks = async (): Promise<readonly string[]> =>
  (await Promise.all(lanes.map(runLane))).flat()

if (import.meta.main) {
  const failed = await runChecks()
  const tests = runTool('vitest', [
    'run',
    '--exclude',
    'test/browser/**',
    '--exclude',
    'test/slow/**',
  ])
  process.exitCode = failed.length > 0 || tests !== 0 ? 1 : 0
}
