import { checkName } from '@millrace/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnName, oneLine, projectName, tableName, uniqueNames, wordOf } from './names.ts'

test('a name of one word stays, any other becomes its letters and digits', () => {
  expect(columnName('MonthlyCharges')).toBe('MonthlyCharges')
  expect(columnName('größe')).toBe('größe')
  expect(columnName('Monthly "net" Charges (€)')).toBe('monthly_net_charges')
  expect(columnName('2nd line')).toBe('_2nd_line')
  expect(columnName('a.b')).toBe('a_b')
  expect(columnName('+++')).toBe('column')
})

test('any text gives a project name and a table name of their grammar', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(checkName(projectName(text, 'rows'))).toBeDefined()
      expect(checkName(projectName(text, 'project', '-'))).toBeDefined()
      expect(checkName(tableName(text))).toBeDefined()
    }),
  )
})

test('names that engines keep for themselves get a word before them', () => {
  expect(tableName('pg_dump')).toBe('data_pg_dump')
  expect(tableName('DuckDB export')).toBe('data_duckdb_export')
  expect(tableName('pgs')).toBe('pgs')
  expect(projectName('Überfällige Rechnungen', 'x', '-')).toBe('uberfallige-rechnungen')
})

test('no name is given twice, whatever its case', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'A', 'a_2', 'b', 'B_2', 'b_2')), wanted => {
      const free = uniqueNames(['B'])
      const names = wanted.map(name => free(name).toLowerCase())
      expect(new Set([...names, 'b']).size).toBe(names.length + 1)
    }),
  )
})

test('what is shown stays on one line', () => {
  expect(oneLine('a\n-- b\u202e\u2028c')).toBe('a -- b c')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => !/[\n\r]/.test(oneLine(text) + wordOf(text))),
  )
})
