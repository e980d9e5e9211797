import type { Bound } from '../../../core/reading.ts'

const nfc = (text: string): string => text.normalize('NFC')

/** Words that bound the number after them, split at blanks. */
export const boundsBefore: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    ['কমপক্ষে', 'at-least'],
    ['অন্তত', 'at-least'],
    ['অন্ততপক্ষে', 'at-least'],
    ['ন্যূনতম', 'at-least'],
    ['নূন্যতম', 'at-least'],
    ['সর্বনিম্ন', 'at-least'],
    ['কম করে হলেও', 'at-least'],
    ['কম করেও', 'at-least'],
    ['সর্বোচ্চ', 'at-most'],
    ['সর্বাধিক', 'at-most'],
    ['বড়জোর', 'at-most'],
    ['অনধিক', 'at-most'],
    ['অনূর্ধ্ব', 'at-most'],
    ['প্রায়', 'about'],
    ['আনুমানিক', 'about'],
    ['মোটামুটি', 'about'],
    ['কমবেশি', 'about'],
    ['কম বেশি', 'about'],
    ['আনুমানিক প্রায়', 'about'],
    ['জনা', 'about'],
    ['~', 'about'],
    ['≈', 'about'],
  ] as const
).map(([words, bound]) => [nfc(words).split(' '), bound] as const)

const set = (words: string): ReadonlySet<string> => new Set(nfc(words).split(' '))

/** After a genitive: "১০ হাজারের বেশি". */
export const more = set('বেশি বেশী অধিক ওপরে উপরে ওপর উপর ঊর্ধ্বে বেশিই বেশিবার')
/** Of these what is counted is never a bound. */
export const upon = set('ওপরে উপরে ওপর উপর')
/** Of these what is paid is a bound. */
export const above = set('ওপরে উপরে')
export const less = set('কম নিচে নীচে')
/** Between a genitive and the word that compares: "১০ হাজারের কিছু বেশি". */
export const degrees = set('কিছু কিছুটা সামান্য একটু অনেক')
/** After these a height is told, and no bound: "৩৫ সেন্টিমিটার ওপর দিয়ে". */
export const along = set('দিয়ে')
export const near = set('মতো মত কাছাকাছি')
export const upTo = nfc('পর্যন্ত')
export const not = nfc('নয়')

/** Verbs that say of the number before them that there is more; they are no part of it. */
export const exceeded = set('ছাড়িয়েছে ছাড়িয়েছিল ছাড়াল ছাড়ালো ছাড়ায় ছাড়াবে ছাড়িয়ে')
/** "ছাড়িয়ে" says so before these alone. */
export const gone = set('গেছে গেল যায় যাবে যাচ্ছে গিয়েছে গিয়েছিল গিয়ে')
/** What a number "থেকে" another one became: "৩০ থেকে ৩২ করা হয়েছে". */
export const raised = set('উন্নীত করা করার করে')

/** Doubled multipliers and words that leave the number open. */
export const doubled = set('শত হাজার লাখ লক্ষ কোটি ডজন সহস্র')
export const several = set('কয়েক বেশকয়েক')
export const openNumbers = set('হাজারো লাখো কয়েকশ কয়েকশো কয়েকশত কোটি-কোটি')
/** কয়েকজন, কয়েকটি: several of something, without any number. */
export const multiplied = set('শ শো শত হাজার লাখ লক্ষ কোটি ডজন সহস্র মিলিয়ন বিলিয়ন')

export const links = set('থেকে হতে বা কিংবা')
export const dashes = new Set(['-', '–', '—', '−'])
/** Dashes that make one word of two. */
export const hyphens = new Set(['-', '–', '−'])
/** A number at which a count stands comes behind these: "মৃতের সংখ্যা দাঁড়াল ৫". */
export const reached = set(
  'দাঁড়াল দাঁড়ালো দাঁড়ায় দাঁড়িয়েছে দাঁড়িয়েছিল পৌঁছাল পৌঁছালো পৌঁছায় পৌঁছেছে পৌঁছেছিল ঠেকেছে',
)
/** A number that changed stands behind these: "২০ থেকে বাড়িয়ে ৩৫ শতাংশ", "নিহত বেড়ে ২১". */
export const changed = set('বাড়িয়ে কমিয়ে বেড়ে কমে নেমে উঠে')
/** A number without a unit is a measure before these. */
export const scales = set('মাত্রা মাত্রার মাত্রায় পয়েন্ট পয়েন্টে গুণ রেটিং')
/** Works and models that are numbered behind their names. */
export const works = set('ছবি সিনেমা চলচ্চিত্র সিরিজ গেম মডেল ফোন স্মার্টফোন অ্যালবাম গোলচত্বর')

