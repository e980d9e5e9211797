/** "‘আজ রবিবার’ নাটকটি": a play, a film or a book by its name. */
export const isTitle = (text: string, start: number, end: number): boolean =>
  titleEnds.test(text.slice(end, end + 48)) &&
  /[‘“"'][^‘’“”"'\n]{0,30}$/u.test(text.slice(Math.max(0, start - 32), start))

const titleEnds =
  /^[^‘’“”"'\n]{0,30}[’”"']\s+(?:নামে|নামের|নামক|শিরোনাম|শীর্ষক|নাটক|ছবি|সিনেমা|চলচ্চিত্র|উপন্যাস|বই|গ্রন্থ|কবিতা|গান|অ্যালবাম|সিরিজ|ধারাবাহিক)/u
