import type { SmallWords } from '../../contract/events.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Words by which English clauses and names hang together. */
export const small: SmallWords = {
  doneBy: words('by after since while when before in of with'),
  ofObject: words('of from for'),
  perceiving: words('hear see watch let make help'),
  wheres: words('in at near inside around'),
  inNames: words('of for and &'),
  ofWhole: words('of'),
  calling: words('who is was as'),
  ofPeople: words('who'),
  others: words('who whose by with from and'),
}
