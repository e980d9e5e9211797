import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { shared } from '../kit.ts'

const root = path.join(import.meta.dirname, '..', '..')
const file = path.join(root, 'knowledge', 'models', 'bn-names.bin')

describe('the file of the model', () => {
  const data = path.join(shared, 'bench', 'names-bn-train', 'train.jsonl')
  it.runIf(existsSync(data))(
    'is made again, byte by byte, by the script',
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'shutro-model-'))
      const out = path.join(folder, 'model.bin')
      execFileSync(
        process.execPath,
        [path.join(root, 'scripts', 'train-names.ts'), data, '--out', out],
        { stdio: 'pipe' },
      )
      expect(readFileSync(out).equals(readFileSync(file))).toBe(true)
      rmSync(folder, { recursive: true })
    },
    240_000,
  )
})
