import type { Copy, Story } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { Reading } from '../../core/reading.ts'
import { defineBatchStage } from '../../pipeline/stage.ts'
import { profileOf } from './profile.ts'
import type { Profile } from './profile.ts'
import { similarity, weigh } from './similarity.ts'
import type { Weights } from './similarity.ts'

/** Similarity from which a report joins a story; chosen on the visible threading sets, see the scoreboard. */
const joinFrom = 0.3
/** Days between two reports of one story beyond which only a common process joins them. */
const maxGapDays = 30

/** Puts each report into exactly one story, one report at a time in the order of publication. */
export const findStories = defineBatchStage({
  name: 'thread/stories',
  version: 1,
  reads: ['readings', 'copies'],
  writes: ['stories'],
  run: ({ readings, copies }) => ({ stories: storiesOf(readings, copies) }),
})

interface Growing {
  readonly members: Profile[]
  readonly why: Map<string, readonly string[]>
}

const storiesOf = (readings: readonly Reading[], copies: readonly Copy[]): readonly Story[] => {
  const profiles = readings
    .map(profileOf)
    .sort((a, b) => (a.days?.[0] ?? Infinity) - (b.days?.[0] ?? Infinity) || (a.id < b.id ? -1 : 1))
  const weights = weigh(profiles)
  const stories: Growing[] = []
  for (const profile of profiles) {
    const best = bestStory(stories, profile, { copies, weights })
    if (best) {
      best.story.members.push(profile)
      best.story.why.set(profile.id, best.why)
    } else {
      stories.push({
        members: [profile],
        why: new Map([[profile.id, ['first report of the story']]]),
      })
    }
  }
  return stories.map(finish)
}

interface Known {
  readonly copies: readonly Copy[]
  readonly weights: Weights
}

interface Joined {
  readonly story: Growing
  readonly score: number
  readonly why: readonly string[]
}

const bestStory = (
  stories: readonly Growing[],
  profile: Profile,
  known: Known,
): Joined | undefined => {
  let best: Joined | undefined
  for (const story of stories) {
    const joined = joins(story, profile, known)
    if (joined && (!best || joined.score > best.score)) best = { story, ...joined }
  }
  return best
}

const joins = (
  story: Growing,
  profile: Profile,
  { copies, weights }: Known,
): { readonly score: number; readonly why: readonly string[] } | undefined => {
  const copied = story.members.find((m) =>
    copies.some((c) => c.reports.includes(m.id) && c.reports.includes(profile.id)),
  )
  if (copied) return { score: 2, why: [`one text with ${copied.id}`] }
  const shared = story.members.find((m) => m.processes.some((p) => profile.processes.includes(p)))
  if (shared) return { score: 1.5, why: ['same instrument and parties'] }
  const scores = story.members
    .filter((m) => near(m, profile))
    .map((m) => similarity(m, profile, weights))
  if (scores.length === 0) return undefined
  const score = (Math.max(...scores) + scores.reduce((a, b) => a + b, 0) / scores.length) / 2
  return score >= joinFrom
    ? { score, why: [`same actors and words (${score.toFixed(2)})`] }
    : undefined
}

const near = (left: Profile, right: Profile): boolean =>
  left.days === null || right.days === null || Math.abs(left.days[0] - right.days[0]) <= maxGapDays

const finish = ({ members, why }: Growing): Story => {
  const reports = members.map((m) => m.id).sort()
  return {
    id: contentId('story', reports),
    reports,
    membership: reports.map((report) => ({
      report,
      why: members.length === 1 ? ['alone'] : (why.get(report) ?? []),
    })),
  }
}
