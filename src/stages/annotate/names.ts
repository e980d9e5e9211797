import { flatMapped, mapped } from '../../core/mapped.ts'
import { placeOf } from '../../core/paragraph.ts'
import type { Mention, Paragraph } from '../../core/reading.ts'
import type { Sentence, Token } from '../../lang/contract/token.ts'
import { isCommon } from '../../knowledge/name-model.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import { inOrder } from './in-order.ts'
import { withAcronymsTold } from './names/acronyms-told.ts'
import { startWithArticle } from './names/article.ts'
import { deriveBodies } from './names/bodies.ts'
import type { Setting, Told } from './names/evidence.ts'
import { withoutElsewhere } from './names/elsewhere.ts'
import { withExpansions } from './names/expansions.ts'
import { gated, withRole } from './names/gated.ts'
import { withHeaded } from './names/headed.ts'
import { onTheirDay } from './names/on-its-day.ts'
import { officesIn } from './names/holders/office-phrase.ts'
import { holdersIn } from './names/holders/resolve.ts'
import { findInstruments, outside } from './names/instruments.ts'
import { withToldInstruments } from './names/instruments-told.ts'
import { withKnownParts } from './names/joined.ts'
import { aloneIn, withLaterSurnames } from './names/later.ts'
import { withKindsTold } from './names/kinds-told.ts'
import { lexiconOf } from './names/lexicon.ts'
import { withLongerBodies } from './names/longer-bodies.ts'
import { withCapitalHalves } from './names/capital-halves.ts'
import { withEdges } from './names/name-edges.ts'
import { matchKnown } from './names/match.ts'
import type { Draft } from './names/match.ts'
import { mayBelong } from './names/may-belong.ts'
import { withNamedAfter } from './names/named-after.ts'
import { withNamedAfterInCapitals } from './names/named-after-capitals.ts'
import { withoutNamesakes } from './names/namesakes.ts'
import { withBodiesTold, withPeopleTold } from './names/people-told.ts'
import { withPeoples } from './names/peoples.ts'
import { withoutUnproven } from './names/proven.ts'
import { withReport } from './names/report-wide.ts'
import { withShortForms } from './names/short-forms.ts'
import { withSplitBodies } from './names/split-bodies.ts'
import { withSurnames } from './names/surnames.ts'
import { withTagged } from './names/tagged.ts'
import { withTeams } from './names/teams.ts'
import { withoutThings } from './names/things-called.ts'
import { settingOf } from './names/titled.ts'
import { withToldAgain } from './names/told-again.ts'
import { withFirms } from './names/firms.ts'
import { withForcesBehind } from './names/forces-behind.ts'
import { withOuterBodies } from './names/outer-bodies.ts'
import { findUnknown } from './names/unknown.ts'
import { wholePeople } from './names/whole-people.ts'
import { roleStart } from './names/whole-role.ts'
import { withWidened } from './names/widened.ts'
import { withWordRuns } from './names/word-runs.ts'

