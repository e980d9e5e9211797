import { flatMapped } from '../../../core/mapped.ts'
import { isCommon, labels } from '../../../knowledge/name-model.ts'
import type { NameModel } from '../../../knowledge/name-model.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isManner } from '../statements/manner.ts'
import { pastCallings } from './callings.ts'
import type { Draft } from './match.ts'
import { kindOf, takesSides } from './kind-of-tagged.ts'
import type { Span } from './kind-of-tagged.ts'
import { endOf, endOfPlace } from './ends.ts'
import { longestPhrase } from './phrases.ts'
import { isGivenToo, classByOffice } from './class-by-office.ts'
import { sentenceScores } from './tagger/score.ts'
import { bestLabels } from './tagger/viterbi.ts'

/** A name is taken when its words lead the next best reading by this share of the model's usual score, by class. */
const margins = { PER: 0.06, ORG: 0.04, LOC: 0.04 } as const

/** Names that a trained model finds and no list knows, beside those that are known; none overlap. */
export const withTagged = (
  sentence: Sentence,
  known: readonly Draft[],
  { pack, model }: { readonly pack: LanguagePack; readonly model: NameModel | undefined },
): readonly Draft[] => {
  if (!model || sentence.tokens.length === 0) return known
  const { tokens } = sentence
  const scores = sentenceScores(tokens, known, { pack, model })
  const spans = spansOf(bestLabels(scores, model.transitions))
  const taken: Draft[] = []
  const found = flatMapped(spans, (span): readonly Draft[] => {
    if (leadOf(span, scores) < margins[span.kind] * unit) return []
    const inside = known.filter((d) => d.from < span.to && span.from < d.to)
    if (!inside.every((d) => gives(d, span))) return []
    const draft = draftOf(tokens, span, { pack, model })
    // "আমির শফিকুর রহমান": without its office or epithet the name is the one that is known.
    if (!draft || inside.some((d) => d.from === draft.from && d.to === draft.to)) return []
    taken.push(...inside)
    return [{ ...draft, state: inside.find((d) => d.state)?.state ?? null }]
  })
  if (found.length === 0) return known
  const whole = found.filter((d) => !found.some((o) => o !== d && o.from <= d.from && d.to <= o.to))
  return [...known.filter((d) => !taken.includes(d)), ...whole]
}

/** What a plain token's scores are measured in; the model's weights are scaled to int16. */
const unit = 10_000

const spansOf = (path: Uint8Array): readonly Span[] => {
  const found: Span[] = []
  for (let i = 0; i < path.length; i++) {
    const label = labels[path[i] ?? 0] ?? 'O'
    if (!label.startsWith('B-')) continue
    let to = i + 1
    while (labels[path[to] ?? 0] === `I-${label.slice(2)}`) to++
    found.push({ from: i, to, kind: label.slice(2) as Span['kind'] })
    i = to - 1
  }
  return found
}

/** The class of names that each label is of; that of O is of none. */
const classes = labels.map((label) => label.slice(2))

/** How far the span's class leads all others, on the average of its words. */
const leadOf = ({ from, to, kind }: Span, scores: Int32Array): number => {
  let sum = 0
  for (let i = from; i < to; i++) {
    let [own, other] = [-Infinity, -Infinity]
    for (let y = 0; y < labels.length; y++) {
      const score = scores[i * labels.length + y] ?? 0
      if (classes[y] === kind) own = Math.max(own, score)
      else other = Math.max(other, score)
    }
    sum += own - other
  }
  return sum / (to - from)
}

/** A known name gives way only to a longer one that holds it: "বাংলাদেশ" in the name of a party, a surname in a full name. */
const gives = (known: Draft, span: Span): boolean => {
  const inside =
    span.from <= known.from && known.to <= span.to && span.to - span.from > known.to - known.from
  if (!inside) return false
  if (span.kind === 'ORG') return known.kind === 'state' || known.kind === 'place'
  return (
    span.kind === 'PER' &&
    known.via !== undefined &&
    ['short', 'after', 'shared'].includes(known.via)
  )
}

interface Setting {
  readonly pack: LanguagePack
  readonly model: NameModel
}

