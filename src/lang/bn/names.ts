import type { NamesPart } from '../contract/names.ts'

/** Bengali words around names. */
export const names: NamesPart = {
  offices: [
    { class: 'head-of-state', words: ['প্রেসিডেন্ট', 'রাষ্ট্রপতি', 'সর্বোচ্চ নেতা', 'রাজা', 'সম্রাট', 'আমির'] },
    { class: 'head-of-government', words: ['প্রধানমন্ত্রী', 'চ্যান্সেলর', 'প্রধান উপদেষ্টা'] },
    { class: 'minister', words: ['পররাষ্ট্রমন্ত্রী', 'প্রতিরক্ষামন্ত্রী', 'স্বরাষ্ট্রমন্ত্রী', 'অর্থমন্ত্রী', 'মন্ত্রী', 'আইনমন্ত্রী', 'উপপররাষ্ট্রমন্ত্রী', 'উপমন্ত্রী', 'প্রতিমন্ত্রী', 'উপদেষ্টা'] },
    { class: 'official', words: ['মুখপাত্র', 'মহাসচিব', 'রাষ্ট্রদূত', 'স্পিকার', 'ভাইস প্রেসিডেন্ট', 'সেনাপ্রধান', 'প্রধান', 'চেয়ারম্যান', 'সচিব', 'জেনারেল', 'মেজর', 'কর্নেল', 'পরিচালক', 'গভর্নর', 'কমিশনার', 'নেতা', 'বিচারপতি', 'অধ্যাপক'] },
  ],
  bodies: [
    { slug: 'parliament', class: 'legislature', name: 'parliament', words: ['পার্লামেন্ট', 'সংসদ', 'আইনসভা', 'আইন পরিষদ', 'জাতীয় পরিষদ', 'পার্লামেন্টের নিম্নকক্ষ', 'পার্লামেন্টের উচ্চকক্ষ'] },
    { slug: 'government', class: 'government', name: 'government', words: ['সরকার', 'কর্তৃপক্ষ', 'প্রশাসন'] },
    { slug: 'foreign-ministry', class: 'ministry', name: 'foreign ministry', words: ['পররাষ্ট্র মন্ত্রণালয়', 'পররাষ্ট্র দপ্তর', 'পররাষ্ট্র দফতর'] },
    { slug: 'defence-ministry', class: 'ministry', name: 'defence ministry', words: ['প্রতিরক্ষা মন্ত্রণালয়', 'প্রতিরক্ষা দপ্তর', 'প্রতিরক্ষা দফতর'] },
    { slug: 'interior-ministry', class: 'ministry', name: 'interior ministry', words: ['স্বরাষ্ট্র মন্ত্রণালয়'] },
    { slug: 'health-ministry', class: 'ministry', name: 'health ministry', words: ['স্বাস্থ্য মন্ত্রণালয়'] },
    { slug: 'armed-forces', class: 'armed-forces', name: 'armed forces', words: ['সেনাবাহিনী', 'সামরিক বাহিনী', 'বাহিনী', 'সশস্ত্র বাহিনী', 'বিমানবাহিনী', 'নৌবাহিনী', 'সেনা'] },
    { slug: 'intelligence', class: 'intelligence', name: 'intelligence service', words: ['গোয়েন্দা সংস্থা', 'গোয়েন্দা বাহিনী', 'সামরিক গোয়েন্দা সংস্থা'] },
    { slug: 'police', class: 'armed-forces', name: 'police', words: ['পুলিশ'] },
    { slug: 'supreme-court', class: 'court', name: 'supreme court', words: ['সুপ্রিম কোর্ট', 'সর্বোচ্চ আদালত'] },
    { slug: 'state-media', class: 'agency', name: 'state media', words: ['রাষ্ট্রীয় গণমাধ্যম', 'রাষ্ট্রীয় সংবাদমাধ্যম', 'সরকারি গণমাধ্যম', 'রাষ্ট্রীয় বার্তা সংস্থা', 'রাষ্ট্রীয় টেলিভিশন', 'সরকারি সংবাদমাধ্যম'] },
  ],
  instruments: [
    { class: 'treaty', words: ['চুক্তি', 'সনদ', 'কনভেনশন', 'প্রটোকল', 'অংশীদারিত্ব চুক্তি', 'সমঝোতা স্মারক'] },
    { class: 'law', words: ['আইন', 'ডিক্রি', 'বিল', 'অধ্যাদেশ', 'ফরমান'] },
  ],
  honorifics: ['ড.', 'মি.', 'জনাব', 'মিস্টার', 'ডা.', 'মো.', 'শেখ'],
  notNames: ['তাস', 'ডন', 'মালি', 'কিভ', 'ভোলা', 'মেহেরপুর সদর', 'সার্ক ফোয়ারা', 'এপি', 'আসাদ', 'মাস্ক'],
  thatState: ['দেশটি', 'ওই দেশ', 'এই দেশ'],
  bothParties: ['দুই দেশ', 'উভয় দেশ', 'উভয় পক্ষ', 'দুই পক্ষ', 'দুদেশ', 'দু দেশ', 'দুই রাষ্ট্র'],
  persons: ['তিনি', 'তাঁর', 'তার', 'তাঁকে', 'তাকে'],
  groups: ['তারা', 'তাঁরা', 'তাদের', 'তাঁদের'],
}
