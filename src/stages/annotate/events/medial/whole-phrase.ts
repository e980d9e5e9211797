import type { EntityClass, Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { mentionAt, tokenFrom } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { classOf, opensPhrase } from './described.ts'
import { headIndex } from './heads.ts'
import type { Chained } from './proof/chain.ts'
import { isOfState } from './proof/standing.ts'
import { isUnknown } from './unknown.ts'

/**
 * "the Kenyan peacekeepers", "Lake University (LU) students": who acts is the whole phrase; the name before its head only
 * tells whose they are. The state stays a party to the act, a school or a firm does not.
 */
export const withWholePhrases = (
  chained: Chained,
  roles: readonly RoleDraft[],
): readonly RoleDraft[] => {
  const whole = roles.map((r) => wholeOf(chained, r))
  return whole.filter(
    (r, i) =>
      whole.findIndex((o) => o.role === r.role && o.span.start === r.span.start) === i ||
      !whole.some((o) => o !== r && o.mention === undefined && o.span.start === r.span.start),
  )
}

const wholeOf = (chained: Chained, role: RoleDraft): RoleDraft => {
  const { mention } = role
  const { tokens } = chained.scene
  if (!mention || role.role === 'place' || role.role === 'object') return role
  const at = tokenFrom(tokens, role.span.start)
  const group = chained.items.find(
    (i): i is NounGroup => i.type === 'noun' && i.from <= at && at < i.to,
  )
  if (!group || group.pronoun === true) return role
  const index = headIndex(chained, group)
  const head = tokens[index]
  const next = tokenFrom(tokens, mention.at.end)
  const office = head && mentionAt(chained.scene, head)
  // "the Norwegian prime minister" is named by its office.
  if (office && office !== mention && !isUnknown(office)) return role
  const people = peopleOf(chained, group, { mention, head })
  if (people) return { ...role, phrase: people }
  if (!head || head.start < mention.at.end || tokens[next]?.features.case === 'gen') return role
  const of = classOf(chained, head)
  const first = opensPhrase(tokens, group) ?? head
  const span = { start: first.start, end: head.end }
  if (isOfState(mention) && mention.kind !== 'state') {
    const described = tokens.slice(next, index + 1).every((t) => t.pos !== 'PROPN')
    const { state = null } = mention
    // "a Kenyan football association": a society of a state's people does nothing for the state.
    if (described && isSmall(chained.pack, 'societies', head.lemma))
      return { role: role.role, span, class: 'group' }
    // "seized a Thai trawler": what is done to a thing regards its state as whose it is.
    if (described && of === null && role.role === 'recipient' && head.pos === 'NOUN')
      return { ...role, phrase: { span, state } }
    return described && of !== null && crowds.has(of)
      ? { ...role, phrase: { span, class: of, state } }
      : role
  }
  // "party activists were injured": they, not the party, to which they belong.
  if (of === 'group' && mention.class === 'party' && role.role === 'recipient')
    return { ...role, phrase: { span, class: of, state: mention.state ?? null } }
  const school = mention.kind === 'organisation' && (mention.class ?? 'other') === 'other'
  const inside =
    mention.kind === 'other' && group.mentions.some((m) => m.at.start < mention.at.start)
  return of === 'group' && (school || inside) ? { role: role.role, span, class: of } : role
}

/** "Americans", "the majority of Americans": people of a state, not the state; the whole group tells how many of them. */
const peopleOf = (
  { scene: { tokens } }: Chained,
  group: NounGroup,
  { mention, head }: { readonly mention: Mention; readonly head: Token | undefined },
): RoleDraft['phrase'] => {
  const plural = mention.kind === 'other' && Boolean(mention.state) && /[^s]s$/u.test(mention.text)
  const first = opensPhrase(tokens, group)
  if (!plural || !head || !first || head.end !== mention.at.end) return undefined
  return {
    span: { start: first.start, end: head.end },
    class: 'group',
    state: mention.state ?? null,
  }
}

const crowds: ReadonlySet<EntityClass> = new Set<EntityClass>(['person', 'group', 'armed-forces'])
