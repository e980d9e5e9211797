import { flatMapped, mapped } from '../../core/mapped.ts'
import { contentId } from '../../core/ids.ts'
import { isSpeech } from '../../core/speech.ts'
import { placeOf } from '../../core/paragraph.ts'
import type { Mention, Report, Source, Statement } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { scenesOf } from './scene.ts'
import type { Scene } from './scene.ts'
import { indexSpans } from './span-index.ts'
import type { SpanIndex } from './span-index.ts'
import type { StatementDraft } from './statements/draft.ts'
import { withAllTakenUp } from './statements/all-taken-up.ts'
import { withAntecedents } from './statements/antecedents.ts'
import { withWordsBetween } from './statements/between-words.ts'
import { withChains } from './statements/chains.ts'
import { factualityOf, factualityTold } from './statements/factuality.ts'
import { withWordsThatGoOn } from './statements/goes-on.ts'
import type { Said } from './statements/said.ts'
import { withHeadlines } from './statements/headlines.ts'
import { nextParagraph, withNextParagraphs } from './statements/next-paragraphs.ts'
import { withWholeQuotations } from './statements/into-quotation.ts'
import { withQuotationsThatGoOn } from './statements/quotations-go-on.ts'
import { withoutRetold } from './statements/nested.ts'
import { withSignedQuotations } from './statements/signed-quotations.ts'
import { sourceOf } from './statements/source-of.ts'
import { stanceTold } from './statements/stance-told.ts'
import { withTakenUp } from './statements/taken-up.ts'
import { withWordsToTheNext } from './statements/next-speaker.ts'
import { withWordsToTheEnd } from './statements/paragraph-end.ts'
import { withoutStamps } from './statements/page-stamps.ts'
import { isInTurn, turnsOf } from './statements/turns.ts'
import type { Turn } from './statements/turns.ts'
import { withoutBearing } from './statements/verb-final-genitives.ts'
import { verbFinalStatements } from './statements/verb-final.ts'
import { verbMedialStatements } from './statements/verb-medial.ts'
import { fold } from '../../text/normalise.ts'

/** Who says what: attributed and quoted statements, and one in the reporter's voice for each other sentence. */
export const annotateStatements = defineReportStage({
  name: 'annotate/statements',
  version: 22,
  reads: ['report', 'sentences', 'mentions', 'dates', 'quantities'],
  writes: ['scenes', 'statements'],
  run: ({ report, sentences, mentions, dates, quantities }, tools) => {
    const pack = tools.pack(report.language)
    if (!pack) return { scenes: [], statements: [] }
    const isStateMedia = (id: string | null): boolean =>
      id !== null &&
      (tools.knowledge.get(id)?.credit === 'state-media' || id.endsWith('-state-media'))
    const { paragraphs } = report
    const scenes = scenesOf({ paragraphs, sentences, mentions, dates, quantities })
    const drafted = flatMapped(draftsOf(scenes, pack), ({ scene, drafts }) =>
      drafts.map((draft) => finish(report, { draft, scene, pack, isStateMedia })),
    )
    const turns = turnsOf(scenes, report.title, pack)
    const apart = drafted.filter((statement) => !isInTurn(statement, turns))
    const attributed = [...apart, ...turns.map((turn) => inTurn(report, turn, pack))]
    const said = indexSpans(attributed.filter(isSpeech), (a) => a.at)
    const reporter = scenes
      .filter((scene) => !fullyAttributed(scene, said))
      .map((scene) => inReportersVoice(report, scene))
    const chained = withChains([...attributed, ...reporter].sort(byPlace))
    const kept = pack.statements.order === 'verb-medial' ? withoutRetold(chained, scenes) : chained
    return { scenes, statements: withAntecedents(kept, scenes, pack) }
  },
})

