import process from 'node:process'
import readline from 'node:readline'

/**
 * A value as one line of JSON. U+2028 and U+2029 end a line for `readline` and stand in real pages, where JSON
 * leaves them as they are.
 */
export const oneLine = (value) =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)

/**
 * Answers one JSON line with one: `{"id", …}` in, `{"id", "ms", "rss", "reading"}` out. The time is that of
 * the work alone, without `prepare`, which gives the work its input. A line that fails is answered with its error and
 * ends nothing.
 */
export const serve = async (version, work, prepare = (request) => request) => {
  const send = (message) => process.stdout.write(`${oneLine(message)}\n`)
  // Libraries that log must not write between the answers.
  for (const name of ['log', 'info', 'debug', 'warn', 'error']) console[name] = () => undefined
  send({ ready: true, version })
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = JSON.parse(line)
    const input = prepare(request)
    const begin = performance.now()
    let answer
    try {
      answer = { result: await work(input) }
    } catch (error) {
      answer = { error: String(error) }
    }
    const ms = performance.now() - begin
    const { result, error } = answer
    const reading = typeof result === 'function' ? result() : result
    const rss = process.resourceUsage().maxRSS / 1024
    send({ id: request.id, ms, rss, ...(error ? { error } : { reading }) })
  }
}
