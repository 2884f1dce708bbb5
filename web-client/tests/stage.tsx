import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { DocumentNode } from 'graphql';
import type { ReactNode } from 'react';
import { type AnyVariables, Client, type Exchange, type Operation, Provider } from 'urql';
import { filter, fromPromise, mergeMap, pipe } from 'wonka';
import { Theme } from '@/app/Theme';
import { MeContext } from '@/lib/session';
import { dana } from './builders';

/** What the API would answer. */
export interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions: { code: string; field?: string } }[];
}

export type Answers = (name: string, variables: Record<string, unknown>) => Reply | Promise<Reply>;

/** Shows one page at its path, signed in as Dana, with an API that answers as told. */
export function show(page: () => ReactNode, path: string, answers: Answers, address = path) {
  const root = createRootRoute();
  const route = createRoute({ getParentRoute: () => root, path, component: page });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>elsewhere</p> });
  const router = createRouter({
    routeTree: root.addChildren([route, elsewhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  const client = new Client({ url: 'http://test/graphql', preferGetMethod: false, exchanges: [answering(answers)] });
  render(
    <Theme nonce="">
      <Provider value={client}>
        <MeContext value={dana()}>
          <RouterProvider router={router as never} />
        </MeContext>
      </Provider>
    </Theme>,
  );
  return router;
}

const answering =
  (answers: Answers): Exchange =>
  ({ client: _ }) =>
  (operations) =>
    pipe(
      operations,
      filter((operation) => operation.kind === 'query' || operation.kind === 'mutation'),
      mergeMap((operation) => fromPromise(replyTo(operation, answers))),
    );

async function replyTo(operation: Operation<unknown, AnyVariables>, answers: Answers) {
  const reply = await answers(nameOf(operation.query), (operation.variables ?? {}) as Record<string, unknown>);
  const { CombinedError } = await import('urql');
  return {
    operation,
    data: reply.data,
    error: reply.errors && new CombinedError({ graphQLErrors: [...reply.errors] as never }),
    stale: false,
    hasNext: false,
  };
}

function nameOf(query: DocumentNode): string {
  const first = query.definitions[0];
  return first?.kind === 'OperationDefinition' ? (first.name?.value ?? '') : '';
}
