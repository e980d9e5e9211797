import type { EntityClass } from '../../core/reading.ts'
import type { RoleName } from '../../core/role-names.ts'
import type { TradeName } from '../../core/trade-names.ts'
import type { DescribedWords } from './described.ts'
import type { HoldersPart } from './holders.ts'
import type { InstrumentsPart } from './instruments.ts'
import type { NameProof } from './name-proof.ts'
import type { NamingWords } from './naming.ts'
import type { SportsPart } from './sports.ts'

/** A word that names an office: "প্রেসিডেন্ট", "foreign minister". */
export interface OfficeRow {
  readonly class: EntityClass
  readonly words: readonly string[]
}

/** What somebody is called beside a name, as an office may be: "assistant director", "উপজেলা নির্বাহী অফিসার". */
export interface PostRow {
  readonly words: readonly string[]
  /** Offices of the knowledge base that it may be; none where nobody whom the base knows is called so. */
  readonly roles: readonly RoleName[]
}

/** What people are called beside their names by what they do: অভিনেতা, lawyer. */
export interface TradeRow {
  readonly trade: TradeName
  readonly words: readonly string[]
  /** Those that somebody bears in any office: ব্যারিস্টার, Dr. */
  readonly titles: readonly string[]
}

/** Things that bear the names of towns, lands and bodies. */
export interface ThingWords {
  /** Before the name of a ship: আইএনএস. */
  readonly ships: ReadonlySet<string>
  /** What ships are, right before their names, people's too: submarine. */
  readonly vessels: ReadonlySet<string>
  /** Right before a bare name: band. */
  readonly before: ReadonlySet<string>
  /** Before a name in quotation marks: নাটক. */
  readonly quoted: ReadonlySet<string>
  /** Heads behind a bare name, with which it is another: গ্রুপ. */
  readonly heads: ReadonlySet<string>
  /** Behind the name, between commas: …, the rock band. */
  readonly apposed: ReadonlySet<string>
}

/** A head that makes a body of a state out of a genitive or adjective: রুশ + পার্লামেন্ট. */
export interface BodyRow {
  /** Becomes the last part of the id: `x-ru-parliament`. */
  readonly slug: string
  readonly class: EntityClass
  readonly name: string
  readonly words: readonly string[]
}

