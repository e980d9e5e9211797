// Trains the model of Bengali names: an averaged perceptron over hashed features. The same data give the same bytes.
// node scripts/train-names.ts TRAIN.jsonl [--out FILE] [--held-out PERCENT]
// TRAIN.jsonl: lines {id, set, tokens, tags}, tags BIO with PER, ORG, LOC, OTHER. See docs/name-model.md.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadKit, root } from '../src/app/defaults.ts'
import { bn } from '../src/lang/bn/index.ts'
import { lexiconOf } from '../src/stages/annotate/names/lexicon.ts'
import { matchKnown } from '../src/stages/annotate/names/match.ts'
import { featureCount, featuresOf } from '../src/stages/annotate/names/tagger/features.ts'
import {
  bucketBits,
  commonBits,
  commonPlaces,
  encodeModel,
  hashOf,
  joined,
  labels,
} from '../src/knowledge/name-model.ts'
import { scoresOf } from '../src/stages/annotate/names/tagger/score.ts'
import { bestLabels } from '../src/stages/annotate/names/tagger/viterbi.ts'

const epochs = 6
const count = labels.length

interface Row {
  readonly id: string
  readonly set: string
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

interface Example {
  readonly features: Int32Array
  readonly gold: Uint8Array
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, 'held-out': { type: 'string', default: '0' } },
})
const input = positionals[0]
if (input === undefined) {
  process.stderr.write(
    'Which training file? node scripts/train-names.ts TRAIN.jsonl [--out FILE]\n',
  )
  process.exit(2)
}

const kit = loadKit()
const lexicon = lexiconOf(kit.knowledge, bn)

/** One set writes B- on every word of a name: neighbours of one class are one name there. */
const repaired = (row: Row): readonly string[] =>
  row.set !== 'rifat'
    ? row.tags
    : row.tags.map((tag, i) => {
        const before = row.tags[i - 1] ?? 'O'
        return tag.startsWith('B-') && before.slice(2) === tag.slice(2) ? `I-${tag.slice(2)}` : tag
      })

const exampleOf = (row: Row): Example => {
  const text = row.tokens.join(' ')
  const tokens = bn.text.tokens(text)
  const known = matchKnown(
    { paragraph: 0, start: 0, end: text.length, tokens },
    lexicon,
    bn,
  ).filter((d) => d.via !== 'after')
  const tags = repaired(row)
  const gold = new Uint8Array(tokens.length)
  let start = 0
  const spans = row.tokens.map((token, i) => {
    const span = { from: start, to: start + token.length, tag: tags[i] ?? 'O' }
    start += token.length + 1
    return span
  })
  let at = 0
  let previous = -1
  for (const [i, token] of tokens.entries()) {
    while (spans[at] && (spans[at]?.to ?? 0) <= token.start) at++
    const span = spans[at]
    const kind = span?.tag.slice(2)
    if (!span || !['PER', 'ORG', 'LOC'].includes(kind ?? '') || token.kind === 'punct') continue
    // "ইসলামসহ": a postposition that is written on to a name is no part of it.
    if (token.pos === 'ADP' && previous === at) continue
    const opens = span.tag.startsWith('B-') && previous !== at
    const label = labels.indexOf(`${opens ? 'B' : 'I'}-${kind ?? ''}` as (typeof labels)[number])
    const inner = !opens && (gold[i - 1] ?? 0) === 0
    gold[i] = inner ? label - 1 : label
    previous = at
  }
  return { features: featuresOf(tokens, known, { pack: bn, model: { common } }), gold }
}

/** Fewest uses of a common word, and the largest share of them as a name. */
const commonFrom = 3
const commonAsName = 0.1

/** Words that the training rows use often and hardly ever as a name, one bit a bucket. */
const commonWords = (list: readonly Row[]): Uint8Array => {
  const uses = new Map<string, { all: number; named: number }>()
  for (const row of list)
    for (const [i, text] of row.tokens.entries())
      for (const token of bn.text.tokens(text)) {
        if (token.kind !== 'word') continue
        const use = uses.get(token.norm) ?? { all: 0, named: 0 }
        use.all++
        if (/PER|ORG|LOC/u.test(row.tags[i] ?? '')) use.named++
        uses.set(token.norm, use)
      }
  const found = new Uint8Array(commonBits / 8)
  for (const [word, { all, named }] of uses) {
    if (all < commonFrom || named > all * commonAsName) continue
    for (const at of commonPlaces(word)) found[at >> 3] = (found[at >> 3] ?? 0) | (1 << (at & 7))
  }
  return found
}

