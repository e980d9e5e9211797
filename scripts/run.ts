import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const fileOf = (name: string): string | undefined => {
  const file = path.join('node_modules', '.bin', name)
  if (existsSync(file)) return file
  console.error(`${name} is not installed: run "npm ci" first`)
  return undefined
}

/** Runs a tool of `node_modules/.bin` on this Node; output goes to the terminal. Returns its exit code. */
export const runTool = (name: string, args: readonly string[]): number => {
  const file = fileOf(name)
  if (file === undefined) return 2
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' })
  return status ?? 1
}

/** The same beside others: what the tool says is kept for whoever waits, so that two do not speak at once. */
export const runBeside = async (
  name: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly said: string }> => {
  const file = fileOf(name)
  if (file === undefined) return { code: 2, said: '' }
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (status) => resolve(status ?? 1))
  })
  return { code, said: Buffer.concat(said).toString('utf8') }
}
