import { describe, expect, it } from 'vitest'
import { safeReason } from './safe-reason.ts'

describe('reasons without values', () => {
  it.each([
    [`Conversion Error: Could not convert string 'Ann Lee' to INT32 when casting from source column name`],
    [`Conversion Error: invalid date field format: "Ann Lee", expected format is (YYYY-MM-DD)`],
    [`Conversion Error: Could not convert string 'x' to DATE' to INT32 Ann Lee`],
    [`Invalid Input Error: Could not parse string "Ann Lee" according to format specifier "%Y"\nAnn Lee\n^`],
    ['Invalid Input Error: Ann Lee'],
    ['Out of Range Error: Overflow in multiplication of Ann Lee'],
    ['Constraint Error: Duplicate key "name: Ann Lee"'],
    ['Something New Error: Ann Lee'],
    ['Ann Lee'],
  ])('%s', message => expect(safeReason(message, 'SELECT name FROM t')).not.toContain('Ann'))

  it('names the column and the type of a failed conversion', () => {
    const message = `Conversion Error: Could not convert string 'x' to INT32 when casting from source column name`
    expect(safeReason(message, 'SELECT name::int FROM t')).toBe('a value of column name can not become INT32')
  })

  it('keeps what speaks of the statement', () => {
    expect(safeReason('Binder Error: No function matches sum(VARCHAR)', '')).toBe(
      'No function matches sum(VARCHAR)',
    )
  })
})
