import { spawn } from 'node:child_process'
import readline from 'node:readline'
import { oneLine } from './peers/serve.mjs'

/** A program that answers one JSON line a report; `bench/peers/serve.mjs` says how. */
export interface Server {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

/** What a program said about a set of reports, and what that took. */
export interface Run {
  readonly name: string
  readonly version: string
  /** Answers by id; a report that failed or froze has none. */
  readonly answers: ReadonlyMap<string, unknown>
  /** Milliseconds a report, in the order asked; the budget for one that froze. */
  readonly times: readonly number[]
  readonly failed: readonly string[]
  readonly frozen: readonly string[]
  /** Largest resident memory of the process, in MB. */
  readonly memory: number
}

/** What a program is asked about: a report as a rule. */
export interface Asked {
  readonly id: string
}

interface Answer {
  readonly id: string
  readonly ms: number
  readonly rss: number
  readonly reading?: unknown
  readonly error?: string
}

interface Open {
  readonly version: string
  readonly ask: (row: Asked, budgetMs: number) => Promise<Answer | null>
  readonly close: () => void
}

/** Time that a program has to start, in milliseconds. */
const START_MS = 60_000

/**
 * Asks a program about one report after the other, on one core. A report that is not answered within its
 * budget ends the process; the next report gets a new one, so a frozen page costs only itself.
 */
export const runServer = async <Row extends Asked>(
  server: Server,
  rows: readonly Row[],
  { budgetMs }: { readonly budgetMs: number },
): Promise<Run> => {
  const answers = new Map<string, unknown>()
  const times: number[] = []
  const failed: string[] = []
  const frozen: string[] = []
  let memory = 0
  let open = await openServer(server)
  const { version } = open
  for (const row of rows) {
    const answer = await open.ask(row, budgetMs)
    times.push(answer?.ms ?? budgetMs)
    if (answer === null) {
      frozen.push(row.id)
      open.close()
      open = await openServer(server)
      continue
    }
    memory = Math.max(memory, answer.rss)
    if (answer.error === undefined) answers.set(row.id, answer.reading)
    else failed.push(row.id)
  }
  open.close()
  return { name: server.name, version, answers, times, failed, frozen, memory }
}

const openServer = async ({ name, command, args }: Server): Promise<Open> => {
  const child = spawn(command, [...args], { stdio: ['pipe', 'pipe', 'ignore'] })
  // A process that ends early is noticed by the answer that does not come.
  child.stdin.on('error', () => undefined)
  const noStart = new Promise<null>((resolve) => child.once('error', () => resolve(null)))
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (waitMs: number): Promise<string | null> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), waitMs)
    })
    const line = lines.next().then(({ value, done }) => (done === true ? null : value))
    const first = await Promise.race([line, late, noStart])
    clearTimeout(timer)
    return first
  }
  const hello = await next(START_MS)
  if (hello === null) {
    child.kill('SIGKILL')
    throw new Error(`${name} did not start`)
  }
  return {
    version: (JSON.parse(hello) as { version: string }).version,
    ask: async (row, budgetMs) => {
      child.stdin.write(`${oneLine(row)}\n`)
      const line = await next(budgetMs)
      return line === null ? null : (JSON.parse(line) as Answer)
    },
    close: () => child.kill('SIGKILL'),
  }
}
