import type { HoldersPart } from '../../contract/holders.ts'

const words = (list: string): readonly string[] =>
  list
    .normalize('NFC')
    .split(',')
    .map((phrase) => phrase.trim())
const set = (list: string): ReadonlySet<string> => new Set(list.normalize('NFC').split(/\s+/u))

/** Offices and the words around them that tell whether their holder is meant. */
export const holders: HoldersPart = {
  titles: [
    { roles: ['president', 'head'], words: words('প্রেসিডেন্ট, রাষ্ট্রপতি') },
    { roles: ['vice-president'], words: words('ভাইস প্রেসিডেন্ট, উপরাষ্ট্রপতি') },
    { roles: ['monarch'], words: words('রাজা, রানি, রানী, বাদশাহ, সুলতান, সম্রাট') },
    { roles: ['monarch', 'party-leader'], words: words('আমির, আমীর') },
    { roles: ['supreme-leader'], words: words('সর্বোচ্চ নেতা, সর্বোচ্চ ধর্মীয় নেতা') },
    { roles: ['supreme-leader'], words: words('নেতা'), strict: true },
    { roles: ['prime-minister'], words: words('প্রধানমন্ত্রী') },
    { roles: ['prime-minister'], words: words('চ্যান্সেলর'), only: ['DE', 'AT'] },
    { roles: ['chief-adviser'], words: words('প্রধান উপদেষ্টা') },
    { roles: ['foreign-minister'], words: words('পররাষ্ট্রমন্ত্রী, পররাষ্ট্র মন্ত্রী, বিদেশমন্ত্রী') },
    { roles: ['foreign-minister'], words: words('পররাষ্ট্র উপদেষ্টা'), adviser: true },
    { roles: ['defence-minister'], words: words('প্রতিরক্ষামন্ত্রী, প্রতিরক্ষা মন্ত্রী') },
    { roles: ['finance-minister'], words: words('অর্থমন্ত্রী, অর্থ মন্ত্রী') },
    { roles: ['finance-minister'], words: words('অর্থ উপদেষ্টা'), adviser: true },
    { roles: ['interior-minister'], words: words('স্বরাষ্ট্রমন্ত্রী, স্বরাষ্ট্র মন্ত্রী') },
    { roles: ['interior-minister'], words: words('স্বরাষ্ট্র উপদেষ্টা'), adviser: true },
    { roles: ['law-minister'], words: words('আইনমন্ত্রী') },
    { roles: ['law-minister'], words: words('আইন উপদেষ্টা'), adviser: true },
    { roles: ['education-minister'], words: words('শিক্ষামন্ত্রী') },
    { roles: ['education-minister'], words: words('শিক্ষা উপদেষ্টা'), adviser: true },
    { roles: ['health-minister'], words: words('স্বাস্থ্যমন্ত্রী') },
    { roles: ['health-minister'], words: words('স্বাস্থ্য উপদেষ্টা'), adviser: true },
    { roles: ['commerce-minister'], words: words('বাণিজ্যমন্ত্রী') },
    { roles: ['commerce-minister'], words: words('বাণিজ্য উপদেষ্টা'), adviser: true },
    { roles: ['information-minister'], words: words('তথ্যমন্ত্রী') },
    { roles: ['information-minister'], words: words('তথ্য উপদেষ্টা'), adviser: true },
    { roles: ['agriculture-minister'], words: words('কৃষিমন্ত্রী') },
    { roles: ['speaker'], words: words('স্পিকার') },
    { roles: ['chief-justice'], words: words('প্রধান বিচারপতি') },
    { roles: ['attorney-general'], words: words('অ্যাটর্নি জেনারেল') },
    {
      roles: ['chief-election-commissioner'],
      words: words('প্রধান নির্বাচন কমিশনার, মুখ্য নির্বাচন কমিশনার, সিইসি'),
    },
    { roles: ['chief-minister'], words: words('মুখ্যমন্ত্রী') },
    { roles: ['governor', 'central-bank-governor'], words: words('গভর্নর, রাজ্যপাল') },
    { roles: ['army-chief'], words: words('সেনাপ্রধান, সেনাবাহিনীর প্রধান, সেনাবাহিনী প্রধান') },
    { roles: ['navy-chief'], words: words('নৌপ্রধান, নৌবাহিনীর প্রধান, নৌবাহিনী প্রধান') },
    { roles: ['air-force-chief'], words: words('বিমানবাহিনীর প্রধান, বিমানবাহিনী প্রধান') },
    { roles: ['police-chief'], words: words('আইজিপি, পুলিশপ্রধান') },
    { roles: ['secretary-general', 'party-secretary'], words: words('মহাসচিব') },
    { roles: ['head'], words: words('মহাপরিচালক, ব্যবস্থাপনা পরিচালক') },
    { roles: ['party-leader'], words: words('চেয়ারপারসন') },
    { roles: ['secretary-general', 'head'], words: words('প্রধান'), strict: true },
  ],
  otherBefore: set(
    `সাবেক প্রাক্তন ভারপ্রাপ্ত অস্থায়ী অন্তর্বর্তীকালীন অন্তর্বর্তী নবনির্বাচিত নতুন হবু ভাবী পরবর্তী আগামী সম্ভাব্য মনোনীত নির্বাচিত তৎকালীন তখনকার
     প্রয়াত বিদায়ী উপ ডেপুটি সহকারী ভাইস সহ যুগ্ম প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম আগের পূর্ববর্তী ক্ষমতাচ্যুত অপসারিত পদত্যাগী স্বঘোষিত ছায়া জেলা উপজেলা থানা মহানগর পৌর`,
  ),
  someBefore: set('একজন এক কোনো কোন যেকোনো প্রত্যেক প্রতিটি দুই তিন কয়েকজন বিভিন্ন অন্য আরেক'),
  makingBefore: set('হিসেবে হিসাবে'),
  otherAfter: set(
    `নির্বাচন নির্বাচনে নির্বাচনের নির্বাচিত প্রার্থী পদপ্রার্থী প্রার্থীর প্রার্থিতা পদ পদে পদের পদটি পদত্যাগী হিসেবে হিসাবে নিযুক্ত নিয়োগ মনোনীত পদমর্যাদা পদমর্যাদার
     কার্যালয় কার্যালয়ের কার্যালয়ে দপ্তর দপ্তরের দপ্তরে দফতর ভবন ভবনে বাসভবন বাসভবনে প্রাসাদ থাকাকালে থাকাকালীন থাকা ছিলেন মেয়াদ মেয়াদে শাসিত দায়িত্ব দায়িত্বে
     পরিষদ গ্যালারি কাপ পদক পুরস্কার গার্ড জুনিয়র পর্যায়ের পর্যায়ে মন্ত্রণালয় অর্থনীতিবিদ পৃষ্ঠপোষক নির্বাহী`,
  ),
  makingAfter: set('হওয়া থাকা বানানো'),
  rankWords: set('অব লে'),
  current: set('বর্তমান ক্ষমতাসীন'),
  otherTimes: set('তৎকালীন তখনকার তখন সেসময় সেসময়ের সেসময়কার একদা একসময়'),
  thatHolder: words('ওই নেতা, এই নেতা, ওই মন্ত্রী, এই মন্ত্রী, ওই উপদেষ্টা, এই উপদেষ্টা'),
}
