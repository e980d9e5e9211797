import { flatMapped } from '../../../core/mapped.ts'
import type { Mention, Statement } from '../../../core/reading.ts'
import type { At } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { speaksOfSelf } from './goes-on.ts'
import { trimmed } from './draft.ts'
import { nfc } from '../../../text/normalise.ts'

/** What one paragraph of an interview holds of somebody's turn. */
export interface Turn {
  /** The name before the colon, or the word "answer". */
  readonly label: At
  /** Whom the word "answer" stands for. */
  readonly named: At | undefined
  readonly content: At
  /** The sentence in which the speaker is named. */
  readonly scene: Scene
}

/** A sentence that begins with a name and a colon. */
interface Opening {
  /** Index of the sentence. */
  readonly index: number
  readonly words: string
  readonly label: At
  /** Where the turn's words begin. */
  readonly said: number
}

type Words = NonNullable<LanguagePack['statements']['turns']>

/**
 * Turns of an interview printed as "NAME: words", or "question: … answer: …". A text is one when a label comes back and
 * its words follow a question; a label whose turns ask is the interviewer's and says nothing.
 *
 * @param title the report's, which tells who answers where several people are named.
 */
export const turnsOf = (
  scenes: readonly Scene[],
  title: string | null,
  pack: LanguagePack,
): readonly Turn[] => {
  const { turns } = pack.statements
  if (!turns) return []
  const openings = openingsIn(scenes, pack)
  const names = [...Map.groupBy(openings, ({ words }) => words)].filter(([, of]) => of.length > 1)
  const labels = new Set(names.map(([words]) => words))
  const known = openings.filter(({ words }) => labels.has(words))
  const heads = boundaries(scenes, known)
  const interview: Interview = { scenes, pack, turns, heads, labels, known }
  const asks = new Set(names.filter(([w, of]) => isAsking(interview, w, of)).map(([w]) => w))
  return names.flatMap(([words, of]) => {
    const answered = of.filter(({ index }) => isQuestion(scenes[index - 1])).length
    if (
      asks.has(words) ||
      turns.fields.includes(words) ||
      answered === 0 ||
      answered * 3 < of.length
    )
      return []
    const named = turns.answers.includes(words) ? interviewee(interview, title) : undefined
    if (named === null) return []
    return of.flatMap((opening) => turnAt(interview, { opening, named, asks }))
  })
}

/** The first sentence of a turn, which is told with the whole of it: "Anna Renn: We left." */
export const isInTurn = ({ rule, source }: Statement, turns: readonly Turn[]): boolean =>
  rule === 'colon' &&
  turns.some(
    ({ label }) => label.paragraph === source?.at.paragraph && label.start === source.at.start,
  )

interface Interview {
  readonly scenes: readonly Scene[]
  readonly pack: LanguagePack
  readonly turns: Words
  readonly labels: ReadonlySet<string>
  readonly known: readonly Opening[]
  /** Sentences with which a turn begins, in order. */
  readonly heads: readonly number[]
}

/** Most words of a label. */
const labelWords = 5

const openingsIn = (scenes: readonly Scene[], pack: LanguagePack): readonly Opening[] =>
  flatMapped(scenes, (scene, index) => {
    const colon = scene.tokens.findIndex((t, i) => i <= labelWords * 2 && t.norm === ':')
    if (colon <= 0) return []
    const words = scene.tokens.slice(0, colon)
    const first = words[0]
    const end = words.at(-1)?.end
    const after = scene.tokens[colon]?.end ?? 0
    const isName = words.every(
      (t) =>
        t.norm === '.' ||
        pack.statements.turns?.answers.includes(t.norm) === true ||
        (t.kind === 'word' && !isIdle(t.pos)) ||
        mentionAt(scene, t),
    )
    const few = words.filter((t) => t.kind === 'word').length <= labelWords
    if (!first || end === undefined || !isName || !few || after >= scene.span.end) return []
    if (words.some((t) => isOneOf(t, pack.statements.quotatives))) return []
    return [
      {
        index,
        words: words.map((t) => t.norm).join(' '),
        label: { paragraph: scene.paragraph, start: first.start, end },
        said: after,
      },
    ]
  })

const isIdle = (pos: string | undefined): boolean =>
  ['VERB', 'PRON', 'ADP', 'DET', 'CCONJ', 'SCONJ', 'NUM'].includes(pos ?? 'X')

/** Sentences that begin a turn; a caption may stand glued before its label: "নাটকের দৃশ্য বাংলা বার্তা: …". */
const boundaries = (scenes: readonly Scene[], known: readonly Opening[]): readonly number[] => {
  const texts = [...new Set(known.map(({ words }) => words))].filter((w) => w.includes(' '))
  const glued = flatMapped(scenes, (scene, i) => {
    const colon = scene.tokens.findIndex((t) => t.norm === ':')
    const before = scene.tokens.slice(0, Math.max(0, colon)).map((t) => t.norm)
    return texts.some((text) => ` ${before.join(' ')}`.endsWith(` ${text}`)) ? [i] : []
  })
  return [...new Set([...known.map(({ index }) => index), ...glued])].sort((a, b) => a - b)
}

