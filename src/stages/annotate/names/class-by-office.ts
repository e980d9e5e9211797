import type { EntityClass } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { longestPhrase } from './phrases.ts'

/** The class of the office that stands right before a person's name. */
export const classByOffice = (
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
): EntityClass => {
  const { names } = pack
  const office = [3, 2, 1]
    .map((n) => longestPhrase(tokens, from - n, names.offices))
    .find((found) => found?.to === from)
  if (!office) return 'person'
  // "জামায়াতের আমির": what the leaders of parties are called as well makes nobody the head of a state.
  const leads = names.holders.titles.some(
    ({ roles, words }) => words.includes(office.phrase) && roles.includes('party-leader'),
  )
  return leads || isOfBody(tokens, from - office.phrase.split(' ').length, pack)
    ? 'official'
    : office.row.class
}

/** "ফেডারেশনের প্রেসিডেন্ট", "ইইউ’র প্রেসিডেন্ট": the head of a body heads no state. */
const isOfBody = (
  tokens: readonly Token[],
  at: number,
  { names, events, text }: LanguagePack,
): boolean => {
  const [own, mark, ending] = tokens.slice(at - 3, at)
  const parted = /^[’']$/u.test(mark?.norm ?? '') && text.endings.genitive.test(ending?.norm ?? '')
  const owner = parted ? own : ending
  if (!owner || !(parted || owner.features.case === 'gen')) return false
  return owner.stems.some(
    (s) =>
      names.organisationHeads?.has(s) === true ||
      names.nameWords?.body.has(s) === true ||
      events.final?.letters.test(s) === true,
  )
}

/** "আমির হোসেন ও রহিম": an office that people are named with as well, before a word that no name begins with and behind nothing that it is of. */
export const isGivenToo = (
  tokens: readonly Token[],
  at: number,
  { names, text }: LanguagePack,
): boolean => {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!own || !names.nameWords?.person.has(own.norm)) return false
  if (!next?.stems.some((s) => names.proof?.lastNames.has(s))) return false
  if (before?.kind !== 'word' || text.joints.includes(before.norm)) return true
  return !(
    before.features.case === 'gen' ||
    names.holders.otherBefore.has(before.norm) ||
    before.stems.some((s) => names.branches?.has(s) || names.nameWords?.body.has(s))
  )
}
