import { flatMapped } from '../../core/mapped.ts'
import type { EventFinding, Statement } from '../../core/reading.ts'
import { senseRow } from '../../core/senses.ts'
import type { Sense } from '../../core/senses.ts'
import { isSpeech } from '../../core/speech.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import type { EventDraft } from './events/draft.ts'
import { finishEvent } from './events/finish.ts'
import { joiningOf } from './events/joining.ts'
import { goesOnFromCharge } from './events/medial/charge-goes-on.ts'
import { isListedDemand, isOnlyHeard, isToldAsCharge } from './events/medial/charge-told.ts'
import { bySayer } from './events/medial/who-says.ts'
import { gluedFrom } from './events/medial/glued.ts'
import { isAboutPlay, isBeyondPlay, tellsPlay } from './events/medial/play.ts'
import { isOfOrder } from './events/medial/order.ts'
import { isOfFirms, isPrivate, isPrivateAct, publicNamesOf } from './events/medial/private.ts'
import { isCharged } from './events/final/charged.ts'
import { isForetold } from './events/final/foretold.ts'
import { isLaidDown } from './events/final/laid-down.ts'
import { isAboutStories, isMadeUp } from './events/final/made-up.ts'
import { isAboutGames, isPlayful } from './events/final/games.ts'
import { nominalActs } from './events/final/nominal-acts.ts'
import { nominalEvents } from './events/nominal.ts'
import { withOrgan } from './events/organs.ts'
import { provisionEvents } from './events/provisions.ts'
import { verbFinalEvents } from './events/verb-final.ts'
import { verbMedialEvents } from './events/verb-medial.ts'
import { indexSpans } from './span-index.ts'
import type { SpanIndex } from './span-index.ts'
import type { Scene } from './scene.ts'

/** Who did what to whom, when: predicates with their roles, and the step of a process that each proves. */
export const annotateEvents = defineReportStage({
  name: 'annotate/events',
  version: 28,
  reads: ['report', 'scenes', 'statements'],
  writes: ['events'],
  run: ({ report, scenes, statements }, tools) => {
    const pack = tools.pack(report.language)
    if (!pack) return { events: [] }
    const spoken = statements.filter(isSpeech)
    const contents = indexSpans(spoken, (s) => s.content.at)
    const places = indexSpans(spoken, (s) => s.at)
    const things = statements.filter(isOfThing)
    const written = indexSpans(things, (s) => s.content.at)
    const told = [places, indexSpans(things, (s) => s.at)]
    const play = isAboutPlay(scenes, pack)
    const stories = isAboutStories(scenes, pack)
    const games = isAboutGames(scenes, pack)
    // One sentence without a title is a headline or a row of a wire.
    const isProse = scenes.length > 1 || report.title !== null
    const publicNames = publicNamesOf(scenes, pack)
    const glued = pack.events.medial ? gluedFrom(scenes) : Infinity
    const events = flatMapped(scenes, (scene, i) =>
      draftsOf(scene, scenes[i - 1], pack, { proved: isProse })
        .filter((draft) => isBeyondPlay(draft) || !(play || tellsPlay(scene, pack)))
        .filter((draft) => !isOfFirms(draft, pack, { prose: isProse }))
        .filter((draft) => !isMadeUp(draft, { scene, pack, stories }))
        .filter((draft) => !(games && isPlayful(draft, pack)))
        .filter((draft) => !isLaidDown(draft, { scenes, at: i, pack }))
        .filter(
          (draft) =>
            pack.events.final === undefined ||
            !isForetold(draft, {
              scenes,
              at: i,
              said: statementOf(contents, scene, draft),
              places,
            }),
        )
        .filter(
          (draft) =>
            !(pack.events.medial && isProse && isQuoted(scene, draft)) ||
            (statementOf(contents, scene, draft)?.voice ?? 'reporter') !== 'reporter',
        )
        .map((drafted) => {
          const found = pack.events.medial
            ? bySayer(drafted, places.overlapping({ paragraph: scene.paragraph, ...drafted.span }))
            : drafted
          const draft =
            pack.events.medial &&
            (isOfOrder(found, scene, pack) ||
              isPrivate(found, publicNames, pack) ||
              (isProse && isPrivateAct(found, publicNames, pack)))
              ? { ...found, typing: 'none' as const }
              : found
          const said = statementOf(contents, scene, draft)
          const charged =
            isCharged(draft, { scenes, at: i, said, places, pack }) ||
            (pack.events.medial !== undefined && isListedDemand(draft, said, scene)) ||
            goesOnFromCharge(draft, { scenes, at: i, said, told, pack }) ||
            (isProse && isOnlyHeard(draft, scene, pack)) ||
            (isProse &&
              [said, statementOf(written, scene, draft)].some((s) =>
                isToldAsCharge(draft, s, pack),
              ))
          return finishEvent(
            charged ? { ...draft, modality: 'possible' } : asSaid(draft, said, pack),
            {
              report,
              scene,
              previous: scenes[i - 1],
              ofOneDay: i < glued,
              pack,
              tools,
              statement: said?.id ?? aroundIt(places, scene, draft),
              content: said && said.voice !== 'reporter' ? said.content.at : null,
            },
          )
        }),
    )
    return {
      events: withoutDoubles(pack.events.medial && isProse ? events.filter(isTold) : events),
    }
  },
})

