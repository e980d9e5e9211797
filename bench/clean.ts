import os from 'node:os'
import process from 'node:process'
import { benchOptions } from './options.ts'
import type { Options } from './options.ts'
import { askedIn, latencies, paceOf } from './pace.ts'
import type { Pace } from './pace.ts'
import { installNpmPeers, npmPeer, openPythonPeers, ours } from './peers.ts'
import { runServer } from './runner.ts'
import type { Run, Server } from './runner.ts'
import { scoreRun } from './score.ts'
import type { Scores } from './score.ts'
import { missingSets, rowsOf } from './sets.ts'
import { percent, table } from './table.ts'

interface Prf {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** What `score/extraction.mjs --json` gives, as far as it is shown. */
interface ExtractionScore {
  readonly pages: number
  readonly shingle?: Prf & { readonly exactPages: number; readonly pages: number }
  readonly words?: Prf
  readonly segments?: Prf & {
    readonly tp: number
    readonly fp: number
    readonly fn: number
    readonly tn: number
  }
  readonly title?: { readonly exact: number; readonly gold: number }
  readonly authors?: { readonly f1: number; readonly exact: number; readonly gold: number }
  readonly published?: { readonly exact: number; readonly gold: number }
}

const metrics: Readonly<Record<string, 'shingle' | 'segments' | 'words'>> = {
  'extraction-scrapinghub': 'shingle',
  'extraction-trafilatura': 'segments',
  'extraction-wcxb': 'words',
}

const npmPeers = [
  npmPeer('Readability', 'readability'),
  npmPeer('Defuddle', 'defuddle'),
  npmPeer('article-extractor', 'article-extractor'),
]

const main = async (): Promise<void> => {
  const missing = missingSets()
  if (missing !== null) return console.log(missing)
  const options = benchOptions()
  const notes: string[] = []
  const fault = options.peers ? installNpmPeers() : null
  if (fault !== null) notes.push(fault)
  const python = options.python ? openPythonPeers() : null
  if (python?.skipped) notes.push(python.skipped)
  const servers = [
    ours('Shutro', 'clean'),
    ...(options.peers && fault === null
      ? npmPeers.slice(0, options.speedOnly ? 1 : undefined)
      : []),
    ...(python?.servers ?? []),
  ]
  try {
    console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}`)
    for (const set of options.sets ?? Object.keys(metrics)) await quality(set, servers, options)
    await speed([ours('Shutro, text only', 'text'), ...servers], options)
    for (const note of notes) console.log(`\n${note}`)
  } finally {
    python?.remove()
  }
}

const quality = async (
  set: string,
  servers: readonly Server[],
  { sample, budgetMs }: Options,
): Promise<void> => {
  const rows = rowsOf(set, sample)
  const ids = rows.map((r) => r.id)
  const metric = metrics[set] ?? 'words'
  const lines: (readonly string[])[] = []
  for (const server of servers) {
    const run = await runServer(server, rows, { budgetMs })
    lines.push(qualityLine(run, metric, scoreRun('extraction', set, ids, run)))
  }
  console.log(`\n## ${set}: ${rows.length} pages, ${metric} F1\n`)
  console.log(
    table(
      [
        '',
        'version',
        'F1',
        'P',
        'R',
        'counts',
        'even half',
        'odd half',
        'title',
        'authors F1',
        'date',
        'empty / failed / frozen',
      ],
      lines,
    ),
  )
}

const qualityLine = (
  run: Run,
  metric: 'shingle' | 'segments' | 'words',
  scores: Scores<ExtractionScore>,
): readonly string[] => {
  const all = scores.all
  const f1 = (score: ExtractionScore | null): string =>
    score === null ? '–' : `${percent(score[metric]?.f1)} (${score.pages})`
  return [
    run.name,
    run.version,
    `**${percent(all?.[metric]?.f1)}**`,
    percent(all?.[metric]?.p),
    percent(all?.[metric]?.r),
    countsOf(all, metric),
    f1(scores.even),
    f1(scores.odd),
    share(all?.title),
    all?.authors
      ? `${percent(all.authors.f1)} (${all.authors.exact} of ${all.authors.gold} all right)`
      : '–',
    share(all?.published),
    `${emptyIn(run)} / ${run.failed.length} / ${run.frozen.length}`,
  ]
}

const share = (part: { readonly exact: number; readonly gold: number } | undefined): string =>
  part ? `${percent(part.exact / part.gold)} (${part.exact} of ${part.gold})` : '–'

const countsOf = (score: ExtractionScore | null, metric: string): string => {
  if (metric === 'segments' && score?.segments) {
    const { tp, fn, fp, tn } = score.segments
    return `kept ${tp} of ${tp + fn}, let in ${fp} of ${fp + tn}`
  }
  return score?.shingle ? `${score.shingle.exactPages} of ${score.shingle.pages} exact` : '–'
}

const emptyIn = (run: Run): number =>
  [...run.answers.values()].filter(
    (answer) => ((answer as { paragraphs?: unknown[] }).paragraphs ?? []).length === 0,
  ).length

/** Ours against Readability on the same pages in the same run. */
const speed = async (servers: readonly Server[], options: Options): Promise<void> => {
  const rows = rowsOf('extraction-scrapinghub', options.sample)
  const runs: { readonly run: Run; readonly pace: Pace }[] = []
  for (const server of servers) {
    const run = await runServer(server, askedIn(rows, options), options)
    runs.push({ run, pace: paceOf(run.times, options) })
  }
  const base = runs.find(({ run }) => run.name === 'Readability')?.pace
  const { rounds, warmUp } = options
  console.log(
    `\n## Speed: ${rows.length} pages of extraction-scrapinghub, one core, ${rounds} rounds after ${warmUp} to warm up\n`,
  )
  console.log(
    table(
      [
        '',
        'version',
        'pages/s: middle round',
        '÷ Readability',
        'first round, cold',
        '÷ Readability',
        'p50 / p99 / slowest ms',
        'the same, cold',
        'empty pages',
        'frozen',
        'memory MB',
      ],
      runs.map(({ run, pace }) => [
        run.name,
        run.version,
        pace.middle.toFixed(1),
        base ? (pace.middle / base.middle).toFixed(2) : '–',
        pace.cold.toFixed(1),
        base ? (pace.cold / base.cold).toFixed(2) : '–',
        latencies(pace.times, 1),
        latencies(pace.coldTimes, 1),
        `${emptyIn(run)}`,
        `${run.frozen.length}`,
        run.memory.toFixed(0),
      ]),
    ),
  )
}

await main()
