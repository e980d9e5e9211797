const nfc = (text: string): string => text.normalize('NFC')

/** Sanskrit ordinals from the first to the hundredth (NFC). Source: any Bengali primer. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...'প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ ত্রয়োদশ চতুর্দশ পঞ্চদশ ষোড়শ সপ্তদশ অষ্টাদশ ঊনবিংশ বিংশ একবিংশ'
    .split(' ')
    .map((word, i) => [nfc(word), i + 1] as const),
  [nfc('উনবিংশ'), 19],
  [nfc('ত্রিংশ'), 30],
  [nfc('শততম'), 100],
])

/**
 * What stands in an order (NFC): acts that are repeated, holders of one office, places of a ranking, years since a day.
 * Grades, floors of a house, parts of a law and reactors bear their number as a name and are not among them, nor are days and months.
 */
export const orderedNouns: ReadonlySet<string> = new Set(
  nfc(
    'বার দফা ধাপ পর্যায় পর্ব রাউন্ড কিস্তি চালান মেয়াদ বৈঠক সভা অধিবেশন সম্মেলন শীর্ষ সংলাপ আলোচনা শুনানি জানাজা ঢেউ ডোজ ফ্লাইট ' +
      'হামলা বিস্ফোরণ ধর্মঘট হরতাল অবরোধ অভিযান চেষ্টা ঘটনা মৃত্যু সফর ভাষণ পরীক্ষণ উৎক্ষেপণ দুর্ঘটনা ভূমিকম্প অভ্যুত্থান ' +
      'সন্তান ছেলে মেয়ে কন্যা পুত্র স্ত্রী বিয়ে রাষ্ট্রপতি প্রধানমন্ত্রী প্রেসিডেন্ট উপাচার্য ক্রিকেটার খেলোয়াড় ' +
      'স্থান অবস্থান আসর সংস্করণ ম্যাচ টেস্ট ওয়ানডে ইনিংস ওভার উইকেট গোল জুটি সেঞ্চুরি শতক অর্ধশতক ফিফটি জয় হার পরাজয় ড্র শিরোপা ট্রফি ' +
      'বার্ষিকী মৃত্যুবার্ষিকী জন্মবার্ষিকী জন্মদিন প্রতিষ্ঠাবার্ষিকী বিবাহবার্ষিকী বর্ষপূর্তি সমাবর্তন কাউন্সিল ' +
      'কারখানা চুক্তি প্রস্তাব অভিযোগ শর্ত প্রকল্প মামলা রায় জাহাজ উড়োজাহাজ ট্রেন উৎসব নাট্যোৎসব মেলা প্রদর্শনী কংগ্রেস পদক ব্যাটসম্যান ব্যাটার বোলার ফুটবলার',
  ).split(' '),
)

/** Of these another word may say who they are: "প্রথম নারী প্রেসিডেন্ট". */
export const orderedPeople: ReadonlySet<string> = new Set(
  nfc('ব্যক্তি নারী পুরুষ মানুষ বাংলাদেশি').split(' '),
)

/** After an ordinal these rank what follows: "দ্বিতীয় বৃহত্তম শহর". */
export const superlatives =
  /^(?:সর্বোচ্চ|সর্বনিম্ন|সর্বাধিক|জ্যেষ্ঠ|শীর্ষ|বৃহৎ|[ক-হ][\p{L}\p{M}]*ত্তম|[ক-হ][\p{L}\p{M}]*তম)$/u

/** Of these a place is told: "১৮০টি দেশের মধ্যে ১৪৯তম", "অবস্থান তৃতীয়". */
export const rankings = new RegExp(
  nfc('^(?:অবস্থান(?:ে)?|স্থান(?:ে)?|তালিকায়|তালিকার|সূচকে|র্যাঙ্কিংয়ে)$'),
  'u',
)