/** "The complaint states that": what a thing tells. */
const isOfThing = ({ rule }: Statement): boolean => rule === 'cue:thing'

/** "সতর্ক করে তিনি বলেন, ঢাকা আশ্রয় দেবে": what somebody warns that another will do is no word of that other. */
const asSaid = (
  draft: EventDraft,
  said: Statement | undefined,
  { events: { final } }: LanguagePack,
): EventDraft =>
  final && said?.stance === 'warns' && draft.modality === 'planned'
    ? { ...draft, typing: 'none' }
    : draft

const draftsOf = (
  scene: Scene,
  previous: Scene | undefined,
  pack: LanguagePack,
  asked: { readonly proved: boolean },
): readonly EventDraft[] => {
  const found =
    pack.events.order === 'verb-final'
      ? [...verbFinalEvents(scene, pack), ...nominalActs(scene, pack)]
      : verbMedialEvents(scene, pack, asked)
  const verbal = flatMapped(
    found,
    (draft) => joiningOf(withOrgan(draft, scene, pack), { scene, previous, pack }) ?? [],
  )
  const nominal = nominalEvents(scene, pack, verbal)
  // Acts named by nouns are found only where the sentence tells what is needed.
  const needed = nominal.length > 0
  const happened = [...(needed ? verbal.map(asNeeded) : verbal), ...nominal]
  const provisions = provisionEvents(scene, pack).filter((p) => !isStillToCome(p, happened, scene))
  return [...happened.filter((e) => !insideDuty(e, provisions)), ...provisions]
}

/** "পার্লামেন্টের চুক্তিটি অনুমোদন করার কথা": what is to be done with the treaty is no duty that it lays down, as "চুক্তিতে … কথা আছে" is. */
const isStillToCome = (
  provision: EventDraft,
  happened: readonly EventDraft[],
  scene: Scene,
): boolean =>
  happened.some(
    (e) =>
      e.modality === 'planned' &&
      insideDuty(e, [provision]) &&
      e.roles.some(
        (r) =>
          r.role === 'object' &&
          r.mention?.kind === 'instrument' &&
          scene.tokens.find((t) => r.span.start <= t.start)?.features.case === undefined,
      ),
  )

/** What a treaty lays down is a duty, not an event. */
const insideDuty = (event: EventDraft, provisions: readonly EventDraft[]): boolean =>
  provisions.some((p) =>
    p.roles.some((r) => r.span.start <= event.span.start && event.span.end <= r.span.end),
  )

