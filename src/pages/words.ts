import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** The languages that pages are labelled in. */
export type Ui = 'en' | 'bn'

/** A label in both languages; the reader's choice shows one. */
export type Label = readonly [en: string, bn: string]

/** Both wordings of a label; the style sheet shows the chosen one. */
export const both = ([en, bn]: Label): Html =>
  html`<span class="en" lang="en">${en}</span><span class="bn" lang="bn">${bn}</span>`

export const words = {
  processes: ['Where it stands', 'অবস্থান'],
  timeline: ['Timeline', 'ঘটনাক্রম'],
  claims: ['Who says what', 'কে কী বলছে'],
  ledgers: ['Numbers', 'সংখ্যা'],
  provisions: ['What the instrument obliges', 'চুক্তিতে কী বাধ্যবাধকতা'],
  disagreements: ['Disagreements', 'অমিল'],
  actors: ['Who is named', 'যাঁদের নাম আছে'],
  origins: ['Origins', 'মূল সূত্র'],
  reports: ['Reports', 'প্রতিবেদন'],
  removed: ['What was removed and why', 'কী বাদ গেছে এবং কেন'],
  settled: ['Settled by the story', 'অন্য প্রতিবেদন মিলিয়ে নির্ণীত'],
  next: ['next', 'পরবর্তী'],
  later: ['later', 'তারপর'],
  done: ['done', 'সম্পন্ন'],
  evidence: ['the words', 'মূল কথা'],
  noDate: ['date not given', 'তারিখ নেই'],
  byName: ['by the name alone', 'কেবল নাম দেখে'],
  implied: ['implied', 'অনুমিত'],
  stated: ['stated', 'উল্লিখিত'],
  unknown: ['unknown', 'অজানা'],
  because: ['because', 'কারণ'],
  alsoDated: ['also dated', 'অন্য তারিখ'],
  condition: ['Condition', 'শর্ত'],
  narrower: ['narrower than another condition', 'অন্য শর্তের চেয়ে সংকীর্ণ'],
  reporter: ['the outlet itself', 'সংবাদমাধ্যমের নিজের ভাষ্য'],
  asOf: ['as of', 'যে তারিখের'],
  answered: ['Answered', 'জবাব'],
  published: ['published', 'প্রকাশিত'],
  why: ['Why here', 'কেন এখানে'],
  skip: ['Skip to the dossier', 'মূল অংশে যান'],
  index: ['All dossiers', 'সব ডসিয়ার'],
  corroborated: ['corroborated', 'একাধিক সূত্রে'],
  'single-origin': ['one origin', 'একটি সূত্রে'],
  disputed: ['disputed', 'বিতর্কিত'],
  steps: ['steps', 'ধাপ'],
  language: ['Language of labels', 'লেবেলের ভাষা'],
  if: ['if', 'যদি'],
  notCounted: ['Told too early', 'সময়ের আগেই বলা'],
} as const satisfies Record<string, Label>

/** Wordings that fit one and several, and need no form of respect. */
const stances: Readonly<Record<string, Label>> = {
  reports: ['reported', 'প্রতিবেদন'],
  asserts: ['said', 'বক্তব্য'],
  claims: ['claimed', 'দাবি'],
  announces: ['announced', 'ঘোষণা'],
  confirms: ['confirmed', 'নিশ্চিত করার কথা'],
  denies: ['denied', 'অস্বীকার'],
  declines: ['declined to comment', 'মন্তব্যে অসম্মতি'],
  accuses: ['accused', 'অভিযোগ'],
  demands: ['demanded', 'আহ্বান'],
  describes: ['described', 'বর্ণনা'],
  warns: ['warned', 'সতর্কবার্তা'],
}

/** A stance whose cue is negated: "did not deny". */
const negated: Readonly<Record<string, Label>> = {
  reports: ['did not report', 'জানানো হয়নি'],
  asserts: ['did not say', 'বলা হয়নি'],
  claims: ['did not claim', 'দাবি করা হয়নি'],
  announces: ['did not announce', 'ঘোষণা করা হয়নি'],
  confirms: ['did not confirm', 'নিশ্চিত করা হয়নি'],
  denies: ['did not deny', 'অস্বীকার করা হয়নি'],
  declines: ['did not decline to comment', 'মন্তব্যে অসম্মতি জানানো হয়নি'],
  accuses: ['did not accuse', 'অভিযোগ করা হয়নি'],
  demands: ['did not demand', 'আহ্বান জানানো হয়নি'],
  describes: ['did not describe', 'বর্ণনা করা হয়নি'],
  warns: ['did not warn', 'সতর্ক করা হয়নি'],
}

/** What a source does with what it says, negated where the cue is. */
export const stanceLabel = ({
  stance,
  polarity,
}: {
  readonly stance: string
  readonly polarity?: string
}): Label => labelOf(polarity === 'negative' ? negated : stances, stance)