const draftOf = (tokens: readonly Token[], span: Span, { pack, model }: Setting): Draft | null => {
  const { from, to } = trimmed(tokens, span, { pack, model })
  if (span.kind === 'PER' && isNobody(tokens, from, to, pack)) return null
  // "শাহী বাংলার সুলতান": an everyday word in the middle makes it no name.
  const middle = tokens.slice(from + 1, to - 1)
  const isLong = (t: Token): boolean => t.kind === 'word' && t.norm.length > 2
  if (span.kind === 'PER' && middle.some((t) => isLong(t) && isPlain(t, { pack, model })))
    return null
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || from >= to) return null
  if (span.kind !== 'PER' && takesSides(last, pack)) return null
  const kind = kindOf(tokens, { ...span, from, to }, pack)
  if (!tokens.slice(from, to).some((t) => t.kind === 'word' && t.norm.length > 2)) return null
  const role = tokens.slice(span.from, from)
  return {
    start: first.start,
    end: kind === 'person' ? endOf(last, tokens[to], pack) : endOfPlace(last, tokens[to], pack),
    from,
    to,
    kind,
    entity: null,
    name: null,
    class:
      kind === 'place' ? 'place' : kind === 'person' ? classByOffice(tokens, from, pack) : 'other',
    ...(kind === 'person' && role.length > 0 ? { role: role.map((t) => t.text).join(' ') } : {}),
    rule: `model:${model.name}`,
  }
}

/** "কমলার বাগান", "জান্নাতুল ফেরদৌস নসিব": what names of people also mean, by what follows. */
const isNobody = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { names }: LanguagePack,
): boolean => {
  const next = tokens[to]?.stems ?? []
  // "মুজিববাদ মুর্দাবাদ", "করিম সৃষ্টিকর্তাকে"
  if (tokens.slice(from, to).some((t) => t.stems.some((s) => names.proof?.noNames.has(s))))
    return true
  return to - from === 1
    ? next.some((s) => names.produce?.has(s))
    : next.some((s) => names.granted?.has(s))
}

/** Without the offices before a person, common words at a person's edges, and the punctuation around. */
const trimmed = (
  tokens: readonly Token[],
  { from, to, kind }: Span,
  setting: Setting,
): { readonly from: number; readonly to: number } => {
  let [start, end] = [from, to]
  while (kind === 'PER' && !isGivenToo(tokens, start, setting.pack)) {
    const office = longestPhrase(tokens, start, setting.pack.names.offices)
    const rank = setting.pack.names.ranks?.has(tokens[start]?.norm ?? '') ? start + 1 : start
    const past =
      office?.to ??
      (rank > start ? rank : pastCallings(tokens, { from: start, to: end }, setting.pack))
    if (past === start || past >= end) break
    start = past
  }
  // "কদমতলী থানাধীন রাধানগর ইউনিয়ন": where a place lies is none of its name.
  const lies = (token: Token | undefined): boolean =>
    kind !== 'PER' && setting.pack.names.proof?.sideEndings.includes(token?.norm ?? '') === true
  while (end > start && lies(tokens[end - 1])) end--
  for (let i = start; i < end; i++) if (lies(tokens[i])) start = i + 1
  const outside = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'punct' || (kind === 'PER' && isPlain(token, setting)))
  if (kind === 'PER' && isCounter(tokens, start, setting)) start++
  while (start < end && outside(tokens[start]) && !isGivenName(tokens, [start, end], setting))
    start++
  // "দাস ইট দিয়ে": what something is done with is no word of a name.
  const tool = setting.pack.names.tools?.has(tokens[end]?.norm ?? '') && kind === 'PER'
  if (tool && end - start > 2 && !bears(tokens[end - 1], setting)) end--
  const ends = (token: Token | undefined): boolean =>
    outside(token) || token?.pos === 'ADP' || isTitle(token, setting)
  while (end > start && ends(tokens[end - 1])) end--
  return kind === 'PER'
    ? widened(tokens, { from: start, to: end }, setting)
    : { from: start, to: end }
}

/** "দুই জন ফয়সাল করিম": what people are counted with behind a number. */
const isCounter = (tokens: readonly Token[], at: number, { pack }: Setting): boolean => {
  const { proof, holders } = pack.names
  const number = tokens[at - 1]
  return (
    proof?.counters.has(tokens[at]?.norm ?? '') === true &&
    (number?.kind === 'number' || holders.someBefore.has(number?.norm ?? ''))
  )
}

