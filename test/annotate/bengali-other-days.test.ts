import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const day = (text: string, published: string | undefined = '2024-06-15'): string | null =>
  readText(text, published === undefined ? {} : { published }).events[0]?.date ?? null

describe('the day of an act', () => {
  it.each([
    ['আমদানি বিধিমালা ২০১৫-এর ৯ ধারায় দুজনকে আটক করা হয়।', null],
    ['২০১৫ সালের মে মাসে দুজনকে আটক করা হয়।', '2015-05'],
    ['গত ৪ জানুয়ারির বক্তৃতা বিকৃত করার অভিযোগে মামলা করেন মিলা।', null],
    ['গত ৪ জানুয়ারির সভায় পদত্যাগ করেন মিলা।', '2024-01-04'],
    ['১৬ জুন থেকে পাড়ায় পাড়ায় কমিটি গড়ে তোলার আহ্বান জানান করিম উদ্দিন।', null],
    ['৫ মে থেকেই শান্ত থাকার আহ্বান জানিয়ে আসছেন করিম উদ্দিন।', '2024-05-05/..'],
    ['জুন মাসের ৩ ও ৯ তারিখে একজন করে রোগীর মৃত্যু হয়।', null],
  ])('is not that of a noun, a name or what is asked for: %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it('is not one to come, where nobody knows when the report was written', () => {
    const text = 'আগামী ২১ ডিসেম্বর হাজির থাকার অনুরোধ জানিয়েছেন করিম উদ্দিন।'
    expect(readText(text).events.map((e) => [e.sense, e.date])).toEqual([['appeal', null]])
  })

  it('is not the day of the report where what happened had happened', () => {
    expect(day('১৫ জুন বেছে বেছে শিক্ষকদের হত্যা করা হয়েছিল।')).toBeNull()
    expect(day('১২ জুন বেছে বেছে শিক্ষকদের হত্যা করা হয়েছিল।')).toBe('2024-06-12')
  })

  it('is not one that is only spoken of', () => {
    expect(day('১২ জুন নিয়ে দেওয়া বক্তব্যের সমালোচনা করেন করিম উদ্দিন।')).toBeNull()
    expect(day('১২ জুন এ বক্তব্যের সমালোচনা করেন করিম উদ্দিন।')).toBe('2024-06-12')
  })

  it('is not one long past that is spoken of with what befell on it', () => {
    const act = 'এ সভা বর্জন করা হয়।'
    expect(day(`২০১১ সালের ১২ জুন শিক্ষক হত্যা নিয়ে বিতর্কিত মন্তব্যের জেরে ${act}`)).toBeNull()
    expect(day(`২০১১ সালের ১২ জুন বিতর্কিত মন্তব্যের জেরে ${act}`)).toBe('2011-06-12')
    expect(day('২০১১ সালে দল ছেড়ে করিমের সঙ্গে চুক্তি করেন মিলা।')).toBe('2011')
  })

  it('is not one that a page prints between bars', () => {
    expect(day('প্রকাশ: ১৩ জুন ২০২৪ | ০০:০৬ করিম উদ্দিনকে গ্রেপ্তার করেছে পুলিশ।')).toBeNull()
    expect(day('১৩ জুন ২০২৪ করিম উদ্দিনকে গ্রেপ্তার করেছে পুলিশ।')).toBe('2024-06-13')
  })

  it('is of no known year where it is that of an old crime', () => {
    expect(day('২৫ মার্চ হানাদার বাহিনী হামলা চালায়।')).toBe('XXXX-03-25')
    expect(day('২৫ মার্চ দুর্বৃত্তরা হামলা চালায়।')).toBe('2024-03-25')
  })
})
