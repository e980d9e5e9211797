import type { EntityClass } from '../../../core/reading.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'

const organisationHeads =
  /^(?:ministry|council|university|corp|inc|ltd|company|group|party|bank|agency|association|committee|commission|court|institute|department|union|federation|foundation|authority|board|office|service|organization|organisation|front|movement|army|force|forces|police|brigade|airlines|college|hospital|club|network|center|centre|television|tv|times|post|news)$/iu
const placeHeads =
  /^(?:province|region|district|city|county|river|island|islands|valley|airport|street|square|mountain|sea|bay|state|town|village)$/iu

/** Names in Latin script that the base does not know: runs of capitalised words, told apart by their head or the office before them. */
export const findUnknown = (
  sentence: Sentence,
  known: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  if (pack.script !== 'Latn') return []
  const { tokens } = sentence
  const found: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const to = runEnd(tokens, i, known)
    if (to === i) continue
    const draft = classify(tokens, i, to, pack)
    if (draft) found.push(draft)
    i = to - 1
  }
  return found
}

const capital = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

const taken = (known: readonly Draft[], index: number): boolean =>
  known.some((d) => d.from <= index && index < d.to)

const runEnd = (tokens: readonly Token[], from: number, known: readonly Draft[]): number => {
  let to = from
  while (to < tokens.length) {
    const token = tokens[to]
    if (!token || taken(known, to) || token.pos !== 'PROPN' || !capital.test(token.text)) break
    to++
  }
  return to
}

const isOffice = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined &&
  (pack.names.honorifics.includes(token.norm) ||
    pack.names.offices.some((o) => o.words.includes(token.norm)))

const calendarWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/iu

const classify = (
  tokens: readonly Token[],
  start: number,
  to: number,
  pack: LanguagePack,
): Draft | null => {
  let from = start
  while (from < to && isOffice(tokens[from], pack)) from++
  const run = tokens.slice(from, to).filter((t) => !calendarWord.test(t.text))
  const titled = from > start || isOffice(tokens[start - 1], pack)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length !== to - from) return null
  if (run.length < 2 && !titled) return null
  if (isOffice(last, pack)) return null
  const kind = kindOf(last, run.length, titled)
  if (!kind) return null
  const role = tokens
    .slice(start, from)
    .map((t) => t.text)
    .join(' ')
  const office = pack.names.offices.find((o) =>
    tokens.slice(Math.max(0, start - 1), from).some((t) => o.words.includes(t.norm)),
  )
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    kind,
    entity: null,
    name: null,
    class: classOf(kind, office?.class),
    state: null,
    ...(role === '' ? {} : { role }),
    rule: titled ? 'office and name' : 'capitalised words',
  }
}

const kindOf = (last: Token, length: number, titled: boolean): Draft['kind'] | null => {
  if (titled) return length <= 4 ? 'person' : null
  if (organisationHeads.test(last.text)) return 'organisation'
  if (placeHeads.test(last.text)) return 'place'
  return length >= 2 && length <= 3 ? 'person' : null
}

const classOf = (kind: Draft['kind'], office: EntityClass | undefined): EntityClass => {
  if (kind === 'person') return office ?? 'person'
  return kind === 'place' ? 'place' : 'other'
}
