/** Lemmas of cues that are done as often as said. */
export const deeds: readonly string[] =
  'find, show, read, rule, project, remember, recall, feel, state, signal, address, recognize, recognise, focus on, challenge, embrace, enjoy, respect, value, honor, honour, reflect, demonstrate, illustrate, underscore, press, bash, rip, seek, aim, know, learn, learn about, learn of, compare, liken, vote for, vote against, campaign for, push for, respond to, react to, boast, care about, decline, pledge, defend, echo, consider, appreciate, question, decide, contradict, charge, support, counter, detail, document, tease, advise, protest, talk about, speak about, dream of, pitch, outline, thank, pay tribute to'.split(
    ', ',
  )

/** Lemmas of cues whose passive tells how something is. */
export const states: readonly string[] = [
  'find',
  'show',
  'decide',
  'aim',
  'seek',
  'compare',
  'offer',
  'trust',
  'write',
  'post',
  'add',
  'perceive',
]

/** What something is done by, and nobody's words. */
export const norms: readonly string[] =
  'blueprint timetable script roadmap law act rule change amendment qualification strategy convenience location duty coordination regulation recommendation guideline schedule plan constitution procedure need ability merit tradition custom standard principle size age type category wish priority budget taste requirement specification circumstance situation condition level number order agreement preference instruction programme program expectation pledge promise directive decision position stance line philosophy ideology ethos belief'.split(
    ' ',
  )

/** Adjectives of what somebody holds, behind "be". */
export const attitudeAdjectives: readonly string[] =
  'aware unaware confident willing unwilling eager reluctant hesitant skeptical sceptical critical supportive dismissive concerned worried afraid fearful hopeful optimistic pessimistic sure certain uncertain unsure convinced adamant proud angry furious happy unhappy glad pleased sorry wary cautious doubtful interested uninterested keen committed opposed determined disappointed frustrated outraged surprised alarmed enthusiastic excited passionate grateful satisfied dissatisfied familiar mindful comfortable ashamed tired intent'.split(
    ' ',
  )

/** Bodies and people together that speak as one, by the noun that heads their name or stands for it. */
export const bodies: readonly string[] =
  'paper journal website outlet fund force site committee subcommittee board council panel directorate authority bureau agency department tribunal bench prosecution defence defense union association federation organisation organization group party alliance coalition campaign administration company firm bank broadcaster channel newspaper magazine outlet university school college hospital church club team league regulator watchdog bloc forum foundation institute consortium body family crew embassy mission delegation regime faction wing brigade unit corporation airline operator manufacturer maker retailer studio publisher provider charity think-tank secretariat cabinet legislature assembly senate congress bar jury city town country nation lady pastor star rep publication team majority bloc hacker mom dad colleague ally rival boss celebrity contractor architect founder veteran grandfather grandmother uncle aunt nephew niece cousin grandson granddaughter widow fiance fiancee girlfriend boyfriend ex-wife ex-husband roommate classmate coach captain skipper midfielder striker defender goalkeeper batsman bowler quarterback lecturer academic pundit commentator host presenter anchor columnist correspondent philosopher composer director producer actress adults liberals conservatives moderates progressives independents evangelicals intellectuals professionals individuals tycoon mogul billionaire millionaire rabbi rabbis host guru veteran insider insiders none everyone anyone nobody somebody someone no-one delegates electorate public side sides half nurse community institution leadership population generation society intelligence presidency judiciary establishment minority resistance militia cooperative directorate diaspora congregation constituency household village audience parliament coastguard navy taskforce junta monarchy conglomerate startup start-up museum gallery zoo clinic orchestra caucus politburo guild diocese monastery camp chair chairperson head attorney plaintiff counsel deputy associate delegate advocate trustee devotee nominee attendee evacuee returnee appointee spouse sibling landlord astronaut registrar magistrate sheriff detective superintendent provost dean principal proctor respondent colonel admiral recruit trainee apprentice intern pupil poet scholar expatriate elder peer referee umpire athlete surrogate'.split(
    ' ',
  )

