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
  present: words('is are am'),
  times: words('then now'),
  tries: words(
    'try attempt attempts attempted seek struggle bid effort efforts move unlikely reluctant unwilling hesitant',
  ),
  fails: words('yet fail failure refuse refusal decline neglect omit unable'),
  nobody: words('no nobody none neither nor nothing noone'),
  noLess: words('fewer less more longer doubt matter'),
  alleging: words(
    'accuse suspect suspicion charge charges allegation allegations accusation accusations complaint blame acquit allege indict implicate try wanted arrest detain hold arraign sue case prosecute exonerate',
  ),
  allegedly: words('allegedly supposedly purportedly apparently seemingly'),
  proving: words(
    'convict conviction guilty responsible responsibility sentence jail hang execute condemn criticise criticize denounce praise thank apologise apologize apology admit confess regret succeed fine punish expel sanction remorse',
  ),
  lieuOf: words('instead short rather difficulty difficulties interest risk risks point'),
  thoughtOf: words('to about against'),
  causes: words('force compel oblige cause prompt lead drive spur'),
  means: words('use'),
  unchanged: words('hit cut set put shut beat burst hurt quit split spread cast shed'),
  inverting: words('had were should'),
  ownedBy: words('by of from'),
  contrast: words('but'),
  contents: words('that whether'),
  homes: words('from in'),
  askedOf: words('of from on to upon with against'),
  grounds: words('on for over with'),
  signedWith: words('with between against to'),
  met: words('with against'),
  alongside: words('along together'),
  hypothetic: words('would could'),
  pending: words('once if when until'),
  ownParty: words('party'),
  decides: words('vote'),
  going: words('going gonna'),
  arriving: words('go come enter'),
  into: words('into'),
  aside: words('into under as by after before without'),
  speakersFor: words('spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons'),
  simplePasts: words(
    'spoke rose fell grew went came took gave wrote drove flew knew saw began rang sang sank swam shook stole swore wore tore froze chose ate forgave forgot withdrew undertook overthrew drew threw blew broke arose awoke bore rode strode',
  ),
}
