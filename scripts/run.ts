import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** Runs a tool of `node_modules/.bin` on this Node; output goes to the terminal. Returns its exit code. */
export const runTool = (name: string, args: readonly string[]): number => {
  const file = path.join('node_modules', '.bin', name)
  if (!existsSync(file)) {
    console.error(`${name} is not installed: run "npm ci" first`)
    return 2
  }
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' })
  return status ?? 1
}