/** What is written, printed or recorded and tells something by itself. */
export const writings: readonly string[] =
  'report letter study poll polling survey data document documents video footage notice statement complaint lawsuit suit petition memo email e-mail message text tweet post article story book ad advert advertisement commercial map chart figure record transcript test analysis review audit investigation inquiry probe resolution bill order ruling verdict judgment affidavit filing indictment release notification gazette circular list page poster banner placard sign editorial column essay speech evidence research finding result estimate forecast projection statistic number census index dossier diary note caption headline graph table photo photograph picture image recording tape log receipt certificate charter treaty agreement constitution law statute guideline directive budget proposal proclamation declaration manifesto draft brief entry blog bulletin newsletter profile account answer reply response question quote sentence paragraph section chapter letter invitation pamphlet leaflet flyer label biography memoir tally count minutes writ pitch remark comment speech slogan circular decree slide dossier directive handout factsheet strategy policy law rule regulation schedule instruction ordinance bylaw code platform disclosure'.split(
    ' ',
  )

/** Who speaks for himself and not for the body or state that he is told by. */
export const apart = {
  beside:
    /(?:,\s+an?\s[^,]*|\s(?:(?:inside|in|near|outside|against|on|about|into)\s+(?:the\s+)?|(?:obtained|cited|quoted|reviewed|published|surveyed|polled|seen|viewed|examined|heard|read)\s+by\s+(?:the\s+)?|(?:shared|spoke|speaking)\s+with\s+(?:the\s+)?|(?:leaked|sent|provided|given|shown|shared|spoke|speaking)\s+to\s+(?:the\s+)?))$/u,
  people:
    'founder co-founder cofounder owner critic opponent rival foe user customer client victim survivor hostage fan supporter follower sympathiser sympathizer employee worker staffer student graduate alumnus player star striker midfielder goalkeeper winger batter bowler citizen resident voter member activist shareholder investor passenger tourist visitor relative widow'.split(
      ' ',
    ),
  natives: [
    'ian',
    'ean',
    'ese',
    'ish',
    'tine',
    'rican',
    'xican',
    'aican',
    'gan',
    'wan',
    'aqi',
    'ani',
  ],
  once: ['former', 'ex', 'onetime', 'retired', 'late'],
}

/** Where something is said or written: in a statement, on the radio. */
export const places: readonly string[] =
  'interview statement tweet post release conference briefing letter email memo speech observation op-ed podcast twitter facebook x television tv radio air stage'.split(
    ' ',
  )

/** How somebody speaks on; what is loud comes with a deed: "attacked them, demanding money". */
export const goingOn = {
  furthering:
    'add note stress emphasize emphasise underline reiterate mention warn explain clarify'.split(
      ' ',
    ),
  loud: 'say, refuse, decline, shout, yell, scream, chant, demand, threaten, order, ask, ask for, accuse, call for, beg, plead'.split(
    ', ',
  ),
  joints: ['and', 'but'],
  contrasts: ['but'],
}

/** How the turns of an interview are printed. */
export const turns = {
  questions: ['q', 'question', 'interviewer'],
  answers: ['a', 'answer'],
  fields:
    'photo source video image caption updated note editor credit date time venue score result'.split(
      ' ',
    ),
  takenBy: ['interviewed by', 'Interviewed by', 'interview by', 'Interview by'],
  courtesies: ['thank', 'thanks', 'welcome'],
  addressed: ['you', 'your', 'yours', 'yourself'],
}

const kept = ['named', 'identified', 'quoted by name']

/** Wordings by which a speaker stays unnamed. */
export const unnamed: readonly string[] = [
  ...['asked', 'asking', 'requested', 'preferred', 'chose', 'wished'].flatMap((verb) => [
    ...kept.map((how) => `${verb} not to be ${how}`),
    `${verb} to remain anonymous`,
    `${verb} anonymity`,
  ]),
  ...['declined', 'declining', 'refused', 'refusing'].flatMap((verb) =>
    kept.map((how) => `${verb} to be ${how}`),
  ),
  ...['speaking', 'spoke', 'talked', 'talking'].flatMap((verb) => [
    `${verb} on condition of anonymity`,
    `${verb} on the condition of anonymity`,
    `${verb} anonymously`,
  ]),
  ...['wanted', 'wishes', 'wishing', 'insisted'].map((verb) => `${verb} to remain anonymous`),
  ...['requesting', 'granted', 'demanded'].map((verb) => `${verb} anonymity`),
  ...['authorised', 'authorized', 'allowed', 'permitted'].flatMap((word) =>
    ['speak', 'talk', 'comment', 'discuss', 'brief'].map((verb) => `not ${word} to ${verb}`),
  ),
  ...['with direct', 'with', 'with firsthand', 'who had', 'who have'].map(
    (w) => `${w} knowledge of`,
  ),
  'on condition of anonymity',
  'on the condition of anonymity',
  'familiar with',
  'briefed on',
  'anonymous',
  'unnamed',
  'unidentified',
]

