import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { clauseVerbs, cueVerbs } from './cue-verbs.ts'
import { ownedBefore, ownGroups } from './owned.ts'
import {
  describedBefore,
  describedOf,
  describesObject,
  infinitiveBefore,
  isTopic,
  withoutHome,
} from './described.ts'
import { closedAside } from './clause-bounds.ts'
import {
  contactOf,
  governorOf,
  isFronted,
  isJoint,
  isMeansInside,
  openingOf,
  twinOf,
} from './governors.ts'
import { isOpenAside, isPersonBeside, relativeOf } from './relatives.ts'
import { joins, withJoined, wordOf } from './joined-groups.ts'
import type { Item, NounGroup, VerbGroup } from './phrases.ts'
import { resolved } from './pronoun-subjects.ts'
import { isSmall } from './small-words.ts'

/** Who does what each verb says (for a passive: to whom it is done), by the verb's place among the items. */
export type Subjects = ReadonlyMap<number, readonly NounGroup[]>

/** Finds the subject of every verb, left to right, so that a later verb can share an earlier one's. */
export const subjectsOf = (items: readonly Item[], scene: Scene, pack: LanguagePack): Subjects => {
  const found = new Map<number, readonly NounGroup[]>()
  for (const [k, item] of items.entries())
    if (item.type === 'verb') found.set(k, subjectOf({ items, scene, pack, found }, k, item))
  return found
}

interface Setting {
  readonly items: readonly Item[]
  readonly scene: Scene
  readonly pack: LanguagePack
  readonly found: Subjects
}

const subjectOf = (setting: Setting, k: number, verb: VerbGroup): readonly NounGroup[] => {
  const [last] = setting.items.slice(k - 1, k)
  if (last?.type === 'noun' && isHeard(setting, k, verb)) return [last]
  // "as thousands of farmers took to the streets"
  if (last?.type === 'noun' && last.marker === 'as' && verb.shape === 'finite') return [last]
  const told = verb.shape === 'finite' ? toldOf(setting, k) : null
  if (told) return told
  const shared = verb.shape === 'finite' ? infinitiveBefore(setting, k) : null
  if (shared !== null) return setting.found.get(shared) ?? []
  if (verb.shape === 'finite') return finiteSubject(setting, k)
  const before = describedOf(setting.items, k)
  if (describesObject(setting, k))
    return before?.type === 'noun' ? [withoutHome(setting, k, before)] : []
  const opened = verb.shape === 'gerund' ? openedBy(setting, k, verb) : []
  if (opened.length > 0) return opened
  const led = isLed(setting, k) ? frontedSubject(setting, k) : []
  if (led.length > 0) return led
  const governor = governorOf(setting.items, k)
  if (governor === null)
    return verb.shape === 'participle' || isFronted(setting.items, k)
      ? frontedSubject(setting, k)
      : []
  // "the crowd who scorned him by saying": whether a clause inside another tells it is unsure.
  if (isMeansInside(setting, k, governor)) return []
  // "told the paper, saying": who told says.
  const joined = verb.shape === 'gerund' && wordOf(last) === ','
  // "calling it a shame and urging lawmakers": who does the one does the other.
  // "ordering a raid; ordering an arrest"
  const beside = isJoint(last) || wordOf(last) === ';'
  const twin = verb.shape === 'gerund' && beside ? twinOf(setting.items, k) : -1
  if (twin !== -1 && !isUnderPreposition(setting, twin)) return setting.found.get(twin) ?? []
  const objects = joined ? [] : setting.items.slice(governor + 1, k).filter(isNoun)
  // "accused Otieno of being cruel and demanding his removal": whoever does it, not Otieno.
  if (
    verb.shape === 'gerund' &&
    isJoint(setting.items[k - 1]) &&
    isUnderPreposition(setting, governor)
  )
    return []
  // "were accused by the army of hiding": whom the passive regards does it.
  const [object] = objects.filter(
    (g) => g.marker !== 'by' || !(setting.items[governor] as VerbGroup).passive,
  )
  if (object && controlledByObject(setting, governor, verb)) return [object]
  return setting.found.get(governor) ?? []
}

/** "a deal which Kenya said would end the war": what the relative points back to does it, nobody who says so. */
const toldOf = ({ items, scene, pack }: Setting, k: number): readonly NounGroup[] | null => {
  const says = items[k - 1]
  if (says?.type !== 'verb' || says.shape !== 'finite') return null
  if (!cueVerbs(pack).has(scene.tokens[says.at]?.lemma ?? '')) return null
  const relative = relativeOf(items, k - 1)
  return relative === null ? null : nearestGroup({ items, pack }, relative)
}

