import type { Span } from '../../../core/span.ts'
import type { CueRow } from '../../../lang/contract/statements.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { cueTable } from './cue-table.ts'
import { trimmed } from './draft.ts'
import type { StatementDraft } from './draft.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'

/** Statements of one sentence of a verb-medial language. */
export const verbMedialStatements = (
  scene: Scene,
  pack: LanguagePack,
): readonly StatementDraft[] => {
  const drafts: StatementDraft[] = []
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]
    const match = token?.pos === 'VERB' ? cueTable(pack).find(scene.tokens, i)[0] : undefined
    const draft = match ? draftOf(scene, pack, { row: match.row, from: i, to: match.to }) : null
    if (draft) drafts.push(draft)
  }
  return [...drafts, ...authorities(scene, pack)]
}

interface Cue {
  readonly row: CueRow
  readonly from: number
  readonly to: number
}

const speaks = (scene: Scene, pack: LanguagePack, span: Span): boolean => {
  const mentioned = scene.mentions.some(
    (m) => m.at.start < span.end && span.start < m.at.end && (canAct(m) || m.kind === 'place'),
  )
  if (mentioned) return true
  const inside = scene.tokens.filter((t) => t.start >= span.start && t.end <= span.end)
  return inside.some(
    (t) =>
      isOneOf(t, pack.statements.speakers) ||
      pack.names.persons.includes(t.norm) ||
      pack.names.groups.includes(t.norm) ||
      t.pos === 'PROPN' ||
      t.norm === 'i' ||
      t.norm === 'we',
  )
}

const draftOf = (scene: Scene, pack: LanguagePack, cue: Cue): StatementDraft | null => {
  const chain = auxiliariesBefore(scene, cue.from)
  if (isPassive(scene, cue, chain)) return null
  const purposed = scene.tokens[chain - 1]?.norm === 'to'
  if (purposed) return null
  const after = phraseAfter(scene, cue.to)
  const left = phraseBefore(scene, chain)
  const inverted = invertedSpeaker(scene, pack, cue, after)
  const source = inverted ?? (left && speaks(scene, pack, left.span) ? left.span : null)
  if (!source || speaksOfItself(scene, source, cue)) return null
  const content = contentOf(scene, pack, { cue, chain, source, inverted: inverted !== null })
  if (!content) return null
  const negative = scene.tokens
    .slice(chain, cue.from)
    .some((t) => isOneOf(t, pack.statements.negators))
  return {
    paragraph: scene.paragraph,
    source,
    cue: {
      start: scene.tokens[chain]?.start ?? scene.span.start,
      end: scene.tokens[cue.to - 1]?.end ?? scene.span.end,
    },
    cueLemma: cue.row.lemmas,
    content,
    stance: cue.row.stance,
    negative,
    rule: `cue:${cue.row.frame}`,
  }
}

/** "We expect …" inside a quotation is what is quoted, not who quotes. */
const speaksOfItself = (scene: Scene, source: Span, cue: Cue): boolean => {
  const words = scene.text.slice(source.start, source.end).toLowerCase()
  const start = scene.tokens[cue.from]?.start ?? 0
  return (
    (words === 'we' || words === 'i') &&
    scene.quotations.some((q) => q.start < start && start < q.end)
  )
}

const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'AUX' ||
    token.features.negative === true ||
    (token.pos === 'ADV' && token.kind === 'word'))

/** Index of the first auxiliary of the verb at `index`: "has not yet said" begins at "has". */
const auxiliariesBefore = (scene: Scene, index: number): number => {
  let i = index
  while (i > 0 && isAuxiliary(scene.tokens[i - 1])) i--
  return i
}

const isPassive = (scene: Scene, cue: Cue, chain: number): boolean =>
  scene.tokens.slice(chain, cue.from).some((t) => t.lemma === 'be' && t.pos === 'AUX') &&
  !(scene.tokens[cue.from]?.norm.endsWith('ing') ?? false)

