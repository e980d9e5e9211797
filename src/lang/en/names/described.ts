import type { DescribedWords } from '../../contract/described.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Words by which English papers describe somebody beside the name. Source: our own reading of news prose. */
export const described: DescribedWords = {
  inPublic: set(`
    leader president chief minister premier chancellor governor mayor adviser advisor chairman chairwoman chairperson chair secretary
    nominee candidate aspirant hopeful contender contestant frontrunner runner challenger opponent rival archrival incumbent member
    spokesperson spokesman spokeswoman commissioner envoy ambassador diplomat negotiator mediator lawmaker legislator senator
    congressman congresswoman representative delegate politician statesman stateswoman strategist operative official officer technocrat
    bureaucrat servant general commander colonel major captain lieutenant admiral marshal warlord strongman ruler dictator autocrat king
    queen prince princess emperor sultan emir monarch royal heir heiress laureate winner recipient founder cofounder convener convenor
    coordinator organiser organizer director head boss czar tsar executive tycoon billionaire multibillionaire millionaire magnate
    mogul baron oligarch industrialist businessman businesswoman entrepreneur investor financier banker philanthropist donor backer
    jurist judge justice magistrate activist campaigner dissident revolutionary rebel
    militant fighter warrior insurgent guerrilla terrorist separatist veteran hero heroine martyr icon legend star celebrity personality
    ally aide confidant confidante loyalist supporter follower critic foe enemy adversary detractor successor predecessor protege
    protégé mentor kingmaker broker powerbroker hardliner moderate conservative liberal progressive centrist populist nationalist socialist
    communist islamist fascist capitalist democrat republican independent libertarian leftist rightist reformer reformist hawk dove
    maverick firebrand outsider insider newcomer spymaster spy mastermind kingpin deputy frontliner vanguard pioneer witness defendant
    accused convict fugitive absconder criminal offender prisoner detainee exile target subject son daughter wife husband brother sister nephew
    niece cousin grandson granddaughter widow widower aunt uncle native guest speaker participant signatory hostage author coauthor
    appointee designee honoree inductee awardee internee deportee returnee escapee devotee absentee
    sponsor graduate alumnus friend partner colleague counterpart voice face figure force power part favourite favorite fan man woman
    person one lady gentleman survivor pope pontiff bishop archbishop cardinal theologian preacher sheikh ayatollah proponent
    advocate champion architect defender supremacist denier skeptic sceptic secessionist unionist loser victor signer drafter framer
    whistleblower staffer showman idealist leaker plotter conspirator collaborator abuser aggressor peacemaker dealmaker newsmaker performer entertainer
    superstar megastar lawman crusader torchbearer bearer ameer amir patriarch matriarch elder scion stalwart bigwig heavyweight
    giant statesperson parliamentarian backbencher whip minority majority regent caretaker interlocutor expert specialist
    consultant commentator pundit `),
  doerEndings: [
    'er',
    'or',
    'ist',
    'ian',
    'man',
    'woman',
    'men',
    'women',
    'person',
    'hand',
    'monger',
    'smith',
    'maid',
    'ee',
  ],
  noDoers: set(`
    summer winter october november december september number order power border matter letter water paper quarter offer counter corner
    dinner supper weather murder disorder slander chapter newspaper computer tower soccer cancer shoulder finger river poster banner barrier
    folder cover layer center theater laser flower fever disaster helicopter chamber register charter encounter gender tender
    surrender manner shelter cylinder rubber fiber timber thunder powder ladder leather feather butter pepper silver copper
    hammer trigger danger anger hunger cluster roster filter monster lumber cucumber ginger trailer tanker container bumper scooter
    freezer cooker printer scanner browser router server liter meter diameter perimeter
    gather under over after ever never together further other another rather whether easter master daughter laughter slaughter
    error terror horror factor sector motor mirror color labor harbor favor honor floor door corridor vector sensor humor rumor tumor
    flavor behavior interior exterior minor tractor reactor detector generator indicator denominator elevator escalator anchor
    vigor valor odor armor meteor decor manor tenor
    father mother grandfather grandmother godfather godmother stepfather stepmother forefather
    spinster list twist mist fist wrist gist checklist waitlist blacklist wishlist shortlist playlist
    human ramen specimen regimen abdomen acumen omen
    beforehand
    committee subcommittee coffee toffee fee jubilee degree pedigree decree tree knee bee guarantee marquee levee settee melee
    spree three filigree entree puree matinee soiree
    user customer reader voter viewer consumer subscriber taxpayer`),
  living: set('live teach study farm babysit moonlight commute volunteer freelance intern'),
  keeping: set('run own keep sell rent operate manage'),
  passing: set(
    'walking jogging cycling biking shopping waiting standing sleeping eating cooking crossing commuting vacationing',
  ),
  ofOwn: set('a an his her their two three four five several some'),
  leaving: new Set(),
  aliases: set('alias aka'),
  juniorRanks: set('lt lt. lieutenant capt capt. captain sgt sgt. sergeant maj maj. major'),
  origins: set('of from'),
}
