import type { EventsPart } from '../../contract/events.ts'
import { described } from './described.ts'
import { idioms } from './frame-idioms.ts'
import { armed, sports } from './frame-words.ts'
import { frames } from './frames.ts'
import { nominals } from './nominal-acts.ts'
import { partners } from './partners.ts'
import { people } from '../names/people.ts'
import { publicParts } from './public-parts.ts'
import { sites } from './sites.ts'
import { small } from './small-words.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** English events: order and prepositions give the roles, the frames the senses. */
export const events: EventsPart = {
  order: 'verb-medial',
  frames,
  medial: {
    small,
    nominals,
    idioms,
    partners,
    wishes: words('want wish hope long like love'),
    asking: words('if whether'),
    anyone: words('a an'),
    possessives: words('its their his her our my'),
    particles: words('de del da di du des al el la le von van der bin ibn dos'),
    generations: words('jr sr ii iii iv junior senior'),
    ranks: words(
      'foreign prime vice deputy acting interim first chief senior home defence defense interior finance supreme high federal national central air coast border security special attorney premier ex-president ex-prime',
    ),
    people,
    described,
    sports,
    arts: words(
      'film films filmmaker movie movies actor actors actress actresses singer singers album albums song songs sequel prequel trailer cinema cinemas hollywood bollywood premiere starring starred fanbase box-office screenplay soundtrack sitcom netflix oscar oscars grammy rapper guitarist musician musicians concert blockbuster',
    ),
    measures: words(
      'group number pair couple dozen dozens hundreds thousands tens scores millions majority most many some half percent handful crowd',
    ),
    carriedOut: words('begin start continue help manage go come resume proceed keep return move'),
    made: words('force compel oblige'),
    intends: words(
      'plan intend prepare aim want expect schedule set due ready decide decision promise pledge vow agree offer willing likely poised vote wish hope refuse commit commitment announce about determined eager keen prepared',
    ),
    wants: words('hope want wish offer willing eager keen due likely about'),
    demanding: words(
      'say announce declare insist demand stress warn urge state reiterate tell add argue maintain emphasise emphasize report call suggest',
    ),
    light: words(
      'have hold begin start open give grant stage resume conduct make issue express voice leave recall pledge allow permit',
    ),
    describing: words(
      'based bound backed funded sponsored linked affiliated owned born made run registered style speaking language majority controlled leaning',
    ),
    household: words(
      'man men woman women boy boys girl girls mom mum mother father son daughter child children wife husband couple family resident residents student students teacher teachers coach driver drivers rider player players actor actress singer artist fan fans supporter supporters follower followers member attack attacks killing murder case trial blockade tape tapes game match season office building house home homes headquarters church temple technology system software model device service brand winner winners laureate general officer veteran veterans attempt effort bid boss bosses',
    ),
    publicParts,
    lawmakers: [
      { class: 'head-of-state', words: words('president presidents king queen emperor monarch') },
      { class: 'head-of-government', words: words('premier chancellor') },
      { class: 'minister', words: words('minister') },
      { class: 'official', words: words('governor governors') },
      { class: 'legislature', words: words('house houses chamber chambers assembly') },
      {
        class: 'other',
        words: words('committee commission council delegations delegation negotiators'),
      },
    ],
    firms: words(
      'inc corp corporation ltd llc plc co company companies airlines airways bank motors hotel hotels restaurant studios records entertainment foods pharmaceuticals technologies group holdings industries stores supermarket insurance software films pictures productions',
    ),
    marching: words(
      'rally march procession demonstration sit-in street streets gathering picket vigil placard blockade assembly',
    ),
    chargePapers: words('charge charges indictment complaint lawsuit affidavit fir prosecution'),
    casePapers: [
      'case',
      'case statement',
      'case statements',
      'case document',
      'case documents',
      'case dossier',
      'case docket',
      'case details',
      'case sources',
    ],
    accusers: words('prosecutor prosecutors'),
    schools: words(
      'university universities college school academy institute institution polytechnic hospital museum gallery library foundation trust',
    ),
    publicBodies: words(
      'authority authorities board commission department ministry council corporation bureau directorate agency division office secretariat embassy army navy force forces police government treasury fund union nations administration tribunal court assembly senate parliament',
    ),
    regions: words(
      'asia asian asians africa african africans europe european latin america american arab arabs gulf western eastern balkan baltic nordic caribbean pacific hemisphere',
    ),
    ruling: words('administration government regime cabinet team campaign camp'),
    arms: [...armed, ...words('bulldozer bulldozers gunboat gunboats submarine submarines')],
    approximate: [
      'more than',
      'less than',
      'fewer than',
      'at least',
      'at most',
      'up to',
      'as many as',
      'close to',
      'about',
      'around',
    ],
    utterances: words(
      'statement letter resolution declaration petition memorandum communique communiqué note message release notice speech memo',
    ),
    sayings: words(
      'appeal appeals proposal proposals demand demands call calls request requests offer offers decision decisions plan plans ruling order resolution mediation claim claims accusation accusations bid report statement criticism',
    ),
    claims: words(
      'claim claims allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors idea notion possibility fear fears hope hopes threat threats theory suspicion suspicions chance likelihood risk prospect lie lies myth myths falsehood fabrication nonsense propaganda premise narrative assumption',
    ),
    ousting: words(
      'removal resignation ouster ousting dismissal departure impeachment sacking abdication',
    ),
    documents: words(
      'act plan bill law code charter constitution award prize medal cup trophy bulletin mechanism goals endorsement initiative referendum ordinance report strategy policy',
    ),
    harms: words(
      'attack attacks assault assaults killing killings murder murders massacre violence vandalism arson raid raids bombing bombings shooting shootings arrest arrests detention abduction harassment persecution torture assassination death deaths suspension closure threat threats invasion',
    ),
    askingFor: words(
      'demand call seek request press insist appeal plead solicit apply beg reiterate repeat renew issue make',
    ),
    bounds: words('since until till before after by of from for than through to'),
    happenings: words(
      'election elections vote poll polls referendum protest protests rally march meeting summit talks crash accident explosion blast riot riots war conflict coup uprising revolution incident incidents fire flood floods earthquake quake storm revolt clash clashes strike strikes ceremony visit speech death event events session conference hearing trial',
    ),
    sites,
    noLonger: words('former ex retired off-duty late fake no would-be'),
    searchers: words(
      'police battalion rab dmp cid bureau customs agents fbi commission department directorate authority',
    ),
    searching: words(
      'arrest arrests arrested detain detained apprehend apprehended nab nabbed recover recovered seize seized confiscate confiscated narcotics drug drugs yaba contraband smuggled smugglers firearms dealers peddlers robbers warrant tip-off',
    ),
    errands: words(
      'treatment medical checkup check-up surgery holiday holidays vacation pilgrimage umrah hajj wedding honeymoon ambulance',
    ),
    undone: words(
      'approve endorse back favour favor support discuss debate weigh consider contemplate envisage anticipate foresee imagine include involve entail mean avoid stop mull suggest recommend propose risk oppose deny without from of against instead for despite off to out',
    ),
  },
  passive: ['be', 'being', 'get'],
  undergoing: [],
  institutions: [
    {
      class: 'legislature',
      words: words(
        'parliament congress senate legislature lawmakers lawmaker senators legislators mps',
      ),
    },
    { class: 'court', words: words('court courts tribunal judge judges jury') },
    { class: 'government', words: words('government cabinet authorities') },
    {
      class: 'armed-forces',
      words: words('army military navy troops soldiers soldier paratroopers'),
    },
    {
      class: 'official',
      words: words('officials prosecutors prosecutor diplomats diplomat ministers'),
    },
    {
      class: 'group',
      words: words(
        'police policemen policeman officers groups opposition settlers activists protesters protestors demonstrators rebels militants militant insurgents guerrillas separatists gunmen rioters fighters pirates',
      ),
    },
  ],
  agentMarkers: ['by'],
  recipientMarkers: [
    'with',
    'against',
    'to',
    'on',
    'from',
    'for',
    'of',
    'toward',
    'towards',
    'at',
    'between',
  ],
  thingPronouns: ['it', 'this', 'which', 'that'],
  forces: ['troop', 'troops', 'soldier', 'force', 'personnel'],
  compoundHeads: [
    'war',
    'issue',
    'crisis',
    'border',
    'region',
    'city',
    'province',
    'conflict',
    'treaty',
    'pact',
    'deal',
    'agreement',
    'election',
    'talks',
    'campus',
    'intersection',
    'premises',
    'area',
    'company',
    'companies',
    'firm',
    'outlet',
    'outlets',
    'newspaper',
    'app',
    'product',
  ],
  conjunctions: [
    'and',
    'but',
    'while',
    'after',
    'before',
    'when',
    'because',
    'as',
    'where',
    'if',
    'once',
    'since',
    'until',
    'unless',
    'although',
    'though',
    'whereas',
    'whether',
  ],
  sections: words(
    'section sections article articles provision provisions clause clauses part parts portion amendment amendments suspension withdrawal termination denunciation repeal extension change changes',
  ),
  belonging: ['accession', 'membership'],
  bodyWords: words('alliance bloc organisation organization union'),
  joinedAs: words(
    'the alliance bloc organisation organization of to formally officially finally a an full new newest its as latest member membership for join accession in from its their withdrawal exit departure',
  ),
  relatives: ['who', 'which', 'that', 'whom', 'whose'],
  must: ['must', 'should', 'ought'],
  objectControl: words(
    'urge ask call force order tell allow invite persuade press warn expect want help encourage compel permit enable instruct request require beg implore push pressure appeal',
  ),
  conditional: ['if', 'once', 'unless', 'provided', 'until', 'after'],
  planned: [
    'will',
    'would',
    'plan',
    'expect',
    'intend',
    'aim',
    'prepare',
    'want',
    'shall',
    'due',
    'set',
    'agree',
    'promise',
    'pledge',
    'vow',
    'to',
  ],
  going: [],
  possible: ['may', 'might', 'could', 'can', 'possibly', 'perhaps'],
  negators: ['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor'],
  purpose: ['to'],
  provides: [
    'provide for',
    'require',
    'oblige',
    'commit',
    'stipulate',
    'call for',
    'oblige',
    'bind',
    'include',
    'mandate',
    'pledge',
    'provide',
    'obligate',
    'say',
    'state',
  ],
  articleIn: (text) => /(?:Article|article)\s*([0-9]+)/u.exec(text)?.[1] ?? null,
  dutyJoints: ['and', 'as well as', 'while'],
  needs: ['need', 'require', 'necessary', 'must', 'pending'],
}
