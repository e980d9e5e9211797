import { describe, expect, test } from 'vitest'
import { mainText } from '../../src/app/main-text.ts'

const page = `<html><head><title>বাঁধের কাজ পিছিয়ে | উদাহরণ</title><meta property="og:title" content="বাঁধের কাজ পিছিয়ে"></head><body>
<nav><a href="/">প্রচ্ছদ</a></nav><article><h1>বাঁধের কাজ পিছিয়ে</h1>
<p>হাওরে বাঁধের কাজ শেষ হওয়ার কথা ছিল ফেব্রুয়ারিতে, কিন্তু অর্ধেক অংশে এখনো মাটি পড়েনি বলে জানিয়েছেন স্থানীয় কৃষকেরা।</p>
<p><a href="/2024/03/02/x">আরও পড়ুন: নদীর পানি বাড়ছে</a></p>
<p>পানি উন্নয়ন বোর্ড বলছে, বরাদ্দ দেরিতে আসায় কাজ শুরু করতে দেরি হয়েছে; বাকি অংশ দুই সপ্তাহে শেষ হবে।</p></article>
<footer>© ২০২৪</footer></body></html>`

describe('the text alone', () => {
  test('is headline and paragraphs, without what stands around them', () => {
    const { title, paragraphs } = mainText(page)
    expect(title).toBe('বাঁধের কাজ পিছিয়ে')
    expect(paragraphs.map((p) => p.slice(0, 7))).toEqual(['হাওরে ব', 'পানি উন'])
  })

  test('is empty where nothing is', () => {
    expect(mainText('')).toEqual({ title: null, paragraphs: [] })
  })
})
