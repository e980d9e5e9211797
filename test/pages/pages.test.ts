import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderBuild } from '../../src/app/write.ts'
import { dateLabel, numberLabel } from '../../src/pages/format.ts'
import { appOf } from '../../src/server/serve.ts'
import { buildOf, filesOf } from '../kit.ts'

describe('a date on a page', () => {
  it.each([
    ['2024-11-11', '11 November 2024', '১১ নভেম্বর ২০২৪'],
    ['2024-06', 'June 2024', 'জুন ২০২৪'],
    ['2024-08/..', 'since August 2024', 'আগস্ট ২০২৪ থেকে'],
    ['2024-11-06/2024-11-09', 'between 6 and 9 November 2024', '৬ থেকে ৯ নভেম্বর ২০২৪-এর মধ্যে'],
    [null, 'date not given', 'তারিখ নেই'],
  ])('%s', (edtf, en, bn) => {
    expect(dateLabel(edtf)).toEqual([en, bn])
  })

  it('a number stands in each language’s groups', () => {
    expect(numberLabel(1234567)).toEqual(['1,234,567', '১২,৩৪,৫৬৭'])
  })
})

const hostile =
  '<p>রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে। &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt;</p><p onclick="alert(3)">পুতিন বলেছেন, “&lt;b&gt;এটি&lt;/b&gt; ভালো।”</p>'

describe('a report’s markup', () => {
  it.each(['html', 'md'] as const)('never reaches the %s page unescaped', async (format) => {
    const { build, originals } = buildOf([
      ['<svg onload=alert(4)>.html', new TextEncoder().encode(hostile)],
    ])
    const page = await renderBuild(build, { format, originals })
    expect(page).not.toMatch(/<script|<img|<svg|onclick="alert/u)
  })
})

describe('the server', () => {
  const { build, originals } = buildOf(
    filesOf(path.join(import.meta.dirname, '..', '..', 'examples')),
  )
  const app = appOf(build, originals)

  it('forbids scripts by its policy and sends none', async () => {
    const response = await app.request(`/dossiers/${build.dossiers[0]?.id ?? ''}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).not.toContain('<script')
  })

  it.each([
    ['/', 200, 'text/html'],
    ['/assets/style.css', 200, 'text/css'],
    ['/assets/bengali-400.woff2', 200, 'font/woff2'],
    ['/api/build.json', 200, 'application/json'],
    ['/dossiers/none', 404, 'text/html'],
    ['/../../package.json', 404, 'text/html'],
  ])('%s gives %i', async (url, status, type) => {
    const response = await app.request(url)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain(type)
  })
})