const draftsOf = (scenes: readonly Scene[], pack: LanguagePack): readonly Said[] => {
  if (pack.statements.order === 'verb-medial')
    return withNextParagraphs(
      withBesides(
        mapped(scenes, (scene) => ({
          scene,
          drafts: withoutDoubles(verbMedialStatements(scene, pack)),
        })),
        pack,
      ),
    )
  const said = mapped(scenes, (scene, i) => {
    const previous = scenes[i - 1]
    const before = previous?.paragraph === scene.paragraph ? previous : undefined
    return { scene, drafts: withoutDoubles(verbFinalStatements(scene, before, pack)) }
  })
  const taken = withTakenUp(said, pack)
  const goingOn = withQuotationsThatGoOn(
    withWordsToTheNext(
      withWordsToTheEnd(
        withWordsBetween(withWordsThatGoOn(withWholeQuotations(taken), pack), pack),
        pack,
      ),
      pack,
    ),
    pack,
  )
  const all = withAllTakenUp(goingOn, pack)
  return withoutStamps(withoutBearing(withNextParagraphs(withBesides(all, pack)), pack))
}

/** With what is said beside a mark: a colon, a dash. */
const withBesides = (said: readonly Said[], pack: LanguagePack): readonly Said[] =>
  withSignedQuotations(withHeadlines(said, pack))

const byPlace = (a: Statement, b: Statement): number =>
  a.at.paragraph - b.at.paragraph || a.at.start - b.at.start || b.at.end - a.at.end

/** Two rules may find one cue; the first keeps it. */
const withoutDoubles = (drafts: readonly StatementDraft[]): readonly StatementDraft[] =>
  drafts.filter(
    (d, i) => drafts.findIndex((o) => o.cue.start < d.cue.end && d.cue.start < o.cue.end) === i,
  )

interface Setting {
  readonly isStateMedia: (id: string | null) => boolean
  readonly draft: StatementDraft
  readonly scene: Scene
  readonly pack: LanguagePack
}

const finish = (report: Report, { draft, scene, pack, isStateMedia }: Setting): Statement => {
  const place = (span: Span, paragraph = draft.paragraph): ReturnType<typeof placeOf> =>
    placeOf(report.paragraphs, { paragraph, start: span.start, end: span.end })
  const contentParagraph = draft.contentParagraph ?? draft.paragraph
  const parts = mapped(draft.content, (span) => place(span, contentParagraph))
  const content = enclosing(draft.content)
  const speaker = draft.source && withWholeNames(draft.source, draft, scene)
  const whole = place(
    enclosing([
      ...(contentParagraph === draft.paragraph ? draft.content : []),
      draft.cue,
      ...(speaker ? [speaker] : []),
    ]),
  )
  const apart = draft.rule.endsWith(nextParagraph)
  const contentPlace = place(content, contentParagraph)
  const source = speaker
    ? sourceOf(place(speaker), {
        antecedent: draft.named ? place(draft.named) : undefined,
        scene,
        pack,
      })
    : null
  const words = fold(parts[0]?.text ?? '')
  const id = contentId('s', [report.id, draft.paragraph, draft.cue.start, draft.cue.end, words])
  const cue = place(draft.cue)
  const stance = stanceTold(draft, scene, pack)
  return {
    id,
    ...(apart ? contentPlace : whole),
    voice: draft.own ? 'reporter' : quoted(scene, draft) ? 'quoted' : 'attributed',
    source,
    cue: { at: cue.at, text: cue.text, lemma: draft.cueLemma },
    content: {
      at: contentPlace.at,
      text: contentPlace.text,
      parts: parts.map(({ at, text }) => ({ at, text })),
    },
    stance: draft.own
      ? 'reports'
      : stance === 'asserts' &&
          source &&
          isTelling(draft) &&
          isOwnNews(source, scene.mentions, isStateMedia)
        ? 'announces'
        : stance,
    polarity: draft.negative ? 'negative' : 'positive',
    factuality: factualityTold(draft, { cue: cue.text, content: parts[0]?.text ?? '' }, pack),
    via: [],
    rule: draft.rule,
  }
}

