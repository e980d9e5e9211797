import type { Mention } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { onceAFormWith } from '../once-a-form.ts'
import { canAct, isOneOf, lastWhere, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { agrees } from './agreement.ts'
import { closes } from './clause-start.ts'
import { describesNoun, leadsBody } from './describing-names.ts'
import { bearsCaseBehind } from './bracket-case.ts'
import { isManner } from './manner.ts'
import { joinedAfter } from './joined-after.ts'
import { phraseStart } from './joined-speakers.ts'
import { isFirstHalf, joinedToNext } from './joined-to-next.ts'
import { isOneOfMany, otherNameAt } from './other-name.ts'
import { nameAfter, ownStart, restOfName } from './speaker-extent.ts'
import { nfc } from '../../../text/normalise.ts'

/** Who speaks: the span of the noun phrase, and where it begins among the tokens. */
export interface Speaker {
  readonly span: Span
  readonly from: number
  readonly to: number
}

interface Range {
  readonly from: number
  readonly to: number
  /** The case that the head must bear: nominative before a verb, genitive before a noun cue. */
  readonly case: 'nom' | 'gen'
  /** Left of token `before` only who agrees with the verb of the cue. */
  readonly far?: { readonly before: number; readonly verb: Token | undefined }
}

/** True for a token that can head a speaker: a name, a word for people who speak, a pronoun. */
export const isHead = (scene: Scene, pack: LanguagePack, token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false
  const mention = mentionAt(scene, token)
  // A name bears its case on its last word.
  if (mention)
    return (canAct(mention) || mention.class === 'capital') && mention.at.end <= token.end
  return isSpeakerForm(token, pack)
}

/** A word for people who speak or a pronoun. */
const isSpeakerForm = onceAFormWith(
  (token, pack: LanguagePack) =>
    token.pos !== 'VERB' &&
    (isOneOf(token, pack.statements.speakers) ||
      endsAsSpeaker(token, pack) ||
      isPeople(token, pack) ||
      pack.names.persons.includes(token.norm) ||
      pack.names.groups.includes(token.norm)),
)

/** মালিকপক্ষ, পরিবেশবিদ: whom the last part of a word tells. */
const endsAsSpeaker = ({ stems, pos }: Token, { statements }: LanguagePack): boolean =>
  pos === undefined &&
  stems.some((stem) =>
    statements.speakerEndings?.some((end) => stem.length > end.length && stem.endsWith(end)),
  )

const isSubject = (token: Token | undefined, { statements, text }: LanguagePack): boolean =>
  token?.pos === 'PRON' &&
  !text.endings.oblique.test(token.norm) &&
  (statements.onePerson ?? []).includes(token.norm)

/** "রক্ষাকারী বাহিনী", "ভোটার তালিকা": before another noun such a word tells of which kind that is. */
const describesNext = (scene: Scene, pack: LanguagePack, at: number, to: number): boolean => {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
  // "আদালত (প্রতিবেদন) দাখিলের নির্দেশ দিয়েছে": what is done with a writing.
  const handled = at + 1 < to && next?.features.case === 'gen' && next.features.number === undefined
  if (handled && isOneOf(token, pack.statements.documents ?? [])) return true
  const leads = pack.statements.final?.leading.find(([word]) => word === token?.norm)
  if (leads && isOneOf(next, leads[1])) return true
  return (
    at + 1 < to &&
    token !== undefined &&
    endsAsSpeaker(token, pack) &&
    !isPeople(token, pack) &&
    next?.kind === 'word' &&
    next.pos === undefined &&
    (next.features.case === undefined || next.features.case === 'gen') &&
    !isOneOf(token, pack.statements.speakers) &&
    !isOneOf(next, pack.statements.objects ?? []) &&
    !isManner(next, pack)
  )
}

/** Inside a quotation that ends before token `to`: a word of what is said, but for a name in quotation marks right before the cue. */
const isQuoted = (
  { tokens, quotations }: Scene,
  mention: Mention | undefined,
  { at, to }: { readonly at: number; readonly to: number },
): boolean => {
  const [start, end] = [mention?.at.start ?? tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const around = quotations.find((q) => q.start < start && start < q.end && q.end <= end)
  if (!around) return false
  if (mention && mention.at.start <= around.innerStart && mention.at.end >= around.innerEnd)
    return false
  return !(tokens[at + 1]?.kind === 'punct' && (at + 2 >= to || isCased(tokens[at + 2])))
}

const isCased = (token: Token | undefined): boolean =>
  token?.features.case === 'loc' || token?.features.case === 'acc'

/** People whom no list knows, by their ending: আয়োজকেরা; and many of those whom one does: নাগরিকরা. */
const isPeople = (token: Token, pack: LanguagePack): boolean =>
  token.features.case === undefined &&
  token.features.classifier === undefined &&
  !(pack.statements.notPlural ?? []).includes(token.norm) &&
  (token.features.number === 'plur' || isMany(token.norm, pack))

const isMany = (word: string, pack: LanguagePack): boolean =>
  pack.text.endings.plural.test(word) &&
  pack.statements.speakers.some((one) => word.startsWith(one) && word.length - one.length < 3)

/** A pronoun in another case than the nominative: তাদের, তাঁকে. */
export const isOblique = (token: Token, pack: LanguagePack): boolean =>
  token.pos === 'PRON' && pack.text.endings.oblique.test(token.norm)

const isNounOfAct = (token: Token | undefined): boolean =>
  token?.features.nonFinite === 'verbal-noun' && token.features.case === undefined

/** What stands of a token after the mention in it: the case ending. */
const endingAfter = (mention: Mention, token: Token): string =>
  nfc(token.text.slice(Math.max(0, mention.at.end - token.start)))

interface Headed {
  readonly mention: Mention | undefined
  /** True right before the cue. */
  readonly last: boolean
  readonly pack: LanguagePack
}

const hasCase = (token: Token, wanted: 'nom' | 'gen', { mention, last, pack }: Headed): boolean => {
  const { case: actual } = token.features
  const { endings } = pack.text
  if (!mention)
    return wanted === 'gen'
      ? actual === 'gen' || (token.pos === 'PRON' && endings.genitive.test(token.norm))
      : (actual === undefined && !isOblique(token, pack)) ||
          endings.plural.test(token.norm) ||
          // The last letter of কমান্ডার is its own.
          pack.statements.speakers.includes(token.norm)
  const ending = endingAfter(mention, token)
  // A name may have been found with its ending; only right before a verb is কাদের sure to be a name.
  const inside = ending === '' && actual === 'gen'
  if (wanted === 'gen') return inside || endings.genitive.test(ending)
  if (ending === '' && actual === 'acc') return false
  if (inside && !last && endings.syllableGenitive.test(token.norm)) return false
  // A bare adjective ("পশ্চিমা নিষেধাজ্ঞা") only modifies; with a plural it names people.
  return ending === ''
    ? mention.rule !== 'knowledge:adjective'
    : endings.plural.test(ending) || endings.stress.test(ending)
}

const isPronoun = (token: Token, pack: LanguagePack): boolean =>
  pack.names.persons.includes(token.norm) || pack.names.groups.includes(token.norm)

/** "ছাত্র সংসদের (রাকসু) সাধারণ সম্পাদক": a short name in brackets bears the case of what it stands for. */
const isBracketed = (scene: Scene, index: number): boolean => {
  const { tokens } = scene
  if (tokens[index + 1]?.norm !== ')') return false
  const open = tokens.findLastIndex((t, i) => i < index && t.norm === '(')
  const first = tokens[open + 1]
  // "এক্স (সাবেক টুইটার)": what the brackets say of what stands before.
  const says = first !== undefined && open + 1 < index && mentionAt(scene, first) === undefined
  return (
    open > 0 && index - open < bracketWords && (says || tokens[open - 1]?.features.case === 'gen')
  )
}

/** Most words of a name in brackets. */
const bracketWords = 4

/** "সাধারণ সম্পাদক (জিএস) সালাহউদ্দিন আম্মারকে": an office right before a name in another case is that name's. */
const isTitle = (scene: Scene, index: number, pack: LanguagePack): boolean => {
  const { tokens } = scene
  const after = tokens[index + 1]
  const next =
    after?.norm === '(' ? tokens.findIndex((t, i) => i > index && t.norm === ')') + 1 : index + 1
  const token = tokens[next]
  const name = token && mentionAt(scene, token)
  // "সংবাদমাধ্যম আল-জাজিরার", "দল কৃষক পার্টিকে": the own name of an outlet or a body bears the case.
  const firm =
    (name?.kind === 'agency' || name?.kind === 'organisation') &&
    tokens[index]?.features.classifier === undefined &&
    isOneOf(tokens[index], pack.statements.final?.firms ?? [])
  const end = tokens.findLastIndex((t) => name && t.start < name.at.end)
  // "বাহিনী মুক্তি ফৌজ (এমএফ)-কে"
  if (name && bearsCaseBehind(scene, pack, end)) return true
  if (!name || !(name.kind === 'person' || firm)) return false
  const last = tokens[end]
  const oblique = last && !hasCase(last, 'nom', { mention: name, last: false, pack })
  return oblique === true || leadsBody(scene, pack, end)
}

/** The last token of a speaker with people who are joined behind it. */
const withJoined = (
  scene: Scene,
  pack: LanguagePack,
  { last, range }: { readonly last: number; readonly range: Range },
): number => {
  const { crowds, anyone } = pack.statements
  return joinedAfter(scene, pack, {
    last,
    limit: range.to,
    speaks: (t) =>
      !mentionAt(scene, t) &&
      (isPeople(t, pack) || isOneOf(t, [...(crowds ?? []), ...(anyone ?? [])])),
  })
}

/**
 * The speaker nearest to the cue on its left, with those coordinated with it:
 * "দক্ষিণ কোরিয়া, ইউক্রেন ও পশ্চিমারা". Null when nobody stands there in the right case.
 */
export const speakerBefore = (scene: Scene, pack: LanguagePack, range: Range): Speaker | null => {
  for (let i = range.to - 1; i >= range.from; i--) {
    const token = scene.tokens[i]
    const last = i === range.to - 1
    if (!token || (closes(scene, i) && !mentionAt(scene, token))) return null
    const open = otherNameAt(scene, i)
    const called = open > range.from ? speakerBefore(scene, pack, { ...range, to: open }) : null
    if (called?.to === open)
      return { ...called, span: { ...called.span, end: token.end }, to: i + 1 }
    if (isOneOfMany(scene, i, pack)) return null
    if (token.kind !== 'word' || !isHead(scene, pack, token)) continue
    const half = isFirstHalf(scene, i)
    if (half || joinedToNext(scene, pack, i)) {
      // Whatever belongs to such a word bears its case as well: "(যুক্তরাজ্য বিএনপির নেতা)-কর্মীদের".
      const pronoun = lastWhere(scene.tokens, { from: range.from, to: i }, (t) =>
        isSubject(t, pack),
      )
      i = Math.min(i, ownStart(scene, pack, half ? i + 2 : i, Math.max(range.from, pronoun + 1)))
      continue
    }
    const mention = mentionAt(scene, token)
    const next = scene.tokens[i + 1]
    if (!mention && describesNext(scene, pack, i, range.to)) continue
    // "তিনি কৃষক কার্ডের কথা বলেছেন": right behind a pronoun nobody else speaks.
    if (!mention && isSubject(scene.tokens[i - 1], pack) && i > range.from) continue
    if (isQuoted(scene, mention, { at: i, to: range.to })) continue
    if (!mention && isPronoun(token, pack) && hasCase(token, range.case, { mention, last, pack }))
      return { span: { start: token.start, end: token.end }, from: i, to: i + 1 }
    // "ফেসবুক পোস্টে লিখেছেন": where it is said does not say it.
    if (next?.features.case === 'loc' && isOneOf(token, pack.statements.venues ?? [])) continue
    // "ঢাকা-৮" is a seat, not the capital; nor is it in "ঢাকা ‘লকডাউন’ কর্মসূচি".
    if (mention?.class === 'capital' && ['-', '‘', '“'].includes(next?.text ?? '')) continue
    if (
      !hasCase(token, range.case, { mention, last, pack }) ||
      (mention && describesNoun(scene, pack, { index: i, kind: mention.kind })) ||
      (range.case === 'nom' &&
        (bearsCaseBehind(scene, pack, i) ||
          isBracketed(scene, i) ||
          (!mention && isTitle(scene, i, pack)))) ||
      (range.far &&
        i < range.far.before &&
        !agrees(scene, pack, { head: token, verb: range.far.verb }))
    )
      continue
    if (range.case === 'nom' && next?.pos === 'ADP' && !isManner(next, pack) && i + 1 < range.to)
      continue
    // "দল পাওয়া নিয়ে বলেন": what an act is done with.
    if (!mention && isNounOfAct(next) && scene.tokens[i + 2]?.pos === 'ADP' && i + 2 < range.to)
      continue
    const from = phraseStart(scene, pack, i, range.from)
    const end =
      range.case === 'gen'
        ? i
        : mention
          ? restOfName(scene, i, { mention, limit: range.to, pack })
          : nameAfter(scene, i, { limit: range.to, pack })
    const first = scene.tokens[from] ?? token
    const whole = range.case === 'gen' ? end : withJoined(scene, pack, { last: end, range })
    const stop = scene.tokens[whole]?.end ?? token.end
    return {
      span: {
        start: first.start,
        end: mention && range.case === 'nom' ? Math.max(mention.at.end, stop) : stop,
      },
      from,
      to: whole + 1,
    }
  }
  return null
}
