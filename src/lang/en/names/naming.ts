import type { NamingWords } from '../../contract/naming.ts'
import { firms } from './unknown-names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words by which English papers introduce somebody. */
export const naming: NamingWords = {
  before: set('named called'),
  behind: new Set(),
  byTrade: new Set(),
  relatives: set('who'),
  present: set('is'),
  indefinite: set('a an'),
  figures: set(
    'student pupil architect author writer engineer designer champion guard neighbour neighbor resident victim driver',
  ),
  grades: set('year grade semester term form'),
  again: set('he she'),
  generations: set('jr sr junior senior'),
  children: set(
    'son daughter child baby boy girl newborn infant twin twins grandson granddaughter firstborn',
  ),
  parents: new Set(),
  strangers: set(
    `suspect gunman gunwoman shooter burglar robber mugger arsonist shoplifter carjacker
    cat kitten tomcat tom tabby dog puppy terrier labrador spaniel collie beagle bulldog poodle greyhound horse racehorse
    stallion mare gelding colt filly foal pony donkey mule cow bull calf buffalo ox pig piglet goat sheep ram lamb elephant
    tiger tigress lion lioness leopard cub panda penguin parrot parakeet budgie canary cockatoo pigeon rooster hen turkey
    goose owl tortoise turtle hamster rabbit ferret llama alpaca camel giraffe rhino hippo gorilla chimpanzee monkey
    crocodile octopus`.replaceAll(/\s+/gu, ' '),
  ),
  nameWords: new Set(),
  smallAges: set(
    'one two three four five six seven eight nine ten eleven twelve 1 2 3 4 5 6 7 8 9 10 11 12',
  ),
  youngAges: set('13 14 15 16 17 18 19 20 21 22 23 24'),
  years: set('year month week'),
  aged: set('aged'),
  dying: set('died hanged executed assassinated beheaded'),
  pointing: set('the'),
  learners: new Set(),
  firms: set(
    `${firms} llp companies consulting consultants consultancy partners capital pharmaceuticals pharma foods textiles garments apparels steel cement logistics builders
    realty properties enterprises brothers traders breweries`.replaceAll(/\s+/gu, ' '),
  ),
  won: new Set(),
  anyLeader: set('leader'),
  serving: set('as'),
  ofPublic: set(
    'senate house parliament congress ministry department party cabinet government legislature coalition bloc alliance caucus opposition parliamentary committee majority minority presidency president minister premier army military armed forces',
  ),
  houses: set(
    'university college campus faculty school academy institute seminary club association federation society chamber alumni undergraduates hospital clinic museum library theatre theater cooperative guild choir parish diocese congregation',
  ),
  plainAgain: new Set(),
  honouredAgain: new Set(),
  pointedTo: new Set(),
  deputies: new Set(),
  founders: ['founder', 'co - founder', 'cofounder'],
  elected: [
    'mp',
    'mla',
    'lawmaker',
    'legislator',
    'assemblyman',
    'councillor',
    'councilman',
    'congressman',
    'congresswoman',
    'senator',
  ],
  ministerEnding: '',
  seated: set('based'),
  units: set('unit chapter branch wing cell'),
  unitPlaces: set(
    'city town district ward village county upazila thana municipal college university campus school',
  ),
  listing: new Set(),
  oaths: set('oath sworn swore inaugurated'),
  rates: [
    'interest rate',
    'interest rates',
    'key rate',
    'policy rate',
    'central bank',
    'monetary policy',
    'borrowing costs',
  ],
}
