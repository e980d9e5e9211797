import { cpSync, existsSync, rmSync } from 'node:fs'
import process from 'node:process'
import { runTool } from './run.ts'

// Compiles the published library into dist/: Node strips no types inside node_modules.
if (existsSync('tsconfig.build.json')) {
  rmSync('dist', { recursive: true, force: true })
  const code = runTool('tsc', ['-p', 'tsconfig.build.json'])
  if (code === 0) cpSync('src/pages/assets', 'dist/pages/assets', { recursive: true })
  process.exitCode = code
}
