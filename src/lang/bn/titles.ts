/** "শনিবারের চিঠি নামের পত্রিকা": a name without quotation marks. */
const named = /^(?:ের|র)?\s+[\p{L}\p{M}]+\s+(?:নামের|নামে|নামক|পত্রিকা)(?![\p{L}\p{M}])/u

/** "‘আজ রবিবার’ নাটকটি", "চলচ্চিত্র ‘ওরা ১১ জন’-এ": a play, a film or a book by its name. */
export const isTitle = (text: string, start: number, end: number): boolean => {
  const open = /[‘“"'][^‘’“”"'\n]{0,30}$/u.exec(text.slice(Math.max(0, start - 32), start))
  if (!open) return /র$/u.test(text.slice(start, end)) && named.test(text.slice(end, end + 40))
  const quote = start - open[0].length
  return (
    titleEnds.test(text.slice(end, end + 48)) ||
    (titleBegins.test(text.slice(Math.max(0, quote - 16), quote)) &&
      /^[^‘’“”"'\n]{0,30}[’”"']/u.test(text.slice(end, end + 32)))
  )
}

const titleBegins = /(?<![\p{L}\p{M}])(?:ছবি|সিনেমা|চলচ্চিত্র|নাটক|উপন্যাস|বই|গান|সিরিজ)\s*$/u

const titleEnds =
  /^[^‘’“”"'\n]{0,30}[’”"']\s+(?:নামে|নামের|নামক|শিরোনাম|শীর্ষক|নাটক|ছবি|সিনেমা|চলচ্চিত্র|উপন্যাস|বই|গ্রন্থ|কবিতা|গান|অ্যালবাম|সিরিজ|ধারাবাহিক)/u
