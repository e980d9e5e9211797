// Ranks the English names of a file of pairs for each Bengali name, by sound alone.
// node bench/name-pairs.ts PAIRS.jsonl > ranked.jsonl   (lines {id, bn, en} in; {id, ranked} out)
import { readFileSync } from 'node:fs'
import { bn } from '../src/lang/bn/index.ts'
import { en } from '../src/lang/en/index.ts'
import type { LanguagePack } from '../src/lang/pack.ts'
import { compareNames } from '../src/values/name.ts'
import type { SoundedName } from '../src/values/name.ts'

/** Names that share most sound pairs are compared in full; more are never right in practice. */
const compared = 120

interface Pair {
  readonly id: string
  readonly bn: string
  readonly en: string
}

const spelled = (pack: LanguagePack, name: string): SoundedName =>
  name.match(/[\p{L}\p{M}\p{N}\u200C\u200D]+/gu)?.map(pack.sounds.soundsOf) ?? []

const classes: Readonly<Record<string, string>> = { S: 's', T: 't', w: 'b', v: 'b', N: 'n' }

/** Neighbouring consonants of each word, the word's edges among them. */
const soundPairs = (name: SoundedName): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const word of name) {
    const plain = word
      .map((piece) => ({ sound: piece.sounds[0]?.[0] ?? '', drop: piece.drop }))
      .filter(({ sound, drop }) => drop > 0.2 && !'aeiouO'.includes(sound))
      .map(({ sound }) => classes[sound] ?? sound)
    const edged = ['^', ...plain, '$']
    for (let i = 0; i + 1 < edged.length; i++) found.add(`${edged[i] ?? ''}${edged[i + 1] ?? ''}`)
  }
  return found
}

const path = process.argv[2]
if (path === undefined) {
  process.stderr.write('Which file of pairs? node bench/name-pairs.ts PAIRS.jsonl\n')
  process.exit(2)
}
const pairs = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)
const names = [...new Set(pairs.map((pair) => pair.en))].map((name) => {
  const sounds = spelled(en, name)
  return { name, sounds, pairs: soundPairs(sounds) }
})
const index = Map.groupBy(
  names.flatMap((entry) => [...entry.pairs].map((pair) => ({ pair, entry }))),
  ({ pair }) => pair,
)

for (const pair of pairs) {
  const sounds = spelled(bn, pair.bn)
  const shared = new Map<(typeof names)[number], number>()
  for (const key of soundPairs(sounds)) {
    const holders = index.get(key) ?? []
    const weight = Math.log(names.length / Math.max(1, holders.length))
    for (const { entry } of holders) shared.set(entry, (shared.get(entry) ?? 0) + weight)
  }
  const ranked = [...shared]
    .map(([entry, weight]) => ({ entry, rank: weight / Math.sqrt(3 + entry.pairs.size) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, compared)
    .map(({ entry }) => ({ name: entry.name, score: compareNames(sounds, entry.sounds) }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
  process.stdout.write(
    `${JSON.stringify({ id: pair.id, ranked: ranked.slice(0, 5).map((r) => r.name) })}\n`,
  )
}
