import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { one } from './content-query.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'

/** "এ চুক্তিকে ‘…’ হিসেবে অভিহিত": the thing and its name. */
export const describedContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, pack, from } = query
  const apart = namedApart(scene, query)
  if (apart) return apart
  const marker = scene.tokens[cue.from - 1]
  if (!isOneOf(marker, pack.statements.asMarkers) || !marker) {
    const cueStart = scene.tokens[cue.from]?.start ?? 0
    // A name with a case of its own ("‘…’-এ উল্লেখ করেন") is where something is told, one further off as well.
    const quotation = scene.quotations.find(
      (q) =>
        q.start >= (scene.tokens[from]?.start ?? 0) &&
        q.end < cueStart &&
        scene.text.slice(q.end, cueStart).trim() === '',
    )
    return quotation ? one(scene, quotation, 'named in quotes') : null
  }
  const begin =
    query.speaker && query.speaker.to < cue.from && query.speaker.from >= from
      ? query.speaker.to
      : from
  const tokens = scene.tokens.slice(begin, cue.from - 1)
  const object = tokens.findIndex((t) => t.features.case === 'acc')
  // In "… পদক্ষেপ হিসেবে এই চুক্তিকে উল্লেখ করেন" the name stands before the thing.
  const name =
    object === -1 ? tokens[0] : (tokens[determinerBefore(tokens, object)] ?? tokens[object])
  return name ? one(scene, { start: name.start, end: marker.start }, 'as') : null
}

/** "… পদক্ষেপ হিসেবে এই চুক্তিকে উল্লেখ": the name stands before the thing, the marker between them. */
const namedApart = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): FoundContent | null => {
  const marker = markerBefore(scene, pack, { from, to: cue.from - 1 })
  const object = scene.tokens.findIndex(
    (t, i) => i > marker && i < cue.from && t.features.case === 'acc',
  )
  if (marker === -1 || object === -1) return null
  const begin = speaker && speaker.to <= marker ? speaker.to : from
  return one(
    scene,
    {
      start: scene.tokens[begin]?.start ?? scene.span.start,
      end: scene.tokens[object]?.end ?? scene.span.end,
    },
    'as, before the thing',
  )
}

const markerBefore = (
  scene: Scene,
  pack: LanguagePack,
  { from, to }: { readonly from: number; readonly to: number },
): number =>
  scene.tokens.findIndex(
    (t, i) =>
      i >= from &&
      i < to &&
      !pack.statements.quotatives.includes(t.norm) &&
      isOneOf(t, pack.statements.asMarkers),
  )

/** Most words before the thing that belong to it. */
const longest = 6

const isModifier = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.pos !== 'CCONJ' &&
  token.pos !== 'VERB' &&
  token.pos !== 'ADP' &&
  token.pos !== 'ADV' &&
  (token.features.case === undefined || token.features.case === 'gen')

const determinerBefore = (tokens: Scene['tokens'], index: number): number => {
  let i = index
  while (i > 0 && index - i < longest && (tokens[i - 1]?.norm === '-' || isModifier(tokens[i - 1])))
    i--
  return i
}

/** The rule by which a verb of saying only gives a name. */
export const namedBy = 'named by saying'

/** "রায়টিকে ‘ঐতিহাসিক’ বলেছেন": right before the cue a quotation without a verb, right before it the thing. */
export const namedByCue = (scene: Scene, { cue, pack }: ContentQuery): Span | null => {
  const [verb, close] = [scene.tokens[cue.from], scene.tokens[cue.from - 1]]
  if (!cue.row.naming || !verb || close?.kind !== 'punct') return null
  const name = scene.quotations.find(
    (q) => q.end <= verb.start && scene.text.slice(q.end, verb.start).trim() === '',
  )
  const first = name ? scene.tokens.findIndex((t) => t.start >= name.start) : -1
  const words = scene.tokens.slice(first + 1, cue.from - 1)
  const said =
    words.length === 0 ||
    words.some((t) => isFinite(t) || isOneOf(t, pack.statements.negators)) ||
    words.at(-1)?.pos === 'VERB' ||
    isOneOf(words[0], pack.statements.otherActs ?? [])
  const thing = scene.tokens[first - 1]
  const isThing =
    thing?.pos === 'PRON'
      ? pack.text.endings.accusative.test(thing.norm)
      : thing?.features.case === 'acc'
  return name && !said && isThing ? name : null
}
