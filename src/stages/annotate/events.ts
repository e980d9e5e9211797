import type { EventFinding, Statement } from '../../core/reading.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import type { EventDraft } from './events/draft.ts'
import { finishEvent } from './events/finish.ts'
import { hasNeed, nominalEvents } from './events/nominal.ts'
import { provisionEvents } from './events/provisions.ts'
import { verbFinalEvents } from './events/verb-final.ts'
import { verbMedialEvents } from './events/verb-medial.ts'
import { scenesOf } from './scene.ts'
import type { Scene } from './scene.ts'

/** Who did what to whom, when: predicates with their roles, and the step of a process that each proves. */
export const annotateEvents = defineReportStage({
  name: 'annotate/events',
  version: 1,
  reads: ['report', 'sentences', 'mentions', 'dates', 'quantities', 'statements'],
  writes: ['events'],
  run: ({ report, sentences, mentions, dates, quantities, statements }, tools) => {
    const pack = tools.pack(report.language)
    if (!pack) return { events: [] }
    const scenes = scenesOf({
      paragraphs: report.paragraphs,
      sentences,
      mentions,
      dates,
      quantities,
    })
    const events = scenes.flatMap((scene, i) =>
      draftsOf(scene, pack).map((draft) => {
        const said = statementOf(statements, scene, draft)
        return finishEvent(draft, {
          report,
          scene,
          previous: scenes[i - 1],
          pack,
          tools,
          statement: said?.id ?? aroundIt(statements, scene),
          content: said && said.voice !== 'reporter' ? said.content.at : null,
        })
      }),
    )
    return { events: withoutDoubles(events) }
  },
})

const draftsOf = (scene: Scene, pack: LanguagePack): readonly EventDraft[] => {
  const verbal =
    pack.events.order === 'verb-final'
      ? verbFinalEvents(scene, pack)
      : verbMedialEvents(scene, pack)
  const nominal = nominalEvents(scene, pack, verbal)
  const needed = hasNeed(scene, pack) && nominal.length > 0
  const provisions = provisionEvents(scene, pack)
  const happened = [...(needed ? verbal.map(asNeeded) : verbal), ...nominal]
  return [...happened.filter((e) => !insideDuty(e, provisions)), ...provisions]
}

/** What a treaty lays down is a duty, not an event. */
const insideDuty = (event: EventDraft, provisions: readonly EventDraft[]): boolean =>
  provisions.some((p) =>
    p.roles.some((r) => r.span.start <= event.span.start && event.span.end <= r.span.end),
  )

/** Where the sentence tells what is needed, its unfinished acts have not happened by its words. */
const asNeeded = (draft: EventDraft): EventDraft => ({ ...draft, modality: 'conditional' })

/** The innermost statement whose content holds the predicate, else the reporter's own. */
const statementOf = (
  statements: readonly Statement[],
  scene: Scene,
  draft: EventDraft,
): Statement | undefined => {
  const inside = statements.filter(
    (s) =>
      s.rule !== 'citing' &&
      s.content.at.paragraph === scene.paragraph &&
      s.content.at.start <= draft.span.start &&
      draft.span.end <= s.content.at.end,
  )
  const size = (s: Statement): number => s.content.at.end - s.content.at.start
  return inside.sort((a, b) => size(a) - size(b) || (a.id < b.id ? -1 : 1))[0]
}

const aroundIt = (statements: readonly Statement[], scene: Scene): string =>
  statements.find(
    (s) =>
      s.at.paragraph === scene.paragraph &&
      s.at.start < scene.span.end &&
      scene.span.start < s.at.end,
  )?.id ?? ''

const withoutDoubles = (events: readonly EventFinding[]): readonly EventFinding[] =>
  events.filter(
    (e, i) =>
      events.findIndex(
        (o) =>
          o.sense === e.sense &&
          o.at.paragraph === e.at.paragraph &&
          o.at.start < e.at.end &&
          e.at.start < o.at.end,
      ) === i,
  )