/** What somebody says in an interview, after a name and a colon; no cue stands there. */
const inTurn = (report: Report, turn: Turn, pack: LanguagePack): Statement => {
  const { label, named, scene } = turn
  const said = placeOf(report.paragraphs, turn.content)
  const whole =
    label.paragraph === turn.content.paragraph && label.end <= turn.content.start
      ? placeOf(report.paragraphs, { ...turn.content, start: label.start })
      : said
  const words = fold(said.text)
  const antecedent = named && placeOf(report.paragraphs, named)
  return {
    id: contentId('s', [report.id, said.at.paragraph, said.at.start, said.at.end, words]),
    ...whole,
    voice: 'quoted',
    source: sourceOf(placeOf(report.paragraphs, label), { antecedent, scene, pack }),
    cue: null,
    content: {
      at: said.at,
      text: said.text,
      parts: [{ at: said.at, text: said.text }],
    },
    stance: 'asserts',
    polarity: 'positive',
    factuality: factualityOf(said.text, pack),
    via: [],
    rule: 'turn',
  }
}

/** "ঢাকা [মহানগর পুলিশের উপপরিদর্শক]": a source that begins or ends inside a name takes all of it, if nothing else holds the rest. */
const withWholeNames = (source: Span, { cue, content }: StatementDraft, scene: Scene): Span => {
  const cut = scene.mentions.filter(
    ({ at }) =>
      at.start < source.end &&
      source.start < at.end &&
      // More than the ending that a name was found with: "মমতা(র) কথায়".
      (at.start < source.start ||
        scene.tokens.some((t) => source.end <= t.start && t.start < at.end)) &&
      ![cue, ...content].some((span) => span.start < at.end && at.start < span.end),
  )
  return enclosing([source, ...cut.map(({ at }) => at)])
}

const enclosing = (spans: readonly Span[]): Span => {
  let [start, end] = [Infinity, -Infinity]
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** A verb by which something is made known; what somebody thinks or backs, or by whose account it is so, is no news of his. */
const isTelling = ({ rule, opinion }: StatementDraft): boolean =>
  opinion !== true && !quiet.has(rule)

const quiet: ReadonlySet<string> = new Set([
  'noun cue',
  'according to',
  'cue:attitude',
  'cue:adjective',
  'cue:infinitive',
])

/** What a state's own medium or government says is its announcement; what somebody says for it ("ক্রেমলিনের মুখপাত্র") is not. */
const isOwnNews = (
  { at, text }: Source,
  mentions: readonly Mention[],
  isStateMedia: (id: string | null) => boolean,
): boolean =>
  mentions.some(
    (m) =>
      m.at.paragraph === at.paragraph &&
      m.at.start < at.end &&
      at.start < m.at.end &&
      (m.class === 'government' || m.class === 'ministry' || isStateMedia(m.entity)) &&
      !/\s\S/u.test(text.slice(m.at.end - at.start)),
  )

/** Quoted when a quotation holds the content, or the content is a name in quotation marks. */
const quoted = (scene: Scene, draft: StatementDraft): boolean => {
  if (draft.rule.endsWith(nextParagraph.slice(1))) return true
  if (draft.contentParagraph !== undefined && draft.contentParagraph !== scene.paragraph)
    return false
  const content = enclosing(draft.content)
  const inside = scene.paragraphQuotations.filter(
    (q) => q.start < content.end && content.start < q.end,
  )
  const covered = inside.reduce(
    (sum, q) => sum + Math.min(q.end, content.end) - Math.max(q.start, content.start),
    0,
  )
  if (draft.rule.startsWith('cue:describe')) return inside.length > 0
  return covered * 2 > content.end - content.start
}

const fullyAttributed = ({ paragraph, span }: Scene, statements: SpanIndex<Statement>): boolean =>
  statements
    .overlapping({ paragraph, ...span })
    .some(
      (s) =>
        Math.min(s.at.end, span.end) - Math.max(s.at.start, span.start) >=
        0.9 * (span.end - span.start),
    )

const inReportersVoice = (report: Report, scene: Scene): Statement => {
  const place = placeOf(report.paragraphs, { paragraph: scene.paragraph, ...scene.span })
  const id = contentId('s', [report.id, place.at.paragraph, place.at.start, place.at.end])
  const content = { at: place.at, text: place.text }
  return {
    id,
    ...place,
    voice: 'reporter',
    source: null,
    cue: null,
    content: { ...content, parts: [content] },
    stance: 'reports',
    polarity: 'positive',
    factuality: 'certain',
    via: [],
    rule: 'sentence',
  }
}
