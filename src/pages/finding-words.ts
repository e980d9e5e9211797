import { identityBases } from '../core/identity-basis.ts'
import type { Layer } from '../core/layer.ts'
import type { Removal } from '../core/reading.ts'
import { bengaliDigits } from './format.ts'
import { labelOf, removals } from './words.ts'
import type { Label } from './words.ts'

export const layerNames: Readonly<Record<Layer, Label>> = {
  dates: ['Dates', 'তারিখ'],
  quantities: ['Numbers', 'সংখ্যা'],
  mentions: ['Names', 'নাম'],
  statements: ['Statements', 'বক্তব্য'],
  events: ['Events', 'ঘটনা'],
}

export const layerNouns: Readonly<Record<Layer, Label>> = {
  dates: ['date', 'তারিখ'],
  quantities: ['number', 'সংখ্যা'],
  mentions: ['name', 'নাম'],
  statements: ['statement', 'বক্তব্য'],
  events: ['event', 'ঘটনা'],
}

export const findingWords = {
  layers: ['Mark in the text', 'লেখায় চিহ্নিত করুন'],
  findings: ['The report with its findings', 'প্রতিবেদন ও তাতে যা পাওয়া গেছে'],
  original: ['The original with its cuts', 'মূল লেখা ও যা বাদ গেছে'],
  open: ['findings and cuts, with reasons', 'যা পাওয়া গেছে, যা বাদ গেছে, কেন'],
  back: ['back to the dossier', 'ডসিয়ারে ফিরুন'],
  own: [
    'Sentences without a marked statement are the outlet’s own words.',
    'যে বাক্যে বক্তব্য চিহ্নিত নেই, তা সংবাদমাধ্যমের নিজের কথা।',
  ],
  rule: [
    'Each finding ends with the name of its rule.',
    'প্রতিটির শেষে আছে নিয়মের নাম, যেটি তা খুঁজে পেয়েছে।',
  ],
  oneOf: ['one of', 'এর একটি'],
  notKnown: ['not in the knowledge base', 'জ্ঞানভান্ডারে নেই'],
  nobody: ['nobody named', 'কারও নাম নেই'],
  of: ['of', 'যার:'],
  as: ['as', 'পরিচয়:'],
  on: ['on', 'তারিখ:'],
  notHappened: ['did not happen', 'ঘটেনি'],
  unspoken: ['not said: an attitude or expectation', 'বক্তব্য নয়: মনোভাব বা প্রত্যাশা'],
  anonymous: ['anonymous', 'নাম প্রকাশ করা হয়নি'],
  fate: ['What became of it', 'কী হয়েছে'],
  characters: ['Characters', 'অক্ষর'],
  reasons: ['Why', 'কেন'],
  kept: ['kept', 'রাখা হয়েছে'],
  title: ['title', 'শিরোনাম'],
  white: ['white space', 'ফাঁকা জায়গা'],
  tags: ['tags, comments, scripts', 'ট্যাগ, মন্তব্য, স্ক্রিপ্ট'],
  lost: ['lost: a defect of ours', 'হারিয়েছে: আমাদের ত্রুটি'],
  total: ['the original', 'মূল লেখা'],
  markup: ['Here stood markup', 'এখানে মার্কআপ ছিল'],
  links: ['Links in the cuts', 'বাদ যাওয়া অংশের লিংক'],
} as const satisfies Record<string, Label>

/** What tells whose a name is; any other reason stands as it is. */
const identityLabels: Readonly<Record<string, Label>> = {
  [identityBases.proven]: [identityBases.proven, 'নামের পাশে তাঁর পদের উল্লেখ আছে'],
  [identityBases.called]: [identityBases.called, 'নামের পাশে যে পদ, তা তাঁর হতে পারে'],
  [identityBases.office]: [identityBases.office, 'প্রতিবেদনের অন্যত্র তাঁর পদের উল্লেখ আছে'],
  [identityBases.backed]: [
    identityBases.backed,
    'প্রতিবেদনে তাঁর দেশের প্রতিষ্ঠান বা পদাধিকারীর উল্লেখ আছে',
  ],
  [identityBases.company]: [identityBases.company, 'প্রতিবেদনে তাঁর দেশের আরও পরিচিতজন আছেন'],
  [identityBases.trade]: [identityBases.trade, 'প্রতিবেদনে তাঁর পেশার উল্লেখ আছে'],
  [identityBases.household]: [identityBases.household, 'নামটি সবার চেনা'],
  [identityBases.affairs]: [identityBases.affairs, 'প্রতিবেদনটি রাষ্ট্র ও রাজনীতির'],
  [identityBases.none]: [identityBases.none, 'নাম ছাড়া আর কিছু নেই'],
}

/** Why an entity is the one, in both languages where it is a reason that every report can have. */
export const basisLabel = (basis: string): Label => identityLabels[basis] ?? [basis, basis]

