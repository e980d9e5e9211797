import type { Command } from 'commander'
import type { LinkOptions } from '../app/inputs.ts'
import { InvalidInput } from '../core/errors.ts'

/** What may be given as an input, for help texts. */
export const inputHelp =
  'files, folders, addresses (https://…), or - for standard input: text, HTML, JSON lines, WARC, RSS, Atom, JSON Feed, sitemaps, mail, lists of addresses'

/** The options of fetching, as the user gave them. */
export interface LinkFlags {
  readonly follow?: boolean
  readonly rate: string
  readonly allowPrivate?: boolean
}

/** Adds the options of fetching to a command. */
export const withLinkOptions = (command: Command): Command =>
  command
    .option('--follow', 'fetch the pages that feeds and sitemaps link to')
    .option('--rate <n>', 'requests a second to one host', '1')
    .option('--allow-private', 'also fetch from private and loopback addresses')

/**
 * What the options ask for.
 *
 * @throws InvalidInput `E_RATE` when the rate is no number above 0.
 */
export const linkOptions = (flags: LinkFlags): LinkOptions => {
  const rate = Number(flags.rate)
  if (!(rate > 0 && rate <= 100))
    throw new InvalidInput('E_RATE', `--rate is a number above 0 and up to 100, not ${flags.rate}`)
  return {
    follow: flags.follow ?? false,
    fetch: { rate, ...(flags.allowPrivate ? { allowPrivate: true } : {}) },
  }
}

/** Gathers the values of an option that may be given again. */
export const repeated = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  value,
]
