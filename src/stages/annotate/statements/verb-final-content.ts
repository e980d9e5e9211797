import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { one } from './content-query.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'
import { trimmed } from './draft.ts'
import { describedContent } from './verb-final-described.ts'

/** The content that a cue opens, closes or points to; null when none stands there. */
export const contentOf = (
  scene: Scene,
  previous: Scene | undefined,
  query: ContentQuery,
): FoundContent | null => {
  switch (query.cue.row.frame) {
    case 'news':
      return newsContent(scene, previous, query)
    case 'describe':
      return names(scene, query) ? describedContent(scene, query) : openedContent(scene, query)
    case 'object':
    case 'attitude':
    case 'seeming':
      return takesUp(scene, query)
        ? newsContent(scene, previous, query)
        : objectContent(scene, query)
    case 'content':
    case 'thought':
      return clauseContent(scene, query)
  }
}

/** True where a cue of describing gives a name to a thing; else "X উল্লেখ করেন, C" says something of itself. */
const names = (scene: Scene, { cue, pack }: ContentQuery): boolean =>
  cue.negative ||
  !isFinite(scene.tokens[cue.to - 1]) ||
  isOneOf(scene.tokens[cue.from - 1], pack.statements.asMarkers) ||
  !opensWith(scene.tokens[cue.to], pack)

/** "এ তথ্য জানান": the sentence before, where a determiner takes it up. */
const newsContent = (
  scene: Scene,
  previous: Scene | undefined,
  query: ContentQuery,
): FoundContent | null => {
  return takesUp(scene, query) && previous
    ? { spans: [previous.span], paragraph: previous.paragraph, rule: 'sentence before' }
    : null
}

/** "X জানিয়েছে, C", "X বলেন, “C”", "C বলে জানিয়েছে X", "“C” বলেছেন X". */
const clauseContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, pack, speaker, quotative } = query
  const start = scene.tokens[0]?.start ?? scene.span.start
  const cueStart = scene.tokens[cue.from]?.start ?? scene.span.start
  if (cue.row.genitive) return genitiveContent(scene, query)
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
  const thing = cue.row.thing ? thingContent(scene, query) : null
  const opened = thing ?? openedContent(scene, query)
  if (opened) return opened
  const points = pointedBack(scene, query)
  if (points) return points
  const quotation = scene.quotations
    .filter((q) => q.end <= cueStart && q.end > scene.span.start && isSpeech(scene, q))
    .at(-1)
  if (quotation && near(scene, quotation, cue.from))
    return one(scene, { start: quotation.start, end: quotation.end }, 'quotation before')
  const inverted = speaker !== null && speaker.from >= cue.to
  if (cue.row.opening && !(inverted && scene.tokens[cue.from - 1]?.kind === 'punct')) return null
  const noun = cue.row.about ? aboutContent(scene, query) : genitiveContent(scene, query)
  if (noun || !inverted || cue.row.about) return noun
  const last = scene.tokens[cue.from - 1]
  const begin = scene.tokens[query.from]?.start ?? start
  const asks = cue.row.stance === 'demands'
  if (last?.kind === 'punct')
    return asks ? null : one(scene, { start, end: cueStart }, 'before cue and speaker')
  const wish =
    asks && scene.tokens.slice(query.from, cue.from).some((t) => t.features.nonFinite === 'inf')
  return (cue.row.thing || wish) && last?.pos !== 'DET' && !isOneOf(last, pack.statements.asMarkers)
    ? one(scene, { start: begin, end: cueStart }, 'before cue and speaker')
    : null
}

const marks = '“‘"–—'

/** What opens a content: a comma, a colon, a complementiser, a dash or a quotation. */
const opensWith = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined &&
  (token.norm === ',' ||
    token.norm === ':' ||
    pack.statements.complementisers.includes(token.norm) ||
    marks.includes(token.text))

const takesUp = (scene: Scene, { cue, pack }: ContentQuery): boolean =>
  [cue.from, cue.from - 1].some((i) => isOneOf(scene.tokens[i], pack.statements.takingUp ?? []))