/** "The court heard the driver admit": a bare form behind the object of a verb of hearing or seeing. */
const isHeard = ({ items, scene, pack }: Setting, k: number, { from, at }: VerbGroup): boolean => {
  const [verb, object] = [items[k - 2], items[k - 1]]
  const token = scene.tokens[at]
  if (verb?.type !== 'verb' || object?.type !== 'noun' || object.marker !== null) return false
  if (from < at || token?.norm !== token?.lemma || object.to !== from) return false
  const { perceiving = [] } = pack.events.medial?.small ?? {}
  return perceiving.includes(scene.tokens[verb.at]?.lemma ?? '')
}

/** "said that guards and drivers demanding pay had left": a gerund right behind the nouns that open a clause describes them. */
const openedBy = (
  { items, scene }: Setting,
  k: number,
  { from }: VerbGroup,
): readonly NounGroup[] => {
  const before = items[k - 1]
  if (before?.type !== 'noun' || before.marker !== null || before.to !== from) return []
  const groups = withJoined(items, k - 1, scene.tokens)
  const opens = items[items.indexOf(groups[0] ?? before) - 1]
  const joins = opens?.type === 'mark' && /^(?:and|or|but)$/u.test(opens.word)
  return isJoint(opens) && !joins && groups.length > 0 ? groups : []
}

/** "said that by calling it a slip, the mayor": a gerund behind a preposition that opens a clause. */
const isLed = ({ items, scene }: Setting, k: number): boolean => {
  const [before, verb] = [items[k - 1], items[k]]
  if (verb?.type !== 'verb' || verb.shape !== 'gerund' || before?.type !== 'mark') return false
  return scene.tokens[verb.from - 1]?.pos === 'ADP' &&
    before.at === verb.from - 2 &&
    !isJoint(before)
    ? true
    : wordOf(before) === 'that' && before.at === verb.from - 2
}

/** "Criticised by X, Y went …": the subject of what follows the comma. */
const frontedSubject = ({ items }: Setting, k: number): readonly NounGroup[] => {
  const comma = items.findIndex((item, j) => j > k && item.type === 'mark' && item.kind === 'comma')
  const next = comma === -1 ? undefined : items[comma + 1]
  return next?.type === 'noun' && next.marker === null ? [next] : []
}

const isNoun = (item: Item): item is NounGroup => item.type === 'noun'

/** "urged Israel to ease", "accused Israel of easing": the object does it. */
const controlledByObject = (setting: Setting, governor: number, verb: VerbGroup): boolean => {
  const item = setting.items[governor]
  if (item?.type !== 'verb') return false
  const { tokens } = setting.scene
  if (isOneOf(tokens[item.at], setting.pack.events.objectControl)) return true
  return verb.shape === 'gerund' && isOfObject(setting, verb)
}

const isUnderPreposition = (setting: Setting, governor: number): boolean => {
  const item = setting.items[governor]
  return item?.type === 'verb' && item.shape === 'gerund' && isOfObject(setting, item)
}

const isOfObject = ({ scene, pack }: Setting, { from }: VerbGroup): boolean =>
  (pack.events.medial?.small.ofObject ?? []).includes(scene.tokens[from - 1]?.norm ?? '')

