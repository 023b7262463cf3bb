import { expect, test } from 'vitest'
import { callChecker } from './check-call.ts'
import { prepareDescription } from './prepare-description.ts'

const document = {
  paths: {
    '/things/{id}': {
      get: {
        parameters: [
          { $ref: '#/components/parameters/page' },
          { name: 'state', in: 'query', schema: { type: 'string', enum: ['open', 'closed'] } },
          { name: 'id', in: 'path', schema: { type: 'integer' } },
        ],
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } } },
          204: { description: 'Nothing' },
          410: { description: 'Gone' },
        },
      },
      patch: {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['description'],
                properties: { description: { type: 'string', nullable: true } },
              },
            },
          },
        },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } } },
        },
      },
    },
  },
  components: {
    parameters: { page: { name: 'page', in: 'query', schema: { type: 'integer' } } },
    schemas: {
      'basic-error': { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
      thing: {
        type: 'object',
        required: ['title', 'owner', 'state'],
        properties: {
          title: { type: 'string', example: 'A title' },
          url: { type: 'string', format: 'uri' },
          owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/thing' }] },
          state: { type: 'string', nullable: true, enum: ['open'] },
        },
      },
    },
  },
}
const checker = callChecker(prepareDescription(document))
const GET = 'GET /things/{id}'
const whole = { title: 'x', owner: null, state: null }

test('parameters are read as their types; unknown ones count as wrong', () => {
  const request = (query: string): string[] =>
    checker.request(GET, { query: new URLSearchParams(query), body: undefined })
  expect(request('page=2&state=open')).toEqual([])
  expect(request('page=two&state=any&x=1')).toEqual([
    expect.stringContaining('must be integer'),
    expect.stringContaining('must be equal to one of'),
    expect.stringContaining('query.x is no parameter'),
  ])
})

test('a body has the documented fields and no others', () => {
  const request = (body: unknown): string[] =>
    checker.request('PATCH /things/{id}', { query: new URLSearchParams(), body })
  expect(request({ description: null })).toEqual([])
  expect(request({ description: 1, secret: 2 })).toHaveLength(2)
  expect(request(undefined)).toEqual([expect.stringContaining('needs a body')])
  expect(checker.request(GET, { query: new URLSearchParams(), body: {} })).toEqual([
    expect.stringContaining('takes no body'),
  ])
})

test('an answer is whole, of a status that is documented, and as the status says', () => {
  expect(
    checker.answer(GET, { status: 200, body: { ...whole, owner: whole, state: 'open', url: '' } }),
  ).toEqual([])
  expect(checker.answer(GET, { status: 200, body: { title: 'x', url: 'not a uri' } })).toHaveLength(3)
  expect(checker.answer(GET, { status: 201, body: whole })).toEqual([
    expect.stringContaining('never answers 201'),
  ])
  expect(checker.answer(GET, { status: 204, body: undefined })).toEqual([])
  expect(checker.answer(GET, { status: 404, body: { message: 'Not Found' } })).toEqual([])
  expect(checker.answer(GET, { status: 410, body: {} })).toHaveLength(1)
  expect(checker.knows('POST /things/{id}')).toBe(false)
})
