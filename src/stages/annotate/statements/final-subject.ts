import type { Mention } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf, tokenFrom } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { describesNoun } from './describing-names.ts'
import { naming } from './named.ts'
import type { Named } from './named.ts'

/**
 * The one person of whom a sentence of a verb-final language tells: its only person, in no case, before a verb that honours;
 * who stands behind that verb, whoever else is named before; or with whom, as it tells, somebody has talked.
 *
 * @param tells true for a sentence by which somebody speaks: its subject may name others in a case.
 */
export const finalSubjectOf = (
  scene: Scene,
  named: readonly Mention[],
  { pack, tells }: { readonly pack: LanguagePack; readonly tells: boolean },
): Named | null => {
  const people = named.filter((m, i) => !isBracketed(scene, named, m) && !isAgain(named, i))
  const last = people.at(-1)
  if (!last) return null
  const closes = closing(scene, last, pack)
  // "উপস্থিত ছিলেন রহিম।": he is only there.
  if (
    closes &&
    people.length > 1 &&
    isOneOf(beforeVerb(scene), pack.statements.final?.present ?? [])
  )
    return null
  const alone = people.length === 1 || tells
  const found = closes ?? (alone ? onlyBare(scene, people) : null)
  // "ভাইও নিহত হয়েছেন বলে তিনি উল্লেখ করেন": the sentence is about somebody else.
  if (!found || (!closes && holdsHim(scene, pack))) return null
  if (found === last && people.length === 1 && isTalkedWith(scene, last, pack)) return naming(last)
  const first = tokenFrom(scene.tokens, found.at.start)
  const next = tokenFrom(scene.tokens, found.at.end)
  const own = scene.tokens[next - 1]
  // Behind the verb nothing is left that a genitive could belong to: in "জি এম কাদের" the last letter is the name's.
  const whole = closes !== null && own?.end === found.at.end
  if (!own || !(whole || isBareEnd(own, found, pack))) return null
  if (describesNoun(scene, pack, { index: next - 1, kind: found.kind })) return null
  const verb = scene.tokens.findLast((t) => isFinite(t))
  const joined = first > 1 && isOneOf(scene.tokens[first - 1], pack.text.joints)
  const behind = afterNaming(scene, afterBracket(scene, next), pack)
  const apart = isLastWord(scene, behind) || isAlone(scene, behind, pack)
  return verb?.features.honorific === true && apart && !joined ? naming(found) : null
}

/** The one person, where each of the others is told in a case. */
const onlyBare = ({ tokens }: Scene, people: readonly Mention[]): Mention | null => {
  const bare = people.filter(({ at }) => {
    const own = tokens[tokenFrom(tokens, at.end) - 1]
    return people.length === 1 || !own || own.end === at.end || own.features.case === undefined
  })
  return bare.length === 1 ? (bare[0] ?? null) : null
}

/** "তারেক রহমান … তারেক রহমান": one person named a second time. */
const isAgain = (named: readonly Mention[], index: number): boolean => {
  const { text, entity } = named[index] as Mention
  return named
    .slice(index + 1)
    .some((m) => m.text === text || (entity !== null && m.entity === entity))
}

/** "শফিকুল ইসলাম (মাসুদ)": what else somebody is called. */
const isBracketed = ({ tokens }: Scene, named: readonly Mention[], { at }: Mention): boolean => {
  const [open, close] = [tokenFrom(tokens, at.start) - 1, tokenFrom(tokens, at.end)]
  return (
    tokens[open]?.norm === '(' &&
    tokens[close]?.norm === ')' &&
    named.some((m) => m.at.end === tokens[open - 1]?.end)
  )
}

/** The word before the last finite verb. */
const beforeVerb = ({ tokens }: Scene): Token | undefined =>
  tokens[tokens.findLastIndex((t) => isFinite(t)) - 1]

