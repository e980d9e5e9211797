import type { Verdict } from '../verdict.ts'
import { linksIn } from './links.ts'
import type { Page } from './page.ts'

/** Most lines of one block whose links are kept: a longer one is a page's index, not related reading. */
const longest = 24

/** Gives a block of related reading that its tag or name told apart the links that it holds. */
export const withRelatedLinks = (
  page: Page,
  verdicts: readonly (Verdict | null)[],
  base: string | null,
): readonly (Verdict | null)[] => {
  const given = [...verdicts]
  for (let from = 0; from < given.length; from++) {
    const verdict = given[from]
    if (verdict?.kind !== 'related' || verdict.links !== undefined) continue
    let to = from
    while (sameBlock(verdict, given[to + 1])) to++
    const [first, last] = [page.lines[from], page.lines[to]]
    if (first && last && to - from < longest) {
      const links = linksIn(
        page,
        { from, to, raw: [first.raw[0] - linkReach, last.raw[1]], labelled: false },
        base,
      )
      if (links.length > 0) given.fill({ ...verdict, links }, from, to + 1)
    }
    from = to
  }
  return given
}

/** UTF-16 units before a line in which the tag of its own link may stand. */
const linkReach = 300

const sameBlock = (verdict: Verdict, next: Verdict | null | undefined): boolean =>
  next?.kind === verdict.kind &&
  next.reason === verdict.reason &&
  next.group === verdict.group &&
  next.links === undefined
