import type { Stance } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { CueRow } from '../../../lang/contract/statements.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { phraseTable } from '../lemma-match.ts'
import type { LemmaMatch, PhraseTable } from '../lemma-match.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { trimmed } from './draft.ts'
import type { StatementDraft } from './draft.ts'
import { speakerBefore } from './speaker.ts'
import type { Speaker } from './speaker.ts'

const tables = new WeakMap<LanguagePack, PhraseTable<CueRow>>()

const tableOf = (pack: LanguagePack): PhraseTable<CueRow> => {
  const known = tables.get(pack)
  if (known) return known
  const made = phraseTable(
    pack.statements.cues.map((row) => [row.lemmas, row] as const),
    { anchor: 'last', maxGap: 0 },
  )
  tables.set(pack, made)
  return made
}

/** A cue in its sentence: tokens `[from, to)` with its auxiliaries. */
interface FoundCue extends LemmaMatch<CueRow> {
  readonly passive: boolean
  readonly negative: boolean
}

/** Statements of one sentence of a verb-final language, with the sentence before it in the same paragraph. */
export const verbFinalStatements = (
  scene: Scene,
  previous: Scene | undefined,
  pack: LanguagePack,
): readonly StatementDraft[] => [
  ...cuesOf(scene, pack).flatMap((cue) => {
    const draft = draftOf(scene, previous, { cue, pack })
    return draft ? [draft] : []
  }),
  ...nounCues(scene, pack),
  ...authorities(scene, pack),
  ...cited(scene, pack),
]

const cuesOf = (scene: Scene, pack: LanguagePack): readonly FoundCue[] => {
  const found: FoundCue[] = []
  const table = tableOf(pack)
  for (const [i, token] of scene.tokens.entries()) {
    const match = table.find(scene.tokens, i)[0]
    if (!match) continue
    const aux = passiveAfter(scene, i, pack)
    const last = scene.tokens[aux ?? i]
    const isCue = isFinite(last) || token.features.nonFinite === 'conj'
    if (!isCue) continue
    if (token.features.nonFinite === 'conj' && match.row.frame !== 'describe') continue
    const after = scene.tokens[(aux ?? i) + 1]
    const negative = last?.features.negative === true || isOneOf(after, pack.statements.negators)
    const to = (aux ?? i) + (isOneOf(after, pack.statements.negators) ? 2 : 1)
    found.push({ ...match, to, passive: aux !== undefined, negative })
  }
  return found
}

/** Index of the passive auxiliary after a verbal noun ("বলা হয়েছে"), or undefined. */
const passiveAfter = (scene: Scene, index: number, pack: LanguagePack): number | undefined => {
  const next = scene.tokens[index + 1]
  const token = scene.tokens[index]
  if (token?.features.nonFinite !== 'verbal-noun' || !next) return undefined
  return isFinite(next) && pack.events.passive.includes(next.lemma) ? index + 1 : undefined
}

interface Place {
  readonly cue: FoundCue
  readonly pack: LanguagePack
}

const draftOf = (
  scene: Scene,
  previous: Scene | undefined,
  place: Place,
): StatementDraft | null => {
  const { cue, pack } = place
  const from = clauseStart(scene, cue.from, pack)
  const quotative = pack.statements.quotatives
  const before = scene.tokens[cue.from - 1]
  const speakerLeft = speakerBefore(scene, pack, { from, to: cue.from, case: 'nom' })
  const speaker =
    speakerLeft ??
    speakerAfter(scene, pack, cue.to) ??
    (cue.row.frame === 'describe' || cue.row.frame === 'object'
      ? sharedSubject(scene, pack, from)
      : null)
  if (cue.passive) return null
  const content = contentOf(scene, previous, {
    cue,
    pack,
    from,
    speaker,
    quoted: isOneOf(before, quotative),
  })
  if (!content) return null
  if (!speaker && cue.row.frame !== 'content') return null
  return {
    paragraph: scene.paragraph,
    source: speaker?.span ?? null,
    cue: spanOf(scene, cue.from, cue.to),
    cueLemma: cue.row.lemmas,
    content: content.spans,
    ...(content.paragraph === undefined ? {} : { contentParagraph: content.paragraph }),
    stance: cue.row.stance,
    negative: cue.negative,
    rule: `cue:${cue.row.frame}:${content.rule}`,
  }
}

const spanOf = (scene: Scene, from: number, to: number): Span => ({
  start: scene.tokens[from]?.start ?? scene.span.start,
  end: scene.tokens[to - 1]?.end ?? scene.span.end,
})

/** A clause begins after the finite verb before it, or with the sentence. */
const clauseStart = (scene: Scene, before: number, pack: LanguagePack): number => {
  for (let i = before - 1; i >= 0; i--) {
    const token = scene.tokens[i]
    if (isFinite(token) && !isOneOf(scene.tokens[i + 1], pack.statements.quotatives)) {
      return isOneOf(scene.tokens[i + 1], [...pack.events.conjunctions, ',']) ? i + 2 : i + 1
    }
  }
  return 0
}

/** "… বলেছেন পুতিন।": the speaker after the cue, when nothing else follows. */
const speakerAfter = (scene: Scene, pack: LanguagePack, to: number): Speaker | null => {
  const end = scene.tokens.findIndex((t, i) => i >= to && t.kind === 'punct' && t.norm !== '-')
  const stop = end === -1 ? scene.tokens.length : end
  if (stop - to > 8 || stop === to) return null
  return speakerBefore(scene, pack, { from: to, to: stop, case: 'nom' })
}