/** A number after these names a thing: section 302, phone 999. */
export const namesBefore = set(
  'নম্বর নং নাম্বার সংস্করণ ভার্সন পর্ব অধ্যায় খণ্ড ধারা ধারার রুল আর্টিকেল প্রোটোকল বিধি কপ ফোল্ড ফ্লিপ অনুচ্ছেদ পৃষ্ঠা ফোন মোবাইল রোল কক্ষ সেক্টর ওয়ার্ড চ্যানেল মডেল আইডি চ্যাপ্টার সিজন পার্ট ভলিউম স্পোর্টস ট্রাইব্যুনাল হটলাইন টার্মিনাল প্ল্যাটফর্ম গেট ব্লক পিলার প্লট রোড হোল্ডিং লেভেল ক্লাস ' +
    // Products and makers whose names end in a number.
    'এস এক্স জেড প্রো ম্যাক্স বোয়িং এয়ারবাস আইফোন আইপ্যাড উইন্ডোজ আইএসও অ্যান্ড্রয়েড গ্যালাক্সি পিক্সেল প্লেস্টেশন অ্যাপোলো আর্টেমিস চন্দ্রযান ভয়েজার',
)
/** A number before these names a thing or a rank. */
export const namesAfter = set(
  'নম্বর নং নাম্বার নম্বরে নম্বরের নম্বরটি তম ম য় র্থ ষ্ঠ তারিখ তারিখে তারিখের তারিখেই তারিখেও গোল গোলে গোলের উইকেট উইকেটে উইকেটের রান রানে রানের ওভার ওভারে ব্যবধানে গড়ে গড় ইকোনমি স্ট্রাইক গেমে সেটে সাল সালের সালে তলা তলার তলায় তলাবিশিষ্ট বছর বছরের বছরে বয়সী মাস মাসের মাসে দিন দিনের দিনে সপ্তাহ সপ্তাহের সপ্তাহে বারের বারই বারও দফা দফার ক্যারেট ক্যারেটের পৃষ্ঠায় বার বল বলে বলের বিজিবি বিজিবির বিএসএফ বিএসএফের আনসার এপিবিএন পদাতিক দলীয় পেরোনো ডিজিট ডিজিটের',
)
/** Bodies of troops that are numbered; with a classifier they are counted. */
export const troops = /^(?:ব্যাটালিয়ন|রেজিমেন্ট|ব্রিগেড|ডিভিশন)/u
/** After these a number is an hour: "সকাল ৮ থেকে". */
export const hoursAfter = set('সকাল দুপুর বিকেল বিকাল সন্ধ্যা রাত ভোর')
/** These point to people just named: "এই দুই উপদেষ্টা". */
export const pointers = set('এই এ ওই ঐ সেই উক্ত')
/** A number before a street is that of a house. */
export const streets = /^(?:অ্যাভিনিউ|এভিনিউ|স্ট্রিট|রোড|লেন|সরণি|স্কয়ার)(?:ে|ের|য়|তে)?$/u
/** Before or after these a number tells how many there are, without any noun after it. */
export const telling = set(
  'নিহত আহত নিখোঁজ মৃত মৃতের আটক গ্রেপ্তার সংখ্যা সংখ্যাটি সংখ্যাও মোট আক্রান্ত শনাক্ত সুস্থ প্রায় হার পরিমাণ মাত্রা',
)
/** Years of Bengali history by their last digits: "২৪–এর জুলাই যোদ্ধা", "৭১ এবং ২৪". */
export const yearsOfHistory = new Set([24, 47, 52, 54, 62, 66, 69, 70, 71, 75, 90])
/** Parts of a law: counted only with a classifier. */
export const lawParts = set('ধারা ধারায় ধারার অনুচ্ছেদ অনুচ্ছেদে অনুচ্ছেদের বিধি উপধারা উপধারায়')