const rows = readFileSync(input, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
const heldOut = Number(values['held-out'])
const isHeld = (row: Row): boolean => (hashOf(row.id) >>> 0) % 100 < heldOut
const turn = (epoch: number, { id }: Row): number => joined(epoch, hashOf(id)) >>> 0
const order = (list: readonly Row[], epoch: number): readonly Row[] =>
  [...list].sort((a, b) => turn(epoch, a) - turn(epoch, b) || (a.id < b.id ? -1 : 1))
const common = commonWords(rows.filter((row) => !isHeld(row)))
const examples = new Map(rows.map((row) => [row, exampleOf(row)]))

const size = 2 ** bucketBits * count
const weights = new Float64Array(size)
const sums = new Float64Array(size)
const transitions = new Float64Array(count * count)
const transitionSums = new Float64Array(count * count)
let step = 1

/** Adds to a weight, and to its running sum so that the average is exact. */
const bump = (table: Float64Array, total: Float64Array, index: number, by: number): void => {
  table[index] = (table[index] ?? 0) + by
  total[index] = (total[index] ?? 0) + by * step
}

const learn = ({ features, gold }: Example): number => {
  const found = bestLabels(scoresOf(features, weights), transitions)
  let wrong = 0
  for (let i = 0; i < gold.length; i++) {
    const [right, guess] = [gold[i] ?? 0, found[i] ?? 0]
    if (right !== guess) {
      wrong++
      for (let k = 0; k < featureCount; k++) {
        const row = (features[i * featureCount + k] ?? 0) * count
        bump(weights, sums, row + right, 1)
        bump(weights, sums, row + guess, -1)
      }
    }
    if (i > 0 && (right !== guess || gold[i - 1] !== found[i - 1])) {
      bump(transitions, transitionSums, (gold[i - 1] ?? 0) * count + right, 1)
      bump(transitions, transitionSums, (found[i - 1] ?? 0) * count + guess, -1)
    }
  }
  step++
  return wrong
}

const training = rows.filter((row) => !isHeld(row))
for (let epoch = 0; epoch < epochs; epoch++) {
  let wrong = 0
  for (const row of order(training, epoch)) wrong += learn(examples.get(row) as Example)
  process.stderr.write(
    `epoch ${String(epoch + 1)} of ${String(epochs)}: ${String(wrong)} tokens wrong\n`,
  )
}

const average = (table: Float64Array, total: Float64Array): Float64Array =>
  table.map((value, i) => value - (total[i] ?? 0) / step)
const averaged = average(weights, sums)
const averagedTransitions = average(transitions, transitionSums)
const largest = averaged.reduce((most, v) => Math.max(most, Math.abs(v)), 1)
const scale = 32_000 / largest
const model = {
  name: 'bn-names@1',
  weights: Int16Array.from(averaged, (v) => Math.round(v * scale)),
  common,
  transitions: Int16Array.from(averagedTransitions, (v) => Math.round(v * scale)),
}

const spansOf = (path: ArrayLike<number>): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let i = 0; i < path.length; i++) {
    const label = labels[path[i] ?? 0] ?? 'O'
    if (!label.startsWith('B-')) continue
    let to = i + 1
    while (labels[path[to] ?? 0] === `I-${label.slice(2)}`) to++
    found.add(`${label.slice(2)} ${String(i)} ${String(to)}`)
  }
  return found
}

const held = rows.filter(isHeld)
if (held.length > 0)
  for (const set of ['rifat', 'banglakit', 'neonp', ''])
    for (const kind of ['PER', 'ORG', 'LOC']) {
      let [right, guessed, wanted] = [0, 0, 0]
      for (const row of held.filter((r) => set === '' || r.set === set)) {
        const { features, gold } = examples.get(row) as Example
        const found = [
          ...spansOf(bestLabels(scoresOf(features, model.weights), model.transitions)),
        ].filter((s) => s.startsWith(kind))
        const want = spansOf(gold)
        right += found.filter((s) => want.has(s)).length
        guessed += found.length
        wanted += [...want].filter((s) => s.startsWith(kind)).length
      }
      const f1 = (200 * right) / Math.max(1, guessed + wanted)
      process.stderr.write(
        `${set || 'all'} ${kind}: F1 ${f1.toFixed(1)} (${String(right)} right, ${String(guessed)} found, ${String(wanted)} wanted)\n`,
      )
    }

const out = values.out ?? path.join(root, 'knowledge', 'models', 'bn-names.bin')
writeFileSync(out, encodeModel(model))
process.stderr.write(`wrote ${out}\n`)
