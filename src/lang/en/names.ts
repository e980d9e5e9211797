import type { NamesPart } from '../contract/names.ts'

/** English words around names. */
export const names: NamesPart = {
  offices: [
    { class: 'head-of-state', words: ['president', 'supreme leader', 'king', 'queen', 'emir', 'emperor'] },
    { class: 'head-of-government', words: ['prime minister', 'chancellor', 'premier', 'chief adviser'] },
    { class: 'minister', words: ['foreign minister', 'defence minister', 'defense minister', 'interior minister', 'finance minister', 'minister', 'secretary of state', 'defense secretary', 'foreign secretary', 'deputy foreign minister'] },
    { class: 'official', words: ['spokesman', 'spokeswoman', 'spokesperson', 'secretary-general', 'ambassador', 'speaker', 'vice president', 'army chief', 'chief', 'chairman', 'general', 'gen.', 'major', 'colonel', 'col.', 'director', 'governor', 'commissioner', 'leader', 'senator', 'sen.', 'rep.', 'judge', 'justice', 'professor', 'adviser', 'envoy', 'commander', 'mayor', 'lt.', 'maj.', 'sgt.', 'capt.'] },
  ],
  bodies: [
    { slug: 'parliament', class: 'legislature', name: 'parliament', words: ['parliament', 'legislature', 'national assembly', 'lawmakers', 'lower house', 'upper house', 'lower house of parliament', 'upper house of parliament'] },
    { slug: 'government', class: 'government', name: 'government', words: ['government', 'administration', 'authorities'] },
    { slug: 'foreign-ministry', class: 'ministry', name: 'foreign ministry', words: ['foreign ministry', 'ministry of foreign affairs'] },
    { slug: 'defence-ministry', class: 'ministry', name: 'defence ministry', words: ['defence ministry', 'defense ministry', 'ministry of defence', 'ministry of defense', 'defense department'] },
    { slug: 'interior-ministry', class: 'ministry', name: 'interior ministry', words: ['interior ministry', 'home ministry'] },
    { slug: 'health-ministry', class: 'ministry', name: 'health ministry', words: ['health ministry'] },
    { slug: 'armed-forces', class: 'armed-forces', name: 'armed forces', words: ['army', 'military', 'armed forces', 'forces', 'navy', 'air force', 'troops', 'soldiers'] },
    { slug: 'intelligence', class: 'intelligence', name: 'intelligence service', words: ['intelligence', 'intelligence agency', 'intelligence agencies', 'intelligence service', 'spy agency', 'military intelligence'] },
    { slug: 'police', class: 'armed-forces', name: 'police', words: ['police'] },
    { slug: 'supreme-court', class: 'court', name: 'supreme court', words: ['supreme court'] },
    { slug: 'state-media', class: 'agency', name: 'state media', words: ['state media', 'state television', 'state news agency', 'state-run media', 'state tv'] },
  ],
  instruments: [
    { class: 'treaty', words: ['treaty', 'pact', 'accord', 'convention', 'protocol', 'partnership agreement', 'agreement', 'memorandum of understanding', 'defence pact', 'defense pact'] },
    { class: 'law', words: ['law', 'decree', 'bill', 'ordinance', 'act', 'legislation'] },
  ],
  honorifics: ['mr.', 'mr', 'mrs.', 'mrs', 'ms.', 'ms', 'dr.', 'dr', 'sir', 'lord'],
  notNames: ['us', 'who', 'app', 'sana', 'tass', 'ap', 'rt', 'quad', 'dawn', 'act', 'may', 'aa', 'spa', 'labour', 'congress', 'jordan', 'chad', 'georgia', 'mali', 'kim', 'harris', 'musk', 'miller', 'abbas', 'assad', 'west', 'turkey'],
  thatState: ['the country', 'that country'],
  bothParties: ['both countries', 'both sides', 'two countries', 'both nations', 'two nations', 'two sides', 'both parties', 'either country', 'each other'],
  persons: ['he', 'she', 'him', 'her', 'his'],
  groups: ['they', 'them', 'their'],
}
