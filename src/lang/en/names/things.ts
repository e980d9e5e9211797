import type { ThingWords } from '../../contract/names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Things that bear the names of towns, lands and bodies in English papers. */
export const things: ThingWords = {
  ships: set('ins bns hms uss hmas hmcs mv ss'),
  vessels: set(
    'yacht ferry trawler frigate destroyer submarine carrier warship cruiser corvette tanker icebreaker liner steamer tugboat freighter',
  ),
  before: set('band film movie novel musical restaurant pub'),
  quoted: set('band film movie novel musical song album play series book'),
  heads: new Set(),
  apposed: set(
    'band film movie novel musical song album restaurant pub bar cafe café ferry yacht trawler frigate destroyer',
  ),
}

/** Words that reports of films and music are full of. */
export const arts = set(
  'film films movie movies cinema actor actress album albums songs singer musician bollywood hollywood soundtrack gig sequel filmmaker screenplay drummer guitarist',
)
