import type { LanguagePack } from '../../../../lang/pack.ts'
import { pastForm } from '../../medial/verb-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'

/** Steps back over the time, place, adverbs and commas that stand before the verb, to token `least` at most. */
export const withoutTime = (
  scene: Scene,
  pack: LanguagePack,
  { end, least }: { readonly end: number; readonly least: number },
): number => {
  if (isAside(scene, pack, least)) return least
  let to = end
  const dated = scene.tokens.findIndex(
    (t, i) =>
      i >= least &&
      i < end &&
      // "a list of daily prices": how often, as an adjective tells it.
      scene.dates.some(
        ({ date }) =>
          date.at.start === t.start &&
          !(t.pos === 'ADJ' && date.at.end === t.end && scene.tokens[i + 1]?.pos === 'NOUN'),
      ),
  )
  // "Otieno, who is now in Nairobi, said": nothing of a clause that a time would cut.
  const relative = scene.tokens.findIndex(
    (t, i) => i >= least && i < dated && isOneOf(t, pack.events.relatives),
  )
  const goesOn = scene.tokens
    .slice(dated, end)
    .some((t) => t.pos !== 'ADV' && !isDated(scene, t) && t.norm !== ',')
  const aside = dated > least ? asideOf(scene, dated, { least, end }) : -1
  // "The study, carried out last month on six farms, found"
  const formed = aside !== -1 && dated > aside + 2 && isFormed(scene, aside + 1)
  if (aside !== -1 && (!goesOn || formed)) return end - 1
  if (dated > least && !goesOn && isOfForm(scene, dated, least)) return end
  if (relative !== -1 && goesOn) to = relative
  else if (dated > least) to = beforeDated(scene, dated, least)
  while (to > least) {
    const token = scene.tokens[to - 1]
    if (
      !token ||
      !(
        isDated(scene, token) ||
        isLoose(scene, to - 1) ||
        token.norm === 'on' ||
        token.norm === ',' ||
        // "Otieno – the head of the port – said"
        isDash(scene, to - 1)
      )
    )
      break
    to--
  }
  return to
}

/** "The order released [on] Friday": a form that describes the source takes its time with it. */
const isOfForm = ({ tokens }: Scene, dated: number, least: number): boolean => {
  const form = tokens[dated - 1]?.pos === 'ADP' ? dated - 2 : dated - 1
  const token = tokens[form]
  return form >= least && token !== undefined && pastForm(token) && tokens[form - 1]?.norm !== ','
}

/** "the minister then", not "in the north". */
const isLoose = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.pos === 'ADV' && !/^(?:DET|ADP|ADJ)$/u.test(tokens[i - 1]?.pos ?? 'X')

const isDash = ({ tokens }: Scene, i: number): boolean =>
  /^(?:-{1,2}|[–—])$/u.test(tokens[i]?.norm ?? '') &&
  (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0)

const isDated = ({ dates }: Scene, { start }: Scene['tokens'][number]): boolean =>
  dates.some(({ date }) => date.at.start <= start && start < date.at.end)

/** "Otieno in a speech", "Otieno, on the day,": where and when somebody who is named says it. */
const isAside = ({ tokens, mentions }: Scene, pack: LanguagePack, at: number): boolean => {
  const end = tokens[at - 1]?.end
  const from = tokens[at]?.norm === ',' ? at + 1 : at
  const { doings, documents = [], owners, placing = [], places = [] } = pack.statements
  if (mentions.some((m) => m.kind === 'person' && m.at.end === end))
    return isOneOf(tokens[from], doings?.aside ?? [])
  // "The council in a statement", "the court, in its order,"
  if (!isOneOf(tokens[from], placing)) return false
  const said = [...documents, ...(pack.events.medial?.utterances ?? [])]
  if (isOneOf(tokens[from + 1], owners ?? []) && isOneOf(tokens[from + 2], said)) return true
  const near = tokens.slice(from + 2, from + 4)
  return (
    /^(?:DET|PRON)$/u.test(tokens[from + 1]?.pos ?? 'X') && near.some((t) => isOneOf(t, places))
  )
}

/** "The project, launched in 2021", "workers for the past ten days": what leads to the date goes with it. */
const beforeDated = ({ tokens }: Scene, dated: number, least: number): number => {
  const at = (i: number): Scene['tokens'][number] | undefined =>
    i > least ? tokens[i - 1] : undefined
  let to = dated
  while (at(to)?.pos === 'DET' || at(to)?.pos === 'ADJ') to--
  if (at(to)?.pos !== 'ADP') return dated
  to--
  return at(to)?.pos === 'VERB' && at(to - 1)?.norm === ',' ? to - 2 : to
}

/** "carried out", "led": a past form behind a comma. */
const isFormed = ({ tokens }: Scene, i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && token.pos === 'VERB' && pastForm(token)
}

/** "The president, in power since 1986, said": where the comma stands that opens what is told of the source and has the date; -1 for none. */
const asideOf = (
  { tokens, dates }: Scene,
  dated: number,
  { least, end }: { readonly least: number; readonly end: number },
): number => {
  if (tokens[end - 1]?.norm !== ',') return -1
  const opens = tokens.findLastIndex((t, i) => i >= least && i < dated && t.norm === ',')
  if (opens === -1) return -1
  const told = tokens
    .slice(opens + 1, end - 1)
    .some(
      (t) =>
        (t.pos === 'NOUN' || t.pos === 'VERB' || t.pos === 'PROPN') &&
        !dates.some(({ date }) => date.at.start <= t.start && t.end <= date.at.end),
    )
  return told ? opens : -1
}
