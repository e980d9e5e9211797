import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { endOf } from './ends.ts'
import { endsOffice } from './evidence.ts'
import type { Draft } from './match.ts'

interface Ground {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  /** True where the report has a wording with nothing written on to it. */
  readonly stands: (wording: string) => boolean
  /** Text of a stretch of the paragraph. */
  readonly wording: (start: number, end: number) => string
  /** True for a word that may be another word of a name beside it. */
  readonly belongs: (token: Token | undefined) => boolean
}

/**
 * People of no known identity with all their initials ("(এস) এম সাখাওয়াত"), in one piece ("আবুল ফজল মো. সানাউল্লাহ"), without the
 * government that stands behind them ("মোসাদ্দেক আলী সরকারের প্রতি") and without stress ("সু চিও"). Drafts in order.
 */
export const wholePeople = (drafts: readonly Draft[], ground: Ground): readonly Draft[] => {
  if (ground.pack.names.nameInitials === undefined || !drafts.some(isUnknown)) return drafts
  const found: Draft[] = []
  for (const [k, draft] of drafts.entries()) {
    const before = found.at(-1)
    if (!isUnknown(draft)) found.push(draft)
    else if (before && goesOn(ground, before, draft))
      found[found.length - 1] = { ...before, to: draft.to, end: draft.end }
    else
      found.push(withNeighbours(ground, draft, { free: before?.to ?? 0, end: drafts[k + 1]?.from }))
  }
  return found.map((d) =>
    isUnknown(d) ? withoutOwned(ground, withoutStress(ground, withoutBody(ground, d))) : d,
  )
}

const isUnknown = ({ kind, entity }: Draft): boolean => kind === 'person' && entity === null

/** "আবুল ফজল" and "মো. সানাউল্লাহ" side by side are one. */
const goesOn = ({ tokens, pack }: Ground, before: Draft, draft: Draft): boolean =>
  isUnknown(before) &&
  before.to === draft.from &&
  before.end === tokens[before.to - 1]?.end &&
  pack.names.innerNames?.has(tokens[draft.from]?.norm ?? '') === true

interface Room {
  readonly free: number
  readonly end: number | undefined
}

