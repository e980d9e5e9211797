#!/usr/bin/env node
// Plain JavaScript that any Node from 18 on can run: it finds a Node that can run the program and starts it there.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const needed = 24
const here = path.dirname(fileURLToPath(import.meta.url))

const suits = (version) => Number(version.split('.')[0]) >= needed

const pinned = () => {
  try {
    const require = createRequire(import.meta.url)
    const folder = path.dirname(require.resolve('node/package.json'))
    return [path.join(folder, 'bin', 'node'), path.join(folder, 'bin', 'node.exe')].find((file) =>
      existsSync(file),
    )
  } catch {
    return undefined
  }
}

const compiled = path.join(here, '..', 'dist', 'cli', 'main.js')
const source = path.join(here, '..', 'src', 'cli', 'main.ts')
const entry = existsSync(source) ? source : compiled

if (suits(process.versions.node)) {
  // Compiled code is kept in the system's folder for temporary files: a third of every start.
  module.enableCompileCache()
  const { main } = await import(entry)
  process.exitCode = await main(process.argv.slice(2))
} else {
  const node = pinned()
  if (node) {
    const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => child.kill(signal))
    child.on('error', (error) => {
      console.error(`shutro: cannot start ${node}: ${error.message}`)
      process.exitCode = 2
    })
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (os.constants.signals[signal] ?? 0)
    })
  } else {
    console.error(
      `shutro needs Node ${needed} or newer; this is ${process.versions.node}. ` +
        `Install it from https://nodejs.org, or run "npm ci" in the project, which brings its own.`,
    )
    process.exitCode = 2
  }
}
