import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderBuild } from '../../src/app/write.ts'
import { reportAnchor } from '../../src/pages/evidence.ts'
import { reasonLabel } from '../../src/pages/finding-words.ts'
import { appOf } from '../../src/server/serve.ts'
import { buildOf, filesOf } from '../kit.ts'

const root = path.join(import.meta.dirname, '..', '..')
const { build, originals } = buildOf(filesOf(path.join(root, 'examples')))
const app = appOf(build, originals)
const pageOf = async (id: string, query = ''): Promise<string> =>
  (await app.request(`/reports/${reportAnchor(id)}${query}`)).text()

const surma = 'treaty/07-kim-decree-surma.html'

describe('the page of a report', () => {
  it('is there for every report, and for no other name', async () => {
    for (const { id } of build.readings)
      expect((await app.request(`/reports/${reportAnchor(id)}`)).status).toBe(200)
    expect((await app.request('/reports/r-none')).status).toBe(404)
  })

  it('is linked from its dossier', async () => {
    const dossier = build.dossiers.find((d) => d.reports.includes(surma))
    const page = await (await app.request(`/dossiers/${dossier?.id ?? ''}`)).text()
    expect(page).toContain(`href="/reports/${reportAnchor(surma)}`)
  })

  it('speaks the report’s language unless another is asked for', async () => {
    expect(await pageOf(surma)).toContain('<html lang="bn">')
    expect(await pageOf(surma, '?lang=en')).toContain('<html lang="en">')
  })

  it('holds the whole clean text, its findings, and their rules', async () => {
    const page = await pageOf(surma)
    const reading = build.readings.find((r) => r.id === surma)
    const section = page.slice(page.indexOf('class="para"'), page.indexOf('class="original"'))
    const plain = section
      .replace(/<ul class="notes">.*?<\/ul>/gsu, '')
      .replace(/<sup.*?<\/sup>/gsu, '')
      .replace(/<[^>]*>/gu, '')
    for (const { text } of reading?.paragraphs ?? []) expect(plain).toContain(text)
    expect(section).toContain('<code class="by">frame:sign:স্বাক্ষর করা</code>')
    expect(section).toContain('class="f dates"')
  })

  it('frames each cut with its kind and reason, and its counts add up', async () => {
    const page = await pageOf(surma)
    expect(page.match(/<del class="cut /gu)).toHaveLength(2)
    expect(page).toContain('related reading: label and card')
    expect(page).toContain('সম্পর্কিত খবর: লেবেল ও কার্ড')
    const counts = [
      ...page.matchAll(/<td class="n"><span class="en" lang="en">([0-9,]+)<\/span>/gu),
    ].map((m) => Number(m[1]?.replaceAll(',', '')))
    expect(counts.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(counts.at(-1))
    expect(counts.at(-1)).toBe(originals.get(surma)?.length)
  })

  it('tells in Bengali why each cut of the examples was made', () => {
    const untold = build.readings
      .flatMap((r) => r.removed)
      .filter((removal) => !/[\u0980-\u09FF]/u.test(reasonLabel(removal)[1]))
    expect(untold).toEqual([])
  })

  it('is folded into the single file', async () => {
    const page = await renderBuild(build, { format: 'html', originals })
    expect(page.match(/class="layers"/gu)).toHaveLength(build.readings.length)
    expect(page.match(/class="original"/gu)).toHaveLength(build.readings.length)
  })

  it('gives reports that differ only in their signs names of their own', () => {
    expect(reportAnchor('ক.txt')).not.toBe(reportAnchor('খ.txt'))
    expect(reportAnchor('a b')).toMatch(/^r-[A-Za-z0-9_-]+$/u)
  })

  it('lets no markup of a report through, in text or in a cut', async () => {
    const hostile =
      '<p>রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে। &lt;script&gt;alert(1)&lt;/script&gt;</p><div class="related"><h4>আরো পড়ুন</h4><a href="/x" onclick="alert(2)">&lt;img src=x onerror=alert(3)&gt; চুক্তির খবর</a></div><p>এরপর আইনটি প্রেসিডেন্টের কাছে পাঠানো হয়েছে বলে জানা গেছে।</p>'
    const other = buildOf([['<svg onload=alert(4)>.html', new TextEncoder().encode(hostile)]])
    const page = await (
      await appOf(other.build, other.originals).request(
        `/reports/${reportAnchor('<svg onload=alert(4)>.html')}`,
      )
    ).text()
    expect(page).toContain('class="original"')
    expect(page).not.toMatch(/<script|<img|<svg|<[^>]*onclick/u)
  })
})
