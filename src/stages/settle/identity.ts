import { ownId, withoutArticle } from '../../core/ids.ts'
import type { Mention, Reading } from '../../core/reading.ts'
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
        id: ownId(first.text),
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

const wordingsOf = (readings: readonly Reading[], tools: Tools): readonly Wording[] => {
  const found = new Map<
    string,
    {
      text: string
      kind: Mention['kind']
      language: string
      at: { report: string; index: number }[]
    }
  >()
  for (const reading of readings) {
    for (const [index, mention] of reading.mentions.entries()) {
      const name = withoutArticle(mention.text)
      if (mention.entity !== null || !named.has(mention.kind) || !/\s/u.test(name)) continue
      const key = `${reading.language}\n${mention.kind}\n${name.normalize('NFC')}`
      const known = found.get(key)
      if (known) known.at.push({ report: reading.id, index })
      else
        found.set(key, {
          text: name,
          kind: mention.kind,
          language: reading.language,
          at: [{ report: reading.id, index }],
        })
    }
  }
  return [...found.values()].map((w) => ({ ...w, sounds: soundsOf(w.text, w.language, tools) }))
}

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
