import { ownId, withoutArticle } from '../../core/ids.ts'
import type { Mention, Reading } from '../../core/reading.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Identity } from '../../pipeline/board.ts'
import type { Tools } from '../../pipeline/stage.ts'
import { compareNames } from '../../values/name.ts'
import type { SoundedName } from '../../values/name.ts'

/** At least this alike in sound, and this much more alike than the next best, and two wordings are one name. */
const alike = 0.88
const ahead = 0.05

/** A full name that nobody has registered, as one language of the story writes it. */
interface Wording {
  readonly language: string
  readonly text: string
  /** What its bearer does, where another of the name holds an office. */
  readonly calling?: string
  readonly kind: Mention['kind']
  readonly at: Identity['mentions']
  readonly sounds: SoundedName
}

const named = new Set<Mention['kind']>(['person', 'organisation'])

/**
 * People and bodies that no list knows, told apart within one story: the same wording is the same name, and
 * across scripts a name that sounds like one other, and like no other nearly as much. Known entities are never
 * touched, and two of one name in one language stay apart from nobody else's.
 */
export const identitiesOf = (readings: readonly Reading[], tools: Tools): readonly Identity[] => {
  const wordings = wordingsOf(readings, tools)
  const paired = new Map<Wording, { readonly other: Wording; readonly score: number }>()
  for (const wording of wordings) {
    const best = bestOf(wording, wordings)
    if (best && bestOf(best.other, wordings)?.other === wording) paired.set(wording, best)
  }
  const taken = new Set<Wording>()
  return wordings.flatMap((wording): Identity[] => {
    const pair = paired.get(wording)
    if (taken.has(wording)) return []
    if (pair) taken.add(pair.other)
    const both = pair ? [wording, pair.other] : [wording]
    const first = both.find((w) => w.language === 'en') ?? wording
    return [
      {
        id: ownId(first.calling === undefined ? first.text : `${first.text} ${first.calling}`),
        kind: wording.kind,
        name: first.text,
        names: Object.fromEntries(both.map((w) => [w.language, w.text])),
        mentions: both.flatMap((w) => w.at),
        why: pair
          ? [`sounds alike (${pair.score.toFixed(2)}): ${both.map((w) => w.text).join(' – ')}`]
          : ['same wording'],
      },
    ]
  })
}

/** Where a name stands, and what of its bearer is told right before it. */
interface Standing {
  readonly report: string
  readonly index: number
  readonly office: boolean
  readonly calling: string | undefined
}

interface Named {
  readonly text: string
  readonly kind: Mention['kind']
  readonly language: string
  readonly at: Standing[]
}

const wordingsOf = (readings: readonly Reading[], tools: Tools): readonly Wording[] => {
  const found = new Map<string, Named>()
  for (const reading of readings) {
    const pack = tools.pack(reading.language)
    for (const [index, mention] of reading.mentions.entries()) {
      const text = withoutArticle(mention.text)
      const { kind } = mention
      if (mention.entity !== null || !named.has(kind) || !/\s/u.test(text)) continue
      const word = pack && kind === 'person' ? callingBefore(reading, mention, pack) : undefined
      const office =
        publicClasses.has(mention.class ?? '') && (word !== undefined || isHigh(mention))
      const standing = { report: reading.id, index, office, calling: office ? undefined : word }
      const key = `${reading.language}\n${kind}\n${text.normalize('NFC')}`
      const known = found.get(key)
      if (known) known.at.push(standing)
      else found.set(key, { text, kind, language: reading.language, at: [standing] })
    }
  }
  return [...found.values()]
    .flatMap(apart)
    .map((w) => ({ ...w, sounds: soundsOf(w.text, w.language, tools) }))
}

/** "কৃষক রহিম শেখ": the everyday word for what somebody does, right before the name and its titles. */
const callingBefore = (
  { paragraphs }: Reading,
  { at }: Mention,
  { names }: LanguagePack,
): string | undefined =>
  paragraphs[at.paragraph]?.text
    .slice(Math.max(0, at.start - before), at.start)
    .match(/[\p{L}\p{M}]+/gu)
    ?.map((word) => word.normalize('NFC').toLowerCase())
    .filter((word) => !names.honorifics.includes(word) && !names.honorifics.includes(`${word}.`))
    .slice(-1)
    .find((word) => names.everyday.has(word))

/** Classes of who holds an office; the word for it is an everyday one where the state has many: ওসি, ইউএনও. */
const publicClasses: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'minister',
  'official',
])

/** An office that nobody holds beside everyday work; the president of a club may be a farmer. */
const isHigh = (mention: Mention): boolean => mention.class !== 'official'

/** UTF-16 units before a name in which what its bearer does stands. */
const before = 40

/** "ওসি রহিম শেখ" and "কৃষক রহিম শেখ" are two people: where one of a name holds an office of the state, who does everyday work is another. */
const apart = ({ at, ...name }: Named): readonly Omit<Wording, 'sounds'>[] => {
  const callings = at.flatMap(({ calling }) => calling ?? [])
  const [calling] = callings
  if (calling === undefined || !at.some(({ office }) => office))
    return [{ ...name, at: places(at) }]
  const holds = new Set(at.filter(({ office }) => office).map(({ report }) => report))
  const works = new Set(at.filter((m) => m.calling !== undefined).map(({ report }) => report))
  const isOther = (m: Standing): boolean =>
    m.calling !== undefined || (works.has(m.report) && !holds.has(m.report))
  return [
    { ...name, at: places(at.filter((m) => !isOther(m))) },
    { ...name, calling, at: places(at.filter(isOther)) },
  ]
}

const places = (at: readonly Standing[]): Identity['mentions'] =>
  at.map(({ report, index }) => ({ report, index }))

const soundsOf = (text: string, language: string, tools: Tools): SoundedName => {
  const pack = tools.pack(language)
  return pack ? (text.match(/[\p{L}\p{M}]+/gu)?.map(pack.sounds.soundsOf) ?? []) : []
}

const bestOf = (
  wording: Wording,
  all: readonly Wording[],
): { readonly other: Wording; readonly score: number } | null => {
  const ranked = all
    .filter((o) => o.language !== wording.language && o.kind === wording.kind)
    .map((other) => ({ other, score: compareNames(wording.sounds, other.sounds) }))
    .sort((a, b) => b.score - a.score || (a.other.text < b.other.text ? -1 : 1))
  const [best, second] = ranked
  if (!best || best.score < alike || best.score - (second?.score ?? 0) < ahead) return null
  return best
}