/** "…, said the minister": a quotation or comma before the verb, a speaker right after it. */
const invertedSpeaker = (
  scene: Scene,
  pack: LanguagePack,
  cue: Cue,
  after: ReturnType<typeof phraseAfter>,
): Span | null => {
  const before = scene.tokens[cue.from - 1]
  if (!after || cue.row.frame !== 'content' || !before || !/[,”"’?!]/u.test(before.norm))
    return null
  return speaks(scene, pack, after.span) ? after.span : null
}

interface Query {
  readonly cue: Cue
  readonly chain: number
  readonly source: Span
  readonly inverted: boolean
}

const contentOf = (scene: Scene, pack: LanguagePack, query: Query): readonly Span[] | null => {
  const { cue, chain, source, inverted } = query
  const end = scene.span.end
  const cueEnd = scene.tokens[cue.to - 1]?.end ?? end
  const before = trimmed(scene.text, {
    start: scene.span.start,
    end: inverted ? (scene.tokens[chain]?.start ?? end) : source.start,
  })
  const comma =
    (inverted ? scene.tokens[chain - 1] : scene.tokens.findLast((t) => t.end <= source.start))
      ?.norm ?? ''
  const closes = /[,”"’?!]/u.test(comma)
  const tailStart = inverted ? source.end : cueEnd
  const rest = trimmed(scene.text, {
    start: contentBegin(scene, pack, tailStart),
    end: contentEnd(scene, tailStart),
  })
  if (
    cue.row.frame === 'content' &&
    before &&
    closes &&
    longEnough(scene, before) &&
    !opensContent(scene, pack, cue.to)
  ) {
    const quoted =
      rest && scene.quotations.some((q) => q.start <= rest.start + 1 && rest.start < q.end)
        ? [rest]
        : []
    return [before, ...quoted]
  }
  if (inverted) return before ? [before] : null
  if (!rest || !longEnough(scene, rest)) return null
  return [rest]
}

const longEnough = (scene: Scene, span: Span): boolean =>
  scene.tokens.filter((t) => t.kind === 'word' && t.start >= span.start && t.end <= span.end)
    .length >= 2

/** "said that", "said: “…", "said the treaty …": the content follows the cue. */
const opensContent = (scene: Scene, pack: LanguagePack, to: number): boolean => {
  const token = scene.tokens[to]
  return (
    token !== undefined && (isOneOf(token, pack.statements.complementisers) || token.norm === ':')
  )
}

const contentBegin = (scene: Scene, pack: LanguagePack, offset: number): number => {
  // "told reporters that …": whom it was told stands before the complementiser, which opens the content.
  const near = scene.tokens.filter((t) => t.start >= offset).slice(0, 5)
  const that = near.findIndex((t) => isOneOf(t, pack.statements.complementisers))
  const listener = ['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'ADP']
  if (that >= 0 && near.slice(0, that).every((t) => listener.includes(t.pos ?? 'X')))
    return near[that]?.start ?? offset
  return near.find((t) => t.norm !== ',' && t.norm !== ':')?.start ?? offset
}

/** The content ends with the sentence; its full stop is not part of it, a closing quotation mark is. */
const contentEnd = (scene: Scene, from: number): number => {
  const turn = scene.tokens.findIndex(
    (t, i) =>
      t.start >= from &&
      t.norm === ',' &&
      turns.has(scene.tokens[i + 1]?.norm ?? '') &&
      !scene.quotations.some((q) => q.start < t.start && t.start < q.end),
  )
  const comma = scene.tokens[turn]
  if (comma) return comma.start
  const last = scene.tokens.at(-1)
  return last && last.norm === '.' && last.start >= from ? last.start : scene.span.end
}

/** Words after a comma that turn to another's words. */
const turns = new Set(['while', 'whereas', 'although', 'though'])

/** "according to X, C" and "C, according to X". */
const authorities = (scene: Scene, pack: LanguagePack): readonly StatementDraft[] =>
  scene.tokens.flatMap((token, i) => {
    const phrase = pack.statements.accordingTo.find((p) =>
      p.split(' ').every((w, k) => scene.tokens[i + k]?.norm === w),
    )
    if (!phrase) return []
    const to = i + phrase.split(' ').length
    const source = phraseAfter(scene, to)
    if (!source) return []
    const tail = trimmed(scene.text, {
      start: source.span.end,
      end: contentEnd(scene, source.span.end),
    })
    const head = trimmed(scene.text, { start: scene.span.start, end: token.start })
    const content = head && longEnough(scene, head) ? head : tail
    if (!content || !longEnough(scene, content)) return []
    const cue = { start: token.start, end: scene.tokens[to - 1]?.end ?? token.end }
    return [
      {
        paragraph: scene.paragraph,
        source: source.span,
        cue,
        cueLemma: phrase,
        content: [content],
        stance: 'asserts' as const,
        negative: false,
        rule: 'according to',
      },
    ]
  })
