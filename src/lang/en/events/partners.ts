import type { Sense } from '../../../core/senses.ts'
import type { VerbMedialPart } from '../../contract/events.ts'

const row = (prepositions: string, senses: string): readonly [string[], Sense[]] => [
  prepositions.split(' '),
  senses.split(' ') as Sense[],
]

const table = [
  row(
    'with',
    'meet negotiate agree cooperate cooperate-military call consult sign restore-relations cut-relations exercise trade forgive suspend restrict boycott approve',
  ),
  row('between', 'meet negotiate agree mediate cooperate'),
  row(
    'to',
    'aid aid-military aid-humanitarian send-troops promise apologise visit extradite deport surrender concede support shelter invite deploy appeal demand admit suspend cease-fire sanction host',
  ),
  row(
    'on',
    'sanction demand attack bomb shell appeal restrict lift-sanction seize beat ease retreat reject',
  ),
  row(
    'against',
    'sanction attack protest threaten warn strike sue accuse criticise charge deploy restrict riot boycott investigate lift-sanction sentence mobilise exercise bomb shell appeal',
  ),
  row('at', 'attack shell bomb riot protest'),
  row('into', 'investigate send-troops attack'),
  row('from', 'appeal demand retreat withdraw-from trade suspend concede praise'),
  row('of', 'demand appeal accuse'),
  row('for', 'support aid aid-humanitarian'),
  row('toward towards', 'threaten deploy support'),
  row('in', 'send-troops deploy visit attack'),
]

/** Prepositions before whom an act regards, by its sense. */
export const partners: VerbMedialPart['partners'] = Object.fromEntries(
  [...new Set(table.flatMap(([, senses]) => senses))].map((sense) => [
    sense,
    table.flatMap(([words, senses]) => (senses.includes(sense) ? words : [])),
  ]),
)
