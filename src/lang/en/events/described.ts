import type { EventsPart } from '../../contract/events.ts'
import { people } from '../names/people.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Who acts or suffers under a common noun without being a public party by it. */
export const described: EventsPart['institutions'] = [
  {
    class: 'armed-forces',
    words: words('peacekeeper peacekeepers troop forces coastguard coastguards marines servicemen'),
  },
  {
    class: 'group',
    words: words(
      'personnel enforcers crowd crowds mob mobs gang gangs attackers assailants robbers sides side factions belligerents',
    ),
  },
  { class: 'state', words: words('countries nations neighbours neighbors') },
  {
    class: 'person',
    words: [
      ...people,
      ...words(
        'builders construction-worker mason housewife schoolgirl schoolboy schoolgirls schoolboys schoolchildren miners miner climbers climber cyclist cyclists motorist motorists driver drivers pilots crewmen fisher fishers nurses patients patient trio duo critics scholars academics commentators donors jawan jawans engineers teenager teenagers infants babies men-at-arms arsonist cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter stepfather stepmother siblings sibling fiance girlfriend boyfriend ex-wife ex-husband ex-girlfriend ex-boyfriend roommate colleague colleagues classmate classmates businessmen vendor vendors hawker hawkers rickshaw-puller muggers mugger burglar burglars',
      ),
    ],
  },
]
