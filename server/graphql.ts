import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createFetch } from '@whatwg-node/fetch';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphStore } from '../graph/store.ts';
import type { Access } from './access.ts';
import { createContext, type ServerContext } from './context.ts';
import { maskError } from './errors.ts';
import type { ImportService } from './imports.ts';
import { LARGEST_UPLOAD, queryLimits } from './limits.ts';
import { schema } from './schema.ts';

export interface GraphqlOptions {
  readonly store: GraphStore;
  readonly imports: ImportService;
  readonly access: Access;
  readonly log: Logger;
  /** Whether GraphiQL is served. */
  readonly development: boolean;
}

/** The GraphQL handler at `/graphql`: limits, uploads, masked errors, progress by server-sent events. */
export function createGraphql(options: GraphqlOptions): YogaServerInstance<object, ServerContext> {
  const { log } = options;
  return createYoga<object, ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: options.development,
    cors: false,
    maxRequestBodySize: LARGEST_UPLOAD + 64 * 1024,
    fetchAPI: createFetch({ formDataLimits: { fileSize: LARGEST_UPLOAD, files: 1, fieldSize: 1024 * 1024 } }),
    maskedErrors: { maskError: (error) => maskError(error, log) },
    // What is unforeseen is logged where it is masked; the rest is the client's to mend.
    logging: false,
    plugins: [useCSRFPrevention({ requestHeaders: ['x-zhengmai-client'] }), queryLimits()],
    context: ({ request }) =>
      createContext({
        store: options.store,
        imports: options.imports,
        mayWrite: options.access.mayWrite(request.headers.get('authorization')),
        job: request.headers.get('x-import-job'),
      }),
  });
}
