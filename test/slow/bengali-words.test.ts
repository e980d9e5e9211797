import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { shared } from '../kit.ts'

const root = path.join(import.meta.dirname, '..', '..')
const lists = [
  path.join(shared, 'knowledge-sources', 'google-bn-textnorm', 'bn', 'data', 'lexicon.tsv'),
  path.join(shared, 'bench', 'names-bn-train', 'train.jsonl'),
]

it.runIf(lists.every((file) => existsSync(file)))(
  'the table of Bengali words is made again, byte by byte, by the script',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'shutro-words-'))
    const out = path.join(folder, 'words.ts')
    execFileSync(
      process.execPath,
      [path.join(root, 'scripts', 'learn-bengali-words.ts'), ...lists, '--out', out],
      { stdio: 'pipe' },
    )
    expect(readFileSync(out, 'utf8')).toBe(
      readFileSync(path.join(root, 'src', 'lang', 'bn', 'words', 'base-words.ts'), 'utf8'),
    )
    rmSync(folder, { recursive: true })
  },
  60_000,
)
