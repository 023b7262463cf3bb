import { expect, it } from 'vitest'
import { withoutSemicolons } from './without-semicolons.ts'

it('takes closing semicolons away and nothing else', () => {
  expect(withoutSemicolons('SELECT \';\', ";", $a$;$a$ /* ; */ FROM t; -- ;\n;')).toBe(
    'SELECT \';\', ";", $a$;$a$ /* ; */ FROM t  -- ;\n ',
  )
})
