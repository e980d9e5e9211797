import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { runChecks } from './gate.ts'
import { runTool } from './run.ts'

/** What vitest's JSON reporter says, as far as we count it. */
interface Results {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly success: boolean
  readonly testResults: readonly {
    readonly status: string
    readonly name: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

// The gate, then every test; closes with one line that people and machines read.
const folder = mkdtempSync(path.join(os.tmpdir(), 'shutro-test-'))
const file = path.join(folder, 'results.json')
const failedChecks = await runChecks()
const code = runTool('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
])

let results: Results | undefined
try {
  results = JSON.parse(readFileSync(file, 'utf8')) as Results
} catch {
  console.error('the tests left no result')
}
rmSync(folder, { recursive: true, force: true })

const passed = results?.numPassedTests ?? 0
const brokenFiles =
  results?.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0)
    .length ?? 1
const failed = (results?.numFailedTests ?? 0) + brokenFiles + failedChecks.length
const skippedNames =
  results?.testResults.flatMap((r) =>
    r.assertionResults
      .filter((a) => a.status === 'skipped' || a.status === 'pending')
      .map((a) => a.fullName),
  ) ?? []
for (const name of skippedNames) console.log(`skipped: ${name}`)
for (const title of failedChecks) console.log(`failed check: ${title}`)
console.log(`${passed} passed, ${failed} failed, ${skippedNames.length} skipped`)
process.exitCode = failed > 0 || code !== 0 ? 1 : 0