/** Who and what is named: the knowledge base's wordings, bodies of states, instruments, and new names by their form. */
export const annotateNames = defineReportStage({
  name: 'annotate/names',
  version: 22,
  reads: ['report', 'sentences', 'dates', 'published'],
  writes: ['mentions'],
  run: ({ report, sentences, dates, published }, { pack: packOf, knowledge, nameModel }) => {
    const pack = packOf(report.language)
    if (!pack) return { mentions: [] }
    const lexicon = lexiconOf(knowledge, pack)
    const model = nameModel(pack.tag)
    const seen = new Set<string>()
    const told: Told = { surnames: new Set(), bodies: new Set() }
    const day = published && published.certainty !== 'unknown' ? published.edtf : null
    const stands = (wording: string): boolean =>
      report.paragraphs.some(({ text }) => standsIn(text, wording))
    const found = sentences.map((sentence) => {
      const listedNames = gated(matchKnown(sentence, lexicon, pack), {
        seen,
        pack,
        sentence,
        day,
      }).filter((d) => !isSurname(d, sentence, { told, pack, knowledge }))
      const matched = withSurnames(sentence.tokens, listedNames, { pack, knowledge, told })
      const known = deriveBodies(sentence, matched, { pack, knowledge })
      const instruments = findInstruments(sentence, known, pack)
      const listed =
        instruments.length === 0 ? known : [...outside(known, instruments), ...instruments]
      const unknown = findUnknown(sentence, listed, { pack, knowledge, told })
      const joined = withKnownParts(sentence.tokens, { known: listed, unknown }, pack.names)
      const headed = withHeaded(sentence, joined, pack)
      const tagged = withTagged(sentence, headed, { pack, model })
      const forces = withForcesBehind(sentence, tagged, pack)
      const firms = withFirms(sentence, withWordRuns(sentence, forces, { pack, model }), pack)
      const all = inOrder(
        withLongerBodies(sentence.tokens, withNamedAfter(sentence.tokens, firms, pack), pack),
        (a, b) => a.start - b.start,
      )
      const belongs = (token: Token | undefined): boolean =>
        model !== undefined && mayBelong(token, { pack, model })
      const outer = withOuterBodies(all, { tokens: sentence.tokens, pack, belongs })
      const wider = withNamedAfterInCapitals(
        sentence.tokens,
        withWidened(sentence.tokens, withSplitBodies(sentence.tokens, outer, pack), pack),
        pack,
      )
      const whole = wholePeople(withEdges(wider, sentence.tokens, pack), {
        tokens: sentence.tokens,
        pack,
        stands,
        belongs,
        wording: (start, end) =>
          (report.paragraphs[sentence.paragraph]?.text ?? '').slice(start, end),
      })
      const people = withPeopleTold(
        withKindsTold(whole, sentence.tokens, pack),
        sentence.tokens,
        pack,
      )
      const meant = withBodiesTold(people, sentence.tokens, pack)
      return { sentence, drafts: mapped(meant, (draft) => withRole(draft, sentence, pack)) }
    })
    const textOf = (sentence: Sentence): string => report.paragraphs[sentence.paragraph]?.text ?? ''
    const alone = new Set(
      flatMapped(found, ({ sentence, drafts }) =>
        aloneIn(drafts, (d) => textOf(sentence).slice(d.start, d.end)),
      ),
    )
    const later = found.map(({ sentence, drafts }) => {
      const text = textOf(sentence)
      const people = withLaterSurnames(drafts, {
        told,
        pack,
        alone,
        wording: (d) => text.slice(d.start, d.end),
        between: (left, right) => text.slice(left.end, right.start),
      })
      return { sentence, text, drafts: people }
    })
    const again = withToldAgain(withoutUnproven(later, { pack, model, dates }), { pack, model })
    const known = withoutNamesakes(again, { knowledge, pack, model, published, dates })
    const people = withPeoples(withCapitalHalves(known, { pack, knowledge }), pack)
    const meant = withoutThings(withoutElsewhere(people, knowledge, pack.tag), pack)
    const short = withToldInstruments(withShortForms(meant, knowledge, pack.tag), pack)
    const named = withTeams(
      withAcronymsTold(withExpansions(withReport(short, knowledge, pack), knowledge, pack), pack),
      pack,
      (word) => (model === undefined ? true : isCommon(model, word)),
    ).map((s) => ({
      ...s,
      offices: officesIn({ tokens: s.sentence.tokens, drafts: s.drafts, pack, model }),
    }))
    const onItsDay = onTheirDay(named, { knowledge, pack, day: published?.edtf ?? null })
    const holders = holdersIn(named, { knowledge, pack, published, dates })
    const mentions = flatMapped(named, ({ sentence, drafts }, k) =>
      inOrder([...drafts, ...(holders[k] ?? [])], (a, b) => a.start - b.start || a.end - b.end).map(
        (d) =>
          mentionOf(onItsDay(d), sentence, {
            paragraphs: report.paragraphs,
            pack,
          }),
      ),
    )
    return { mentions }
  },
})

/** "Rab" is no battalion where the report told of an Abdur Rab, nor "Bloomberg" an agency behind "Mike". */
const isSurname = (
  { kind, via, from, to }: Draft,
  { tokens }: Sentence,
  { told, pack, knowledge }: Pick<Setting, 'told' | 'pack' | 'knowledge'>,
): boolean => {
  if (kind === 'organisation' && via === 'short' && told.surnames.has(tokens[from]?.text ?? ''))
    return true
  const before = tokens[from - 1]
  return (
    (kind === 'organisation' || kind === 'agency') &&
    to - from === 1 &&
    before?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    knowledge.words(pack.tag, 'given').has(before.norm) &&
    settingOf(tokens) === 'running'
  )
}

/** True where a text has a wording that nothing is written on to. */
const standsIn = (text: string, wording: string): boolean => {
  for (let at = text.indexOf(wording); at !== -1; at = text.indexOf(wording, at + 1))
    if (!/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + wording.length, at + wording.length + 2)))
      return true
  return false
}

const mentionOf = (
  draft: Draft,
  sentence: Sentence,
  { paragraphs, pack }: { readonly paragraphs: readonly Paragraph[]; readonly pack: LanguagePack },
): Mention => ({
  ...placeOf(paragraphs, {
    paragraph: sentence.paragraph,
    start: startWithArticle(draft, sentence.tokens, pack),
    end: draft.end,
  }),
  // An adjective of a state is no name of it, though it tells whose deed it is.
  kind:
    draft.via === 'adjective' &&
    (draft.kind === 'state' || draft.kind === 'place') &&
    pack.names.adjectiveIsName !== true
      ? 'other'
      : draft.kind,
  entity: draft.entity,
  name: draft.name,
  ...(draft.class ? { class: draft.class } : {}),
  state: draft.state ?? null,
  ...roleOf(draft, sentence, { paragraphs, pack }),
  ...(draft.certainty ? { certainty: draft.certainty } : {}),
  ...(draft.basis ? { basis: draft.basis } : {}),
  rule: draft.rule,
})

/** What stands right before a name, with all that makes it the office that it is. */
const roleOf = (
  draft: Draft,
  { paragraph, tokens }: Sentence,
  { paragraphs, pack }: { readonly paragraphs: readonly Paragraph[]; readonly pack: LanguagePack },
): Pick<Mention, 'role'> => {
  const start = roleStart(draft, tokens, pack)
  if (start === null) return draft.role === undefined ? {} : { role: draft.role }
  const text = paragraphs[paragraph]?.text ?? ''
  return { role: text.slice(tokens[start]?.start, tokens[draft.from - 1]?.end) }
}
