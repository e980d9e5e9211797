import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { Run } from './runner.ts'
import { halfOf, shared, writeGold } from './sets.ts'
import type { Half } from './sets.ts'

/** Scores of the whole set (or sample) and of both halves, as the scorer of the task gives them. */
export type Scores<Score> = Readonly<Record<'all' | Half, Score | null>>

/** Scores what a program said about a set; a half without a row has no score. */
export const scoreRun = <Score>(
  task: string,
  set: string,
  ids: readonly string[],
  run: Run,
): Scores<Score> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shutro-bench-'))
  const scored = (name: 'all' | Half): Score | null => {
    const chosen = ids.filter((id) => name === 'all' || halfOf(id) === name)
    if (chosen.length === 0) return null
    const gold = path.join(folder, name)
    writeGold(set, new Set(chosen), gold)
    const pred = path.join(gold, 'pred.jsonl')
    const lines = chosen.flatMap((id) => {
      const answer = run.answers.get(id)
      return answer === undefined ? [] : [JSON.stringify(answer)]
    })
    writeFileSync(pred, `${lines.join('\n')}\n`)
    return scorer<Score>(task, gold, pred)
  }
  const scores = { all: scored('all'), even: scored('even'), odd: scored('odd') }
  rmSync(folder, { recursive: true, force: true })
  return scores
}

const scorer = <Score>(task: string, gold: string, pred: string): Score => {
  const file = path.join(shared, 'score', `${task}.mjs`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [file, '--gold', gold, '--pred', pred, '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (status !== 0) throw new Error(`the scorer of ${task} failed: ${stderr}`)
  return JSON.parse(stdout) as Score
}
