import type { DescribedWords } from '../../contract/described.ts'

const words = (list: string): readonly string[] => list.normalize('NFC').trim().split(/\s+/u)

/** Words by which Bengali papers describe somebody beside the name. Source: our own reading of news prose. */
export const described: DescribedWords = {
  inPublic: new Set(
    words(`
    নেতাকর্মী রাজনৈতিককর্মী দলীয়কর্মী মানবাধিকারকর্মী সমাজকর্মী সংবাদকর্মী গণমাধ্যমকর্মী সংস্কৃতিকর্মী পরিবেশকর্মী নাট্যকর্মী আইনজীবী বুদ্ধিজীবী পেশাজীবী
    পরিচালক উপপরিচালক মহাপরিচালক চালক`),
  ),
  doerEndings: words(
    'চালক বিক্রেতা কর্মী শ্রমিক মিস্ত্রি মিস্ত্রী ব্যবসায়ী ওয়ালা জীবী কর্মচারী চাষি চাষী কারিগর খামারি প্রহরী রক্ষী শিল্পী ছাত্র ছাত্রী শিক্ষার্থী শিক্ষক শিক্ষিকা বিশারদ চাষা জেলে মাঝি দরজি মুদি',
  ),
  noDoers: new Set(words('সহকর্মী')),
  living: new Set(words('পড়ানো')),
  keeping: new Set(words('চালানো')),
  passing: new Set(),
  ofOwn: new Set(words('রিকশা অটোরিকশা ভ্যান বাস ট্রাক সিএনজি নৌকা ট্রলার দোকান টোটো')),
  leaving: new Set(words('অবসর অবসরে')),
  aliases: new Set(words('ওরফে')),
  juniorRanks: new Set(words('লেফটেন্যান্ট ক্যাপ্টেন মেজর সার্জেন্ট')),
  origins: new Set(words('গ্রাম মহল্লা পাড়া বস্তি কলোনি')),
}
