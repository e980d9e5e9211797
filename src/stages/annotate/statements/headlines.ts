import { mapped } from '../../../core/mapped.ts'
import type { Mention } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { HeadlineWords } from '../../../lang/contract/statement-words.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingAt } from '../wordings.ts'
import { trimmed } from './draft.ts'
import type { StatementDraft } from './draft.ts'
import type { Said } from './said.ts'
import { speaksElsewhere, voicesIn } from './voices.ts'
import type { Voice } from './voices.ts'

/** Most tokens of who speaks, with what he is called. */
const longestLabel = 7

/** Most tokens of a head line before the colon. */
const longestLine = 20

/** Fewest words that state something. */
const fewest = 3

interface Line {
  readonly scene: Scene
  readonly drafts: readonly StatementDraft[]
  /** True where the sentence is the whole of its paragraph. */
  readonly whole: boolean
  /** True where the report has no other sentence. */
  readonly alone: boolean
  readonly voices: readonly Voice[]
  readonly pack: LanguagePack
  readonly words: HeadlineWords
}

/**
 * Head lines that name who speaks before or behind a colon: "Karim: the bridge will open", "The bridge will open: Karim".
 * He is a person or a body by the knowledge or the report itself, or one of the few that head lines call by a common
 * noun; a place, a topic or a label ("Live: …") says nothing.
 */
export const withHeadlines = (said: readonly Said[], pack: LanguagePack): readonly Said[] => {
  const words = pack.statements.headlines
  if (!words || !said.some(({ scene }) => scene.span.start === 0 && colonsOf(scene).length > 0))
    return said
  const voices = voicesIn(said)
  return mapped(said, ({ scene, drafts }, i) => {
    if (scene.span.start !== 0) return { scene, drafts }
    const whole = said[i + 1]?.scene.paragraph !== scene.paragraph
    const line = { scene, drafts, whole, alone: said.length === 1, voices, pack, words }
    const found = namedBefore(line) ?? namedBehind(line)
    return { scene, drafts: found ? [...drafts, found] : drafts }
  })
}

/** Colons, but for those inside a name: "মো: রহিম শেখ". */
const colonsOf = ({ tokens, mentions }: Scene): readonly number[] =>
  tokens.flatMap((t, i) =>
    t.norm === ':' && !mentions.some(({ at }) => at.start < t.start && t.end < at.end) ? [i] : [],
  )

/** "Karim: the bridge will open", "Poll: most want a bridge". */
const namedBefore = (line: Line): StatementDraft | null => {
  const { scene, drafts, pack } = line
  const [colon] = colonsOf(scene)
  if (colon === undefined || colon < 1) return null
  const mark = scene.tokens[colon] as Token
  const label = scene.tokens.slice(0, colon)
  const words = scene.tokens.slice(colon + 1)
  const content = contentFrom(scene, mark.end)
  if (!content || asks(line, words, content)) return null
  const quoted = opensQuoted(scene, content)
  if (!quoted && !isClause(words, pack)) return null
  const source = speakerBefore(line, label, { quoted, article: words[0]?.pos === 'DET' })
  // "Kenya: The ministry said …" tells where it was said.
  const told = drafts.some((d) => d.source?.start === content.start)
  if (!source || (told && isLand(scene, source))) return null
  return draftOf(scene, source, mark, content)
}

/** "The bridge will open: Karim": only in a line of its own; a sentence has a stop, and another thing behind its colon. */
const namedBehind = (line: Line): StatementDraft | null => {
  const { scene, whole, pack, words } = line
  const colon = colonsOf(scene).at(-1)
  if (!whole || colon === undefined || colon > longestLine) return null
  const mark = scene.tokens[colon] as Token
  const label = scene.tokens.slice(colon + 1)
  const told = scene.tokens.slice(0, colon)
  const content = trimmed(scene.text, { start: 0, end: mark.start })
  const source = spanOf(label)
  if (
    !source ||
    !content ||
    label.length > longestLabel ||
    label.some((t) => t.kind === 'punct') ||
    told[0]?.pos === 'DET'
  )
    return null
  if (!isClause(told, pack) || told.some((t) => t.norm === ':') || asks(line, told, content))
    return null
  const common = label.length === 1 && isOneOf(label[0], words.speakers)
  const known = holds(scene, source).every((m) => canAct(m))
  return common || (known && speaksElsewhere(line.voices, scene, label, pack))
    ? draftOf(scene, source, mark, content)
    : null
}

const draftOf = (scene: Scene, source: Span, mark: Token, content: Span): StatementDraft => ({
  paragraph: scene.paragraph,
  source,
  cue: { start: mark.start, end: mark.end },
  cueLemma: ':',
  content: [content],
  stance: 'asserts',
  negative: false,
  rule: 'colon',
})

interface Content {
  /** True where the words stand in marks. */
  readonly quoted: boolean
  /** True where they open with an article: "Karim: the boy who sold fish". */
  readonly article: boolean
}

