import type { Span } from '../../../core/span.ts'
import type { CueRow } from '../../../lang/contract/statements.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { LemmaMatch } from '../lemma-match.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { trimmed } from './draft.ts'
import type { Speaker } from './speaker.ts'

/** A cue in its sentence: tokens `[from, to)` with its auxiliaries. */
export interface FoundCue extends LemmaMatch<CueRow> {
  readonly passive: boolean
  readonly negative: boolean
}

/** Where a content is looked for: its cue, its clause's first token, its speaker. */
export interface ContentQuery {
  readonly cue: FoundCue
  readonly pack: LanguagePack
  readonly from: number
  readonly speaker: Speaker | null
  readonly quoted: boolean
}

/** A content: its span, or spans where the cue interrupts it. */
export interface FoundContent {
  readonly spans: readonly Span[]
  readonly paragraph?: number
  readonly rule: string
}

/** The content that a cue opens, closes or points to; null when none stands there. */
export const contentOf = (
  scene: Scene,
  previous: Scene | undefined,
  query: ContentQuery,
): FoundContent | null => {
  switch (query.cue.row.frame) {
    case 'news':
      return newsContent(previous)
    case 'describe':
      return describedContent(scene, query)
    case 'object':
    case 'attitude':
    case 'seeming':
      return objectContent(scene, query)
    case 'content':
    case 'thought':
      return clauseContent(scene, query)
  }
}

const newsContent = (previous: Scene | undefined): FoundContent | null =>
  previous
    ? { spans: [previous.span], paragraph: previous.paragraph, rule: 'sentence before' }
    : null

const one = (scene: Scene, span: Span, rule: string): FoundContent | null => {
  const clean = trimmed(scene.text, span)
  return clean && clean.end - clean.start > 1 ? { spans: [clean], rule } : null
}

/** "X জানিয়েছে, C", "X বলেন, “C”", "C বলে জানিয়েছে X", "“C” বলেছেন X". */
const clauseContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, pack, speaker, quoted } = query
  const start = scene.tokens[0]?.start ?? scene.span.start
  const cueStart = scene.tokens[cue.from]?.start ?? scene.span.start
  if (quoted) {
    const quotative = scene.tokens[cue.from - 1]?.start ?? cueStart
    return one(scene, { start: contentStart(scene, query), end: quotative }, 'quotative')
  }
  const between = quotativeBefore(scene, query)
  if (between !== null) return one(scene, { start, end: between }, 'quotative, then speaker')
  const after = scene.tokens[cue.to]
  const inverted = speaker !== null && speaker.from >= cue.to
  const opens =
    after &&
    (after.norm === ',' ||
      after.norm === ':' ||
      pack.statements.complementisers.includes(after.norm) ||
      '“‘"–—'.includes(after.text))
  if (opens && !inverted) {
    const skip =
      after.norm === ',' ||
      after.norm === ':' ||
      pack.statements.complementisers.includes(after.norm)
        ? after.end
        : after.start
    return one(scene, { start: skip, end: saidUntil(scene, skip, cue.to) }, 'after the cue')
  }
  const points = pointedBack(scene, query)
  if (points) return points
  const quotation = scene.quotations
    .filter((q) => q.start >= scene.span.start && q.end <= cueStart && isSpeech(scene, q))
    .at(-1)
  if (quotation && near(scene, quotation, cue.from))
    return one(scene, { start: quotation.start, end: quotation.end }, 'quotation before')
  const noun = genitiveContent(scene, query)
  if (noun || !inverted) return noun
  const last = scene.tokens[cue.from - 1]
  const begin = scene.tokens[query.from]?.start ?? start
  if (last?.kind === 'punct') return one(scene, { start, end: cueStart }, 'before cue and speaker')
  const thing = cue.to - cue.from > 1 && last?.pos !== 'DET'
  return thing ? one(scene, { start: begin, end: cueStart }, 'before cue and speaker') : null
}

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
      scene.text.slice(start, q.start).trim() === '',
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

/** The token after a bracket that belongs to the speaker: "জেলা প্রশাসক (ডিসি) …". */
const afterBracket = (scene: Scene, index: number): number => {
  const opens = scene.tokens[index]?.norm === '('
  const close =
    opens || scene.tokens[index]?.norm === ')'
      ? scene.tokens.findIndex((t, i) => i >= index && t.norm === ')')
      : -1
  return close === -1 ? index : close + 1
}

/** A quotative before the speaker: "C বলে X জানিয়েছেন". */
const quotativeBefore = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): number | null => {
  if (!speaker || speaker.to > cue.from) return null
  const token = scene.tokens[speaker.from - 1]
  return speaker.from > from && token && isOneOf(token, pack.statements.quotatives)
    ? token.start
    : null
}

/** With a quotative right before the cue the content begins after a speaker that stands first. */
const contentStart = (scene: Scene, { speaker, cue }: ContentQuery): number => {
  if (speaker && speaker.to < cue.from && speaker.from <= 2)
    return scene.tokens[speaker.to]?.start ?? scene.span.start
  return scene.span.start
}

/** "এ চুক্তিকে ‘…’ হিসেবে অভিহিত": the thing and its name. */
const describedContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, pack, from } = query
  const apart = namedApart(scene, query)
  if (apart) return apart
  const marker = scene.tokens[cue.from - 1]
  if (!isOneOf(marker, pack.statements.asMarkers) || !marker) {
    const quotation = scene.quotations.find(
      (q) =>
        q.end <= (scene.tokens[cue.from]?.start ?? 0) &&
        q.start >= (scene.tokens[from]?.start ?? 0),
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
  const marker = scene.tokens.findIndex(
    (t, i) =>
      i >= from &&
      i < cue.from - 1 &&
      !pack.statements.quotatives.includes(t.norm) &&
      isOneOf(t, pack.statements.asMarkers),
  )
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

const determinerBefore = (tokens: Scene['tokens'], index: number): number => {
  let i = index
  while (
    i > 0 &&
    (tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.features.case === undefined) &&
    index - i < 2 &&
    tokens[i - 1]?.kind === 'word' &&
    tokens[i - 1]?.pos !== 'CCONJ'
  )
    i--
  return i
}

/** "X তা অস্বীকার করেননি": the object, or the clause that a pronoun points back to. */
const objectContent = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): FoundContent | null => {
  const cueStart = scene.tokens[cue.from]?.start ?? scene.span.start
  const begin =
    speaker && speaker.to <= cue.from
      ? (scene.tokens[afterBracket(scene, speaker.to)]?.start ?? cueStart)
      : (scene.tokens[from]?.start ?? cueStart)
  const span = trimmed(scene.text, { start: begin, end: cueStart })
  const words = span ? scene.tokens.filter((t) => t.start >= span.start && t.end <= span.end) : []
  const empty = words.every((t) => pack.statements.pointers?.includes(t.norm) || t.kind !== 'word')
  if (empty && speaker && speaker.span.start > scene.span.start) {
    const start = scene.tokens[from]?.start ?? scene.span.start
    const own = { start, end: speaker.span.start }
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
