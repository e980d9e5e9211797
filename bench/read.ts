import os from 'node:os'
import process from 'node:process'
import { inBatches } from '../src/app/batches.ts'
import { bengaliReports } from './bengali-reports.ts'
import { benchOptions } from './options.ts'
import type { Options } from './options.ts'
import { askedIn, latencies, paceOf } from './pace.ts'
import { installNpmPeers, npmPeer, openJavaPeers, ours } from './peers.ts'
import { readTasks } from './read-tasks.ts'
import type { ReadTask } from './read-tasks.ts'
import { runServer } from './runner.ts'
import type { Asked, Server } from './runner.ts'
import { scoreRun } from './score.ts'
import { missingSets, rowsOf } from './sets.ts'
import type { Row } from './sets.ts'
import { table } from './table.ts'

const main = async (): Promise<void> => {
  const missing = missingSets()
  if (missing !== null) return console.log(missing)
  const options = benchOptions()
  const fault = options.peers ? installNpmPeers() : null
  console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}\n`)
  const tasks = readTasks.filter(({ set }) => !options.sets || options.sets.includes(set))
  const java = options.java && tasks.some((task) => task.java) ? openJavaPeers() : null
  const lines: (readonly string[])[] = []
  try {
    for (const task of tasks) {
      const servers = [
        ours('Shutro', 'read'),
        ...(options.peers && task.peer && fault === null
          ? [npmPeer(task.peer.name, task.peer.file)]
          : []),
        ...(task.java && java ? java.servers : []),
      ]
      for (const server of servers) lines.push(...(await measured(task, server, options)))
    }
  } finally {
    java?.remove()
  }
  console.log(
    table(
      [
        'set',
        '',
        'version',
        'metric',
        'all',
        'counts',
        'even half',
        'odd half',
        'failed / frozen',
        'memory MB',
      ],
      lines,
    ),
  )
  await speed(options)
  for (const note of [fault, java?.skipped]) if (typeof note === 'string') console.log(`\n${note}`)
}

const measured = async (
  task: ReadTask,
  server: Server,
  { sample, budgetMs }: Options,
): Promise<readonly (readonly string[])[]> => {
  const rows = rowsOf(task.set, sample)
  const run = await runServer(server, rows, { budgetMs })
  const scores = scoreRun<unknown>(
    task.scorer,
    task.set,
    rows.map((r) => r.id),
    run,
  )
  return task.metrics.map(({ name, value, counts, short }) => {
    const half = (score: unknown): string =>
      score === null ? '–' : `${value(score)} (${short(score)})`
    return [
      task.set,
      run.name,
      run.version,
      name,
      scores.all === null ? '–' : `**${value(scores.all)}**`,
      scores.all === null ? '–' : counts(scores.all),
      half(scores.even),
      half(scores.odd),
      `${run.failed.length} / ${run.frozen.length}`,
      run.memory.toFixed(0),
    ]
  })
}

/** Bytes of a report in the speed test. */
const BYTES = 10_240

/** Whole readings against the floor of touching each byte once, on the same reports in the same run. */
const speed = async (options: Options): Promise<void> => {
  const rows = bengaliReports(options.sample ?? 200, BYTES)
  const alone = rows.map((row) => [row])
  const together = [...inBatches(rows)]
  const lines: string[][] = []
  let floor: number | null = null
  for (const [server, batches] of [
    [ours('decode, tokenise, sha256', 'floor'), alone],
    [ours('clean', 'clean'), alone],
    [ours('read, report by report', 'read'), alone],
    [ours('read, in batches as `shutro read` does', 'together'), together],
  ] as const) {
    const run = await runServer(server, askedIn(batches.map(requestOf), options), options)
    const times = run.times.flatMap((ms, i) => sharesOf(ms, batches[i % batches.length] ?? []))
    const { middle, best, cold, times: warmTimes, coldTimes } = paceOf(times, options)
    floor ??= middle
    lines.push([
      run.name,
      `**${middle.toFixed(0)}**`,
      best.toFixed(0),
      cold.toFixed(0),
      `1/${(floor / middle).toFixed(0)}`,
      latencies(warmTimes, 2),
      latencies(coldTimes, 2),
      run.memory.toFixed(0),
    ])
  }
  const { rounds, warmUp } = options
  console.log(
    `\n## Speed: ${rows.length} Bengali reports of ${BYTES / 1024} KB, one core, ${rounds} rounds after ${warmUp} to warm up\n`,
  )
  console.log(
    table(
      [
        '',
        'reports/s: middle round',
        'best round',
        'first round, cold',
        'share of the floor',
        'p50 / p99 / slowest ms',
        'the same, cold',
        'memory MB',
      ],
      lines,
    ),
  )
}

/** One report, or several as one request. */
const requestOf = (batch: readonly Row[]): Asked | Row => {
  const [first, ...more] = batch
  if (first && more.length === 0) return first
  const together = { id: batch.map(({ id }) => id).join(' '), reports: batch }
  return together
}

/** The time of a batch, to each of its reports alike. */
const sharesOf = (ms: number, batch: readonly Row[]): readonly number[] =>
  batch.map(() => ms / batch.length)

await main()
