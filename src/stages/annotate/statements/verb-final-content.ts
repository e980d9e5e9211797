import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { isAim } from './aims.ts'
import { announcedFrom } from './announced-thing.ts'
import { afterAside } from './clause-start.ts'
import { afterJoining } from './content-opening.ts'
import { one } from './content-query.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'
import { withoutDayOfSaying } from './day-of-saying.ts'
import {
  bearsGenitive,
  isNameOf,
  isOwned,
  isSpeech,
  isTitle,
  near,
  opensQuotation,
  quotedBefore,
  quotedUntil,
} from './quoted-content.ts'
import { saidUntil } from './said-until.ts'
import { talksWith } from './speaker-phrase.ts'
import { aboutContent } from './verb-final-about.ts'
import { tellsOfThing } from './told-of-thing.ts'
import { afterPlace } from './speaking-places.ts'
import { declaredAs, describedContent, namedBy, namedByCue } from './verb-final-described.ts'
import {
  confirmedBefore,
  newsContent,
  pointedBack,
  soContent,
  takesUp,
} from './verb-final-pointing.ts'
import { actContent, genitiveContent } from './verb-final-genitives.ts'
import { askedContent, objectContent, thingContent } from './verb-final-things.ts'

/** The rule of a content that a cue opens. */
export const afterCue = 'after the cue'

/** The content that a cue opens, closes or points to; null when none stands there. */
export const contentOf = (
  scene: Scene,
  previous: Scene | undefined,
  query: ContentQuery,
): FoundContent | null => {
  switch (query.cue.row.frame) {
    case 'news':
      // "এ কথাও বলেছেন, …": what is told stands behind.
      return openedContent(scene, query) ?? newsContent(scene, previous, query)
    case 'describe':
      return names(scene, query)
        ? describedContent(scene, query)
        : (thingTold(scene, query) ?? openedContent(scene, query))
    case 'object':
    case 'attitude':
    case 'seeming':
      return takesUp(scene, query)
        ? newsContent(scene, previous, query)
        : objectContent(scene, query)
    case 'content':
    case 'thought':
      return confirmedBefore(scene, previous, {
        found: withoutDayOfSaying(
          scene,
          clauseContent(scene, query) ?? soContent(scene, previous, query),
          query,
        ),
        query,
      })
  }
}

/** "তিনি একটি উপায় বর্ণনা করেছেন, যা …": the thing before the cue, of which the clause after it tells more. */
const thingTold = (scene: Scene, query: ContentQuery): FoundContent | null =>
  tellsMore(scene, query) ? objectContent(scene, query) : null

/** True where a relative opens the clause after a cue that stands apart from who speaks. */
const tellsMore = ({ tokens }: Scene, { cue, pack, speaker }: ContentQuery): boolean =>
  tokens[cue.to]?.norm === ',' &&
  isOneOf(tokens[cue.to + 1], pack.statements.relatives ?? []) &&
  speaker !== null &&
  speaker.to < cue.from

/** True where a cue of describing gives a name to a thing; else "X উল্লেখ করেন, C" says something of itself. */
const names = (scene: Scene, { cue, pack }: ContentQuery): boolean =>
  cue.negative ||
  !isFinite(scene.tokens[cue.to - 1]) ||
  isOneOf(scene.tokens[cue.from - 1], pack.statements.asMarkers) ||
  !opensWith(scene.tokens[cue.to], pack)

