import { mapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf, lastWhere } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { one } from './content-query.ts'
import { afterAside } from './clause-start.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'
import { trimmed } from './draft.ts'
import { isManner } from './manner.ts'
import { afterPlace } from './speaking-places.ts'

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
  const { speaker } = query
  const own = speaker && speaker.to < cue.from && speaker.from >= from ? speaker : null
  const begin = own ? own.to : from
  const object = thingAt(scene, begin, cue.from - 1)
  // In "ঘটনাটিকে তিনি নিন্দনীয় বলে উল্লেখ করেন" who speaks stands between the thing and its name.
  const before = own && object === -1 ? thingAt(scene, from, own.from) : -1
  const name = scene.tokens[begin]
  if (own && before !== -1 && name) {
    const thing = {
      start: thingStart(scene, pack, { from, at: before, free: true }),
      end: own.span.start,
    }
    const parts = [thing, { start: name.start, end: marker.start }]
    const spans = mapped(parts, (part) => trimmed(scene.text, part))
    return spans.every((span) => span !== null) ? { spans, rule: 'as' } : null
  }
  const start = isAnswer(scene, pack, begin)
    ? scene.tokens[afterAside(scene, pack)]?.start
    : object === -1
      ? name?.start
      : thingStart(scene, pack, { from: begin, at: object })
  return start === undefined ? null : one(scene, { start, end: marker.start }, 'as')
}

/** "যে শুভেচ্ছা পেয়েছেন, (তা ভাষায় বলা কঠিন)": what takes up a relative clause before it is told with that clause. */
const isAnswer = ({ tokens }: Scene, { statements }: LanguagePack, at: number): boolean =>
  isOneOf(tokens[at], statements.takesUp ?? []) &&
  tokens[at - 1]?.norm === ',' &&
  tokens.slice(0, at).some((t) => isOneOf(t, statements.relatives ?? []))

/** Index of the thing that gets a name: the first word in the accusative. */
const thingAt = ({ tokens }: Scene, from: number, to: number): number =>
  tokens.findIndex((t, i) => i >= from && i < to && t.features.case === 'acc')

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
  token?.kind === 'number' || (token?.kind === 'word' && isBearing(token))

const isBearing = (token: Token): boolean =>
  token.pos !== 'CCONJ' &&
  token.pos !== 'VERB' &&
  token.pos !== 'ADP' &&
  token.pos !== 'ADV' &&
  (token.features.case === undefined || token.features.case === 'gen')

/**
 * Where the thing at token `at` begins, with all that belongs to it: "ঘরবাড়ি ভেঙে দেওয়ার ঘটনাকে", "শিবিরের ওপর হামলাকে".
 *
 * @param free true where nobody who speaks stands before it.
 */
const thingStart = (
  scene: Scene,
  pack: LanguagePack,
  { from, at, free }: { readonly from: number; readonly at: number; readonly free?: boolean },
): number => {
  const { tokens, span } = scene
  let i = at
  while (i > from && at - i < longest && (tokens[i - 1]?.norm === '-' || isModifier(tokens[i - 1])))
    i--
  if (i > from && bearsClause(scene, pack, { at, left: i, free: free === true }))
    i = actStart(scene, pack, { from, at: i })
  return tokens[i]?.start ?? span.start
}

/** True where what stands left of the thing's modifiers belongs to an act among them: a verbal noun, or a noun with a postposition, a place or another beside it. */
const bearsClause = (
  { tokens }: Scene,
  { text }: LanguagePack,
  { at, left, free }: { readonly at: number; readonly left: number; readonly free: boolean },
): boolean => {
  const before = tokens[left - 1]
  if (before?.features.nonFinite === 'verbal-noun') return true
  const named = tokens.slice(left, at).some((t) => t.features.case === 'gen')
  // Before who speaks a place is that of the act, not of the telling.
  const placed = free && before?.features.case === 'loc'
  return (named && (before?.pos === 'ADP' || placed)) || isOneOf(before, text.joints)
}

/** The first token of an act, behind what opens the clause and what is done besides. */
const actStart = (
  scene: Scene,
  pack: LanguagePack,
  { from, at }: { readonly from: number; readonly at: number },
): number => {
  const { tokens } = scene
  const besides = lastWhere(
    tokens,
    { from, to: at - 1 },
    (t, i) =>
      (t.features.nonFinite === 'conj' && tokens[i + 1]?.pos !== 'VERB') ||
      (t.norm === ',' && !tokens.slice(i, at).some((u) => isOneOf(u, pack.text.joints))),
  )
  let first = besides === -1 ? from : besides + 1
  first = afterPlace(scene, pack, { from: first, to: at, one: false })
  while (first < at && isOpening(tokens[first], pack)) first++
  return first
}

/** "তবে", "একই সঙ্গে", "এ সময়": what joins a clause to the one before. */
const isOpening = (token: Token | undefined, pack: LanguagePack): boolean =>
  token?.pos === 'CCONJ' ||
  token?.pos === 'ADV' ||
  token?.norm === ',' ||
  isManner(token, pack) ||
  isOneOf(token, pack.statements.pointsAt ?? [])

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

/** "তিনি দিনটিকে ‘শোকের দিন’ হিসেবে ঘোষণা করেছেন": what is declared to be so is the thing with its name. */
export const declaredAs = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, pack, from } = query
  const marker = scene.tokens[cue.from - 1]
  const { asMarkers, quotatives } = pack.statements
  if (!isOneOf(marker, asMarkers) || isOneOf(marker, quotatives)) return null
  return thingAt(scene, from, cue.from) === -1 ? null : describedContent(scene, query)
}
