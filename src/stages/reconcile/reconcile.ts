import type { Copy, Dossier } from '../../core/dossier.ts'
import type { SettledStory } from '../../pipeline/board.ts'
import { defineBatchStage } from '../../pipeline/stage.ts'
import type { Tools } from '../../pipeline/stage.ts'
import { actorsOf } from './actors.ts'
import { changesOf } from './changes.ts'
import { claimsOf } from './claims.ts'
import { disagreementsOf } from './disagreements.ts'
import { ledgersOf } from './ledgers.ts'
import { originsOf } from './origins.ts'
import { processesOf } from './processes.ts'
import { provisionsOf } from './provisions.ts'
import { timelineOf } from './timeline.ts'
import { titleOf, titlesIn } from './title.ts'
import { viewOf } from './view.ts'

/** Groups mentions into facts, counts origins, fills ledgers and walks the process templates. */
export const reconcileStories = defineBatchStage({
  name: 'reconcile',
  version: 11,
  reads: ['settledStories', 'copies', 'originals'],
  writes: ['drafts'],
  run: ({ settledStories, copies, originals }, tools) => ({
    drafts: settledStories.map((story) => draftOf(story, { copies, originals, tools })),
  }),
})

interface Setting {
  readonly copies: readonly Copy[]
  readonly originals: ReadonlyMap<string, string>
  readonly tools: Tools
}

const draftOf = (story: SettledStory, { copies, originals, tools }: Setting): Dossier => {
  const origins = originsOf(story.readings, copies, tools)
  const view = viewOf(story, originals, { tools, origins })
  const processes = processesOf(view)
  const [timeline, ledgers, claims] = [timelineOf(view), ledgersOf(view), claimsOf(view)]
  const provisions = provisionsOf(view, processes)
  const disagreements = disagreementsOf({ processes, ledgers, claims })
  const lines = [
    ...timeline,
    ...processes.flatMap((p) => p.steps),
    ...ledgers.flatMap((l) => l.entries),
    ...claims,
    ...provisions,
  ]
  return {
    id: story.story.id,
    title: titleOf(view, processes),
    titleIn: titlesIn(view),
    languages: [...new Set(story.readings.map((r) => r.language))].sort(),
    reports: story.story.reports,
    membership: story.story.membership,
    settled: story.settled,
    origins,
    actors: actorsOf(view),
    timeline,
    processes,
    ledgers,
    claims,
    provisions,
    disagreements,
    changes: changesOf(lines, view),
  }
}