/** "X জানিয়েছে, C", "X বলেন, “C”", "C বলে জানিয়েছে X", "“C” বলেছেন X". */
const clauseContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, pack, speaker, quotative } = query
  const start = scene.tokens[0]?.start ?? scene.span.start
  const cueStart = scene.tokens[cue.from]?.start ?? scene.span.start
  if (cue.row.genitive) return genitiveContent(scene, query)
  const declared = declaredAs(scene, query)
  if (declared) return declared
  const name = namedByCue(scene, query)
  if (name) return one(scene, name, namedBy)
  const asked = askedContent(scene, query)
  if (asked) return asked
  if (quotative !== null) {
    const end = scene.tokens[quotative]?.start ?? cueStart
    const whole = quotedUntil(scene, end)
    return one(scene, { start: whole ?? contentStart(scene, query), end }, 'quotative')
  }
  const between = quotativeBefore(scene, query)
  if (between !== null)
    return one(
      scene,
      { start: quotedUntil(scene, between) ?? start, end: between },
      'quotative, then speaker',
    )
  if (deniesToHaveSaid(scene, query)) return null
  const thing = cue.row.thing ? thingContent(scene, query) : actContent(scene, query)
  // "জয় নিশ্চিত করতে পারেননি, …": who could not do a thing says nothing behind it.
  const opened = thing ?? (cue.row.inflected ? null : openedContent(scene, query))
  if (opened) return opened
  const points = pointedBack(scene, query)
  if (points) return points
  const quotation = scene.quotations
    .filter((q) => q.end <= cueStart && q.end > scene.span.start && isSpeech(scene, q))
    .at(-1)
  if (
    quotation &&
    near(scene, quotation, cue.from) &&
    !bearsGenitive(scene, query) &&
    !isNameOf(scene, quotation, query)
  )
    return goesOn(scene, query, one(scene, quotation, 'quotation before'))
  const inverted = speaker !== null && speaker.from >= cue.to
  if (cue.row.opening && !(inverted && scene.tokens[cue.from - 1]?.kind === 'punct')) return null
  const noun = cue.row.about ? aboutContent(scene, query) : genitiveContent(scene, query)
  if (noun || !inverted || cue.row.about) return noun
  const last = scene.tokens[cue.from - 1]
  // "গিল্ড ঘোষণা করেছে তাদের মনোনয়ন": what is theirs does not announce.
  if (cue.row.thing && speaker && isOwned(scene, speaker.from, pack)) return null
  const opens = cue.row.thing
    ? announcedFrom(scene, pack, { from: query.from, to: cue.from })
    : query.from
  const begin = scene.tokens[opens]?.start ?? start
  const asks = cue.row.stance === 'demands'
  if (last?.kind === 'punct')
    return asks || isTitle(scene, cueStart)
      ? null
      : one(scene, { start, end: cueStart }, 'before cue and speaker')
  const wish =
    asks && scene.tokens.slice(query.from, cue.from).some((t) => t.features.nonFinite === 'inf')
  return (cue.row.thing || wish) && last?.pos !== 'DET' && !isOneOf(last, pack.statements.asMarkers)
    ? one(scene, { start: begin, end: cueStart }, 'before cue and speaker')
    : null
}

/**
 * "তিনি শুধু স্বাধীনতার ঘোষণা দেননি, নিজে লড়েছেন", "তাঁরা তা কখনো বলেননি, ওটা বানানো": what follows a denied act with an object of
 * its own is not what it says.
 */
const deniesToHaveSaid = (scene: Scene, query: ContentQuery): boolean => {
  const { cue, speaker } = query
  const mark = scene.tokens[cue.to]?.norm ?? ''
  const apart = cue.row.stance === 'asserts' && speaker !== null && speaker.to < cue.from
  return (
    cue.negative &&
    ((mark === ',' && bearsGenitive(scene, query)) || ([',', '–', '—'].includes(mark) && apart))
  )
}

/** "“C,” বলেন X, “C”": what a cue interrupts goes on in a quotation after the speaker. */
const goesOn = (
  scene: Scene,
  { cue, pack, speaker }: ContentQuery,
  found: FoundContent | null,
): FoundContent | null => {
  const at = Math.max(cue.to, speaker?.to ?? 0)
  const comma = scene.tokens[at]
  if (!found || comma?.norm !== ',' || !opensQuotation(scene, comma.end)) return found
  const rest = one(
    scene,
    { start: comma.end, end: saidUntil(scene, pack, { start: comma.end, at }) },
    found.rule,
  )
  return rest ? { ...found, spans: [...found.spans, ...rest.spans] } : found
}

const marks = '“‘"–—'

