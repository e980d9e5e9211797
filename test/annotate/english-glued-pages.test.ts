import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const harbour = [
  'Kenya closed the border crossing at Busia on Monday after a row over the price of sugar.',
  'The crossing at Busia is the busiest between Kenya and Uganda, and lorries wait there for days.',
  'Traders in Busia said the queue reached the old market of the town by noon.',
  'The Kenyan ministry of trade said the price of sugar had fallen since the harvest.',
  'Farmers near Busia had asked Kenya for higher duties on sugar from Uganda.',
  'The Ugandan ministry of trade called the closure a surprise for the farmers of both countries.',
  'Lorry drivers said the price of a night in Busia had doubled.',
  'A driver from Jinja said he had waited with sugar for two nights.',
  'The Busia market sold no sugar in the afternoon.',
  'Officers at the crossing let buses with passengers pass.',
  'Kenya and Uganda have met over sugar three times since the harvest.',
  'The ministry of trade in Kampala hopes for an answer from Kenya.',
  'Traders fear that the closure lasts until the next harvest.',
  'The last closure of the crossing lasted for a month.',
  'Farmers in Jinja stored their sugar in sheds.',
  'Nobody in Busia knew when the lorries would pass again.',
] as const

const islands = [
  'Chilean soldiers attacked a camp of smugglers near Punta Arenas on Tuesday, the navy of Chile announced in Valparaiso.',
  'Admiral Pedro Fuentes told reporters that patrol boats had followed the smugglers through the Strait of Magellan.',
  'Two vessels with crab meat were taken to Puerto Natales.',
  'Fuentes praised the crews, who sailed through heavy snow.',
  'Biologists at the University of Magallanes warn that crabs become rare in the strait.',
  'Fishing for crabs is forbidden there from December to June.',
  'A lawyer for the smugglers, Marta Rojas, denied every charge.',
  'Rojas said her clients held permits from the harbour office.',
  'The harbour office in Puerto Natales gave no answer.',
  'Crab meat from Magallanes is sold in Santiago and in Lima.',
  'Prices in Santiago rose by a fifth this winter.',
  'The navy of Chile sends more boats to the strait.',
  'Snow closed the airport of Punta Arenas for a day.',
  'A judge in Punta Arenas hears the smugglers next month.',
  'Biologists count the crabs again after the winter.',
  'Admiral Fuentes retires from the navy in spring.',
] as const

const dateOf = (sentences: readonly string[], sense: string): string | null | undefined =>
  readText(sentences.join(' '), { published: '2025-12-12' }).events.find((e) => e.sense === sense)
    ?.date

describe('a page that carries another report behind its own', () => {
  it('tells the days of its own', () => {
    expect(dateOf([...harbour, ...islands], 'restrict')).toBe('2025-12-08')
  })

  it('leaves those of the other open', () => {
    expect(dateOf([...harbour, ...islands], 'attack')).toBeNull()
    expect(dateOf(islands, 'attack')).toBe('2025-12-09')
  })

  it('still tells days that need no day of the page', () => {
    const [lead = '', ...more] = islands
    const dated = lead.replace('on Tuesday', 'on 2 December 2025')
    expect(dateOf([...harbour, dated, ...more], 'attack')).toBe('2025-12-02')
  })
})
