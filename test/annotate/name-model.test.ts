import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseModel } from '../../src/knowledge/name-model.ts'
import { bn } from '../../src/lang/bn/index.ts'
import { featuresOf } from '../../src/stages/annotate/names/tagger/features.ts'
import { scoresOf, sentenceScores } from '../../src/stages/annotate/names/tagger/score.ts'
import { readText } from '../kit.ts'

const root = path.join(import.meta.dirname, '..', '..')
const file = path.join(root, 'knowledge', 'models', 'bn-names.bin')

const named = (text: string) =>
  readText(text).mentions.map((m) => [m.text.normalize('NFC'), m.kind] as const)

describe('the scores of a sentence', () => {
  it('are the same by word as by feature', () => {
    const model = parseModel(readFileSync(file))
    const tokens = bn.text.tokens('সভায় বক্তব্য দেন অধ্যাপক শারমিন আক্তার, রাজশাহী কলেজ থেকে ৫ জন।')
    const known = [
      {
        start: 0,
        end: 0,
        from: 7,
        to: 9,
        kind: 'organisation',
        entity: null,
        name: null,
        rule: '',
      },
    ] as const
    for (const length of [0, 1, 2, tokens.length]) {
      const some = tokens.slice(0, length)
      const listed = known.filter((d) => d.to <= length)
      expect([...sentenceScores(some, listed, { pack: bn, model })]).toEqual([
        ...scoresOf(featuresOf(some, listed, { pack: bn, model }), model.weights),
      ])
    }
  })
})

describe('a Bengali name that no list knows', () => {
  it.each([
    ['মন্ত্রণালয়ের সচিব মো. রফিকুল হাসান এ কথা জানান।', 'মো. রফিকুল হাসান', 'person'],
    ['সভায় বক্তব্য দেন অধ্যাপক শারমিন আক্তার।', 'শারমিন আক্তার', 'person'],
    ['তিনি রাজশাহী কলেজে পড়তেন।', 'রাজশাহী কলেজ', 'organisation'],
    ['গতকাল পূর্ব ইউক্রেনে হামলা হয়।', 'পূর্ব ইউক্রেন', 'place'],
  ])('%s: %s is a %s', (text, name, kind) => {
    expect(named(text)).toContainEqual([name.normalize('NFC'), kind])
  })

  it.each([
    'শিক্ষকেরা আজ ক্লাস নেননি।',
    'বাজারে চালের দাম বেড়েছে, ক্রেতারা ক্ষুব্ধ।',
    'বৃষ্টিতে সড়ক ডুবে গেছে।',
  ])('is in no sentence of common words: %s', (text) => {
    expect(named(text).filter(([, kind]) => kind === 'person')).toEqual([])
  })

  it('is told in full and then by one word, without its ending', () => {
    expect(
      named('কাল ধরা পড়েন গায়ক নাদিম ইসলাম। পুলিশ নাদিমকে আদালতে নেয়।').map(([name]) => name),
    ).toContain('নাদিম')
    expect(
      named('কারাগারে আছেন জয়া আহসান। জয়াকে আজ আদালতে নেওয়া হয়।').map(([name]) => name),
    ).toContain('জয়া'.normalize('NFC'))
  })

  it.each([
    'শিক্ষক কবিতা খানম মঞ্চে এলেন। তাঁর কবিতায় নদী আছে, কবিতা পড়েন সবাই।',
    'মঞ্চে এলেন লেখক সাগর সরকার। সরকার বইমেলার তারিখ দেয়নি।',
  ])('is one person here, though a word of the name is a common one: %s', (text) => {
    expect(named(text).filter(([, kind]) => kind === 'person')).toHaveLength(1)
  })

  it('is no entity, and says which model found it', () => {
    const mention = readText('সভায় বক্তব্য দেন অধ্যাপক শারমিন আক্তার।').mentions.find(
      (m) => m.kind === 'person',
    )
    expect(mention).toMatchObject({ entity: null, rule: 'model:bn-names@1', role: 'অধ্যাপক' })
  })
})

describe('the file of the model', () => {
  it('is under 5 MB and is refused when it is cut short or of another kind', () => {
    const bytes = readFileSync(file)
    expect(bytes.length).toBeLessThan(5_000_000)
    expect(parseModel(bytes).name).toBe('bn-names@1')
    expect(() => parseModel(bytes.subarray(0, -1))).toThrow(/name model/u)
    expect(() => parseModel(new TextEncoder().encode('{}\n'))).toThrow(/name model/u)
  })
})

it('a state in brackets after a body is no short name of it', () => {
  const kinds = readText('সভায় ছিল আন্তর্জাতিক মুদ্রণ পরিষদ (বাংলাদেশ)। বাংলাদেশ ঋণ নেয়।')
    .mentions.filter((m) => m.text === 'বাংলাদেশ')
    .map((m) => [m.kind, m.entity])
  expect(kinds).toEqual([
    ['state', 'BD'],
    ['state', 'BD'],
  ])
})
