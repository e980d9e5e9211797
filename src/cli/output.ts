import process from 'node:process'

/** One line for people, on standard error: standard output is for results alone. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Writes a result to standard output and waits until it is taken. */
export const put = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })

/** "1 report", "2 reports". */
export const counted = (n: number, word: string, plural = `${word}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? word : plural}`
