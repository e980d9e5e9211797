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
    return one(scene, { start: skip, end: saidUntil(scene, skip) }, 'after the cue')
  }
  const quotation = scene.quotations
    .filter((q) => q.start >= scene.span.start && q.end <= cueStart)
    .at(-1)
  if (quotation)
    return one(scene, { start: quotation.start, end: quotation.end }, 'quotation before')
  if (inverted) return one(scene, { start, end: cueStart }, 'before cue and speaker')
  return genitiveContent(scene, query)
}

/** The end of the sentence, or of the quotation that opens at `start` and runs over it. */
const saidUntil = (scene: Scene, start: number): number =>
  scene.quotations.find(
    (q) =>
      q.start >= start &&
      q.start < scene.span.end &&
      q.end > scene.span.end &&
      scene.text.slice(start, q.start).trim() === '',
  )?.end ?? scene.span.end

/** "… সেনা সরানোর আহ্বান জানিয়েছে": the noun of the cue bears its content in the genitive. */
const genitiveContent = (scene: Scene, { cue, speaker }: ContentQuery): FoundContent | null => {
  const last = scene.tokens[cue.from - 1]
  const first = speaker && speaker.to < cue.from ? scene.tokens[speaker.to] : undefined
  if (!first || !last || cue.to - cue.from < 2 || last.features.case !== 'gen') return null
  return one(scene, { start: first.start, end: last.end }, 'genitive before the cue')
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
      i >= from && i < cue.from - 1 && t.norm !== 'বলে' && isOneOf(t, pack.statements.asMarkers),
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

const pronouns = [
  'তা',
  'এটা',
  'এটি',
  'সেটি',
  'সেটা',
  'এ',
  'বিষয়টি',
  'অভিযোগ',
  'অভিযোগটি',
  'খবর',
  'দাবি',
].map((w) => w.normalize('NFC'))

/** "X তা অস্বীকার করেননি": the object, or the clause that a pronoun points back to. */
const objectContent = (scene: Scene, { cue, from, speaker }: ContentQuery): FoundContent | null => {
  const cueStart = scene.tokens[cue.from]?.start ?? scene.span.start
  const begin =
    speaker && speaker.to <= cue.from
      ? (scene.tokens[speaker.to]?.start ?? cueStart)
      : (scene.tokens[from]?.start ?? cueStart)
  const span = trimmed(scene.text, { start: begin, end: cueStart })
  const words = span ? scene.tokens.filter((t) => t.start >= span.start && t.end <= span.end) : []
  const empty = words.every((t) => pronouns.includes(t.norm) || t.kind !== 'word')
  if (empty && speaker && speaker.span.start > scene.span.start) {
    const clause = one(
      scene,
      { start: scene.tokens[from]?.start ?? scene.span.start, end: speaker.span.start },
      'clause before',
    )
    if (clause) return clause
  }
  return span ? { spans: [span], rule: 'object' } : null
}
