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

/** Peers that are installed for one run and thrown away, or why there are none. */
export interface PassingPeers {
  readonly servers: readonly Server[]
  readonly skipped: string | null
  readonly remove: () => void
}

type Step = readonly [why: string, command: readonly string[]]

/** Installs peers in a new folder under the system's one for temporary files; a step that fails leaves none. */
const openPassing = (
  kind: string,
  stepsIn: (place: string) => readonly Step[],
  serversIn: (place: string) => readonly Server[],
): PassingPeers => {
  const place = mkdtempSync(path.join(os.tmpdir(), 'shutro-bench-'))
  const remove = (): void => rmSync(place, { recursive: true, force: true })
  console.error(`installing the peers from ${kind}, for this run only …`)
  for (const [why, [command = '', ...args]] of stepsIn(place)) {
    if (spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0) continue
    remove()
    return { servers: [], skipped: `peers from ${kind} skipped: ${why}`, remove: () => undefined }
  }
  return { servers: serversIn(place), skipped: null, remove }
}

/** trafilatura and newspaper4k, in a virtual environment. */
export const openPythonPeers = (): PassingPeers => {
  const pythonIn = (place: string): string =>
    path.join(place, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  return openPassing(
    'PyPI',
    (place) => {
      const pip = [pythonIn(place), '-m', 'pip', 'install', '-q', '--disable-pip-version-check']
      return [
        ['python3 with venv is not installed', ['python3', '-m', 'venv', place]],
        // Old ones cannot resolve the peers' extras.
        ['pip could not be renewed', [...pip, '-U', 'pip']],
        ['pip could not install the peers', [...pip, '-r', path.join(folder, 'requirements.txt')]],
      ]
    },
    (place) =>
      ['trafilatura', 'newspaper4k'].map((name) => ({
        name,
        command: pythonIn(place),
        args: [path.join(folder, 'serve.py'), name],
      })),
  )
}

/** Stanford CoreNLP with its models (half a gigabyte), on one core. */
export const openJavaPeers = (): PassingPeers => {
  const pom = path.join(folder, 'corenlp', 'pom.xml')
  return openPassing(
    'Maven',
    (place) => [
      ['no java is installed', ['java', '-version']],
      [
        'mvn is not installed, or could not get the jars',
        [
          'mvn',
          '-q',
          '-B',
          '-f',
          pom,
          'dependency:copy-dependencies',
          `-DoutputDirectory=${place}`,
        ],
      ],
    ],
    (place) => [
      {
        name: 'CoreNLP',
        command: 'java',
        args: [
          '-XX:ActiveProcessorCount=1',
          '-cp',
          path.join(place, '*'),
          path.join(folder, 'corenlp', 'Serve.java'),
        ],
      },
    ],
  )
}