/** "X বলেন, C"; after "বলেন X" only what is quoted: "লেখেন X, “C”". */
const openedContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, speaker } = query
  const inverted = speaker !== null && speaker.from >= cue.to
  const at = inverted ? speaker.to : cue.to
  const after = scene.tokens[at]
  if (!after || !opensWith(after, query.pack)) return null
  const skip = marks.includes(after.text) ? after.start : after.end
  if (inverted && !opensQuotation(scene, skip)) return null
  if (inverted && quotedBefore(scene, cue.from)) return null
  return one(scene, { start: skip, end: saidUntil(scene, skip, at) }, 'after the cue')
}

const opensQuotation = (scene: Scene, start: number): boolean =>
  scene.quotations.some((q) => q.start >= start && isBlank(scene.text.slice(start, q.start)))

const quotedBefore = (scene: Scene, cue: number): boolean => {
  const start = scene.tokens[cue]?.start ?? scene.span.start
  return scene.quotations.some((q) => q.end <= start && isSpeech(scene, q))
}

/** Where the quotation begins that ends right before an offset, in this sentence or before it. */
const quotedUntil = (scene: Scene, end: number): number | null =>
  scene.quotations.find(
    (q) => q.start < scene.span.start && q.end <= end && scene.text.slice(q.end, end).trim() === '',
  )?.start ?? null

/** "কত টাকা লাগবে, পরিচালক তা জানাননি": a pronoun takes up the clause before the comma. */
const pointedBack = (scene: Scene, { cue, pack, speaker }: ContentQuery): FoundContent | null => {
  const taken = scene.tokens[cue.from - 1]
  const comma = scene.tokens.findLastIndex((t, i) => i < cue.from - 1 && t.norm === ',')
  if (
    !isOneOf(taken, pack.statements.takesUp ?? []) ||
    comma < 1 ||
    cue.from - comma > 8 ||
    (speaker?.from ?? comma) < comma
  )
    return null
  const end = scene.tokens[comma]?.start ?? scene.span.start
  return one(scene, { start: scene.span.start, end }, 'clause before')
}

/** White space and joiners that show nothing. */
const isBlank = (text: string): boolean => /^[\s\u200B-\u200D\uFEFF]*$/u.test(text)

/** A name in quotation marks says nothing; three words do. */
const isSpeech = (scene: Scene, quotation: Span): boolean =>
  scene.text.slice(quotation.start, quotation.end).trim().split(/\s+/u).length > 2

/** Between a quotation and its cue stands at most who speaks. */
const near = (scene: Scene, quotation: Span, cue: number): boolean =>
  scene.tokens.filter((t, i) => i < cue && t.start >= quotation.end && t.kind === 'word').length < 6

/** The end of the quotation that opens at `start` and runs over its sentence; else a semicolon, else the sentence's end. */
const saidUntil = (scene: Scene, start: number, cue: number): number => {
  const open = scene.quotations.find(
    (q) =>
      q.start >= start &&
      q.start < scene.span.end &&
      q.end > start &&
      isBlank(scene.text.slice(start, q.start)),
  )
  if (open && open.end > scene.span.end) return open.end
  const stop = scene.tokens.find(
    (t, i) => i > cue && t.norm === ';' && !(open && t.start < open.end),
  )
  return stop?.start ?? scene.span.end
}

/** "… সেনা সরানোর আহ্বান জানিয়েছে": the noun of the cue bears its content in the genitive. */
const genitiveContent = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): FoundContent | null => {
  const last = scene.tokens[cue.from - 1]
  const left = speaker && speaker.to < cue.from ? afterBracket(scene, speaker.to) : from
  const first = scene.tokens[left]
  if (!speaker || !first || !last || left >= cue.from) return null
  if (cue.to - cue.from < 2 || !pack.text.endings.stressedGenitive.test(last.norm)) return null
  return one(scene, { start: first.start, end: last.end }, 'genitive before the cue')
}

/** "ওসি ঘটনার সত্যতা নিশ্চিত করেছেন": the thing between the speaker and the cue, where it is one that can be said. */
const aboutContent = (scene: Scene, { cue, from, speaker }: ContentQuery): FoundContent | null => {
  const last = scene.tokens[cue.from - 1]
  const left = speaker && speaker.to <= cue.from ? afterBracket(scene, speaker.to) : from
  const first = scene.tokens[left]
  if (!speaker || !first || !last || left >= cue.from) return null
  return isOneOf(last, cue.row.about ?? [])
    ? one(scene, { start: first.start, end: last.end }, 'thing before the cue')
    : null
}

