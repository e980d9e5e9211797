import os from 'node:os'
import process from 'node:process'
import { bengaliReports } from './bengali-reports.ts'
import { benchOptions } from './options.ts'
import type { Options } from './options.ts'
import { installNpmPeers, npmPeer, openJavaPeers, ours } from './peers.ts'
import { readTasks } from './read-tasks.ts'
import type { ReadTask } from './read-tasks.ts'
import { runServer } from './runner.ts'
import type { Server } from './runner.ts'
import { scoreRun } from './score.ts'
import { missingSets, rowsOf } from './sets.ts'
import { quantile, sum, table } from './table.ts'

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
const speed = async ({ sample, rounds, budgetMs }: Options): Promise<void> => {
  const rows = bengaliReports(sample ?? 200, BYTES)
  const asked = Array.from({ length: rounds }, () => rows).flat()
  const runs = []
  for (const server of [
    ours('decode, tokenise, sha256', 'floor'),
    ours('clean', 'clean'),
    ours('read', 'read'),
  ])
    runs.push(await runServer(server, asked, { budgetMs }))
  const paces = runs.map(({ times }) =>
    Array.from({ length: rounds }, (_, i) => {
      const round = times.slice(i * rows.length, (i + 1) * rows.length)
      return (1000 * round.length) / sum(round)
    }),
  )
  const rates = paces.map((each) => quantile(each, 0.5))
  console.log(
    `\n## Speed: ${rows.length} Bengali reports of ${BYTES / 1024} KB, ${rounds} rounds, one core\n`,
  )
  console.log(
    table(
      [
        '',
        'reports/s',
        'best round',
        'share of the floor',
        'p50 ms',
        'p99 ms',
        'slowest ms',
        'memory MB',
      ],
      runs.map((run, i) => [
        run.name,
        (rates[i] ?? 0).toFixed(0),
        Math.max(...(paces[i] ?? [0])).toFixed(0),
        `1/${((rates[0] ?? 0) / (rates[i] ?? 1)).toFixed(0)}`,
        quantile(run.times, 0.5).toFixed(2),
        quantile(run.times, 0.99).toFixed(2),
        quantile(run.times, 1).toFixed(2),
        run.memory.toFixed(0),
      ]),
    ),
  )
}

await main()
