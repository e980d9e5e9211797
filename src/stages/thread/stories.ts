import type { Copy, Story } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { Reading } from '../../core/reading.ts'
import { defineBatchStage } from '../../pipeline/stage.ts'
import type { Tools } from '../../pipeline/stage.ts'
import { profileOf } from './profile.ts'
import type { Profile } from './profile.ts'
import { similarity, weigh } from './similarity.ts'
import type { Weights } from './similarity.ts'

/** Similarity from which a report joins a story; chosen on the visible threading sets, see the scoreboard. */
const joinFrom = 0.26
/** Days between two reports of one story beyond which only a common process joins them. */
const maxGapDays = 30

/** Puts each report into exactly one story, one report at a time in the order of publication. */
export const findStories = defineBatchStage({
  name: 'thread/stories',
  version: 3,
  reads: ['readings', 'copies'],
  writes: ['stories'],
  run: ({ readings, copies }, tools) => ({ stories: storiesOf(readings, copies, tools) }),
})

/** Similarity from which a common instrument and parties join two reports: two treaties of one pair of states differ in the rest. */
const processFrom = 0.15
/** Newest members of a story that a report is compared with: the cost does not grow with the story. */
const comparedMembers = 12
/** Features of a report, by weight, under which its story is found again. */
const indexedFeatures = 24
/** Newest stories kept under one feature. */
const storiesPerFeature = 40

interface Growing {
  readonly members: Profile[]
  readonly why: Map<string, readonly string[]>
}

/** Stories by what they can be found with. */
interface Found {
  readonly byReport: Map<string, Growing>
  readonly byProcess: Map<string, Growing>
  readonly byFeature: Map<string, Growing[]>
}

const storiesOf = (
  readings: readonly Reading[],
  copies: readonly Copy[],
  tools: Tools,
): readonly Story[] => {
  const profiles = readings
    .map((r) => profileOf(r, tools.pack(r.language), tools.templates))
    .sort((a, b) => (a.days?.[0] ?? Infinity) - (b.days?.[0] ?? Infinity) || (a.id < b.id ? -1 : 1))
  const weights = weigh(profiles)
  const twins = twinsOf(copies)
  const stories: Growing[] = []
  const found: Found = { byReport: new Map(), byProcess: new Map(), byFeature: new Map() }
  for (const profile of profiles) {
    const features = featuresOf(profile, weights)
    const best = bestStory(profile, features, { found, twins, weights })
    const story = best?.story ?? { members: [], why: new Map<string, readonly string[]>() }
    if (!best) stories.push(story)
    enter(story, profile, best?.why ?? ['first report of the story'])
    remember(story, profile, { found, features })
  }
  return stories.map(finish)
}

const twinsOf = (copies: readonly Copy[]): ReadonlyMap<string, readonly string[]> => {
  const twins = new Map<string, string[]>()
  for (const { reports } of copies) {
    const [a, b] = reports
    twins.set(a, [...(twins.get(a) ?? []), b])
    twins.set(b, [...(twins.get(b) ?? []), a])
  }
  return twins
}

/** The heaviest names, numbers and words of a report. */
const featuresOf = (profile: Profile, weights: Weights): readonly string[] => {
  const alike = [...profile.alike].map(([key, n]) => [`a ${key}`, n * weights.alike(key)] as const)
  const words = [...profile.words].map(
    ([word, n]) =>
      [`${profile.language} ${word}`, n * weights.word(word, profile.language)] as const,
  )
  const heaviest = (list: readonly (readonly [string, number])[]): readonly string[] =>
    [...list]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, indexedFeatures / 2)
      .map(([key]) => key)
  return [...heaviest(alike), ...heaviest(words)]
}

const enter = (story: Growing, profile: Profile, why: readonly string[]): void => {
  story.members.push(profile)
  story.why.set(profile.id, why)
}

const remember = (
  story: Growing,
  profile: Profile,
  { found, features }: { readonly found: Found; readonly features: readonly string[] },
): void => {
  found.byReport.set(profile.id, story)
  for (const key of profile.processes) found.byProcess.set(key, story)
  for (const feature of features) {
    const list = found.byFeature.get(feature)
    if (!list) found.byFeature.set(feature, [story])
    else if (list.at(-1) !== story) {
      list.push(story)
      if (list.length > storiesPerFeature) list.shift()
    }
  }
}

interface Known {
  readonly found: Found
  readonly twins: ReadonlyMap<string, readonly string[]>
  readonly weights: Weights
}

interface Joined {
  readonly story: Growing
  readonly score: number
  readonly why: readonly string[]
}

const bestStory = (
  profile: Profile,
  features: readonly string[],
  { found, twins, weights }: Known,
): Joined | undefined => {
  const twin = (twins.get(profile.id) ?? []).find((id) => found.byReport.has(id))
  const copied = twin === undefined ? undefined : found.byReport.get(twin)
  if (copied && twin !== undefined)
    return { story: copied, score: 2, why: [`one text with ${twin}`] }
  const same = profile.processes.map((key) => found.byProcess.get(key)).find((s) => s !== undefined)
  if (same && scoreOf(same.members, profile, weights) >= processFrom) {
    return { story: same, score: 1.5, why: ['same instrument and parties'] }
  }
  let best: Joined | undefined
  for (const story of new Set(features.flatMap((f) => found.byFeature.get(f) ?? []))) {
    const score = scoreOf(
      story.members.filter((m) => near(m, profile)),
      profile,
      weights,
    )
    if (score < joinFrom || (best && score <= best.score)) continue
    best = { story, score, why: [`same actors and words (${score.toFixed(2)})`] }
  }
  return best
}

/** How near a story's newest members are: those of the report's language, or of another; what is told in two languages is not thinned by both. */
const scoreOf = (members: readonly Profile[], profile: Profile, weights: Weights): number => {
  const own = members.filter((m) => m.language === profile.language)
  const foreign = members.filter((m) => m.language !== profile.language)
  return Math.max(...[own, foreign].map((list) => scoreAmong(list, profile, weights)))
}

const scoreAmong = (members: readonly Profile[], profile: Profile, weights: Weights): number => {
  const scores = members.slice(-comparedMembers).map((m) => similarity(m, profile, weights))
  if (scores.length === 0) return 0
  return (Math.max(...scores) + scores.reduce((a, b) => a + b, 0) / scores.length) / 2
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
