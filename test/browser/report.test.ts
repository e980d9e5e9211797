import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportAnchor } from '../../src/pages/evidence.ts'
import { serveBuild } from '../../src/server/serve.ts'
import type { Running } from '../../src/server/serve.ts'
import { buildOf, filesOf } from '../kit.ts'
import { systemPart } from '../system-parts.ts'

const executablePath = systemPart('chromium')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Chromium is a system part: without it these tests are skipped and counted, with SHUTRO_REQUIRE=chromium they fail.
describe.skipIf(executablePath === null)('the report page in a browser (needs chromium)', () => {
  let browser: Browser
  let server: Running

  beforeAll(async () => {
    const { build, originals } = buildOf(
      filesOf(path.join(import.meta.dirname, '..', '..', 'examples')),
    )
    server = await serveBuild(build, { port: 4420, originals })
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const open = async (
    id: string,
    { width = 1280, scheme = 'light' }: { width?: number; scheme?: 'light' | 'dark' } = {},
  ): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      bypassCSP: true,
    })
    await page.goto(`${server.address}reports/${reportAnchor(id)}`)
    return page
  }
  const bengali = 'treaty/07-kim-decree-surma.html'
  const english = 'treaty/02-pentagon-estimate.html'

  it.each([
    [360, bengali],
    [1280, bengali],
    [360, english],
    [1280, english],
  ])('fits a width of %i: %s', async (width, id) => {
    const page = await open(id, { width })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })

  it('switches a layer off and on by keyboard: its notes, its numbers, its lines', async () => {
    const page = await open(bengali)
    const note = page.locator('.notes li.dates').first()
    const mark = page.locator('.para .f.dates').first()
    const line = (): Promise<string> => mark.evaluate((e) => getComputedStyle(e).borderBottomStyle)
    expect([await note.isVisible(), await line()]).toEqual([true, 'solid'])
    await page.locator('.show-dates').focus()
    await page.keyboard.press('Space')
    expect([await note.isVisible(), await line()]).toEqual([false, 'none'])
    expect(await page.locator('.para sup.dates').first().isVisible()).toBe(false)
    expect(await page.locator('.notes li.mentions').first().isVisible()).toBe(true)
    await page.keyboard.press('Space')
    expect(await note.isVisible()).toBe(true)
    await page.close()
  })

  it('speaks Bengali for a Bengali report, and English on demand', async () => {
    const page = await open(bengali)
    expect(await page.locator('h2 .bn').first().isVisible()).toBe(true)
    await page.locator('label[for=ui-en]').click()
    expect(await page.locator('h2 .en').first().isVisible()).toBe(true)
    await page.close()
  })

  it.each([
    ['light', bengali],
    ['dark', bengali],
    ['light', english],
    ['dark', english],
  ] as const)('has no fault for assistive technology, %s: %s', async (scheme, id) => {
    const page = await open(id, { scheme })
    await page.evaluate(axe)
    const faults = await page.evaluate(
      "axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id + ': ' + v.nodes[0].html))",
    )
    expect(faults).toEqual([])
    await page.close()
  })
})