export const stepNames: Readonly<Record<string, Label>> = {
  negotiation: ['Negotiation', 'আলোচনা'],
  adoption: ['Adoption of the text', 'পাঠ গ্রহণ'],
  signature: ['Signature', 'স্বাক্ষর'],
  submission: ['Submission to parliament', 'পার্লামেন্টে উত্থাপন'],
  'domestic-approval': ['Approval by parliament', 'পার্লামেন্টের অনুমোদন'],
  'head-of-state-act': ['Act of the head of state', 'রাষ্ট্রপ্রধানের স্বাক্ষর'],
  ratification: ['Ratification', 'অনুসমর্থন'],
  'exchange-of-instruments': ['Exchange of instruments of ratification', 'অনুমোদনপত্র বিনিময়'],
  deposit: ['Deposit of the instrument', 'অনুমোদনপত্র জমা'],
  'entry-into-force': ['Entry into force', 'কার্যকর হওয়া'],
  'provisional-application': ['Provisional application', 'সাময়িক প্রয়োগ'],
  reservation: ['Reservation', 'শর্তারোপ'],
  amendment: ['Amendment', 'সংশোধন'],
  suspension: ['Suspension', 'স্থগিতকরণ'],
  withdrawal: ['Withdrawal', 'প্রত্যাহার'],
  termination: ['Termination', 'অবসান'],
  draft: ['Draft', 'খসড়া'],
  'cabinet-approval': ['Approval by the cabinet', 'মন্ত্রিসভার অনুমোদন'],
  introduction: ['Introduction in parliament', 'সংসদে উত্থাপন'],
  passage: ['Passage by parliament', 'সংসদে পাস'],
  assent: ['Assent of the head of state', 'রাষ্ট্রপ্রধানের সম্মতি'],
  gazette: ['Publication in the gazette', 'গেজেটে প্রকাশ'],
  'in-force': ['In force', 'কার্যকর'],
  annulment: ['Annulment', 'বাতিল'],
  proposal: ['Proposal', 'প্রস্তাব'],
  agreement: ['Agreement', 'সম্মতি'],
  'alleged-violation': ['Alleged violation', 'লঙ্ঘনের অভিযোগ'],
  extension: ['Extension', 'মেয়াদ বৃদ্ধি'],
  collapse: ['Collapse', 'ভেঙে পড়া'],
  announcement: ['Announcement or notice of withdrawal', 'প্রত্যাহারের ঘোষণা বা নোটিশ'],
  exit: ['Exit', 'বেরিয়ে যাওয়া'],
  application: ['Application', 'সদস্যপদের আবেদন'],
  invitation: ['Invitation', 'যোগদানের আমন্ত্রণ'],
  protocol: ['Signature of the protocol of accession', 'যোগদানের প্রোটোকলে স্বাক্ষর'],
  'member-approval': ['Approval by a member', 'সদস্যরাষ্ট্রের অনুমোদন'],
  'deposit-of-accession': ['Deposit of the instrument of accession', 'যোগদানের দলিল জমা'],
  membership: ['Membership', 'সদস্যপদ লাভ'],
  accession: ['Accession to the treaty', 'চুক্তিতে যোগদান'],
  count: ['Count of dead and hurt', 'হতাহতের সংখ্যা'],
}

export const verdicts: Readonly<Record<string, Label>> = {
  agree: ['they agree', 'মিলে যায়'],
  refine: ['one refines the other', 'একটি অন্যটিকে নির্দিষ্ট করে'],
  conflict: ['they conflict', 'মেলে না'],
  updated: ['updated', 'হালনাগাদ'],
  'not-comparable': ['not comparable', 'তুলনীয় নয়'],
}

export const removals: Readonly<Record<string, Label>> = {
  repeat: ['repeated paragraph', 'পুনরাবৃত্ত অনুচ্ছেদ'],
  related: ['related reading', 'সম্পর্কিত খবর'],
  credit: ['credit line', 'সূত্রের লাইন'],
  navigation: ['navigation', 'নেভিগেশন'],
  share: ['share bar', 'শেয়ার বার'],
  caption: ['caption', 'ছবির ক্যাপশন'],
  advert: ['advertisement', 'বিজ্ঞাপন'],
  markup: ['markup', 'মার্কআপ'],
  other: ['other', 'অন্যান্য'],
}

export const originKinds: Readonly<Record<string, Label>> = {
  agency: ['news agency', 'বার্তা সংস্থা'],
  outlet: ['outlet', 'সংবাদমাধ্যম'],
  'state-media': ['state media', 'রাষ্ট্রীয় গণমাধ্যম'],
  official: ['speaker', 'বক্তা'],
}

/** Units in Bengali, for the question of a ledger and the value of a number. */
export const countedBn: Readonly<Record<string, string>> = {
  soldier: 'সেনা',
  person: 'মানুষ',
  child: 'শিশু',
  woman: 'নারী',
  police: 'পুলিশ',
  house: 'ঘরবাড়ি',
  family: 'পরিবার',
  village: 'গ্রাম',
  vote: 'ভোট',
  seat: 'আসন',
  missile: 'ক্ষেপণাস্ত্র',
  drone: 'ড্রোন',
  vehicle: 'যানবাহন',
  fraction: 'অংশ',
  ordinal: 'ক্রমে',
}

/** What happened to the counted, in Bengali. */
export const actsBn: Readonly<Record<string, string>> = {
  sent: 'পাঠানো হয়েছে',
  killed: 'নিহত হয়েছে',
  injured: 'আহত হয়েছে',
  arrested: 'গ্রেপ্তার হয়েছে',
  voted: 'ভোট দিয়েছে',
}

/** The label of a value, or the value itself in both languages. */
export const labelOf = (table: Readonly<Record<string, Label>>, key: string): Label =>
  table[key] ?? [key, key]
