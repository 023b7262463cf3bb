#!/usr/bin/env node
// The version is answered before anything else is loaded: scripts ask it often.
import { readFileSync } from 'node:fs'
import module from 'node:module'

const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-v')) {
  console.log(version())
} else {
  module.enableCompileCache?.()
  const { main } = await import('../dist/bundle/main.js')
  process.exitCode = await main(process.argv.slice(2), version())
}