/** The subject of the clause before, which a coordinated clause shares: "… উল্লেখ করেন এবং … বর্ণনা করেন". */
const sharedSubject = (scene: Scene, pack: LanguagePack, from: number): Speaker | null => {
  if (from === 0) return null
  const previousStart = clauseStart(scene, from - 2, pack)
  return speakerBefore(scene, pack, {
    from: previousStart,
    to: Math.max(previousStart, from - 2),
    case: 'nom',
  })
}

interface ContentQuery {
  readonly cue: FoundCue
  readonly pack: LanguagePack
  readonly from: number
  readonly speaker: Speaker | null
  readonly quoted: boolean
}

interface FoundContent {
  readonly spans: readonly Span[]
  readonly paragraph?: number
  readonly rule: string
}

const contentOf = (
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
      return objectContent(scene, query)
    case 'content':
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
    return one(scene, { start: skip, end: scene.span.end }, 'after the cue')
  }
  const quotation = scene.quotations
    .filter((q) => q.start >= scene.span.start && q.end <= cueStart)
    .at(-1)
  if (quotation)
    return one(scene, { start: quotation.start, end: quotation.end }, 'quotation before')
  if (inverted) return one(scene, { start, end: cueStart }, 'before cue and speaker')
  return null
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
  const tokens = scene.tokens.slice(from, cue.from - 1)
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

/** "X-এর দাবি, C": a reporting noun closes its genitive, a comma or colon opens the content. */
const nounCues = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  scene.tokens.flatMap((token, i) => {
    const row = pack.statements.nounCues.find(
      (r) => token.norm === r.lemma && token.kind === 'word',
    )
    const after = scene.tokens[i + 1]
    if (!row || !after || !(after.norm === ',' || after.norm === ':' || after.norm === 'যে'))
      return []
    const speaker = speakerBefore(scene, pack, {
      from: clauseStart(scene, i, pack),
      to: i,
      case: 'gen',
    })
    const content = trimmed(scene.text, { start: after.end, end: scene.span.end })
    if (!speaker || speaker.to !== i || !content) return []
    return [
      draft(scene, {
        source: withoutEnding(scene, speaker),
        cue: token,
        content,
        stance: row.stance,
        rule: 'noun cue',
      }),
    ]
  })

/** "X-এর মতে, C", "X অনুযায়ী, C", "X-এর বরাত দিয়ে". */
const authorities = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  scene.tokens.flatMap((token, i) => {
    const phrase = pack.statements.accordingTo.find((p) =>
      p.split(' ').every((word, k) => scene.tokens[i + k]?.norm === word),
    )
    const after = scene.tokens[i + (phrase?.split(' ').length ?? 0)]
    if (!phrase || !after || i === 0) return []
    const speaker = speakerBefore(scene, pack, {
      from: clauseStart(scene, i, pack),
      to: i,
      case: 'gen',
    })
    if (!speaker || speaker.to !== i) return []
    const content = trimmed(scene.text, {
      start: after.norm === ',' ? after.end : after.start,
      end: scene.span.end,
    })
    const cue = {
      start: token.start,
      end: scene.tokens[i + phrase.split(' ').length - 1]?.end ?? token.end,
    }
    return content
      ? [
          draft(scene, {
            source: withoutEnding(scene, speaker),
            cue,
            content,
            stance: 'asserts',
            rule: 'according to',
          }),
        ]
      : []
  })

const withoutEnding = (scene: Scene, speaker: Speaker): Span => {
  const last = scene.tokens[speaker.to - 1]
  const mention = scene.mentions.find(
    (m) =>
      last !== undefined &&
      m.at.start <= last.start &&
      m.at.end > last.start &&
      m.at.end <= last.end,
  )
  if (mention) return { start: speaker.span.start, end: mention.at.end }
  if (!last || last.lemma === last.norm) return speaker.span
  for (let end = last.end - 1; end > last.start; end--) {
    if (scene.text.slice(last.start, end).normalize('NFC') === last.lemma)
      return { start: speaker.span.start, end }
  }
  return speaker.span
}

interface Parts {
  readonly source: Span
  readonly cue: Span
  readonly content: Span
  readonly stance: Stance
  readonly rule: string
}

const draft = (scene: Scene, parts: Parts): StatementDraft => ({
  paragraph: scene.paragraph,
  source: parts.source,
  cue: { start: parts.cue.start, end: parts.cue.end },
  cueLemma: scene.text.slice(parts.cue.start, parts.cue.end),
  content: [parts.content],
  stance: parts.stance,
  negative: false,
  rule: parts.rule,
})

/** "X-এর উদ্ধৃতি দিয়ে Y জানিয়েছে, C": X stands behind what Y says. */
const cited = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  scene.tokens.flatMap((token, i) => {
    const phrase = pack.statements.citing.find((p) =>
      p.split(' ').every((word, k) => scene.tokens[i + k]?.norm === word),
    )
    if (!phrase || i === 0) return []
    const length = phrase.split(' ').length
    const speaker = speakerBefore(scene, pack, {
      from: clauseStart(scene, i, pack),
      to: i,
      case: 'gen',
    })
    const outer = cuesOf(scene, pack).find((c) => c.from > i)
    const said = outer ? draftOf(scene, undefined, { cue: outer, pack }) : null
    if (!speaker || speaker.to !== i || !said) return []
    const cue = { start: token.start, end: scene.tokens[i + length - 1]?.end ?? token.end }
    return [
      {
        ...said,
        source: withoutEnding(scene, speaker),
        cue,
        cueLemma: phrase,
        stance: 'asserts' as const,
        negative: false,
        rule: 'citing',
      },
    ]
  })