/** "আজহার খান": before one word that people are named with, a word that is common with an ending alone is the given name. */
const isGivenName = (
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  setting: Setting,
): boolean => {
  const first = tokens[start]
  return (
    end - start === 2 &&
    first?.kind === 'word' &&
    first.pos === undefined &&
    !isCommon(setting.model, first.norm) &&
    !isManner(first, setting.pack) &&
    bears(tokens[end - 1], setting)
  )
}

/** Words of a name that the model left out: initials and given names before, family names after. */
const widened = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  setting: Setting,
): { readonly from: number; readonly to: number } => {
  if (from >= to) return { from, to }
  let [start, end] = [from, to]
  while (end - start < longest && leads(tokens, start, setting)) start--
  // Initials that the name has no room for leave their stop behind.
  while (start < from && tokens[start]?.kind === 'punct') start++
  while (end - start < longest && follows(tokens, end, setting)) end++
  return overHyphens(tokens, { from: start, to: end }, setting)
}

/** "জালাল আল-দিন": what a particle and a hyphen join to the name, and the given name before them. */
const overHyphens = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  setting: Setting,
): { readonly from: number; readonly to: number } => {
  const { particles } = setting.pack.names
  const joins = (i: number): boolean =>
    tokens[i]?.norm === '-' &&
    tokens[i - 1]?.end === tokens[i]?.start &&
    tokens[i]?.end === tokens[i + 1]?.start &&
    particles?.has(tokens[i - 1]?.norm ?? '') === true
  // "তৌফিক ই ইলাহি"
  const next = tokens[to + 1]
  const linked = setting.pack.names.linkers?.has(tokens[to]?.norm ?? '') === true
  const joined = joins(to) || (linked && next !== undefined && !isPlain(next, setting))
  const end = joined && next?.kind === 'word' ? to + 2 : to
  if (!joins(from - 1)) return { from, to: end }
  // "মাহবুব-উল-আলম" has a hyphen on both sides.
  const first = from - (tokens[from - 3]?.norm === '-' ? 4 : 3)
  const given = tokens[first]
  const own =
    given?.kind === 'word' && (bears(given, setting) || (isBare(given) && !isPlain(given, setting)))
  return { from: own ? first : from - 2, to: end }
}

/** Most words of a person's name. */
const longest = 6

const isTitle = (token: Token | undefined, { pack }: Setting): boolean =>
  token?.stems.some((s) => pack.names.nameSuffixes?.has(s) || pack.names.nameInitials?.has(s)) ===
  true

const bears = (token: Token | undefined, { pack }: Setting): boolean =>
  token?.kind === 'word' && token.stems.some((s) => pack.names.nameWords?.person.has(s))

const isBare = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.features.case === undefined

/** True where the word before belongs to the name: an initial or a given name. */
const leads = (tokens: readonly Token[], start: number, setting: Setting): boolean => {
  // "মো." is written with a colon as well.
  const marked = /^[:.]$/u.test(tokens[start - 1]?.norm ?? '')
  const before = marked ? tokens[start - 2] : tokens[start - 1]
  if (before?.kind !== 'word' || tokens[start - 1]?.norm === ',') return false
  if (isCounter(tokens, start - 1, setting)) return false
  const { nameInitials, particles } = setting.pack.names
  if (nameInitials?.has(before.norm) === true || particles?.has(before.norm) === true) return true
  const joined = particles?.has(tokens[start]?.norm ?? '') === true && !marked
  if (joined && isBare(before) && !isPlain(before, setting)) return true
  return !marked && isBare(before) && bears(before, setting)
}

const follows = (tokens: readonly Token[], end: number, setting: Setting): boolean =>
  isBare(tokens[end - 1]) && (bears(tokens[end], setting) || isAlsoName(tokens[end], setting))

/** "মাহমুদুল হাসান জয়কে": no thing has the ending of somebody to whom something is done. */
const isAlsoName = (token: Token | undefined, { pack }: Setting): boolean =>
  token?.features.case === 'acc' &&
  token.stems.some((s) => pack.names.proof?.alsoNames.has(s)) &&
  token.features.classifier === undefined

/** A word of everyday language that nobody is named with. */
const isPlain = (token: Token, { pack, model }: Setting): boolean => {
  const bears = token.stems.some((s) => pack.names.nameWords?.person.has(s))
  return (
    !bears &&
    (token.pos !== undefined ||
      isManner(token, pack) ||
      isCommon(model, token.norm) ||
      token.stems.some((s) => s.length > 2 && isCommon(model, s)))
  )
}
