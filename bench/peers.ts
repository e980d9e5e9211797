import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { Server } from './runner.ts'

const folder = path.join(import.meta.dirname, 'peers')

/** One of ours, by its adapter in this folder. */
export const ours = (name: string, mode: string): Server => ({
  name,
  command: process.execPath,
  args: [path.join(import.meta.dirname, 'ours.ts'), mode],
})

/** A peer from npm; its adapter is `peers/<file>.mjs`. */
export const npmPeer = (name: string, file: string): Server => ({
  name,
  command: process.execPath,
  args: [path.join(folder, `${file}.mjs`)],
})

/** Installs the npm peers from their own lockfile on the first run; returns what stands in the way, or null. */
export const installNpmPeers = (): string | null => {
  if (existsSync(path.join(folder, 'node_modules'))) return null
  console.error('installing the peers from npm (first run only) …')
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0
    ? null
    : `npm peers skipped: npm ci failed${error ? `: ${error.message}` : ''}`
}

/** Peers from PyPI in an environment that is thrown away, or why there are none. */
export interface PythonPeers {
  readonly servers: readonly Server[]
  readonly skipped: string | null
  readonly remove: () => void
}

/** Makes the environment under the system's folder for temporary files. */
export const openPythonPeers = (): PythonPeers => {
  const place = mkdtempSync(path.join(os.tmpdir(), 'shutro-bench-python-'))
  const remove = (): void => rmSync(place, { recursive: true, force: true })
  const python = path.join(
    place,
    process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python',
  )
  const pip = [python, '-m', 'pip', 'install', '-q', '--disable-pip-version-check']
  const steps: readonly (readonly [why: string, command: readonly string[]])[] = [
    ['python3 with venv is not installed', ['python3', '-m', 'venv', place]],
    // Old ones cannot resolve the peers' extras.
    ['pip could not be renewed', [...pip, '-U', 'pip']],
    ['pip could not install the peers', [...pip, '-r', path.join(folder, 'requirements.txt')]],
  ]
  console.error('installing the peers from PyPI, for this run only …')
  for (const [why, [command = '', ...args]] of steps) {
    if (spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0) continue
    remove()
    return { servers: [], skipped: `Python peers skipped: ${why}`, remove: () => undefined }
  }
  const servers = ['trafilatura', 'newspaper4k'].map((name) => ({
    name,
    command: python,
    args: [path.join(folder, 'serve.py'), name],
  }))
  return { servers, skipped: null, remove }
}