const finiteSubject = (setting: Setting, k: number): readonly NounGroup[] => {
  const { items, scene, pack, found } = setting
  let group: readonly NounGroup[] = []
  let crossed: number | null = null
  let separated = false
  let unfinished = false
  // "conceded defeat and congratulated": what stands before the joint belongs to the verb before.
  const coordinated = isJoint(items[k - 1])
  const commaBefore = wordOf(items[k - 1]) === ','
  // "guards who, Kenya claimed, have fled": whom the relative describes.
  const [opens, first, who, says] = items.slice(Math.max(0, k - 5), k - 1)
  const aside =
    commaBefore && wordOf(first) === ',' && who?.type === 'noun' && says?.type === 'verb'
  if (aside && opens?.type === 'mark' && opens.kind === 'relative')
    return nearestGroup(setting, k - 5)
  // "Otieno, who left after the fall of the council, has said": what the clause before tells of is no subject.
  for (let j = (closedAside(items, k) ?? k) - 1; j >= 0; j--) {
    const item = items[j]
    if (!item) break
    if (item.type === 'mark') {
      separated = true
      const opened = group.length === 0 ? openingOf(items, j) : null
      if (opened !== null) {
        j = opened
        continue
      }
      const marked = coordinated && /^[“”"]$/u.test(item.word)
      if (item.kind === 'stop' && !marked && (group.length > 0 || item.word === ';')) break
      // "who is in Kenya after a long illness, said": no subject behind a preposition.
      const led = item.kind === 'conjunction' && !joins(item, pack) && j === k - 3
      if (led && commaBefore && group[0] === items[k - 2]) {
        group = []
        separated = false
        continue
      }
      if (item.kind !== 'relative') continue
      if (j === k - 1) return nearestGroup(setting, j)
      if (group.length > 0 && crossed === null) return resolved(setting, group, j)
      crossed = null
    } else if (item.type === 'verb' && isHeard(setting, j, item)) {
      // "those who helped Otieno flee": what he does is no clause of its own.
      group = []
    } else if (item.type === 'verb') {
      // "agents, who watched the house, said": what the relative clause tells of is no subject.
      const told = commaBefore && group.length > 0 && !separated ? relativeOf(items, j) : null
      if (told !== null) {
        group = []
        j = told
        continue
      }
      // "Otieno, echoing Mutua, said": what a comma closes says nothing of what follows.
      const closed =
        item.shape === 'gerund' &&
        items.slice(j, k).some((i) => i.type === 'mark' && i.kind === 'comma')
      // "Workers demanding pay said": what describes a noun opens no clause by a verb that takes none.
      const behind = items[j - 1]
      const hangs = item.shape === 'gerund' && behind?.type === 'noun' && behind.to === item.from
      const opening = hangs ? clauseVerbs(pack) : cueVerbs(pack)
      const says = !closed && opening.has(scene.tokens[item.at]?.lemma ?? '')
      const inverted = scene.tokens[item.at]?.pos === 'AUX' && group[0]?.from === item.at + 1
      if (group.length > 0 && crossed === null && !coordinated && (separated || says || inverted))
        return resolved(setting, group, j)
      // "the church she attends was": a clause without its relative; what is looked for stands before it.
      const contact = j === k - 1 && item.shape === 'finite' ? contactOf(items, j) : null
      if (contact !== null) {
        j = contact
        continue
      }
      // "parties, whose work is banned, announced": what is told of something of theirs.
      const owned = commaBefore && (!separated || j === k - 2) ? ownedBefore(setting, j) : null
      group = []
      separated = false
      if (owned !== null) {
        j = owned
        continue
      }
      const relative = relativeOf(items, j)
      // "from the mayor, who called it late and warned that": no comma closes the clause.
      if (relative !== null && joins(items[k - 1], pack) && isOpenAside(items, [relative, k]))
        return found.get(j) ?? []
      // A relative clause in between: what is looked for stands before it.
      if (relative !== null) j = relative
      else if (item.shape === 'finite') crossed ??= j
      else unfinished = true
    } else if (unfinished && crossed === null && items[j - 1]?.type === 'verb') {
      // "accused Eriador of hiding, and expelled": an object between two verbs.
      continue
    } else if (item.marker === null) {
      if (crossed !== null) return found.get(crossed) ?? []
      // "those who backed him say": an objective form is no subject.
      if (group.length > 0 || isObjective(setting, item)) continue
      const whose = commaBefore && j >= k - 3 ? describedBefore(setting, j) : null
      if (whose !== null) return withJoined(items, whose, scene.tokens)
      group = ownGroups(setting, withJoined(items, j, scene.tokens))
      if (group[0]?.marker === 'as') return group
      if (group[0]) j = items.indexOf(group[0])
      separated = false
    }
  }
  if (group.length > 0) return resolved(setting, group, -1)
  return crossed === null ? [] : (found.get(crossed) ?? [])
}

const isObjective = ({ scene, pack }: Setting, { from, to }: NounGroup): boolean =>
  to === from + 1 && isOneOf(scene.tokens[from], pack.statements.doings?.objective ?? [])

const nearestGroup = (
  { items, pack }: Pick<Setting, 'items' | 'pack'>,
  before: number,
): readonly NounGroup[] => {
  const wheres = pack.events.medial?.small.wheres ?? []
  for (let j = before - 1; j >= 0; j--) {
    const item = items[j]
    // "soldiers in Kenya, who": those who are somewhere, not the place.
    if (
      item?.type === 'noun' &&
      !(wheres.includes(item.marker ?? '') && items[j - 1]?.type === 'noun') &&
      !isTopic({ items, pack }, j, before) &&
      !(items[j - 1]?.type === 'noun' && isHome(item, pack))
    ) {
      const [named, verb] = items.slice(j - 2, j)
      // "teams not called Kisumu who"
      if (verb?.type === 'verb' && verb.negative) return []
      // "Otieno, the general who resigned": the noun only says what he is.
      return wordOf(items[j - 1]) === ',' && isPersonBeside(item, named) ? [named, item] : [item]
    }
    if (item?.type === 'verb') return []
  }
  return []
}

/** "a boy from Kenya who": of where somebody is. */
const isHome = ({ marker, mentions }: NounGroup, pack: LanguagePack): boolean =>
  isSmall(pack, 'homes', marker) &&
  mentions.length > 0 &&
  mentions.every((m) => m.kind === 'place' || m.class === 'state' || m.class === 'capital')
