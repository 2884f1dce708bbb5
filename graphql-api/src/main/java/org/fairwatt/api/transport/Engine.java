package org.fairwatt.api.transport;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.fairwatt.api.budget.Budgets;
import org.fairwatt.api.budget.OverBudget;
import org.fairwatt.api.security.Callers;
import org.fairwatt.api.security.CurrentCall;
import org.fairwatt.api.security.Identity;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.reactivestreams.Publisher;

/** Executes a request on behalf of an identity, the same for HTTP and WebSocket. */
public final class Engine {

    /** What runs for a token that names no tenant: it is how one gets into a tenant, and what the schema looks like. */
    private static final long REQUEST = 20; // token, tenant and headers

    private static final int CHARACTERS_PER_POINT = 20; // a hostile text takes its length to parse and to refuse
    private static final Set<String> WITHOUT_TENANT = Set.of("joinCommunity", "__schema", "__type", "__typename");

    private final GraphQL graphQl;
    private final Documents documents;
    private final VariableCheck variables;
    private final Callers callers;
    private final Budgets budgets;

    public Engine(GraphQLSchema schema, Callers callers, Budgets budgets) {
        FailureHandler failures = new FailureHandler();
        this.graphQl = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(failures)
                .subscriptionExecutionStrategy(new SharedEvents(failures))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .doNotAutomaticallyDispatchDataLoader()
                .build();
        this.documents = new Documents(schema);
        this.variables = new VariableCheck(schema);
        this.callers = callers;
        this.budgets = budgets;
    }

    /**
     * Pays for reading what a client sent, whatever is in it and becomes of it; to be done before it is parsed.
     *
     * @param characters of all that has to be parsed
     * @throws OverBudget when the client's points don't last for it
     */
    public void receive(Identity identity, long characters) {
        budgets.spend(identity.person(), REQUEST + characters / CHARACTERS_PER_POINT);
    }

    /** {@link #receive} for the document, and {@link #execute}; for what came in a message that was paid for by itself. */
    public Outcome receiveAndExecute(GraphQlRequest request, Identity identity, Set<Operation> allowed) {
        try {
            receive(identity, request.query().length());
        } catch (OverBudget e) {
            return Outcome.Refused.because(429, ApiError.of(e));
        }
        return execute(request, identity, allowed);
    }

    /**
     * Executes {@code request}, which was paid for with {@link #receive}, and tells whatever goes wrong in the outcome.
     *
     * @param allowed the kinds of operation that the way of asking permits
     */
    public Outcome execute(GraphQlRequest request, Identity identity, Set<Operation> allowed) {
        try {
            return prepareAndRun(request, identity, allowed);
        } catch (OverBudget e) {
            return Outcome.Refused.because(429, ApiError.of(e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Answered(Outcome.reply(List.of(FailureHandler.describe(e, "the request"))));
        }
    }

    private Outcome prepareAndRun(GraphQlRequest request, Identity identity, Set<Operation> allowed) {
        PreparsedDocumentEntry entry = documents.prepare(request.query());
        if (entry.hasErrors()) {
            return new Outcome.Refused(400, ErrorMapping.of(entry.getErrors()));
        }
        Optional<OperationDefinition> operation = choose(entry.getDocument(), request.operationName());
        if (operation.isEmpty()) {
            return refused(400, "The document has no operation of that name, or several and none is named.");
        }
        Operation kind = operation.get().getOperation();
        if (!allowed.contains(kind)) {
            return refused(
                    405,
                    "A %s can't be asked for in this way.".formatted(kind.name().toLowerCase(Locale.ROOT)));
        }
        return runAs(request, identity, entry, operation.get());
    }

    private Outcome runAs(
            GraphQlRequest request, Identity identity, PreparsedDocumentEntry entry, OperationDefinition operation) {
        CurrentCall call;
        try {
            boolean tenant = !WITHOUT_TENANT.containsAll(RootFields.of(entry.getDocument(), operation));
            call = new CurrentCall(identity, tenant ? Optional.of(callers.of(identity)) : Optional.empty());
        } catch (Problem e) {
            return Outcome.Refused.because(statusOf(e), ApiError.of(e));
        }
        try {
            variables.check(operation, request.variables());
        } catch (Problem e) {
            return new Outcome.Refused(400, ApiError.allOf(e));
        }
        pay(call, documents.costOfRunning(entry.getDocument(), operation, request.variables()));
        return run(request, entry, operation, call);
    }

    private void pay(CurrentCall call, long points) {
        PersonId client = call.identity().person();
        call.caller()
                .map(Caller::tenant)
                .ifPresentOrElse(tenant -> budgets.spend(client, tenant, points), () -> budgets.spend(client, points));
    }

    private Outcome run(
            GraphQlRequest request, PreparsedDocumentEntry entry, OperationDefinition operation, CurrentCall call) {
        ExecutionInput input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName().orElse(null))
                .variables(request.variables())
                .locale(Locale.ENGLISH)
                .build();
        input.getGraphQLContext().put(PreparsedDocumentEntry.class, entry);
        call.putInto(input.getGraphQLContext());
        ExecutionResult result = graphQl.execute(input);
        if (result.getData() instanceof Publisher<?> publisher) {
            return new Outcome.Streaming(results(publisher));
        }
        if (operation.getOperation() == Operation.SUBSCRIPTION) { // it did not begin
            return new Outcome.Refused(400, ErrorMapping.of(result.getErrors()));
        }
        return new Outcome.Answered(Outcome.reply(result));
    }

    /** For a subscription graphql-java's data is always a publisher of results. */
    @SuppressWarnings("unchecked")
    private static Publisher<ExecutionResult> results(Publisher<?> publisher) {
        return (Publisher<ExecutionResult>) publisher;
    }

    private static Optional<OperationDefinition> choose(Document document, Optional<String> name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name.isEmpty()) {
            return operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
        }
        return operations.stream()
                .filter(operation -> name.get().equals(operation.getName()))
                .findFirst();
    }

    private static int statusOf(Problem problem) {
        return switch (problem.code()) {
            case TENANT_MISSING, TENANT_UNKNOWN, TENANT_SUSPENDED, FORBIDDEN -> 403;
            case UNAUTHENTICATED -> 401;
            case INVALID_INPUT, NOT_FOUND, CONFLICT, IDEMPOTENCY_KEY_REUSED, LIMIT_EXCEEDED, UNAVAILABLE -> 400;
        };
    }

    private static Outcome refused(int status, String message) {
        return Outcome.Refused.because(status, ApiError.of(ErrorCode.INVALID_DOCUMENT, message));
    }
}
