package org.fairwatt.api.transport;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/** Tells a caller about a {@link Problem} as it stands, and about anything else nothing but where it is logged. */
final class FailureHandler implements DataFetcherExceptionHandler {

    private static final Logger LOG = System.getLogger(FailureHandler.class.getName());
    private static final int DEEPEST_CAUSE = 10;

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        List<GraphQLError> errors = describeAll(
                        failed.getException(), failed.getPath().toString())
                .stream()
                .<GraphQLError>map(error -> new FetchError(error, failed.getPath(), failed.getSourceLocation()))
                .toList();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult().errors(errors).build());
    }

    private static List<ApiError> describeAll(Throwable failure, String where) {
        return causeOf(failure, Problem.class).map(ApiError::allOf).orElseGet(() -> List.of(describe(failure, where)));
    }

    /** @param where what was being done; goes into the log */
    static ApiError describe(Throwable failure, String where) {
        Optional<Problem> problem = causeOf(failure, Problem.class);
        if (problem.isPresent()) {
            return ApiError.of(problem.get());
        }
        UUID id = UUID.randomUUID();
        LOG.log(Level.ERROR, "Failure %s at %s".formatted(id, where), failure);
        if (isOutage(failure)) {
            return ApiError.of(
                    ProblemCode.UNAVAILABLE.name(), "A part that this needs does not answer. Try again in a minute.");
        }
        return ApiError.of(ErrorCode.INTERNAL, "Something went wrong on this side (%s).".formatted(id));
    }

    private static boolean isOutage(Throwable failure) {
        return causeOf(failure, ConnectException.class).isPresent()
                || causeOf(failure, SQLTransientConnectionException.class).isPresent();
    }

    private static <T> Optional<T> causeOf(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
