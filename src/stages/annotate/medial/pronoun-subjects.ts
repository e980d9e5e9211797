import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, isPronoun } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { Item, NounGroup } from './phrases.ts'

interface Around {
  readonly items: readonly Item[]
  readonly scene: Scene
  readonly pack: LanguagePack
  /** Subjects of the verbs before. */
  readonly found: ReadonlyMap<number, readonly NounGroup[]>
}

const mayBePerson = ({ kind }: NounGroup['mentions'][number]): boolean =>
  kind === 'person' || kind === 'other'

/** "Otieno's brother said he": not Otieno. */
const isPossessorIn = (
  { tokens }: Scene,
  { to }: NounGroup,
  { at, kind }: NounGroup['mentions'][number],
): boolean => {
  const ends = tokens.findLastIndex((t) => t.start < at.end)
  return (
    kind === 'person' &&
    [ends, ends + 1].some((i) => i < to - 1 && tokens[i]?.features.case === 'gen')
  )
}

/** "The Kenyan envoy said they": more than the envoy. */
const isOne = ({ tokens }: Scene, { to }: NounGroup): boolean =>
  tokens[to - 1]?.norm.endsWith('s') === false

/** "A Mafia boss said he": not the Mafia. */
const isBeforeNoun = (
  { tokens }: Scene,
  { to }: NounGroup,
  { at, kind }: NounGroup['mentions'][number],
): boolean =>
  kind === 'other' && tokens[to - 1]?.pos === 'NOUN' && (tokens[to - 1]?.start ?? 0) >= at.end

/** "it had halted": a pronoun takes the subject of the clause before. */
export const resolved = (
  { items, scene, pack, found }: Around,
  group: readonly NounGroup[],
  before: number,
): readonly NounGroup[] => {
  const [only] = group
  if (!only || group.length > 1 || only.to - only.from > 1) return group
  const token = scene.tokens[only.from]
  if (!isPronoun(token, pack) && !isOneOf(token, pack.events.thingPronouns)) return group
  const j = items.findLastIndex((item, i) => i <= before && item.type === 'verb')
  const person = isOneOf(token, pack.names.persons)
  const thing = isOneOf(token, pack.events.thingPronouns)
  const many = isOneOf(token, pack.names.groups)
  const named = (found.get(j) ?? [])
    .flatMap((g) =>
      g.mentions.filter(
        (m) =>
          !isPossessorIn(scene, g, m) &&
          !((person || (many && isOne(scene, g))) && isBeforeNoun(scene, g, m)),
      ),
    )
    .filter((m) => (person ? mayBePerson(m) : !(thing && m.kind === 'person')))
  return named.length === 0 ? group : [{ ...only, mentions: named, pronoun: true }]
}