/** "সরকার নতুন মজুরি ঘোষণা করেছে, যা …": the thing right before the cue is what is said, not the clause after. */
const thingContent = (scene: Scene, { cue, pack, speaker }: ContentQuery): FoundContent | null => {
  const last = scene.tokens[cue.from - 1]
  if (!speaker || !last || speaker.to >= cue.from || last.kind !== 'word') return null
  const first = scene.tokens[afterBracket(scene, speaker.to)]
  const bare = last.features.case === undefined && (last.pos ?? 'NOUN') === 'NOUN'
  const told = isOneOf(last, pack.statements.manner ?? []) || isDated(scene, last)
  return first && bare && !told && first.start <= last.start
    ? one(scene, { start: first.start, end: last.end }, 'thing before the cue')
    : null
}

const isDated = (scene: Scene, token: Token): boolean =>
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)

/** The token after a bracket that belongs to the speaker: "জেলা প্রশাসক (ডিসি) …". */
const afterBracket = (scene: Scene, index: number): number => {
  const opens = scene.tokens[index]?.norm === '('
  const close =
    opens || scene.tokens[index]?.norm === ')'
      ? scene.tokens.findIndex((t, i) => i >= index && t.norm === ')')
      : -1
  return close === -1 ? index : close + 1
}

/** A quotative before the speaker, with at most the speaker's office or a date between: "C বলে মুখপাত্র X জানিয়েছেন". */
const quotativeBefore = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): number | null => {
  if (!speaker || speaker.to > cue.from) return null
  for (let i = speaker.from - 1; i > from; i--) {
    const token = scene.tokens[i]
    if (isOneOf(token, pack.statements.quotatives))
      return scene.tokens[i - 1]?.kind !== 'number' ? (token?.start ?? null) : null
    if (token?.kind !== 'word' || token.pos === 'VERB' || token.features.case === 'acc') return null
  }
  return null
}

/** With a quotative before the cue the content begins after a speaker that stands first. */
const contentStart = (scene: Scene, { speaker, cue }: ContentQuery): number => {
  if (speaker && speaker.to < cue.from && speaker.from <= 2)
    return scene.tokens[speaker.to]?.start ?? scene.span.start
  return scene.span.start
}

/** "X তা অস্বীকার করেননি": the object, or the clause that a pronoun points back to. */
const objectContent = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): FoundContent | null => {
  const cueStart = scene.tokens[cue.from]?.start ?? scene.span.start
  const isManner = (t: Token): boolean =>
    t.pos === 'ADV' || (t.pos !== 'DET' && isOneOf(t, pack.statements.manner ?? []))
  let first = speaker && speaker.to <= cue.from ? afterBracket(scene, speaker.to) : from
  while (first < cue.from && isManner(scene.tokens[first] as Token)) first++
  const span = trimmed(scene.text, {
    start: scene.tokens[first]?.start ?? cueStart,
    end: cueStart,
  })
  const words = span ? scene.tokens.filter((t) => t.start >= span.start && t.end <= span.end) : []
  const empty = words.every((t) => pack.statements.pointers?.includes(t.norm) || t.kind !== 'word')
  if (empty && speaker && speaker.span.start > scene.span.start) {
    const start = scene.tokens[from]?.start ?? scene.span.start
    const own = { start, end: Math.min(speaker.span.start, cueStart) }
    const clause = [own, { start: scene.span.start, end: start }].find((s) => tells(scene, s))
    if (clause) return one(scene, clause, 'clause before')
  }
  // "এক বিবৃতিতে এই (নিন্দা জানান)": what is meant stands before the sentence.
  if (words.at(-1)?.pos === 'DET' && !isOneOf(words.at(-1), pack.statements.noDeterminers ?? []))
    return null
  return span ? { spans: [span], rule: 'object' } : null
}

/** More than a conjunction and an adverb. */
const tells = (scene: Scene, span: Span): boolean =>
  scene.tokens.filter((t) => t.kind === 'word' && t.start >= span.start && t.end <= span.end)
    .length > 2
