import type { DoingWords } from '../../contract/statement-words.ts'

const words = (list: string): readonly string[] => list.split(' ')

const emergencies =
  'fire blaze call alarm emergency scene accident crash incident explosion collision collapse disaster flood flooding earthquake outbreak treatment medication medicine drug therapy stimulus attack raid offensive advance need demand price'

const ideas = words(
  'bill plan proposal idea move decision candidate nominee nomination candidacy bid call ban amendment policy cause reform law legislation resolution deal pact accord agreement treaty war strike protest movement uprising measure change demand right claim position view stance statehood independence unity referendum abortion marriage immigration deportation path approach effort notion concept argument initiative campaign programme program strategy solution effort sanction tariff tax withdrawal intervention action invasion investigation inquiry probe impeachment transition election vote democracy peace truce ceasefire negotiation talk dialogue control restriction limit increase cut expansion repeal rule regulation mandate suggestion step option president government opposition party leader minister mayor governor senator democrat republican that this one what check wage insurance',
)

/** What is done in English by the verbs that also say something, by what it is done to. */
export const doings: DoingWords = {
  answering: ['respond to', 'react to', 'echo', 'contradict'],
  speaking: words('speak talk converse visit inaugurate chair attend join brief interact exchange'),
  things: {
    'admit to': words(
      'university school programme program hospital clinic unit ward icu institute college',
    ),
    admit: words('student pupil applicant patient refugee migrant immigrant member guest visitor'),
    deny: words(
      'nomination ticket opportunity consent entry motion appeal application petition loan access visa bail permission parole asylum service support leave chance coverage treatment',
    ),
    beg: words('question'),
    confirm: words('booking reservation appointment ticket berth seat'),
    verify: words('identity document signature ticket'),
    slam: words('shot ball header door boundary six goal brake'),
    blast: words('shot ball header'),
    portray: words('character role'),
    voice: words('song character role narration'),
    decline: words(
      'sale revenue profit income export import price rate number population productivity growth trust share interest demand health birth fertility enrolment enrollment',
    ),
    prefer: words('anonymity'),
    welcome: words('returnee delegate crew'),
    show: words('montage clip film movie documentary slide slideshow'),
    acknowledge: words('crowd cheer applause ovation'),
    post: words('video photo photograph picture image selfie clip reel'),
    support: words('actor actress role cast character'),
    embrace: words('martyrdom death islam christianity faith religion'),
    express: words('creativity identity individuality talent'),
    reject: words('advance overture'),
    claim: words(
      'life game set match frame inning series title crown medal trophy prize wicket catch point lead spot place seat goal scalp championship cup belt gold silver bronze refund allowance luggage baggage casualty victim haul hat-trick century win triumph nomination pole percent vote delegate smattering',
    ),
    defend: words(
      'client suspect defendant accused prisoner detainee title crown championship belt medal trophy cup goal penalty total net lead advantage record streak',
    ),
    'respond to': words(emergencies + ' report query question intervention'),
    'react to': words(emergencies),
    charge: words('crowd gate fee price toll rent interest battery phone car'),
    order: words(
      'pizza food meal dish dinner lunch breakfast drink coffee tea beer wine burger book copy jet aircraft plane ship vessel bus vaccine dose part ticket product item goods equipment engine vehicle',
    ),
    offer: words(
      'prayer namaz flower wreath food tea drink discount course service product scholarship seat bribe salute contract deal checkup facility loan financing',
    ),
    unveil: words('statue plaque portrait monument mural bust'),
    press: words('button key switch charge knee finger hand foot lever'),
    observe: words(
      'strike lockdown shutdown stoppage hartal blockade programme program day week anniversary birthday festival ceasefire truce silence minute fast holiday vigil rule law custom',
    ),
    see: words('video film footage clip photo picture movie show'),
    seek: words('refuge shelter treatment medicine revenge work employment opening'),
  },
  ideas: {
    support: ideas,
    embrace: ideas,
    back: ideas,
    convey: words(
      'condolence sympathy greeting thank gratitude wish message regret concern congratulation appreciation respect sentiment displeasure grief apology view support solidarity',
    ),
  },
  people: words(
    'admit know question challenge welcome embrace honor honour remember seek rebuff spurn',
  ),
  particles: words('out off up down away home'),
  handMade: words('write post tweet verify quote'),
  tries: words('seek aim'),
  heading: [
    ...words('explain indicate mention reply recall elaborate describe'),
    ...['speak of', 'speak about', 'talk about'],
  ],
  topics: [
    'comment on',
    'react to',
    'respond to',
    'talk about',
    'speak about',
    'refer to',
    'allude to',
    'reference',
  ],
  knowing: words('know learn understand recall remember'),
  wishing: ['would', "'d", '’d'],
  unknowing: words('unaware'),
  minding: words('unsure uncertain aware mindful doubtful'),
  handing: words('offer verify authenticate'),
  supposing: words('if unless whether lest whenever'),
  pending: words('once until'),
  conditions: ['as long as', 'so long as', 'in case', 'provided that', 'on condition that'],
  happenings: words(
    'prayer incident accident event content development payment investment agreement argument moment movement arrangement commitment improvement achievement amendment element experiment monument statement settlement element component ingredient treatment requirement restaurant plant grant warrant variant number paper order matter power letter member-state computer newspaper shoulder border corner disaster factor error sector floor door indicator colour color reactor terror list persian',
  ),
  inverting: words('do does did should would could can will may might had has have'),
  permitting: words('can cannot could may might must should shall ought'),
  owing: words('need have ought'),
  withheld: words('fail forget neglect omit decline'),
  stately: words('recognize recognise'),
  acting: words('be do wave'),
  unchanging: words('read put set cut let cast broadcast forecast bet'),
  plural: words(
    'police data media people youth staff majority percent cent half third quarter public couple family team crew side number few many both several most some all others those these they we you i rest lot',
  ),
  witnessing: words('see hear watch'),
  voted: words('confirm deny reject dismiss'),
  longing: words('like love hate wish'),
  intending: words('try attempt prepare struggle strive wait going'),
  clauseOnly: words('add know learn understand demonstrate'),
  only: {
    offer: words(
      'condolence apology congratulation support praise thank gratitude advice explanation view opinion assessment assurance sympathy criticism comment guess prediction insight perspective account defence defense suggestion proposal hope encouragement warning reward amnesty truce ceasefire talk tribute solidarity critique resource help aid clue explanation glimpse look reason excuse statistic detail',
    ),
  },
  sayingOf: {
    address: words(
      'concern criticism question allegation accusation controversy remark comment rumour rumor complaint',
    ),
  },
  asking: {
    seek: words(
      'help cooperation co-operation prayer permission explanation remand damages damage probe apology opinion detail information assistance support answer clarification extradition compensation rethink review bail concession contract directive order approval protection mercy pardon blessing vote advice guarantee feedback intervention action step security change withdrawal release investigation custody time week day suspension discharge cancellation dissolution resignation trial punishment justice investment partnership exemption reduction increase extension recount injunction verdict ruling declaration recognition asylum reform removal return restoration nomination ban inquiry enquiry briefing meeting dialogue talk hearing copy record document response reaction remedy solution testimony end stay pay wage salary allowance raise right equality share say role',
    ),
  },
  paired: { compare: words('to with'), liken: words('to'), attribute: words('to') },
  discharging: words('dismiss'),
  withholding: words('deny refuse'),
  choosing: words('decide agree'),
  prepositions: words('consider'),
  indefinite: words('any every those people anyone everyone whoever someone anybody'),
  governing: words(
    'over on of for to into from at with about against toward towards than around without despite besides',
  ),
  befalling: words(
    'attribute admit dismiss swear detail document maintain hold question alert notify apprise',
  ),
  narrow: words('maintain hold'),
  aside: words('in on at during after before while through via'),
  transitive: words('compare liken attribute'),
  betokening: words(
    'indicate signal show reflect demonstrate illustrate underscore underline highlight',
  ),
  pointing: words('this that these those'),
  proofs: words(
    'evidence figure number result finding estimate count tally statistic response answer question',
  ),
  sure: words('certain sure'),
  lightVerbs: words(
    'make give issue raise voice express deliver offer repeat sound send convey reiterate',
  ),
  tails: words('that whether to of about over on for against'),
  directing: {
    cues: words('suggest advise'),
    words: words('should ought'),
    bare: words('be'),
    against: words('against'),
  },
  unfolding: words('outline detail specify discuss address'),
  questioning: words('ask question wonder'),
  objective: words('him them me us'),
}
