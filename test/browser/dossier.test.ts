import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBuild } from '../../src/app/write.ts'
import type { Build } from '../../src/core/dossier.ts'
import { serveBuild } from '../../src/server/serve.ts'
import type { Running } from '../../src/server/serve.ts'
import { buildOf, filesOf, must } from '../kit.ts'
import { systemPart } from '../system-parts.ts'

const executablePath = systemPart('chromium')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Chromium is a system part: without it these tests are skipped and counted, with SHUTRO_REQUIRE=chromium they fail.
describe.skipIf(executablePath === null)('the dossier page in a browser (needs chromium)', () => {
  let browser: Browser
  let server: Running
  let address: string
  let built: Build
  let texts: ReadonlyMap<string, string>
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shutro-browser-'))

  beforeAll(async () => {
    const { build, originals } = buildOf(
      filesOf(path.join(import.meta.dirname, '..', '..', 'examples')),
    )
    built = build
    texts = originals
    const treaty = must(build.dossiers.find((d) => d.reports.includes('treaty/08-in-force.txt')))
    server = await serveBuild(build, { port: 4390, originals })
    address = `${server.address}dossiers/${treaty.id}`
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (width: number, scheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      bypassCSP: true,
    })
    await page.goto(address)
    return page
  }

  it.each([360, 1280])('fits a width of %i', async (width) => {
    const page = await open(width)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })

  it('follows a line to its words, highlighted in their paragraph', async () => {
    const page = await open(1280)
    const line = page.locator('.timeline li').first()
    await line.locator('summary').focus()
    await page.keyboard.press('Enter')
    const mark = line.locator('mark').first()
    expect(await mark.isVisible()).toBe(true)
    expect((await mark.textContent())?.length).toBeGreaterThan(10)
    await page.close()
  })

  it.each([360, 1280])(
    'switches its labels to Bengali and back at a width of %i, by keyboard',
    async (width) => {
      const page = await open(width)
      expect(await page.locator('h2 .en').first().isVisible()).toBe(true)
      await page.locator('#ui-en').focus()
      await page.keyboard.press('ArrowRight')
      expect(await page.locator('h2 .bn').first().isVisible()).toBe(true)
      expect(await page.locator('h2 .en').first().isVisible()).toBe(false)
      await page.close()
    },
  )

  it('is the same in one file: styled under its policy, with its font, and without a script', async () => {
    const file = await writeBuild(built, { folder, format: 'html', originals: texts })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    await page.goto(`file://${file}`)
    expect(faults).toEqual([])
    expect(await page.evaluate("getComputedStyle(document.querySelector('.bn')).display")).toBe(
      'none',
    )
    await page.close()
  })

  it('loads the bundled Bengali font', async () => {
    const page = await open(1280)
    await page.evaluate('document.fonts.ready')
    expect(await page.evaluate("document.fonts.check('16px \"Noto Sans Bengali\"', 'সূত্র')")).toBe(
      true,
    )
    await page.close()
  })

  it.each(['light', 'dark'] as const)(
    'has no serious fault for assistive technology, %s',
    async (scheme) => {
      const page = await open(1280, scheme)
      await page.evaluate(axe)
      const faults = await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id + ': ' + v.nodes[0].html))",
      )
      expect(faults).toEqual([])
      await page.close()
    },
  )
})