/** "স্বাগত জানিয়েছেন জন লি।": who stands behind the verb, with his office, and ends the sentence. */
const closing = (scene: Scene, person: Mention, pack: LanguagePack): Mention | null => {
  const { tokens } = scene
  const verb = tokens.findLastIndex((t) => isFinite(t) && t.end <= person.at.start)
  const end = afterNaming(scene, tokenFrom(tokens, person.at.end), pack)
  if (verb === -1 || !isLastWord(scene, end)) return null
  const between = tokens.slice(verb + 1, tokenFrom(tokens, person.at.start))
  const isOffice = (t: Token): boolean => t.kind === 'word' || '(.)-–'.includes(t.norm)
  return between.every(isOffice) ? person : null
}

/** "স্মৃতিসৌধে এসেছেন সাবিহা।": who is told behind the verb. */
const isLastWord = ({ tokens }: Scene, next: number): boolean =>
  tokens.slice(next).every((t) => t.kind === 'punct')

/** In no case: the name's last word, stressed or not ("আজিজুল হকও"). */
const isBareEnd = ({ end, text, features }: Token, { at }: Mention, pack: LanguagePack): boolean =>
  features.case === undefined &&
  (end === at.end || pack.text.endings.stress.test(text.slice(text.length - (end - at.end))))

/** "আল আমিন নামের এক তরুণ": index behind what he is besides his name; where that bears a case he is no subject. */
const afterNaming = ({ tokens }: Scene, next: number, { statements }: LanguagePack): number => {
  if (!statements.named?.includes(tokens[next]?.norm ?? '')) return next
  const words = tokens.slice(next + 1, next + 1 + whoWords)
  const verb = words.findIndex((t) => t.kind !== 'word' || t.pos === 'VERB' || t.features.case)
  const bare = verb > 0 && words[verb]?.features.case === undefined
  return bare ? next + 1 + verb : next
}

/** Most words of what somebody is. */
const whoWords = 5

/** "রিয়াজুল হাসান (অব)": index behind a bracket. */
const afterBracket = ({ tokens }: Scene, next: number): number => {
  if (tokens[next]?.norm !== '(') return next
  const close = tokens.findIndex((t, i) => i > next && t.norm === ')')
  return close === -1 || close - next > bracketTokens ? next : close + 1
}

/** Most tokens of such a bracket. */
const bracketTokens = 5

/** No "and", comma or genitive right after the name, by which it would be one of several or belong to another. */
const isAlone = (scene: Scene, next: number, pack: LanguagePack): boolean => {
  const token = scene.tokens[next]
  return (
    token !== undefined &&
    token.features.case !== 'gen' &&
    token.kind !== 'punct' &&
    !isOneOf(token, pack.text.joints) &&
    !isOneOf(token, pack.events.conjunctions)
  )
}

/** "কথা হয় দোকানি রহিম শেখের সঙ্গে": a verb that honours nobody, so that nobody else is told of. */
const isTalkedWith = (
  { tokens }: Scene,
  { at }: Mention,
  { statements }: LanguagePack,
): boolean => {
  const next = tokenFrom(tokens, at.end)
  const [own, behind] = [tokens[next - 1], tokens[next]]
  const verb = tokens.findLast((t) => isFinite(t))
  return (
    own?.features.case === 'gen' &&
    isOneOf(behind, statements.final?.talkedWith ?? []) &&
    verb?.features.honorific !== true &&
    tokens.some((t) => isOneOf(t, statements.final?.talk ?? []))
  )
}

/** True for a sentence with a pronoun for one person as its subject, outside quotations. */
export const holdsHim = (
  { tokens, paragraphQuotations }: Scene,
  { statements }: LanguagePack,
): boolean =>
  tokens.some(
    (t) =>
      t.pos === 'PRON' &&
      t.norm === statements.onePerson?.[0] &&
      !paragraphQuotations.some((q) => q.start < t.start && t.start < q.end),
  )