/** "নজির হোসেন", "মেহের আফরোজ শাওনসহ": a strange word on a name's edge that nothing else can be. */
const withNeighbours = (ground: Ground, draft: Draft, { free, end = Infinity }: Room): Draft => {
  const { tokens, pack, belongs } = ground
  const whole = withLetters(ground, withInitials(ground, draft, free), free)
  const bears = (i: number): boolean =>
    tokens[i]?.stems.some((s) => pack.names.nameWords?.person.has(s)) === true
  const first = tokens[whole.from - 1]
  const opens = whole.from - 2 < 0 || tokens[whole.from - 2]?.kind === 'punct'
  const lone = whole.to - whole.from === 1
  // "এয়ার মার্শাল হরি চাঁদ দেওয়ান": between a rank and a name is nothing but the name.
  const ranked = isRanked(ground, whole.from - 1) && whole.to - whole.from < 4
  const before =
    whole.from > free &&
    (lone || ranked) &&
    isStrange(ground, first) &&
    ((isBare(first) && (ranked || (opens && bears(whole.from))) && belongs(first)) ||
      (lone &&
        isSecond(ground, tokens[whole.from]) &&
        (isBare(first) || (opens && isOpening(first)))))
  const from = before ? whole.from - 1 : whole.from
  const next = tokens[whole.to]
  const closes =
    /^[,;(।]$/u.test(tokens[whole.to + 1]?.text ?? '') ||
    pack.text.joints.includes(tokens[whole.to + 1]?.norm ?? '') ||
    isBehindSomebody(ground, whole.to + 1)
  const after =
    whole.to < end &&
    tokens[whole.to - 1]?.end === whole.end &&
    whole.to - from > 1 &&
    ((closes && isBare(next)) || isDone(next) || isLed(ground, whole.to)) &&
    isStrange(ground, next) &&
    belongs(next)
  const last = after ? next : undefined
  return {
    ...whole,
    from,
    start: before && first ? first.start : whole.start,
    ...(last ? { to: whole.to + 1, end: endOf(last, tokens[whole.to + 1], pack) } : {}),
  }
}

/** "সৈয়দ এমরান রেনকে": the last word of a name with the ending of somebody to whom something is done. */
const isDone = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.pos === undefined &&
  token.features.case === 'acc' &&
  token.features.number === undefined &&
  token.features.classifier === undefined

/** "রেন আকন টুনু বলেন", "… টুনু প্রমুখ", "… টুনু নামে এক যুবক": what stands behind somebody's name alone. */
const isBehindSomebody = ({ tokens, pack: { names } }: Ground, at: number): boolean => {
  const token = tokens[at]
  if (!token || !names.proof) return false
  const called =
    names.naming?.behind.has(token.norm) === true &&
    names.naming.indefinite.has(tokens[at + 1]?.norm ?? '')
  const tells = token.features.honorific === true && names.proof.tells.has(token.lemma)
  return called || tells || names.proof.closing.has(token.norm)
}

/** "রেন আকন টুনুর সভাপতিত্বে": whose the chair is has the genitive on the last word of the name alone. */
const isLed = ({ tokens, pack: { names } }: Ground, at: number): boolean =>
  tokens[at]?.pos === undefined &&
  tokens[at]?.features.case === 'gen' &&
  tokens[at].features.number === undefined &&
  tokens[at + 1]?.features.case === 'loc' &&
  names.proof?.governing.has(tokens[at + 1]?.norm ?? '') === true

/** True right behind a rank or an office. */
const isRanked = ({ tokens, pack }: Ground, at: number): boolean =>
  at > 0 &&
  (pack.names.ranks?.has(tokens[at - 1]?.norm ?? '') === true || endsOffice(tokens, at, pack))

/** "হাসি বেগম": nobody is called by the second word alone. */
const isSecond = ({ pack }: Ground, token: Token | undefined): boolean =>
  token?.stems.some((s) => pack.names.proof?.secondNames.has(s)) === true

/** No verb opens a sentence: "হাসি" is somebody there. */
const isOpening = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && token.features.case === undefined && token.norm.length > 2

const isBare = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.pos === undefined &&
  token.features.case === undefined &&
  token.norm.length > 2

/** No word of a body or a place, and no calling. */
const isStrange = ({ pack: { names } }: Ground, token: Token | undefined): boolean => {
  const { proof, nameWords } = names
  const called = names.offices.some((o) => o.words.includes(token?.norm ?? ''))
  if (called) return false
  const lists = [
    proof?.bodyWords,
    proof?.placeWords,
    proof?.peoples,
    proof?.epithets,
    nameWords?.place,
    nameWords?.body,
    names.organisationHeads,
    names.placeHeads,
    names.everyday,
    names.nameSuffixes,
    names.ranks,
  ]
  return token?.stems.some((s) => lists.some((l) => l?.has(s))) !== true
}

/** "এম. এ. রেন", "এ আর রেন": letters before a name, with stops or not, that open it. */
const withLetters = ({ tokens, pack }: Ground, draft: Draft, free: number): Draft => {
  const isLetter = (i: number): boolean =>
    pack.names.proof?.letterNames.includes(tokens[i]?.norm ?? '') === true
  let { from } = draft
  let letters = 0
  for (;;) {
    const at = tokens[from - 1]?.norm === '.' ? from - 2 : from - 1
    if (at < free || !isLetter(at)) break
    from = at
    letters++
  }
  const opens = from === 0 || tokens[from - 1]?.kind === 'punct'
  return letters > 1 && opens
    ? { ...draft, from, start: tokens[from]?.start ?? draft.start }
    : draft
}

/** Initials right before an initial that opens the name. */
const withInitials = ({ tokens, pack }: Ground, draft: Draft, free: number): Draft => {
  const listed = (i: number): boolean =>
    tokens[i]?.kind === 'word' && pack.names.nameInitials?.has(tokens[i].norm) === true
  // "এ কে ফজলুল": what also means "this" is an initial before another.
  const isInitial = (i: number): boolean =>
    listed(i) ||
    (listed(i + 1) && pack.names.proof?.letterNames.includes(tokens[i]?.norm ?? '') === true)
  let { from } = draft
  if (from - 2 >= free && !isInitial(from) && isInitial(from - 1) && isInitial(from - 2)) from--
  while (from > free && isInitial(from) && isInitial(from - 1)) from--
  // "এ কে এম মিজানুর রহমান": the letter is a word as well, and before two initials an initial.
  const letter = pack.names.letterWords?.has(tokens[from - 1]?.norm ?? '') === true
  if (from > free && letter && isInitial(from) && isInitial(from + 1)) from--
  return from === draft.from ? draft : { ...draft, from, start: tokens[from]?.start ?? draft.start }
}

/** "মোসাদ্দেক আলী সরকারের প্রতি": a surname that means the government, unless the report has the name with it bare. */
const withoutBody = ({ tokens, pack, stands, wording }: Ground, draft: Draft): Draft => {
  const { from, to, start, end } = draft
  const [before, last, next] = [tokens[to - 2], tokens[to - 1], tokens[to]]
  const governs = pack.names.bodies.find((b) => b.class === 'government')?.words ?? []
  if (to - from < 3 || !before || !last || last.end === end) return draft
  if (!governs.some((w) => last.stems.includes(w))) return draft
  if (!pack.names.afterGenitive.has(next?.norm ?? '') || stands(wording(start, end))) return draft
  return { ...draft, to: to - 1, end: before.end }
}

/** "সু চিও আটক": the last letter is stress where the report, or the list of names, has the name without it. */
const withoutStress = ({ tokens, pack, stands, wording }: Ground, draft: Draft): Draft => {
  const { start, end, to } = draft
  const last = tokens[to - 1]
  const { stress = [] } = pack.events.final ?? {}
  if (!last || last.end !== end || !stress.some((s) => last.norm.endsWith(s))) return draft
  const bare = wording(start, end - 1)
  const person = pack.names.nameWords?.person
  const named = person?.has(last.norm.slice(0, -1)) === true && !person.has(last.norm)
  return named || stands(bare) ? { ...draft, end: end - 1 } : draft
}

/** "সু চির হাড়", "সু চির": two words that the report writes without the ending, and what is theirs. */
const withoutOwned = ({ tokens, pack, stands, wording }: Ground, draft: Draft): Draft => {
  const { start, from, to } = draft
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]
    const owner = token && pack.names.genitiveLetter
    if (!owner || !token.norm.endsWith(owner) || pack.names.nameWords?.person.has(token.norm))
      continue
    const end = token.end - owner.length
    if (end < draft.end && stands(wording(start, end))) return { ...draft, to: i + 1, end }
  }
  return draft
}