/** Cues, nouns and adjectives that leave open what they tell. */
export const leaving = {
  probable:
    'believe think reckon guess surmise expect predict forecast estimate project belief prediction expectation estimate'.split(
      ' ',
    ),
  possible:
    'hope fear worry suspect speculate wish want plan intend seek aim contemplate dream anticipate envision envisage prefer suspicion speculation optimism pessimism apprehension desire wariness hopeful optimistic pessimistic afraid fearful worried wary concerned keen eager interested'.split(
      ' ',
    ),
  unknown: 'wonder doubt doubtful sceptical skeptical skepticism scepticism unsure'.split(' '),
}

/** Nouns of things and acts, which say nothing even where a name stands with them, by their endings and by themselves. */
export const mute = {
  endings: ['tion', 'sion', 'ment', 'ness', 'ity', 'ence', 'ance', 'ism', 'ship', 'ing', 'ysis'],
  words:
    'visit decision move experience position process step effort success failure death arrest trip tour stay case career life work role victory defeat win loss rise fall growth decline attack strike killing murder fire flood crash bridge road river water price cost money project scheme performance presence return departure arrival meeting talk agenda style approach history future past story film song product service market economy system network technology device car boat house home building'.split(
      ' ',
    ),
  occasions: ['day', 'anniversary', 'jubilee', 'birthday'],
}

/** Cues behind "as" that tell the clause before it: "…, as they allege". */
export const asTold: readonly string[] =
  'say put tell write note observe point report explain argue allege claim contend insist maintain suggest warn acknowledge admit confirm'.split(
    ' ',
  )

/** What somebody has of a thing: "in his view", "in the words of the mayor". */
export const opinions: readonly string[] =
  'view opinion words judgment judgement estimation telling'.split(' ')

/** "…, as first reported by the Post": forms behind "as" that name by whom it is told. */
const toldBy =
  'reported quoted told stated said noted claimed alleged confirmed announced described mentioned explained cited'.split(
    ' ',
  )

/** Phrases whose noun phrase is whoever a whole clause comes from. */
export const accordingTo: readonly string[] = [
  'according to',
  'as per',
  'to quote',
  ...toldBy.flatMap((form) => [`as ${form} by`, `as first ${form} by`]),
  ...opinions.map((noun) => `in the ${noun} of`),
]

/** Who speaks in head lines beside a colon. */
export const headlines = {
  speakers:
    'police officials experts researchers scientists historians economists analysts prosecutors witnesses sources insiders lawmakers doctors activists aides critics poll polls survey study report reports newspaper'.split(
      ' ',
    ),
  topics: ['on', 'to', 'at'],
  guides: [
    ...['how', 'what', 'when', 'where', 'which', 'who', 'why', 'everything you', 'all you'],
    ...['what', 'how', 'why', 'where'].flatMap((w) => [
      `here 's ${w}`,
      `here ’s ${w}`,
      `here is ${w}`,
    ]),
    'here are',
  ],
}

/** Wordings with a hedge in them that leave nothing open. */
export const leavingNothingOpen: readonly string[] = [
  // A relative clause is no more than a word on its noun; a clause that begins with the word has no blank before it.
  ...['that', 'who', 'which'].flatMap((r) => ['may', 'might', 'could'].map((m) => ` ${r} ${m} `)),
  // What somebody was unable to do he did not do.
  ...['could not', 'could never', "couldn't", 'couldn’t'].map((c) => ` ${c} `),
]

/** Wordings of a clause that holds in any case. */
export const inAnyCase: readonly string[] = [
  ...['wherever', 'whatever', 'whoever', 'whichever', 'whenever'],
  'no matter',
]

/** What somebody holds, reads or sings, and whose words are not his. */
export const shown: readonly string[] =
  'sign banner placard poster headline slogan title caption shirt t-shirt label graffiti note motto song book film letter poem verse proverb saying lyric line text email chapter article quote lesson question rule law'.split(
    ' ',
  )
