import { z } from 'zod'
import { consoleOperations } from '#contract/console.ts'
import { errorStatus, type Operation, type Operations } from '#contract/operation.ts'
import { publicOperations } from '#contract/public.ts'
import type { ErrorCode } from '#domain/domain-error.ts'
import { permissions } from '#domain/people/permission.ts'

/** The whole interface as OpenAPI 3.1, drawn from the contracts: what is not in them does not exist. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vigie',
      version: '0.1.0',
      summary: 'Report online scams, and solve them',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'public', description: 'What a phone calls. No cookie; a call carries the secret it needs.' },
      { name: 'console', description: 'What officers call, on the console’s own host.' },
    ],
    paths: merged(pathsOf(publicOperations, 'public'), pathsOf(consoleOperations, 'console')),
    components: {
      schemas: { Problem: problem },
      securitySchemes: {
        officer: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-agent',
          description: 'Session opened by signing in at the identity provider.',
        },
      },
    },
  }
}

type Paths = Readonly<Record<string, Readonly<Record<string, object>>>>

function pathsOf(operations: Operations, tag: string): Paths {
  return Object.entries(operations)
    .map(
      ([name, operation]): Paths => ({
        [operation.path]: { [operation.method.toLowerCase()]: describe(name, operation, tag) },
      }),
    )
    .reduce(merged, {})
}

function merged(a: Paths, b: Paths): Paths {
  const both = { ...a }
  for (const [path, methods] of Object.entries(b)) both[path] = { ...both[path], ...methods }
  return both
}

function describe(name: string, operation: Operation, tag: string): object {
  const { permission, summary, body } = operation
  return {
    operationId: name,
    tags: [tag],
    summary,
    'x-permission': permission,
    ...(isOfficers(permission) && { 'x-roles': permissions[permission], security: [{ officer: [] }] }),
    parameters: [...parametersOf(operation, 'path'), ...parametersOf(operation, 'query')],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    responses: { 200: answerOf(operation), ...refusalsOf(operation) },
  }
}

const isOfficers = (permission: Operation['permission']): permission is keyof typeof permissions =>
  permission in permissions

function parametersOf(operation: Operation, place: 'path' | 'query'): object[] {
  const schema = place === 'path' ? operation.params : operation.query
  return Object.entries(schema?.shape ?? {}).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(value as z.ZodType, undefined).success,
    schema: schemaOf(value as z.ZodType, 'input'),
  }))
}

function answerOf({ ok }: Operation): object {
  if (ok instanceof z.ZodFile)
    return {
      description: 'The file, as it was received',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }
  return { description: 'Done', content: { 'application/json': { schema: schemaOf(ok, 'output') } } }
}

/**
 * Refusals by status; each says which codes it may carry. What has input may be unreadable, what has a body may be too
 * large, what asks a role may refuse.
 */
function refusalsOf(operation: Operation): Record<string, object> {
  const { permission, params, query, body, errors } = operation
  const codes = new Set<ErrorCode>(errors)
  if (params || query || body) codes.add('invalid')
  if (body) codes.add('too_large')
  if (isOfficers(permission)) codes.add('unauthenticated').add('forbidden')
  const byStatus = Map.groupBy([...codes], (code) => errorStatus[code])
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      String(status),
      {
        description: some.join(', '),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [
                { $ref: '#/components/schemas/Problem' },
                { type: 'object', properties: { code: { enum: some }, status: { const: status } } },
              ],
            },
          },
        },
      },
    ]),
  )
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}

/** RFC 9457. */
const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: Object.keys(errorStatus) },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
        },
      },
    },
    details: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
  },
}