/** How names that the base does not know are told apart in a script with capitals; words in lower case. */
export interface UnknownNames {
  /** What a place serves as, between its name and what it is: refugee, detention. */
  readonly placeUses: ReadonlySet<string>
  /** Works, right before their titles: film, novel. */
  readonly works: ReadonlySet<string>
  /** Last words of organisations: ministry, bank. */
  readonly organisations: ReadonlySet<string>
  /** What bodies have and are, written small behind their field: panel, committee. */
  readonly bodyParts: ReadonlySet<string>
  /** Last words of firms, which are called by their first word later. */
  readonly firms: ReadonlySet<string>
  /** Last words of teams behind a place: Kings, Women. */
  readonly clubWords: ReadonlySet<string>
  /** Last words of treaties that are called by the place of their signing: Convention. */
  readonly pactWords: ReadonlySet<string>
  /** Last words of trains that are called by a place: Express. */
  readonly trainWords: ReadonlySet<string>
  /** Houses that are called by a state: Bangladesh House. */
  readonly residences: ReadonlySet<string>
  /** Last words of a field that a ministry and a paper may be called by: Foreign Affairs. */
  readonly officeFields: ReadonlySet<string>
  /** Such words that are a part of a land as well: union. */
  readonly bodiesOrPlaces: ReadonlySet<string>
  /** Heads of what an acronym is short for that are no bodies: index, currency. */
  readonly measured: ReadonlySet<string>
  /** What is read off such a measure, behind its acronym: score. */
  readonly readings: ReadonlySet<string>
  /** What may stand inside an organisation's name after such a word: "Ministry of Finance". */
  readonly organisationLinks: ReadonlySet<string>
  /** Last words of places: river, district. */
  readonly places: ReadonlySet<string>
  /** First words of places: Mount, Lake. */
  readonly placesBefore: ReadonlySet<string>
  /** Waters, which lie beside the land they are called after: Gulf of. */
  readonly waters: ReadonlySet<string>
  /** Words of events: Operation, Cup. */
  readonly events: ReadonlySet<string>
  /** Events that a place's name alone makes a name of: "Tamblyn War", "Tamblyn Open". */
  readonly contests: ReadonlySet<string>
  /** Capitalised words that name neither people, bodies nor places. */
  readonly things: ReadonlySet<string>
  /** What a people strove for, before the head of its struggle: language, independence. */
  readonly struggles: ReadonlySet<string>
  readonly struggleHeads: ReadonlySet<string>
  /** Firms and services that papers name by one word that looks like a person or a place. */
  readonly brands: ReadonlySet<string>
  /** Decorations of two words, by the second: Bir Protik. */
  readonly decorations: ReadonlyMap<string, string>
  /** Small words inside a person's name: de, bin. */
  readonly particles: ReadonlySet<string>
  /** Sides and parts before a place's name: northern, central. */
  readonly placeSides: ReadonlySet<string>
  /** Adjectives of a side, written small, that make another place of a known one: northern Syria. */
  readonly directions: ReadonlySet<string>
  /** What towns and divisions are that go by the name alone too: "the town of X", "X district". */
  readonly divisions: ReadonlySet<string>
  /** What a place is, written small beside its name, divisions too: "X airport", "the island of X". */
  readonly placeNouns: ReadonlySet<string>
  /** Parts and surroundings before a place's name: "the outskirts of X". */
  readonly placeParts: ReadonlySet<string>
  /** A group's people, written small after its name: fighters, units. */
  readonly followers: ReadonlySet<string>
  /** Those who rule under somebody: regime, administration. */
  readonly rules: ReadonlySet<string>
  /** What people are, before a name: lawyer, analyst. */
  readonly occupations: ReadonlySet<string>
  /** What an office reaches over, right before it and no place by itself: District Judge. */
  readonly officeReaches: ReadonlySet<string>
  /** Short forms of offices and of positions in a team, before a name in capitals: OC, CEO. */
  readonly officeMarks: ReadonlySet<string>
  /** Given names in short, which open a name: SM, Md. */
  readonly initials: ReadonlySet<string>
  /** Words that go before an office or a calling: joint, deputy. */
  readonly beforeOffices: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  /** Words that make a name of a day: Black Friday. */
  readonly beforeWeekdays: ReadonlySet<string>
  /** Whose a body may be by its name: "Women's Commission". */
  readonly owners: ReadonlySet<string>
  /** Abbreviations of divisions of a state, behind a town: "Ala.", "NY". */
  readonly divisionMarks: ReadonlySet<string>
  /** Prepositions after which a lone name is a place: in, near. */
  readonly placePrepositions: ReadonlySet<string>
  /** Lemmas of verbs whose subject is somebody who speaks: say, tell. */
  readonly speaking: ReadonlySet<string>
  /** Words for kin, which are parts of names too: "Mother Teresa". */
  readonly kin: ReadonlySet<string>
  /** Small words that stand in names of people alone: van, bin; "la" and "el" stand in those of towns too. */
  readonly surnameParticles: ReadonlySet<string>
  /** Small words between hyphens: "Jamiat-e-Tamblyn". */
  readonly betweenHyphens: ReadonlySet<string>
  /** What is called somebody's and is capitalised so: "Sam's Club", "King's College". */
  readonly houses: ReadonlySet<string>
  /** What is joined to such a house under one name: "Hospital and Research Centre". */
  readonly housePartners: ReadonlySet<string>
  /** Who watches over a place, behind its name: … police. */
  readonly wardens: ReadonlySet<string>
  /** Before the house that somebody works at, and before a place. */
  readonly workPrepositions: ReadonlySet<string>
  /** What somebody is or does there, besides callings. */
  readonly workers: ReadonlySet<string>
  /** What is given and named after somebody. */
  readonly honours: ReadonlySet<string>
  /** Faiths that are surnames as well: Islam. */
  readonly faithSurnames: ReadonlySet<string>
  /** First words of bodies that such a faith ends: Anjuman. */
  readonly faithBodies: ReadonlySet<string>
  /** What makes a house a place where guests stay: guest, rest. */
  readonly lodgings: ReadonlySet<string>
  /** What opens a saint's name: St. */
  readonly saints: ReadonlySet<string>
}

/** Small words, folded, that join, open or follow names in a script with capitals. */
export type NameLinks = Readonly<
  Record<'of' | 'the' | 'by' | 'and' | 'or' | 'in' | 'for' | 'from' | 'who', string>
>

/** Patterns of the text around two names on two sides; at least one of `opens` and `closes`. */
export interface SidesPatterns {
  /** All that stands between the two. */
  readonly joint: RegExp
  /** Right before the first. */
  readonly opens?: RegExp
  /** Right after the second. */
  readonly closes?: RegExp
}

