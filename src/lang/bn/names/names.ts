import { treatyWords } from '../words/treaty-words.ts'
import type { NamesPart } from '../../contract/names.ts'
import { holders } from './holders.ts'
import { instrumentWords } from './instruments.ts'
import { sports } from '../sports.ts'
import { offices } from './office-words.ts'
import { personNames } from './person-names.ts'
import { bodyNames, placeNames } from './place-names.ts'
import { everyday } from './everyday-words.ts'
import { affairs } from './affairs.ts'
import { arts, things } from './things.ts'
import { beforePosts, branches, grades, posts } from './posts.ts'
import { trades } from './trades.ts'
import { described } from './described.ts'
import { naming } from './naming.ts'
import { proof } from './proof-words.ts'

/** Bengali words around names. */
export const names: NamesPart = {
  offices,
  holders,
  sports,
  arts,
  affairs,
  bodies: [
    {
      slug: 'parliament',
      class: 'legislature',
      name: 'parliament',
      words: ['পার্লামেন্ট', 'সংসদ', 'আইনসভা', 'আইন পরিষদ', 'জাতীয় পরিষদ'],
    },
    {
      slug: 'lower-house',
      class: 'legislature',
      name: 'lower house of parliament',
      words: ['পার্লামেন্টের নিম্নকক্ষ', 'নিম্নকক্ষ'],
    },
    {
      slug: 'upper-house',
      class: 'legislature',
      name: 'upper house of parliament',
      words: ['পার্লামেন্টের উচ্চকক্ষ', 'উচ্চকক্ষ'],
    },
    {
      slug: 'government',
      class: 'government',
      name: 'government',
      words: ['সরকার', 'কর্তৃপক্ষ', 'প্রশাসন'],
    },
    {
      slug: 'foreign-ministry',
      class: 'ministry',
      name: 'foreign ministry',
      words: ['পররাষ্ট্র মন্ত্রণালয়', 'পররাষ্ট্র দপ্তর', 'পররাষ্ট্র দফতর'],
    },
    {
      slug: 'defence-ministry',
      class: 'ministry',
      name: 'defence ministry',
      words: ['প্রতিরক্ষা মন্ত্রণালয়', 'প্রতিরক্ষা দপ্তর', 'প্রতিরক্ষা দফতর'],
    },
    {
      slug: 'interior-ministry',
      class: 'ministry',
      name: 'interior ministry',
      words: ['স্বরাষ্ট্র মন্ত্রণালয়'],
    },
    {
      slug: 'health-ministry',
      class: 'ministry',
      name: 'health ministry',
      words: ['স্বাস্থ্য মন্ত্রণালয়'],
    },
    {
      slug: 'armed-forces',
      class: 'armed-forces',
      name: 'armed forces',
      words: ['সেনাবাহিনী', 'সামরিক বাহিনী', 'বাহিনী', 'সশস্ত্র বাহিনী', 'বিমানবাহিনী', 'নৌবাহিনী'],
    },
    {
      slug: 'intelligence',
      class: 'intelligence',
      name: 'intelligence service',
      words: ['গোয়েন্দা সংস্থা', 'গোয়েন্দা বাহিনী', 'সামরিক গোয়েন্দা সংস্থা'],
    },
    { slug: 'police', class: 'armed-forces', name: 'police', words: ['পুলিশ'] },
    {
      slug: 'supreme-court',
      class: 'court',
      name: 'supreme court',
      words: ['সুপ্রিম কোর্ট', 'সর্বোচ্চ আদালত'],
    },
    {
      slug: 'state-media',
      class: 'agency',
      name: 'state media',
      words: [
        'রাষ্ট্রীয় গণমাধ্যম',
        'রাষ্ট্রীয় সংবাদমাধ্যম',
        'সরকারি গণমাধ্যম',
        'রাষ্ট্রীয় বার্তা সংস্থা',
        'রাষ্ট্রীয় টেলিভিশন',
        'সরকারি সংবাদমাধ্যম',
      ],
    },
  ],
  instruments: [
    {
      class: 'treaty',
      words: [
        ...treatyWords,
        'সনদ',
        'কনভেনশন',
        'প্রটোকল',
        'প্রোটোকল',
        'অংশীদারিত্ব চুক্তি',
        'সমঝোতা স্মারক',
      ],
    },
    { class: 'ceasefire', words: ['যুদ্ধবিরতি', 'অস্ত্রবিরতি', 'যুদ্ধবিরতি চুক্তি'] },
    { class: 'law', words: ['আইন', 'ডিক্রি', 'বিল', 'অধ্যাদেশ', 'ফরমান'] },
  ],
  instrumentWords,
  honorifics:
    'ড ড. মি মি. জনাব মিস্টার ডা ডা. মো মো. মোঃ মোহাম্মদ মোসা মোসা. মোছা মোছা. মিজ মিসেস শেখ সৈয়দ'
      .normalize('NFC')
      .split(' '),
  nameWords: { person: personNames, place: placeNames, body: bodyNames },
  proof,
  nameInitials: new Set(
    'বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন পি কিউ এস টি ইউ ভি এটিএম একেএম এএসএম এএইচএম এবিএম এএফএম এসএম কেএম জেএম এমএ এমএম আ ক ম মো মো. মোঃ মোছা মোছা. মোসা. সৈয়দ কেএল'
      .normalize('NFC')
      .split(' '),
  ),
  particles: new Set('ভন ফন ভ্যান ডের ডেন দেল আল এল উল উর উদ বিন ইবনে ইবন বিনতে'.split(' ')),
  genitiveLetter: 'র',
  linkers: new Set(['ই']),
  everyday,
  posts,
  beforePosts,
  grades,
  naming,
  described,
  things,
  trades,
  units: new Set(['রেজিমেন্ট', 'ব্রিগেড', 'রাইফেলস']),
  branches,
  callings: new Set(['শিল্পী', 'হযরত']),
  letterWords: new Set(['এ']),
  hours: {
    words: new Set(['জোহর']),
    before: new Set(['বাদ']),
    behind: new Set('পর আগে নামাজ সময় ওয়াক্ত জামাত আজান'.normalize('NFC').split(' ')),
  },
  innerNames: new Set('মো মো. মোঃ মোহাম্মদ মুহাম্মদ'.normalize('NFC').split(' ')),
  ranks: new Set(
    'মার্শাল জেনারেল ব্রিগেডিয়ার কর্নেল মেজর ক্যাপ্টেন লেফটেন্যান্ট অ্যাডমিরাল কমোডর সুবেদার হাবিলদার নায়েক সিপাহী সিপাহি সার্জেন্ট কর্পোরাল ল্যান্সনায়েক'.split(
      ' ',
    ),
  ),
  epithets: new Set(
    `বেগম জনাব হযরত দেশনেত্রী জননেত্রী দেশনায়ক পল্লীবন্ধু খুনি খুনী কসাই ফ্যাসিস্ট ফ্যাস্টিস্ট ফ্যাসিবাদী স্বৈরাচার স্বৈরাচারী স্বৈরশাসক সেনাশাসক একনায়ক গণহত্যাকারী পলাতক পতিত
     ক্ষমতাচ্যুত দণ্ডিত দণ্ডপ্রাপ্ত মৃত্যুদণ্ডপ্রাপ্ত দুর্নীতিবাজ কিংবদন্তি নোবেলজয়ী প্রয়াত মরহুম মরহুমা সাবেক তৎকালীন কারাবন্দি কারাবন্দী আলোচিত সমালোচিত বিতর্কিত`
      .normalize('NFC')
      .split(/\s+/u),
  ),
  tools: new Set(['দিয়ে']),
  produce: new Set('বাগান চাষ গাছ চারা ফলন রস কেজি দাম খোসা আবাদ'.split(' ')),
  granted: new Set('নসিব নসীব দান লাভ কবুল'.split(' ')),
  nameSuffixes: new Set('স্যার ম্যাডাম হুজুর এনডিসি পিএসসি পিপিএম বিপিএম'.split(' ')),
  organisationHeads: new Set(
    `কলেজ বিশ্ববিদ্যালয় ইউনিভার্সিটি স্কুল মাদ্রাসা পার্টি লীগ দল ব্যাংক কমিশন কর্তৃপক্ষ পরিষদ সমিতি ফেডারেশন বোর্ড শিক্ষাবোর্ড ইনস্টিটিউট একাডেমি একাডেমী হাইকোর্ট আদালত ট্রাইব্যুনাল অধিদপ্তর অধিদফতর
     মন্ত্রণালয় কোম্পানি লিমিটেড গ্রুপ কর্পোরেশন করপোরেশন অ্যাসোসিয়েশন এসোসিয়েশন ফাউন্ডেশন ট্রাস্ট সংস্থা ইউনিয়ন কাউন্সিল চেম্বার ক্লাব হাসপাতাল মেডিকেল এয়ারলাইনস জাদুঘর থিয়েটার জোট ফ্রন্ট সংসদ ছাত্রলীগ যুবলীগ ছাত্রদল
     যুবদল ছাত্রশিবির সেনাবাহিনী নৌবাহিনী বিমানবাহিনী দূতাবাস ভিক্টোরিয়ান্স রাইডার্স ডায়নামাইটস স্ট্রাইকার্স কিংস প্রেসক্লাব সচিবালয় সিন্ডিকেট কনস্যুলেট টাইটান্স টাইটানস রয়্যালস রয়ালস ক্যাপিটালস ওয়ারিয়র্স কালান্দার্স জায়ান্ট জায়ান্টস ইন্ডিয়ান্স`.split(
      /\s+/u,
    ),
  ),
  placeHeads: new Set(
    'সেতু বন্দর সমুদ্রবন্দর বিমানবন্দর স্থলবন্দর রেলস্টেশন স্টেশন মহাদেশ উপত্যকা দ্বীপ পার্ক উদ্যান স্টেডিয়াম কারাগার জেল সেনানিবাস মহাসড়ক উপকূল হাওর প্রণালি খাল গ্রাম'.split(
      ' ',
    ),
  ),
  seats: new Set(['আসন', 'সংসদীয়']),
  placeSides: new Set(
    'পূর্ব পশ্চিম উত্তর দক্ষিণ মধ্য উত্তরপূর্ব পূর্বাঞ্চলীয় দক্ষিণাঞ্চলীয় উত্তরাঞ্চলীয়'.split(' '),
  ),
  adjectiveIsName: true,
  notNames: [
    'তাস',
    'মালে',
    'তৃণমূল',
    'ডন',
    'মালি',
    'কিভ',
    'ভোলা',
    'মেহেরপুর সদর',
    'সার্ক ফোয়ারা',
    'এপি',
    'আসাদ',
    'মাস্ক',
    'সিসিটিভি',
    'ওয়াগনার',
    'ভাগনার',
    'কোয়াড',
    'মিলেই',
    'টাস্ক',
    'হাতিয়ার',
  ],
  agencyWords: {
    before: ['সংস্থা', 'সংবাদমাধ্যম', 'রাজধানী', 'মালদ্বীপের'],
    after: ['বার্তা', 'সংবাদ', 'বিমানবন্দর', 'বরাত', 'উদ্ধৃতি', 'উদ্ধৃত'],
  },
  afterGenitive: new Set(
    'বিপক্ষে বিরুদ্ধে সঙ্গে সাথে কাছে জন্য পক্ষে মধ্যে মাধ্যমে মতো ওপর উপর প্রতি'.split(' '),
  ),
  thatState: ['দেশটি', 'ওই দেশ', 'এই দেশ'],
  sides: {
    joint: /^\S*\s+(?:ও|এবং|আর)\s+(?:[\p{L}\p{M}-]+\s+){0,3}$/u,
    closes: /^[\p{L}\p{M}-]{0,4}\s+(?:মধ্যে|মধ্যকার|মাঝে)(?=[\s,।]|$)/u,
  },
  bothParties: ['দুই দেশ', 'উভয় দেশ', 'উভয় পক্ষ', 'দুই পক্ষ', 'দুদেশ', 'দু দেশ', 'দুই রাষ্ট্র'],
  persons: ['তিনি', 'তাঁর', 'তার', 'তাঁকে', 'তাকে'],
  groups: ['তারা', 'তাঁরা', 'তাদের', 'তাঁদের'],
  ofOneLand: true,
}
