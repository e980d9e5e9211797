import { placeOf } from '../../core/paragraph.ts'
import type { Mention, Paragraph } from '../../core/reading.ts'
import type { Sentence } from '../../lang/contract/token.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { deriveBodies } from './names/bodies.ts'
import { withHeaded } from './names/headed.ts'
import { findInstruments } from './names/instruments.ts'
import { lexiconOf } from './names/lexicon.ts'
import { matchKnown } from './names/match.ts'
import type { Draft } from './names/match.ts'
import { withTagged } from './names/tagged.ts'
import { findUnknown, withAdjectives } from './names/unknown.ts'

/** Who and what is named: the knowledge base's wordings, bodies of states, instruments, and new names by their form. */
export const annotateNames = defineReportStage({
  name: 'annotate/names',
  version: 1,
  reads: ['report', 'sentences'],
  writes: ['mentions'],
  run: ({ report, sentences }, { pack: packOf, knowledge, nameModel }) => {
    const pack = packOf(report.language)
    if (!pack) return { mentions: [] }
    const lexicon = lexiconOf(knowledge, pack)
    const model = nameModel(pack.tag)
    const seen = new Set<string>()
    const surnames = new Set<string>()
    const mentions = sentences.flatMap((sentence) => {
      const matched = gated(matchKnown(sentence, lexicon, pack), seen, pack, sentence)
      const known = deriveBodies(sentence, matched, { pack, knowledge })
      const instruments = findInstruments(sentence, known, pack)
      const unknown = findUnknown(sentence, [...known, ...instruments], pack, surnames)
      const named = withHeaded(sentence, withAdjectives([...known, ...instruments], unknown), pack)
      const all = [...withTagged(sentence, named, { pack, model })].sort(
        (a, b) => a.start - b.start,
      )
      return all
        .map((draft) => withRole(draft, sentence, pack))
        .map((d) => mentionOf(d, sentence, { paragraphs: report.paragraphs, pack }))
    })
    return { mentions }
  },
})

/** A short form counts where it is plain whose it is: its full form stood before, or the wording is no common word. */
const gated = (
  drafts: readonly Draft[],
  seen: Set<string>,
  pack: LanguagePack,
  sentence: Sentence,
): readonly Draft[] => {
  const kept = drafts.filter((d) => {
    if (d.via !== 'short' || d.entity === null) return true
    const wording = sentence.tokens.slice(d.from, d.to).map((t) => t.stems)
    const doubtful = wording.some((stems) => stems.some((s) => pack.names.notNames.includes(s)))
    return seen.has(d.entity) || (!doubtful && !partOfLonger(d, sentence, pack))
  })
  for (const d of kept) if (d.via === 'name' && d.entity !== null) seen.add(d.entity)
  return kept
}

/** "Alexei Putin" is somebody else: a capitalised word before a short form makes another name. */
const partOfLonger = (draft: Draft, sentence: Sentence, pack: LanguagePack): boolean => {
  if (pack.script !== 'Latn') return false
  const before = sentence.tokens[draft.from - 1]
  const office =
    pack.names.offices.some((o) => o.words.some((w) => w.split(' ').at(-1) === before?.norm)) ||
    pack.names.honorifics.includes(before?.norm ?? '')
  const after = sentence.tokens[draft.to]
  const capital = (text: string | undefined): boolean =>
    text !== undefined && /^\p{Lu}\p{Ll}/u.test(text)
  return (
    (capital(before?.text) && draft.from - 1 > 0 && !office && before?.pos === 'PROPN') ||
    (capital(after?.text) && after?.pos === 'PROPN')
  )
}

/** The office right before a person's name, as written. */
const withRole = (draft: Draft, sentence: Sentence, pack: LanguagePack): Draft => {
  if (draft.kind !== 'person' || draft.role !== undefined) return draft
  for (const length of [3, 2, 1]) {
    const words = sentence.tokens.slice(Math.max(0, draft.from - length), draft.from)
    const phrase = words.map((t) => t.norm).join(' ')
    if (words.length === length && pack.names.offices.some((o) => o.words.includes(phrase)))
      return { ...draft, role: words.map((t) => t.text).join(' ') }
  }
  return draft
}

const mentionOf = (
  draft: Draft,
  sentence: Sentence,
  { paragraphs, pack }: { readonly paragraphs: readonly Paragraph[]; readonly pack: LanguagePack },
): Mention => ({
  ...placeOf(paragraphs, { paragraph: sentence.paragraph, start: draft.start, end: draft.end }),
  // An adjective of a state is no name of it, though it tells whose deed it is.
  kind:
    draft.via === 'adjective' && draft.kind === 'state' && pack.names.adjectiveIsName !== true
      ? 'other'
      : draft.kind,
  entity: draft.entity,
  name: draft.name,
  ...(draft.class ? { class: draft.class } : {}),
  state: draft.state ?? null,
  ...(draft.role === undefined ? {} : { role: draft.role }),
  rule: draft.rule,
})
