import type { EntityId, Reading } from '../../core/reading.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { candidatesIn } from '../../process/candidates.ts'
import type { Template } from '../../process/template.ts'
import { alikeOf } from './alike.ts'
import { wordsOf } from './shingles.ts'

/** What a report is about, as far as telling stories apart needs. */
export interface Profile {
  readonly id: string
  readonly language: string
  /** Weight of each entity: mentions, the title and first paragraph doubled. */
  readonly entities: ReadonlyMap<EntityId, number>
  /** Weight of what reads alike in every language; see `alikeOf`. */
  readonly alike: ReadonlyMap<string, number>
  /** Weight of each content word by stem, per language. */
  readonly words: ReadonlyMap<string, number>
  /** Kinds of process that the report tells steps of, with the states that take part: `treaty KP RU`, `accession SE`. */
  readonly processes: readonly string[]
  /** Earliest and latest day that the report can be of, as day numbers; null when open. */
  readonly days: readonly [from: number, to: number] | null
}

const dayNumber = (edtf: string): number | null => {
  const match = /^(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2})/u.exec(edtf)
  return match
    ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000
    : null
}

/**
 * @param pack what is known of the report's language.
 * @param templates the kinds of process that there are.
 */
export const profileOf = (
  reading: Reading,
  pack: LanguagePack | undefined,
  templates: readonly Template[],
): Profile => ({
  id: reading.id,
  language: reading.language,
  entities: entitiesOf(reading),
  alike: alikeOf(reading, pack),
  words: contentWords(reading, pack),
  processes: [...processesOf(reading, templates), ...candidaciesOf(reading, templates)],
  days: daysOf(reading),
})

const entitiesOf = (reading: Reading): ReadonlyMap<EntityId, number> => {
  const weights = new Map<EntityId, number>()
  for (const mention of reading.mentions) {
    const weight = mention.at.paragraph === 0 ? 2 : 1
    for (const id of new Set([mention.entity, mention.state])) {
      if (id) weights.set(id, (weights.get(id) ?? 0) + weight)
    }
  }
  return weights
}

const contentWords = (
  reading: Reading,
  pack: LanguagePack | undefined,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const word of wordsOf(text)) {
      if (pack?.text.isFunctionWord(word) === true) continue
      const stem = pack ? word.replace(pack.text.endings.inflection, '') : word
      if (stem.length < 3) continue
      counts.set(stem, (counts.get(stem) ?? 0) + weight)
    }
  }
  if (reading.title) add(reading.title, 3)
  for (const [i, paragraph] of reading.paragraphs.entries()) add(paragraph.text, i < 2 ? 2 : 1)
  return new Map([...counts].map(([word, count]) => [word, 1 + Math.log(count)]))
}

const isState = (id: EntityId): boolean => /^[A-Z]{2}$/u.test(id)

/** One key for each state whose own process a step belongs to. */
const candidaciesOf = (reading: Reading, templates: readonly Template[]): readonly string[] => [
  ...new Set(
    templates
      .filter((t) => t.candidate)
      .flatMap((template) =>
        reading.events
          .flatMap((event) => candidatesIn(template, event))
          .map((state) => `${template.template} ${state}`),
      ),
  ),
]

const processesOf = (reading: Reading, templates: readonly Template[]): readonly string[] => {
  const byTemplate = new Map<string, Map<EntityId, number>>()
  for (const event of reading.events) {
    const template = event.step?.split('/')[0]
    if (!template || templates.some((t) => t.candidate && t.template === template)) continue
    const states = byTemplate.get(template) ?? new Map<EntityId, number>()
    for (const id of [...event.actors, ...event.recipients]) {
      if (isState(id)) states.set(id, (states.get(id) ?? 0) + 1)
    }
    byTemplate.set(template, states)
  }
  return [...byTemplate]
    .filter(([, states]) => states.size >= 1)
    .map(([template, states]) => {
      const top = topStates(reading, states)
      return top.length < 2 ? '' : [template, ...top].join(' ')
    })
    .filter((key) => key !== '')
}

/** The two states that act in the steps, or that the report names most beside the one that does. */
const topStates = (
  reading: Reading,
  acting: ReadonlyMap<EntityId, number>,
): readonly EntityId[] => {
  const counts = new Map(acting)
  for (const [id, count] of entitiesOf(reading)) {
    if (isState(id)) counts.set(id, (counts.get(id) ?? 0) + count / 100)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([id]) => id)
    .sort()
}

const daysOf = (reading: Reading): readonly [number, number] | null => {
  const [from, to] = (reading.published?.edtf ?? '').split('/')
  const first = from ? dayNumber(from) : null
  return first === null ? null : [first, (to ? dayNumber(to) : null) ?? first]
}
