import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { bn } from '../src/lang/bn/index.ts'

// How many Bengali words get the lemma that linguists gave them: BanLemma's test sentences, word for word without context.
// Their system is told each word's part of speech; it is said to reach 96.4 % on them.
const file = path.join(
  import.meta.dirname,
  '../../shared/knowledge-sources/internal/bn-lemma-banlemma/data/test-dataset/gt-test-data.tsv',
)

const plain = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\u200C\u200D]/gu, '')
    .trim()

const report = (): string => {
  const counts = new Map<string, { right: number; all: number }>()
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [word = '', pos = '', lemma = ''] = line.split('\t')
    if (!/^[\u0980-\u09E5\u200C\u200D]+$/u.test(word)) continue
    const right = plain(bn.text.tokens(word)[0]?.lemma ?? '') === plain(lemma)
    for (const row of ['all', pos]) {
      const count = counts.get(row) ?? { right: 0, all: 0 }
      counts.set(row, { right: count.right + Number(right), all: count.all + 1 })
    }
  }
  const rows = [...counts].map(
    ([pos, { right, all }]) =>
      `| ${pos} | ${((100 * right) / all).toFixed(1)} | ${String(right)} of ${String(all)} |`,
  )
  return `| part of speech | lemmas right, % | counts |\n| --- | --: | --: |\n${rows.join('\n')}\n`
}

if (existsSync(file)) process.stdout.write(report())
else process.stdout.write('bench:lemmas: the test sentences are not here.\n')