/** Who speaks, where the words before the colon name him and nothing else, or him with whom or what he speaks to or of. */
const speakerBefore = (
  line: Line,
  label: readonly Token[],
  { quoted, article }: Content,
): Span | null => {
  const { scene, alone, voices, pack, words } = line
  const whole = spanOf(label)
  const first = label[0]
  if (
    !whole ||
    !first ||
    label.length > 2 * longestLabel ||
    first.kind !== 'word' ||
    label.some(isMark)
  )
    return null
  if (label.length === 1 && isOneOf(first, words.speakers)) return line.whole ? whole : null
  const proved = (of: readonly Token[]): boolean => speaksElsewhere(voices, scene, of, pack)
  const names = holds(scene, whole).filter(canAct)
  const exact = names.find((m) => m.at.start === whole.start && m.at.end === whole.end)
  if (exact) {
    if (pack.statements.order === 'verb-final')
      return (quoted && exact.kind === 'person') || (line.whole && proved(label)) ? whole : null
    const sure = exact.kind === 'person' || (exact.entity !== null && exact.kind !== 'state')
    const unsure = article && !quoted && !alone && !isTranscribed(scene, whole)
    return (sure && !unsure) || proved(label) || (quoted && exact.entity !== null) ? whole : null
  }
  const person = names.find((m) => m.kind === 'person')
  if (!person) return line.whole && proved(label) ? whole : null
  const before = label.filter((t) => t.end <= person.at.start)
  const behind = label.filter((t) => t.start >= person.at.end)
  const own = label.filter((t) => !before.includes(t) && !behind.includes(t))
  // "Port chief Nadia Karim: …"
  if (behind.length === 0)
    return label.length <= longestLabel && before.every(describes) && !isField(before[0], pack)
      ? whole
      : null
  // "Karim on the bridge: …", "Karim to drivers: …"
  const led = before.length === 0 && isOneOf(behind[0], words.topics)
  return led && line.whole && (quoted || proved(own))
    ? { start: person.at.start, end: person.at.end }
    : null
}

/** "ODUM: The bridge is old": a label of a transcript. */
const isTranscribed = ({ text }: Scene, { start, end }: Span): boolean =>
  /^\p{Lu}{3,}/u.test(text.slice(start, end)) && !/\p{Ll}/u.test(text.slice(start, end))

/** A mark that no name holds. */
const isMark = ({ kind, norm }: Token): boolean => kind === 'punct' && !/^[.’'-]$/u.test(norm)

const describes = ({ pos, kind }: Token): boolean =>
  kind === 'word' && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === undefined)

/** "Photo Nadia Karim: …" */
const isField = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  statements.turns?.fields.includes(token?.norm ?? '') === true

/** A question, or what only announces an answer: "how to vote", "here is what changed". */
const asks = ({ scene, words }: Line, said: readonly Token[], content: Span): boolean => {
  if (opensQuoted(scene, content)) return false
  return (
    (said[0] !== undefined && wordingAt(said, 0, words.guides) > 0) ||
    scene.text.slice(content.start, content.end).trimEnd().endsWith('?')
  )
}

/**
 * Words with a verb that closes a clause, in a verb-medial order any but an infinitive, and not that of a relative: "the
 * girl who sold fish".
 */
const isClause = (tokens: readonly Token[], { statements }: LanguagePack): boolean => {
  if (wordsIn(tokens) < fewest) return false
  if (statements.order === 'verb-final') return tokens.some(isFinite)
  const verb = tokens.findIndex(
    (t, i) => (t.pos === 'VERB' || t.pos === 'AUX') && tokens[i - 1]?.norm !== 'to',
  )
  const before = tokens.slice(0, Math.max(0, verb))
  return verb !== -1 && !before.some((t) => isOneOf(t, statements.describing ?? []))
}

const wordsIn = (tokens: readonly Token[]): number => tokens.filter((t) => t.kind === 'word').length

const spanOf = (tokens: readonly Token[]): Span | null => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

const holds = ({ mentions }: Scene, { start, end }: Span): readonly Mention[] =>
  mentions.filter((m) => m.at.start < end && start < m.at.end)

const isLand = (scene: Scene, source: Span): boolean =>
  holds(scene, source).some((m) => m.kind === 'state')

/** To the sentence's end, or to that of the quotation that opens there. */
const contentFrom = (scene: Scene, start: number): Span | null => {
  const content = trimmed(scene.text, { start, end: scene.span.end })
  const own = content && quotationAt(scene, content)
  return content && own ? { ...content, end: Math.max(content.end, own.end) } : content
}

const opensQuoted = (scene: Scene, content: Span): boolean =>
  quotationAt(scene, content) !== undefined

const quotationAt = (
  { paragraphQuotations }: Scene,
  { start }: Span,
): Scene['paragraphQuotations'][number] | undefined =>
  paragraphQuotations.find((q) => q.start === start && q.closed)