/** What opens a content: a comma, a colon, a complementiser, a dash or a quotation. */
const opensWith = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined &&
  (token.norm === ',' ||
    token.norm === ':' ||
    pack.statements.complementisers.includes(token.norm) ||
    isAim(token, pack) ||
    marks.includes(token.text))

/** "X বলেন, C"; after "বলেন X" only what is quoted: "লেখেন X, “C”". */
const openedContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, speaker } = query
  const inverted = speaker !== null && speaker.from >= cue.to
  const at = inverted ? speaker.to : cue.to
  const after = scene.tokens[at]
  if (after && !inverted && saysOn(scene, query))
    return one(
      scene,
      { start: after.start, end: saidUntil(scene, query.pack, { start: after.start, at }) },
      'no comma',
    )
  if (!after || !opensWith(after, query.pack) || tellsOfThing(scene, query, at)) return null
  // "বলেন—‘…’": the dash is none of the words; "যেন …" is.
  const quoted = marks.includes(after.text) && !opensQuotation(scene, after.end)
  const skip = quoted || isAim(after, query.pack) ? after.start : after.end
  if (inverted && !opensQuotation(scene, skip)) return null
  if (inverted && quotedBefore(scene, cue.from)) return null
  return one(
    scene,
    { start: skip, end: saidUntil(scene, query.pack, { start: skip, at }) },
    afterCue,
  )
}

/** "ইরান বলেছে তারা সরবে না": right after who speaks and the verb a clause of its own begins, to the sentence's end. */
const saysOn = (scene: Scene, { cue, speaker, pack }: ContentQuery): boolean => {
  const [after, comma, next] = scene.tokens.slice(cue.to, cue.to + 3)
  const last = lastWord(scene, pack)
  // "বলেছেন ঠিকই, কিন্তু": it is conceded that it was said.
  if (comma?.norm === ',' && isOneOf(next, pack.statements.contrasting ?? [])) return false
  return (
    cue.lemmas.length === 1 &&
    isFinite(scene.tokens[cue.to - 1]) &&
    speaker?.to === cue.from &&
    after?.kind === 'word' &&
    !['CCONJ', 'SCONJ', 'PART', 'ADP', 'VERB'].includes(after.pos ?? 'X') &&
    last > cue.to + 1 &&
    isFinite(scene.tokens[last])
  )
}

/** Index of the last word of a sentence, but for a negator. */
const lastWord = ({ tokens }: Scene, { statements }: LanguagePack): number =>
  tokens.findLastIndex((t) => t.kind === 'word' && !isOneOf(t, statements.negators))

/** A quotative before the speaker, with at most the speaker's office or a date between: "C বলে মুখপাত্র X জানিয়েছেন". */
const quotativeBefore = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): number | null => {
  if (!speaker || speaker.to > cue.from) return null
  for (let i = speaker.from - 1; i > from; i--) {
    const token = scene.tokens[i]
    if (isOneOf(token, pack.statements.quotatives) && !talksWith(scene, i, pack))
      return scene.tokens[i - 1]?.kind !== 'number' ? (token?.start ?? null) : null
    if (token?.kind !== 'word' || token.pos === 'VERB' || token.features.case === 'acc') return null
  }
  return null
}

/** With a quotative before the cue the content begins after a speaker that stands first. */
const contentStart = (scene: Scene, { speaker, cue, pack }: ContentQuery): number => {
  const verbless = !scene.tokens.slice(0, cue.from).some((t) => isFinite(t))
  const clause = scene.tokens.slice(0, speaker?.from ?? 0)
  const named =
    speaker && scene.tokens[speaker.from]?.pos !== 'PRON' && !clause.some((t) => isFinite(t))
  if (speaker && speaker.to < cue.from && (speaker.from <= 2 || verbless || named)) {
    const first = afterPlace(scene, pack, { from: speaker.to, to: cue.from, one: true })
    return scene.tokens[first]?.start ?? scene.span.start
  }
  const from = afterAside(scene, pack)
  const first = afterJoining(scene, pack, { from, to: cue.from, meanwhile: false })
  return scene.tokens[first]?.start ?? scene.span.start
}