/** What a language needs so that names can be found and joined; tables are matched on lemmas in NFC. */
export interface NamesPart {
  readonly offices: readonly OfficeRow[]
  /** How offices are told whose holder is meant though nobody is named. */
  readonly holders: HoldersPart
  /** How a team is told from what it is called by. */
  readonly sports: SportsPart
  /** Words that reports of films and music are full of: album, box office. */
  readonly arts: ReadonlySet<string>
  /** Around an adjective of a land that names its language: in Russian, speaks French. */
  readonly tongues?: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> }
  /** Words of public affairs, one of which stands in nearly every report of somebody in office: government, vote. */
  readonly affairs: ReadonlySet<string>
  readonly bodies: readonly BodyRow[]
  /** Absent where no small word belongs to names. */
  readonly links?: NameLinks
  /** Heads of instruments: চুক্তি, treaty, ডিক্রি, law. */
  readonly instruments: readonly {
    readonly class: 'treaty' | 'law' | 'ceasefire'
    readonly words: readonly string[]
  }[]
  readonly instrumentWords: InstrumentsPart
  /** Articles that belong to the name of a body, a state or a place: the United Nations. */
  readonly articles?: ReadonlySet<string>
  /** Honorifics that open a person's name: মি., Mr. */
  readonly honorifics: readonly string[]
  /** Words that people, places and bodies are named with; a help to the trained model, no proof by themselves. */
  readonly nameWords?: Readonly<Record<'person' | 'place' | 'body', ReadonlySet<string>>>
  /** What proves the names that a trained model finds; absent where none does. */
  readonly proof?: NameProof
  /** Initials and forms of address that open a person's name: কে, এম, মো. */
  readonly nameInitials?: ReadonlySet<string>
  /** Small words inside the names of people abroad: ভন, আল. */
  readonly particles?: ReadonlySet<string>
  /** The letter that makes an owner of a name that ends in a vowel: র. */
  readonly genitiveLetter?: string
  /** What links two words of one name: ই. */
  readonly linkers?: ReadonlySet<string>
  /** What people are called who are in no public office: কৃষক, constable; whoever bears a known name behind it is another. */
  readonly everyday: ReadonlySet<string>
  /** What people are called beside their names that tells more exactly than an office's word who they are not. */
  readonly posts: readonly PostRow[]
  /** What people do, as they are called beside their names. */
  readonly trades: readonly TradeRow[]
  /** Words that may stand between whose an office is and the office: সাবেক, former. */
  readonly beforePosts: ReadonlySet<string>
  /** Words before an office that make it a lower one: যুগ্ম, vice. */
  readonly grades: ReadonlySet<string>
  /** How somebody whom nobody knows is introduced by a name. */
  readonly naming?: NamingWords
  readonly described?: DescribedWords
  readonly things: ThingWords
  /** Parts of a land, and wings of a body, with officers of their own: জেলা, district. */
  readonly branches: ReadonlySet<string>
  /** What only a party, a union or a club tells of its own president by: "central president". */
  readonly wings?: ReadonlySet<string>
  /** Callings that people are named with as well, so no calling before one word: শিল্পী. */
  readonly callings?: ReadonlySet<string>
  /** Letters that are a word as well, and an initial before other initials: এ. */
  readonly letterWords?: ReadonlySet<string>
  /** Names of hours that are places too, and what stands beside them then: বাদ জোহর, জোহরের নামাজ. */
  readonly hours?: Readonly<Record<'words' | 'before' | 'behind', ReadonlySet<string>>>
  /** What stands inside the name of one person as well as at its head: মো. */
  readonly innerNames?: ReadonlySet<string>
  /** What is said of people right before their names and is no part of them: খুনি, বেগম. */
  readonly epithets?: ReadonlySet<string>
  /** What a unit of an army is, behind a name that is no body's alone: রেজিমেন্ট. */
  readonly units?: ReadonlySet<string>
  /** Ranks before a name that are no office: সুবেদার. */
  readonly ranks?: ReadonlySet<string>
  /** What stands behind the thing that something is done with: দিয়ে. */
  readonly tools?: ReadonlySet<string>
  /** What a fruit that people are named after has: বাগান. */
  readonly produce?: ReadonlySet<string>
  /** What is done with a blessing that people are named after: নসিব. */
  readonly granted?: ReadonlySet<string>
  /** Forms of address after a name, no part of it: সাহেব, ভাই. */
  readonly nameSuffixes?: ReadonlySet<string>
  /** Last words of bodies that are named by a place and what they are: ঢাকা কলেজ. */
  readonly organisationHeads?: ReadonlySet<string>
  /** Words that make another place of a place's name: সেতু, বন্দর. */
  readonly placeHeads?: ReadonlySet<string>
  /** What a seat of a parliament is, behind a district and a number: আসন. */
  readonly seats?: ReadonlySet<string>
  /** Words for a side of a place: উত্তর, পূর্ব. */
  readonly placeSides?: ReadonlySet<string>
  /** True where an adjective of a state passes for its name: জার্মান দল. */
  readonly adjectiveIsName?: boolean
  /** Common words that a name in the knowledge base must not be mistaken for. */
  readonly notNames: readonly string[]
  /** Words beside a common word that show it to be the name of an agency or outlet: সংস্থা তাস, ডন সংবাদপত্র. */
  readonly agencyWords?: Readonly<Record<'before' | 'after', readonly string[]>>
  /** Words for "the country just named": দেশটি, the country. */
  readonly thatState: readonly string[]
  /** Words before which a name stands in the genitive: বিপক্ষে, সঙ্গে; none where a mark tells it. */
  readonly afterGenitive: ReadonlySet<string>
  /** Words for "both countries", "the two sides": দুই দেশ, উভয় পক্ষ. */
  readonly bothParties: readonly string[]
  /** How two names are said to face each other: "between X and Y", "X ও Y-এর মধ্যে". */
  readonly sides: SidesPatterns
  /** Absent where the script has no capitals. */
  readonly unknown?: UnknownNames
  /** True where papers of one land write the language: one that names no state speaks of its own bodies. */
  readonly ofOneLand?: boolean
  /** Pronouns for a person: তিনি, he. */
  readonly persons: readonly string[]
  /** Pronouns for a group or a body: তারা, they. */
  readonly groups: readonly string[]
}
