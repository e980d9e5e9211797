import { flatMapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import { isSpeech } from '../../../core/speech.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { Said } from './said.ts'

/** Somebody who says something in a report, as a sentence names him. */
export interface Voice {
  readonly paragraph: number
  /** His words with a blank on either side: " mayor nadia karim ". */
  readonly words: string
  /** The names of people in them, written so. */
  readonly people: readonly string[]
  /** The entities that are named in them. */
  readonly entities: readonly string[]
}

/** All who say something in a report, sentence by sentence. */
export const voicesIn = (said: readonly Said[]): readonly Voice[] =>
  flatMapped(said, ({ scene, drafts }) =>
    drafts.flatMap(({ source, rule }) => {
      if (!source || !isSpeech({ rule })) return []
      const within = (span: Span): readonly Token[] =>
        scene.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
      const named = scene.mentions.filter(
        ({ at }) => at.start >= source.start && at.end <= source.end,
      )
      return [
        {
          paragraph: scene.paragraph,
          words: wordsOf(within(source)),
          people: named.flatMap((m) => (m.kind === 'person' ? [wordsOf(within(m.at))] : [])),
          entities: named.flatMap(({ entity }) => (entity === null ? [] : [entity])),
        },
      ]
    }),
  )

/** True where another paragraph lets speak whom the tokens name, or call by an office: "Karim", "home adviser". */
export const speaksElsewhere = (
  voices: readonly Voice[],
  scene: Scene,
  label: readonly Token[],
  pack: LanguagePack,
): boolean => {
  const [first, last] = [label[0], label.at(-1)]
  if (!first || !last) return false
  const named = scene.mentions.filter((m) => m.at.start < last.end && first.start < m.at.end)
  const actors = named.filter(canAct)
  const calls = actors.length > 0 || isOneOf(last, pack.statements.speakers)
  const alone = named.length === 0 && (last.pos === 'PROPN' || last.pos === undefined)
  const words = wordsOf(label)
  const exact = actors.filter(({ at }) => at.start === first.start && at.end === last.end)
  const others = voices.filter(({ paragraph }) => paragraph !== scene.paragraph)
  return others.some(
    (voice) =>
      (calls && voice.words.includes(words)) ||
      (alone && voice.people.some((name) => name.includes(words))) ||
      exact.some((m) => m.entity !== null && voice.entities.includes(m.entity)),
  )
}

const wordsOf = (tokens: readonly Token[]): string =>
  ` ${tokens
    .filter((t) => t.kind === 'word')
    .map((t) => t.norm)
    .join(' ')} `
