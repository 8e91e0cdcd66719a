import { expect, test } from 'vitest'
import { consoleOperations } from '#contract/console.ts'
import { errorStatus, type Operation } from '#contract/operation.ts'
import { publicOperations } from '#contract/public.ts'
import { openApi } from './openapi.ts'

interface Described {
  readonly operationId: string
  readonly 'x-permission': string
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: object }[]
  readonly requestBody?: { content: Record<string, { schema: object }> }
  readonly responses: Record<string, { description: string; content: Record<string, { schema: object }> }>
}

const document = openApi() as {
  openapi: string
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, object> }
}
const operations: Record<string, Operation> = { ...publicOperations, ...consoleOperations }
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
)

test('every operation of both contracts is described once, with its permission', () => {
  expect(document.openapi).toBe('3.1.0')
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(operations).sort())
  for (const { operationId, path, method, ...rest } of described) {
    const operation = operations[operationId]!
    expect([method.toUpperCase(), path]).toEqual([operation.method, operation.path])
    expect(rest['x-permission']).toBe(operation.permission)
  }
})

test('every error an operation may give stands under its status, as a problem', () => {
  for (const { operationId, responses } of described) {
    const { errors, body } = operations[operationId]!
    for (const code of body ? ([...errors, 'invalid', 'too_large'] as const) : errors) {
      const answer = responses[errorStatus[code]]
      expect(answer?.description.split(', '), `${operationId} ${code}`).toContain(code)
      expect(Object.keys(answer!.content)).toEqual(['application/problem+json'])
    }
  }
})

test('every place of a path is a parameter, every parameter has a schema, bodies are JSON', () => {
  for (const { operationId, path, parameters, requestBody } of described) {
    const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(places)
    for (const parameter of parameters) expect(Object.keys(parameter.schema).length).toBeGreaterThan(0)
    expect(requestBody !== undefined, operationId).toBe(operations[operationId]!.body !== undefined)
  }
})

test('every reference leads somewhere, and the document is plain JSON', () => {
  const text = JSON.stringify(document)
  expect(JSON.parse(text)).toEqual(document)
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
    expect(document.components.schemas).toHaveProperty(name!)
  expect(text).not.toMatch(/"\$ref":"#\/\$defs|"\$schema"/)
})