/** Where the sentence tells what is needed, its unfinished acts have not happened by its words. */
const asNeeded = (draft: EventDraft): EventDraft => ({ ...draft, modality: 'conditional' })

/** The innermost statement whose content holds the predicate, else the reporter's own. */
const statementOf = (
  contents: SpanIndex<Statement>,
  { paragraph, span: own }: Scene,
  { span }: EventDraft,
): Statement | undefined => {
  const inside = contents
    .overlapping({ paragraph, ...span })
    .filter(
      (s) =>
        s.rule !== 'citing' && s.content.at.start <= span.start && span.end <= s.content.at.end,
    )
  const size = (s: Statement): number => s.content.at.end - s.content.at.start
  // Where a later sentence takes the words up, whoever speaks in their own tells it.
  const apart = ({ cue }: Statement): number => (cue && cue.at.start >= own.end ? 1 : 0)
  // Words that go on over several sentences are longer than the outlet's own sentence around their beginning.
  const outlets = ({ cue, voice }: Statement): number => (cue || voice !== 'reporter' ? 0 : 1)
  return [...inside].sort(
    (a, b) =>
      outlets(a) - outlets(b) || size(a) - size(b) || apart(a) - apart(b) || (a.id < b.id ? -1 : 1),
  )[0]
}

/** Inside a whole quoted sentence: not the outlet’s own words, whoever says them. */
const isQuoted = ({ quotations }: Scene, { span }: EventDraft): boolean =>
  quotations.some(
    (q) =>
      q.closed &&
      q.innerStart <= span.start &&
      span.end <= q.innerEnd &&
      q.innerEnd - q.innerStart > fewWords,
  )

/** UTF-16 units of a quotation that is only a phrase in somebody else's sentence. */
const fewWords = 30

/** The statement that the act itself makes, "denied any wrongdoing and urged him", else the first of the sentence. */
const aroundIt = (
  places: SpanIndex<Statement>,
  { paragraph, span }: Scene,
  { span: own }: EventDraft,
): string => {
  const around = places.overlapping({ paragraph, ...span })
  const made = around.find(({ cue }) => cue && cue.at.start < own.end && own.start < cue.at.end)
  return (made ?? around[0])?.id ?? ''
}

/** An act that lost its type, as nobody public does it or it is only spoken of, is told where a step or a count rests on it. */
const isTold = ({ plover, step, sense, polarity, modality, roles }: EventFinding): boolean =>
  plover !== null ||
  step !== null ||
  senseRow(sense).plover === null ||
  // "the right to refuse" refuses nothing; what nobody public refuses denies nothing.
  (counted.has(sense) && (sense !== 'reject' || (modality === 'actual' && isRefused(roles)))) ||
  (polarity === 'negative' && papers.has(sense) && roles.some((r) => r.role === 'agent'))

/** "The regulator rejected the plea", "the nominee was rejected", no "she refused to be photographed". */
const isRefused = (roles: EventFinding['roles']): boolean => {
  const agents = roles.filter((r) => r.role === 'agent')
  return agents.length > 0
    ? agents.some(({ class: named = 'person' }) => named !== 'person')
    : roles.some((r) => r.role === 'recipient')
}

/** Acts on treaties and laws: that a state has not signed is told as what did not happen. */
const papers: ReadonlySet<Sense> = new Set<Sense>(['sign', 'ratify', 'approve', 'accede'])

/** Acts that numbers are counted by, or that deny what stands beside them. */
const counted: ReadonlySet<Sense> = new Set<Sense>([
  'kill',
  'injure',
  'arrest',
  'attack',
  'deploy',
  'send-troops',
  'aid-military',
  'reject',
])

/** Two rules may find one act; the first keeps it. */
const withoutDoubles = (events: readonly EventFinding[]): readonly EventFinding[] => {
  const places = indexSpans(events, (e) => e.at)
  return events.filter((e) => places.overlapping(e.at).find((o) => o.sense === e.sense) === e)
}
