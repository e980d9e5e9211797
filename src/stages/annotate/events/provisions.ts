import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { phraseTable } from '../lemma-match.ts'
import type { PhraseTable } from '../lemma-match.ts'
import { isOneOf, tokenFrom } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'

const tables = new WeakMap<LanguagePack, PhraseTable<string>>()

const tableOf = (pack: LanguagePack): PhraseTable<string> => {
  const known = tables.get(pack)
  if (known) return known
  const made = phraseTable(
    pack.events.provides.map((p) => [p, p] as const),
    { anchor: pack.events.order === 'verb-final' ? 'last' : 'first', maxGap: 0 },
  )
  tables.set(pack, made)
  return made
}

/** Duties that an instrument lays down, one event each: what the sentence says the treaty says. */
export const provisionEvents = (scene: Scene, pack: LanguagePack): readonly EventDraft[] => {
  const treaty = scene.mentions.find((m) => m.kind === 'instrument' && m.class === 'treaty')
  if (!treaty) return []
  return pack.events.order === 'verb-final'
    ? verbFinal(scene, pack, treaty.at)
    : verbMedial(scene, pack, treaty.at)
}

/** "এই চুক্তিতে … সহায়তা প্রদানের কথা বলা হয়েছে": the duty stands between the treaty and the closing phrase. */
const verbFinal = (scene: Scene, pack: LanguagePack, treaty: Span): readonly EventDraft[] => {
  const drafts: EventDraft[] = []
  let from = tokenFrom(scene.tokens, treaty.end)
  if (scene.tokens[from - 1]?.features.case === 'acc') return []
  for (let i = from; i < scene.tokens.length; i++) {
    const match = tableOf(pack).find(scene.tokens, i)[0]
    if (!match || match.from <= from) continue
    if (isOfRelative(scene, from, match.from)) return drafts
    drafts.push(...dutiesIn(scene, pack, { from, to: match.from, closing: match.to }))
    from = match.to
    while (isOneOf(scene.tokens[from], pack.events.conjunctions)) from++
  }
  return drafts
}

/** "যে বিষয়ে চুক্তিতে ঐকমত্য হয়েছে, সেগুলো …": a clause that ends on the way to the closing phrase is about the treaty, and lays down nothing. */
const isOfRelative = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens
    .slice(from, to - 1)
    .some(
      (t, i) =>
        t.pos === 'VERB' &&
        t.features.nonFinite === undefined &&
        /^[,–—-]+$/u.test(tokens[from + i + 1]?.text ?? ''),
    )

interface Stretch {
  readonly from: number
  readonly to: number
  readonly closing: number
}

/** Splits at joints ("পাশাপাশি"), and takes a conditional clause off the front. */
const dutiesIn = (
  scene: Scene,
  pack: LanguagePack,
  { from, to, closing }: Stretch,
): readonly EventDraft[] => {
  const cuts = scene.tokens.flatMap((t, i) =>
    i > from && i < to && isOneOf(t, pack.events.dutyJoints) && dutyBefore(scene, i) ? [i] : [],
  )
  const starts = [from, ...cuts.map((c) => c + 1)]
  const ends = [...cuts, to]
  return starts.flatMap((start, k) => {
    const end = ends[k] ?? to
    const condition = conditionIn(scene, start, end)
    const duty = spanOf(scene, condition ? condition.to : start, end)
    if (!duty || duty.end - duty.start < 8 || !isDuty(scene, pack, duty)) return []
    const roles: RoleDraft[] = [
      { role: 'object', span: duty },
      ...(condition ? [{ role: 'condition' as const, span: condition.span }] : []),
    ]
    return [provision(scene, roles, [start, closing])]
  })
}

/** "সহায়তা দেওয়ার (কথা)", "পানি ছাড়তে (বাধ্য)": an act at its end, whole, and no clause that only describes: "যে সহায়তা দেওয়ার (কথা)". */
const isDuty = ({ tokens }: Scene, { statements }: LanguagePack, duty: Span): boolean => {
  const words = tokens.filter((t) => duty.start <= t.start && t.end <= duty.end)
  const { nonFinite, case: ending } = words.at(-1)?.features ?? {}
  const marks = words.filter((t) => t.norm === '(' || t.norm === ')')
  return (
    (nonFinite !== undefined || ending === 'gen') &&
    marks[0]?.norm !== ')' &&
    !words.some((t) => isOneOf(t, statements.relatives ?? []))
  )
}

