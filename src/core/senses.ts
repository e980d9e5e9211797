/**
 * The closed list of senses. A language pack turns words into a sense with roles; a process template
 * turns a sense, a class of actor and a class of object into a step. Neither knows the other.
 *
 * Each row: PLOVER type (2021 names), mode, and a CAMEO code as crosswalk; null where none fits.
 * @source PLOVER manual 0.8, its CAMEO2PLOVER-2021 table, and the CAMEO 1.1b3 codebook; the finer senses are ours.
 */
export interface SenseRow {
  readonly plover: string | null
  readonly mode: string | null
  readonly cameo: string | null
}

const row = (
  plover: string | null,
  cameo: string | null,
  mode: string | null = null,
): SenseRow => ({
  plover,
  mode,
  cameo,
})

export const SENSES = {
  // instruments: treaties, laws, deals
  negotiate: row('CONSULT', '046'),
  propose: row('AGREE', '030'),
  'adopt-text': row('SUPPORT', '057'),
  initial: row('SUPPORT', '057'),
  sign: row('SUPPORT', '057'),
  submit: row(null, null),
  introduce: row(null, null),
  approve: row('SUPPORT', '057'),
  pass: row('SUPPORT', '057'),
  /** "The Senate overrode the veto": the house passes the bill once more, against the head of state. */
  'override-veto': row(null, null),
  finalise: row('SUPPORT', '057'),
  ratify: row('SUPPORT', '057'),
  'publish-law': row(null, null),
  assent: row('SUPPORT', '057'),
  'exchange-instruments': row('SUPPORT', '057'),
  'deposit-instrument': row('SUPPORT', '057'),
  accede: row('SUPPORT', '057'),
  'apply-to-join': row('REQUEST', '102'),
  'invite-to-join': row('AGREE', '030'),
  'enter-into-force': row(null, null),
  'apply-provisionally': row(null, null),
  reserve: row(null, null),
  amend: row(null, null),
  suspend: row('SANCTION', '160', 'discontinue'),
  'withdraw-from': row('SANCTION', '161', 'withdraw'),
  'announce-withdrawal': row('THREATEN', '130'),
  terminate: row('SANCTION', '161', 'withdraw'),
  annul: row(null, null),
  notify: row(null, null),
  'provide-that': row(null, null),
  // talk and visits
  consult: row('CONSULT', '040'),
  meet: row('CONSULT', '040', 'meet'),
  call: row('CONSULT', '041', 'phone'),
  visit: row('CONSULT', '042', 'visit'),
  host: row('CONSULT', '043', 'visit'),
  mediate: row('CONSULT', '045', 'mediate'),
  invite: row('AGREE', '030'),
  // verbal cooperation
  agree: row('AGREE', '030'),
  promise: row('AGREE', '030'),
  support: row('SUPPORT', '051'),
  praise: row('SUPPORT', '051'),
  recognise: row('SUPPORT', '054'),
  'restore-relations': row('SUPPORT', '050'),
  forgive: row('SUPPORT', '056'),
  apologise: row('SUPPORT', '055'),
  // material cooperation and aid
  cooperate: row('COOPERATE', '060'),
  'cooperate-military': row('COOPERATE', '062', 'military'),
  extradite: row('COOPERATE', '063'),
  trade: row('COOPERATE', '061', 'economic'),
  aid: row('AID', '070'),
  'aid-military': row('AID', '072', 'military'),
  'aid-humanitarian': row('AID', '073', 'humanitarian'),
  'send-troops': row('AID', '072', 'military'),
  shelter: row('AID', '075', 'asylum'),
  // yielding
  concede: row('CONCEDE', '080'),
  ease: row('CONCEDE', '0814', 'ease'),
  admit: row('RETREAT', '086', 'access'),
  'cease-fire': row('RETREAT', '0871', 'ceasefire'),
  surrender: row('RETREAT', '0874', 'withdraw'),
  release: row('RETREAT', '0841', 'release'),
  'lift-sanction': row('RETREAT', '085', 'ease'),
  resign: row('RETREAT', '0831', 'resign'),
  retreat: row('RETREAT', '0874', 'withdraw'),
  // asking, refusing, blaming
  demand: row('REQUEST', '100'),
  appeal: row('REQUEST', '020'),
  accuse: row('ACCUSE', '112'),
  criticise: row('ACCUSE', '111'),
  investigate: row('ACCUSE', '090'),
  sue: row('ACCUSE', '115'),
  reject: row('REJECT', '120'),
  deny: row(null, null),
  veto: row('REJECT', '129', 'veto'),
  defy: row('REJECT', '128'),
  // pressure
  threaten: row('THREATEN', '130'),
  warn: row('THREATEN', '130'),
  protest: row('PROTEST', '141', 'demonstrate'),
  strike: row('PROTEST', '143', 'strike'),
  riot: row('PROTEST', '145', 'riot'),
  obstruct: row('PROTEST', '144', 'obstruct'),
  boycott: row('PROTEST', '143', 'boycott'),
  mobilise: row('MOBILIZE', '154'),
  deploy: row('MOBILIZE', '154', 'troops'),
  exercise: row('MOBILIZE', '150', 'weapons'),
  sanction: row('SANCTION', '163'),
  'cut-relations': row('SANCTION', '161', 'discontinue'),
  expel: row('SANCTION', '166', 'expel'),
  deport: row('COERCE', '174', 'deport'),
  arrest: row('COERCE', '173', 'arrest'),
  seize: row('COERCE', '171', 'seize'),
  restrict: row('COERCE', '172', 'restrict'),
  ban: row('COERCE', '172', 'ban'),
  // force
  attack: row('ASSAULT', '190'),
  /** A fight of two sides, whoever began it. */
  clash: row('ASSAULT', '190'),
  bomb: row('ASSAULT', '195', 'aerial'),
  shell: row('ASSAULT', '194', 'heavy-weapons'),
  destroy: row('ASSAULT', '1712', 'destroy'),
  torture: row('ASSAULT', '1822', 'torture'),
  beat: row('ASSAULT', '182', 'beat'),
  kill: row('ASSAULT', '180'),
  injure: row('ASSAULT', '180'),
  abduct: row('ASSAULT', '181', 'abduct'),
  occupy: row('ASSAULT', '192'),
  // process words outside treaties
  elect: row(null, null),
  vote: row(null, null),
  appoint: row(null, null),
  charge: row('ACCUSE', '115', 'allege'),
  sentence: row('ACCUSE', '116', 'convict'),
  /** Bail granted: who gets it may still be held for something else. */
  bail: row(null, null),
  acquit: row('RETREAT', '0841', 'release'),
  die: row(null, null),
  'be-injured': row(null, null),
  /** "Four fishermen went missing": nobody knows what befell them. */
  'go-missing': row(null, null),
  /** "The death toll rose to 23 on Wednesday": a running count of the dead, whose day is that of the count. */
  'toll-stands': row(null, null),
  'strike-disaster': row(null, null),
  /** A launch sinks, a train derails, a building collapses or burns: nobody does it. */
  accident: row(null, null),
  /** "The accident happened on Friday": when and where of what another sentence tells. */
  occur: row(null, null),
} as const satisfies Record<string, SenseRow>

export type Sense = keyof typeof SENSES

/** True for the name of a sense; packs and templates are checked with it. */
export const isSense = (name: string): name is Sense => Object.hasOwn(SENSES, name)

/** PLOVER type, mode and CAMEO crosswalk of a sense. */
export const senseRow = (sense: Sense): SenseRow => SENSES[sense]
