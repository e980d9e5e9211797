import { flatMapped, mapped } from '../../../core/mapped.ts'
import { isCommon } from '../../../knowledge/name-model.ts'
import type { NameModel } from '../../../knowledge/name-model.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { inOrder } from '../in-order.ts'
import type { Draft } from './match.ts'
import type { Named } from './named.ts'
import { mayBelong } from './may-belong.ts'
import { stemEnd } from './phrases.ts'
import { nfc } from '../../../text/normalise.ts'

interface Setting {
  readonly pack: LanguagePack
  readonly model: NameModel
}

/**
 * What only the whole report tells in a script without capitals: a name that it also writes without an ending loses the
 * ending, and a word of a full name stands for that person where it stands alone later.
 */
export const withToldAgain = <Row extends Named>(
  named: readonly Row[],
  { pack, model }: { readonly pack: LanguagePack; readonly model: NameModel | undefined },
): readonly Row[] => {
  if (!model || pack.names.unknown) return named
  // Only of names that the model found is there anything to tell again.
  const isTold = named.some(({ drafts }) => drafts.some(byModel))
  const all = isTold ? named.flatMap(({ sentence }) => sentence.tokens) : []
  const forms = new Set(all.map((t) => t.norm))
  // Nothing happens in a person, and there is one of each.
  const things = new Set(
    all.flatMap((t) =>
      t.features.case === 'loc' || t.features.number === 'plur' ? t.stems.slice(1) : [],
    ),
  )
  const told = new Set<string>()
  return named.map((row) => {
    const { tokens } = row.sentence
    const cut = mapped(row.drafts, (d) => withoutEnding(d, tokens, forms))
    const place = { drafts: cut, told, things, pack, model }
    const short = told.size === 0 ? [] : flatMapped(tokens, (_, i) => shortAt(tokens, i, place))
    for (const draft of cut) remember(draft, tokens, { told, pack })
    return { ...row, drafts: inOrder([...cut, ...short], (a, b) => a.start - b.start) }
  })
}

const byModel = (draft: Draft): boolean => draft.rule.startsWith('model:')

/** "আলকারাজের" where the report writes "আলকারাজ" as well. */
const withoutEnding = (
  draft: Draft,
  tokens: readonly Token[],
  forms: ReadonlySet<string>,
): Draft => {
  const last = tokens[draft.to - 1]
  if (!last || !byModel(draft) || draft.end !== last.end || !last.features.case) return draft
  // Of "বিশ্ববিদ্যালয়ের" both "…য়ে" and "…য়" may stand in the report.
  const stem = last.stems.findLast((s) => s !== last.norm && s.length > 2 && forms.has(s))
  return stem === undefined ? draft : { ...draft, end: stemEnd(last, stem) }
}

interface Memory {
  readonly told: Set<string>
  readonly pack: LanguagePack
}

/** Keeps the last word of a full name, and the first where people are called so, without an ending. */
const remember = (draft: Draft, tokens: readonly Token[], { told, pack }: Memory): void => {
  if (draft.kind !== 'person' || draft.to - draft.from < 2 || !byModel(draft)) return
  const [first, last] = [tokens[draft.from], tokens[draft.to - 1]]
  if (first && pack.names.nameWords?.person.has(first.norm)) told.add(first.norm)
  if (last) told.add(nfc(last.text.slice(0, draft.end - last.start)))
}

interface Place extends Setting {
  readonly drafts: readonly Draft[]
  readonly told: ReadonlySet<string>
  /** Stems that the report puts into the locative or the plural. */
  readonly things: ReadonlySet<string>
}

/** The person whom a lone word names that stood in a full name before. */
const shortAt = (tokens: readonly Token[], i: number, place: Place): readonly Draft[] => {
  const { drafts, told, things, pack, model } = place
  const token = tokens[i]
  if (token?.kind !== 'word') return []
  const stem = token.stems.find((s) => told.has(s))
  if (stem === undefined || stem.length < 3 || things.has(stem)) return []
  if (!isName(token, stem, { pack, model })) return []
  const taken = drafts.some(
    (d) => d.from <= i + (d.kind === 'person' ? 1 : 0) && i - (d.kind === 'person' ? 1 : 0) < d.to,
  )
  const ends = token.norm !== stem
  const beside =
    mayBelong(tokens[i - 1], { pack, model }) ||
    (!ends && mayBelong(tokens[i + 1], { pack, model }))
  if (taken || beside || isRestOfName(tokens, i, pack)) return []
  return [
    {
      start: token.start,
      end: stemEnd(token, stem),
      from: i,
      to: i + 1,
      kind: 'person',
      entity: null,
      name: null,
      class: 'person',
      state: null,
      rule: 'told in full before',
    },
  ]
}

/** "উম্মে হানি (আক্তার)": a second name right behind a bare word that nobody knows is the end of another's. */
const isRestOfName = (tokens: readonly Token[], i: number, { names }: LanguagePack): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i]]
  const second = token?.stems.some((s) => names.proof?.secondNames.has(s)) === true
  return (
    second &&
    before?.kind === 'word' &&
    before.pos === undefined &&
    before.features.case === undefined &&
    !names.everyday.has(before.norm)
  )
}

/** No word of everyday language, no place and no body. */
const isName = (token: Token, stem: string, { pack, model }: Setting): boolean => {
  const { nameWords, nameInitials, organisationHeads } = pack.names
  return (
    token.pos === undefined &&
    !isCommon(model, stem) &&
    !isCommon(model, token.norm) &&
    !pack.text.isFunctionWord(stem) &&
    !pack.statements.speakers.includes(stem) &&
    nameWords?.place.has(stem) !== true &&
    nameWords?.body.has(stem) !== true &&
    nameInitials?.has(stem) !== true &&
    organisationHeads?.has(stem) !== true &&
    !pack.names.offices.some((o) => o.words.includes(stem))
  )
}
