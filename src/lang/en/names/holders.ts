import type { HoldersPart } from '../../contract/holders.ts'

const words = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim())
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Offices and the words around them that tell whether their holder is meant. */
export const holders: HoldersPart = {
  titles: [
    { roles: ['president', 'head'], words: words('president') },
    { roles: ['vice-president'], words: words('vice president, vice - president') },
    { roles: ['monarch'], words: words('king, queen, emir, sultan, emperor') },
    { roles: ['supreme-leader'], words: words('supreme leader') },
    { roles: ['supreme-leader'], words: words('leader'), strict: true },
    { roles: ['prime-minister'], words: words('prime minister, premier') },
    { roles: ['prime-minister'], words: words('chancellor'), only: ['DE', 'AT'] },
    { roles: ['prime-minister'], words: words('taoiseach'), only: ['IE'] },
    { roles: ['deputy-prime-minister'], words: words('tanaiste, tánaiste'), only: ['IE'] },
    { roles: ['chief-adviser'], words: words('chief adviser, chief advisor') },
    { roles: ['foreign-minister'], words: words('foreign minister') },
    { roles: ['foreign-minister'], words: words('secretary of state'), only: ['US'] },
    { roles: ['foreign-minister'], words: words('foreign secretary'), only: ['GB'] },
    { roles: ['foreign-minister'], words: words('external affairs minister'), only: ['IN'] },
    {
      roles: ['foreign-minister'],
      words: words('foreign adviser, foreign advisor, foreign affairs adviser'),
      adviser: true,
    },
    { roles: ['defence-minister'], words: words('defence minister, defense minister') },
    {
      roles: ['defence-minister'],
      words: words('defence secretary, defense secretary, secretary of defense'),
      only: ['US', 'GB'],
    },
    { roles: ['finance-minister'], words: words('finance minister') },
    { roles: ['finance-minister'], words: words('treasury secretary'), only: ['US'] },
    {
      roles: ['finance-minister'],
      words: words('finance adviser, finance advisor'),
      adviser: true,
    },
    { roles: ['interior-minister'], words: words('interior minister, home minister') },
    { roles: ['interior-minister'], words: words('home secretary'), only: ['GB'] },
    { roles: ['interior-minister'], words: words('home adviser, home advisor'), adviser: true },
    { roles: ['law-minister'], words: words('law minister, law and justice minister') },
    { roles: ['law-minister'], words: words('law adviser, law advisor'), adviser: true },
    { roles: ['education-minister'], words: words('education minister') },
    {
      roles: ['health-minister'],
      words: words('health minister, health and family welfare minister'),
    },
    {
      roles: ['commerce-minister'],
      words: words('commerce minister, commerce and industry minister'),
    },
    { roles: ['commerce-minister'], words: words('commerce secretary'), only: ['US'] },
    {
      roles: ['information-minister'],
      words: words('information minister, information and broadcasting minister'),
    },
    { roles: ['agriculture-minister'], words: words('agriculture minister') },
    { roles: ['speaker'], words: words('speaker') },
    { roles: ['chief-justice'], words: words('chief justice') },
    { roles: ['attorney-general'], words: words('attorney general, attorney - general') },
    { roles: ['chief-election-commissioner'], words: words('chief election commissioner') },
    { roles: ['chief-minister'], words: words('chief minister') },
    { roles: ['governor', 'central-bank-governor'], words: words('governor') },
    { roles: ['army-chief'], words: words('army chief, chief of army staff') },
    { roles: ['navy-chief'], words: words('navy chief') },
    { roles: ['air-force-chief'], words: words('air force chief') },
    {
      roles: ['secretary-general', 'party-secretary'],
      words: words('secretary general, secretary - general'),
    },
    {
      roles: ['head'],
      words: words('director general, director - general, managing director'),
    },
    { roles: ['party-leader'], words: words('chairperson') },
    { roles: ['secretary-general', 'head'], words: words('chief'), strict: true },
  ],
  otherBefore: set(
    `former ex late acting interim caretaker deputy vice assistant incoming outgoing new next future then previous past first second third
     longtime would-be ousted deposed departed dead self-proclaimed self-declared shadow elected designate under
     duties functions post position`,
  ),
  someBefore: set('a an any some every each no another one two either neither which what'),
  makingBefore: set('be become elect appoint name remain crown inaugurate swear make as for'),
  otherAfter: set('elect designate hopeful emeritus'),
  makingAfter: set(''),
  rankWords: set('retd ret'),
  current: set('current incumbent sitting'),
  otherTimes: set('then'),
  thatHolder: words('the leader, that leader'),
}
