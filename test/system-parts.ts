import { existsSync } from 'node:fs'

const places: Readonly<Record<string, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
}

/**
 * Where a system part is, or null. Under SHUTRO_REQUIRE a part that is named there must be found: its
 * tests then run and fail instead of being skipped.
 */
export const systemPart = (name: string): string | null => {
  const found = places[name]?.find((file) => existsSync(file)) ?? null
  const required = (process.env['SHUTRO_REQUIRE'] ?? '').split(',').includes(name)
  if (found === null && required)
    throw new Error(`SHUTRO_REQUIRE names ${name}, but it is not installed`)
  return found
}
