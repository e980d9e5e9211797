import type { NameModel } from '../../../knowledge/name-model.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { stemEnd } from './phrases.ts'
import type { Draft } from './match.ts'
import { bearing, mayBelong } from './may-belong.ts'

interface Setting {
  readonly pack: LanguagePack
  readonly model: NameModel
}

/** Two or more words beside each other that people are called by, which no list and no model took: somebody. */
export const withWordRuns = (
  { tokens }: Sentence,
  drafts: readonly Draft[],
  { pack, model }: { readonly pack: LanguagePack; readonly model: NameModel | undefined },
): readonly Draft[] => {
  const bearers = pack.names.nameWords?.person
  if (!model || !bearers) return drafts
  const setting = { pack, model }
  const bears = bearing(setting)
  const isTakenWithin = (first: number, last: number): boolean =>
    drafts.some((d) => d.from <= last && first < d.to)
  const found: Draft[] = []
  for (let from = 0; from + 1 < tokens.length; from++) {
    if (!bears(tokens[from])) continue
    let to = from + 1
    while (bears(tokens[to])) to++
    const last = tokens[to]
    // Only the last word of a name has a case.
    const stem = last?.stems.find((s) => s !== last.norm && bearers.has(s))
    const inflected =
      (last?.features.case === 'gen' || last?.features.case === 'acc') &&
      last.features.number !== 'plur' &&
      stem !== undefined &&
      last.pos === undefined
    const past = inflected ? to + 1 : to
    const end = inflected ? stemEnd(last, stem) : tokens[to - 1]?.end
    const body = pack.names.proof?.bodyWords.has(tokens[from]?.norm ?? '') === true
    const first = startOf(tokens, from, setting)
    const open = first === null || (!inflected && goesOn(tokens, past, setting))
    if (past - from > 1 && !body && !open && !isTakenWithin(first - 1, past) && end !== undefined)
      found.push(personOf(tokens, { from: first, to: past, end }))
    from = past
  }
  return found.length === 0 ? drafts : [...drafts, ...found]
}

/** Index of the run's first word: an unknown one before it is the given name behind a calling or a mark. Null where it stays open. */
const startOf = (tokens: readonly Token[], from: number, setting: Setting): number | null => {
  const isPlace = tokens[from - 1]?.features.case === 'loc'
  if (isPlace || !mayBelong(tokens[from - 1], setting)) return from
  const before = tokens[from - 2]
  const stems = before?.stems ?? []
  const { statements, names } = setting.pack
  const calling =
    stems.some((s) => statements.speakers.includes(s) || names.ranks?.has(s)) ||
    names.offices.some((o) => o.words.some((w) => w.split(' ').at(-1) === before?.norm))
  const opens = before === undefined || before.kind === 'punct' || calling
  return opens && tokens[from - 1]?.features.case === undefined ? from - 1 : null
}

/** True where another word of the name may follow; what something is done with is none. */
const goesOn = (tokens: readonly Token[], to: number, setting: Setting): boolean =>
  mayBelong(tokens[to], setting) &&
  setting.pack.names.tools?.has(tokens[to + 1]?.norm ?? '') !== true

const personOf = (
  tokens: readonly Token[],
  { from, to, end }: { readonly from: number; readonly to: number; readonly end: number },
): Draft => ({
  start: tokens[from]?.start ?? end,
  end,
  from,
  to,
  kind: 'person',
  entity: null,
  name: null,
  class: 'person',
  rule: 'words of names',
})