export const entityKinds: Readonly<Record<string, Label>> = {
  person: ['person', 'ব্যক্তি'],
  organisation: ['organisation', 'সংগঠন'],
  state: ['state', 'রাষ্ট্র'],
  place: ['place', 'স্থান'],
  agency: ['agency', 'সংস্থা'],
  instrument: ['instrument', 'দলিল'],
  event: ['event', 'ঘটনা'],
  other: ['other', 'অন্যান্য'],
}

export const modalities: Readonly<Record<string, Label>> = {
  planned: ['planned', 'পরিকল্পিত'],
  possible: ['possible', 'সম্ভাব্য'],
  conditional: ['on a condition', 'শর্তসাপেক্ষ'],
}

export const factualities: Readonly<Record<string, Label>> = {
  probable: ['probable', 'খুব সম্ভব'],
  possible: ['possible', 'সম্ভব'],
  unknown: ['open', 'অনির্ণীত'],
}

/** What reasons of cuts say, in Bengali; the reports' readings hold them in English. */
const reasons: Readonly<Record<string, string>> = {
  'a card under one link': 'এক লিংকের কার্ড',
  'a heading without text': 'শিরোনাম আছে, লেখা নেই',
  'a line of credit': 'পুরো লাইনটি সূত্রের',
  'a line that is a link': 'পুরো লাইনই লিংক',
  'advertisement block': 'বিজ্ঞাপনের অংশ',
  'aside element': 'পাশের কলাম',
  'block around the article': 'প্রতিবেদনের চারপাশের অংশ',
  'block of related reports': 'সম্পর্কিত খবরের অংশ',
  button: 'বোতাম',
  byline: 'প্রতিবেদকের নাম',
  'caption block': 'ক্যাপশনের অংশ',
  'caption of a figure': 'ছবির ক্যাপশন',
  'comments of readers': 'পাঠকের মন্তব্য',
  dialog: 'ভেসে ওঠা বাক্স',
  drawing: 'আঁকা ছবি',
  'embedded frame': 'বসানো ফ্রেম',
  'embedded object': 'বসানো বস্তু',
  figure: 'ছবি',
  film: 'ভিডিও',
  'footer element': 'পাতার পাদদেশ',
  form: 'ফর্ম',
  formula: 'সূত্র (গণিত)',
  'head of the page': 'পাতার মাথা',
  'hidden by the page': 'পাতায় লুকানো',
  'initials of the desk': 'ডেস্কের আদ্যক্ষর',
  'label and card': 'লেবেল ও কার্ড',
  'label and headline': 'লেবেল ও শিরোনাম',
  'label and links': 'লেবেল ও লিংক',
  'label of an advertisement': 'বিজ্ঞাপনের লেবেল',
  'label of related reports': 'সম্পর্কিত খবরের লেবেল',
  'menu element': 'মেনু',
  'navigation block': 'নেভিগেশনের অংশ',
  'navigation element': 'নেভিগেশন',
  'nothing but links': 'শুধু লিংক',
  'outside the article': 'প্রতিবেদনের বাইরে',
  'particulars of the article': 'প্রতিবেদনের বিবরণ',
  'publication line': 'প্রকাশের সময়ের লাইন',
  'share bar': 'শেয়ার বার',
  'shown only without scripts': 'স্ক্রিপ্ট ছাড়া দেখায়',
  sound: 'অডিও',
  'subscription box': 'সাবস্ক্রিপশনের বাক্স',
  template: 'ছাঁচ',
  'the title again': 'শিরোনাম আবার',
  'title element of the page': 'পাতার শিরোনাম-ট্যাগ',
  'white space or broken markup': 'ফাঁকা বা ভাঙা মার্কআপ',
  'words after an article': 'প্রতিবেদনের পরের কথা',
  'words of a caption': 'ক্যাপশনের ভাষা',
  'words of a share bar': 'শেয়ার বারের ভাষা',
}

/** The kind of a cut with its reason, which is not said twice where both are one word. */
export const cutLabel = (removal: Removal): Label => {
  const [kind, reason] = [labelOf(removals, removal.kind), reasonLabel(removal)]
  const joined = (i: 0 | 1): string =>
    kind[i] === reason[i] ? kind[i] : `${kind[i]}: ${reason[i]}`
  return [joined(0), joined(1)]
}

/** Why a cut was made; a reason that the table does not know stands in English in both languages. */
export const reasonLabel = ({ reason, repeatOf }: Removal): Label =>
  repeatOf === undefined
    ? [reason, reasons[reason] ?? reason]
    : [
        `paragraph ${repeatOf + 1} again`,
        `${bengaliDigits(String(repeatOf + 1))} নম্বর অনুচ্ছেদের পুনরাবৃত্তি`,
      ]