const isQuestion = (scene: Scene | undefined): boolean =>
  scene !== undefined && /\?[”’"')\s]*$/u.test(scene.text.slice(scene.span.start, scene.span.end))

/** Index of the last sentence before the next turn; for the last turn, of its paragraph. */
const lastBefore = ({ scenes, heads }: Interview, index: number): number => {
  const next = heads.find((h) => h > index)
  if (next !== undefined) return next - 1
  const { paragraph } = scenes[index] ?? {}
  return scenes.findLastIndex((s) => s.paragraph === paragraph)
}

/** An outlet, the word "question", or beside other labels one whose turns end in a question. */
const isAsking = (interview: Interview, words: string, of: readonly Opening[]): boolean => {
  const { scenes, turns, labels } = interview
  if (turns.questions.includes(words)) return true
  if (turns.answers.includes(words)) return false
  const [first] = of
  const scene = scenes[first?.index ?? 0]
  const name = scene?.mentions.find((m) => m.at.start === first?.label.start)
  if (name && name.kind !== 'person' && name.at.end === first?.label.end) return true
  const ends = of.filter(({ index }) => isQuestion(scenes[lastBefore(interview, index)])).length
  return labels.size > 1 && ends * 2 >= of.length
}

/** The only person named before the first label, or the only one whom the title names; null where nobody is sure. */
const interviewee = ({ scenes, known, turns }: Interview, title: string | null): At | null => {
  const first = known[0]?.index ?? 0
  const people = scenes
    .slice(0, first)
    .flatMap((scene) =>
      scene.mentions.filter(
        (m) =>
          m.kind === 'person' &&
          !turns.takenBy.some((w) =>
            nfc(scene.text.slice(scene.span.start, m.at.start)).includes(w),
          ),
      ),
    )
  const one = onlyOne(people)
  if (one) return one.at
  const heading = nfc(title ?? '')
  const told = onlyOne(people.filter((m) => heading.includes(nfc(m.text))))
  return told?.at ?? null
}

/** The longest name, where each of the others is a part of it or stands for the same. */
const onlyOne = (people: readonly Mention[]): Mention | undefined => {
  const [longest] = [...people].sort((a, b) => b.text.length - a.text.length)
  const same = people.every(
    (m) =>
      longest !== undefined &&
      (longest.text.includes(m.text) || (m.entity !== null && m.entity === longest.entity)),
  )
  return same ? longest : undefined
}

interface Asked {
  readonly opening: Opening
  readonly named: At | undefined
  readonly asks: ReadonlySet<string>
}

/** Fewest words that state something. */
const fewest = 3

const turnAt = (interview: Interview, { opening, named, asks }: Asked): readonly Turn[] => {
  const { scenes, heads, turns } = interview
  const { index, label } = opening
  const from = scenes[index]
  if (!from) return []
  const marked = asks.size > 0 && heads.some((h) => h > index)
  const last = marked ? lastBefore(interview, index) : ownWords(interview, index)
  const spoken = scenes.slice(index, last + 1)
  const naming = scenes.find((s) => named && s.mentions.some((m) => m.at === named)) ?? from
  return [...Map.groupBy(spoken, ({ paragraph }) => paragraph)].flatMap(([paragraph, of]) => {
    const [first, end] = [of[0], of.at(-1)]
    if (!first || !end) return []
    const start = first === from ? opening.said : first.span.start
    const words = of.flatMap((s) => s.tokens.filter((t) => t.kind === 'word' && t.start >= start))
    const content = trimmed(first.text, { start, end: end.span.end })
    if (words.length < fewest || !content || holdsLabel(interview, of, opening)) return []
    if (words.slice(0, fewest).some((t) => turns.courtesies.includes(t.norm))) return []
    return [{ label, named, content: { paragraph, ...content }, scene: naming }]
  })
}

/** Another's label inside the words: two turns that the splitter of sentences left together. */
const holdsLabel = ({ labels }: Interview, scenes: readonly Scene[], { said }: Opening): boolean =>
  scenes.some(({ tokens }) =>
    tokens.some(
      (t, i) =>
        t.norm === ':' &&
        t.start >= said &&
        [...labels].some((label) => {
          const { length } = label.split(' ')
          const before = tokens.slice(Math.max(0, i - length), i)
          return before.map(({ norm }) => norm).join(' ') === label
        }),
    ),
  )

/**
 * The last sentence that is surely the speaker's where questions bear no label. A paragraph of its own is his; else a
 * question may follow at once, and only what says "I" or "we" goes on.
 */
const ownWords = (interview: Interview, index: number): number => {
  const { scenes, pack } = interview
  const { paragraph } = scenes[index] ?? {}
  const end = Math.min(
    lastBefore(interview, index),
    scenes.findLastIndex((s) => s.paragraph === paragraph),
  )
  const alone =
    scenes[index - 1]?.paragraph !== paragraph && scenes[end + 1]?.paragraph !== paragraph
  if (alone) return end
  let last = index
  for (let i = index + 1; i <= end; i++) {
    const scene = scenes[i]
    if (!scene || isQuestion(scene) || turnsToSomebody(scene, pack)) break
    if (speaksOfSelf(scene, pack)) last = i
  }
  return last
}

/** "আপনি": the interviewer speaks. */
const turnsToSomebody = (scene: Scene, { statements }: LanguagePack): boolean =>
  scene.tokens.some((t) => statements.turns?.addressed.includes(t.norm) === true)