/** A joint separates duties only after an act: "বিরোধিতা করার পাশাপাশি". */
const dutyBefore = (scene: Scene, index: number): boolean => {
  const before = scene.tokens[index - 1]
  return before?.features.nonFinite !== undefined || before?.features.case === 'gen'
}

const conditionIn = (
  scene: Scene,
  from: number,
  to: number,
): { readonly span: Span; readonly to: number } | null => {
  const index = scene.tokens.findIndex(
    (t, i) => i >= from && i < to && t.features.nonFinite === 'cond',
  )
  const span = index === -1 ? null : spanOf(scene, from, index + 1)
  return span ? { span, to: index + 1 } : null
}

const spanOf = (scene: Scene, from: number, to: number): Span | null => {
  const first = scene.tokens
    .slice(from, to)
    .find((t) => t.kind !== 'punct' || '‘“"\''.includes(t.text))
  const last = scene.tokens[to - 1]
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null
}

const provision = (
  scene: Scene,
  roles: readonly RoleDraft[],
  clause: readonly [number, number],
): EventDraft => ({
  frame: { sense: 'provide-that', predicates: [] },
  span: roles[0]?.span ?? scene.span,
  clause,
  roles,
  passive: false,
  polarity: 'positive',
  modality: 'actual',
  rule: 'provision',
})

const parties = [
  'each',
  'either',
  'both',
  'party',
  'parties',
  'country',
  'countries',
  'side',
  'sides',
  'other',
  'they',
  'them',
  'two',
  'nations',
  'members',
]

/** "The treaty obliges the two countries to aid each other if attacked": the duty follows the verb. */
const verbMedial = (scene: Scene, pack: LanguagePack, treaty: Span): readonly EventDraft[] => {
  const begin = tokenFrom(scene.tokens, treaty.end)
  for (let i = begin; i < Math.min(scene.tokens.length, begin + 30); i++) {
    const token = scene.tokens[i]
    if (token?.pos !== 'VERB') continue
    const match = tableOf(pack).find(scene.tokens, i)[0]
    if (!match) continue
    const words = scene.tokens.slice(match.to)
    const binding = words.some((t) => parties.includes(t.norm))
    const quotes = isOneOf(token, ['say', 'state', 'include', 'pledge'])
    // "talks on the treaty, including one with both countries": no duty.
    if (quotes && token.features.nonFinite === 'ger') continue
    if (!binding && (quotes || !words.some((t) => t.norm === 'to' || t.norm === 'mutual'))) continue
    return englishDuty(scene, match.to)
  }
  return []
}

/** Where ", the Kremlin said" begins at the end of a sentence; −1 when nobody is named there. */
const attributionFrom = (scene: Scene, from: number): number => {
  const comma = scene.tokens.findLastIndex((t, i) => i > from && t.norm === ',')
  const tail = comma === -1 ? [] : scene.tokens.slice(comma + 1)
  const speaks =
    tail.length <= 9 &&
    tail.some(
      (t) => t.pos === 'VERB' && ['say', 'report', 'announce', 'tell', 'add'].includes(t.lemma),
    )
  return speaks ? comma : -1
}

const englishDuty = (scene: Scene, from: number): readonly EventDraft[] => {
  const last = scene.tokens.at(-1)
  const end = last?.kind === 'punct' ? scene.tokens.length - 1 : scene.tokens.length
  const said = attributionFrom(scene, from)
  const to = said === -1 ? end : said
  const at = scene.tokens.findIndex(
    (t, i) =>
      i > from &&
      i < to &&
      isOneOf(t, ['if', 'when', 'should', 'in']) &&
      (t.norm !== 'in' || /^in (?:the event|case)/iu.test(scene.text.slice(t.start))),
  )
  const condition = at === -1 ? null : spanOf(scene, at, to)
  const duty = spanOf(scene, from, at === -1 ? to : at)
  if (!duty || duty.end - duty.start < 10) return []
  const roles: RoleDraft[] = [
    { role: 'object', span: duty },
    ...(condition ? [{ role: 'condition' as const, span: condition }] : []),
  ]
  return [provision(scene, roles, [from, to])]
}
