import type { Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { NameCase } from '../../../../lang/contract/verb-final.ts'
import { isOneOf, mentionAt } from '../../scene.ts'
import { caseBehindBrackets, caseOf, partedCase } from './case-of.ts'
import type { Place } from './found.ts'
import { countAt } from './phrase.ts'

/** "হাদি ভাইয়ের ওপর", "মেসি ও দর্শকদের কাছে": the word that bears the ending for the name, and the ending. */
export const borne = (
  place: Place,
  mention: Mention,
  { token, index }: { readonly token: Token; readonly index: number },
): { readonly index: number; readonly grammatical: NameCase | 'nom' } => {
  const { scene, pack, final } = place
  const own = caseOf(final, mention, token)
  if (own !== 'nom') return { index, grammatical: own }
  const next = scene.tokens[index + 1]
  const parted = partedCase(scene, final, index)
  if (parted) return { index: index + 2, grammatical: parted }
  const behind = caseBehindBrackets(scene, final, index + 1)
  if (behind) return behind
  // "হাসনাত আব্দুল্লাহর গণসংযোগ": the rest of a name in another spelling bears its ending.
  if (next && goesOn(place, mention, next)) return { index: index + 1, grammatical: 'gen' }
  if (mention.kind === 'person' && isOneOf(next, final.courtesies) && next?.features.case)
    return {
      index: index + 1,
      grammatical: next.features.case === 'nom' ? own : next.features.case,
    }
  if (!pack.text.joints.includes(next?.norm ?? '')) return { index, grammatical: own }
  const ahead = scene.tokens.slice(index + 2, index + 6)
  const at = ahead.findIndex((t) => t.features.case !== undefined || t.pos === 'VERB')
  const bearer = ahead[at]
  const ends =
    bearer?.pos !== 'VERB' &&
    bearer?.features.case !== undefined &&
    bearer.features.case !== 'nom' &&
    // "ট্রাম্প ও রিপাবলিকানরা এতে": those who are joined are the subject.
    !ahead.slice(0, at).some((t) => t.features.number === 'plur') &&
    !ahead.slice(0, at + 1).some((t) => mentionAt(scene, t)) &&
    // "র‍্যাব ও পুলিশ নয়জনকে": nor do those who are counted bear the ending of a body.
    !(at > 0 && bearer && isBody(mention) && countAt(scene, bearer)) &&
    !ahead.slice(0, at).some((t) => isOneOf(t, final.bodies)) &&
    (bearer.features.case !== 'gen' || scene.tokens[index + 3 + at]?.pos === 'ADP')
  return ends
    ? { index: index + 2 + at, grammatical: bearer.features.case ?? own }
    : { index, grammatical: own }
}

const goesOn = (
  { scene, pack: { names }, final }: Place,
  { kind, at, text }: Mention,
  next: Token,
): boolean => {
  const letter = names.genitiveLetter ?? ''
  const owns = next.features.case === 'gen' || (letter !== '' && next.norm.endsWith(letter))
  return (
    kind === 'person' &&
    !text.includes(' ') &&
    owns &&
    next.start === at.end + 1 &&
    mentionAt(scene, next) === undefined &&
    !isOneOf(next, final.houses) &&
    [...next.stems.slice(1), next.norm.slice(0, -letter.length)].some(
      (s) => names.nameWords?.person.has(s) || names.proof?.lastNames.has(s),
    )
  )
}

const isBody = ({ kind }: Mention): boolean => kind === 'organisation'
