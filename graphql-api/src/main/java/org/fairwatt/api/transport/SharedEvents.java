package org.fairwatt.api.transport;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.FieldValueInfo;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.language.OperationDefinition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a subscription's document on one event once for all who sent the same document: two thousand pages that show the state
 * of the grid get one answer, not two thousand alike.
 *
 * <p>Alike are the same document with equal variables on the very same event object. Who may see an event is decided where it
 * is given out; here nothing but the event's own components is read, whoever asks ({@code SubscribedViewsTest} holds the
 * schema to that), so nobody gets what was not given out to them.
 */
final class SharedEvents extends SubscriptionExecutionStrategy {

    private static final int REMEMBERED = 256; // all who are told of an event are told in a moment

    private final Map<Key, FieldValueInfo> answers = Collections.synchronizedMap(new Newest());

    SharedEvents(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    protected FieldValueInfo completeField(
            ExecutionContext context, ExecutionStrategyParameters parameters, FetchedValue event) {
        Object given = event.getFetchedValue();
        if (given == null) {
            return super.completeField(context, parameters, event);
        }
        Key key = new Key(
                given,
                context.getOperationDefinition(),
                context.getCoercedVariables().toMap());
        FieldValueInfo known = answers.get(key);
        if (known != null) {
            return known;
        }
        FieldValueInfo answer = super.completeField(context, parameters, event);
        if (!answer.isFutureValue() && context.getErrors().isEmpty()) {
            answers.put(key, answer);
        }
        return answer;
    }

    /**
     * @param event compared by identity: two that look alike may have been given to different people
     * @param operation compared by identity; documents are remembered, so equal ones are mostly the same
     */
    private record Key(Object event, OperationDefinition operation, Map<String, @Nullable Object> variables) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && event == key.event
                    && operation == key.operation
                    && variables.equals(key.variables);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(event) + System.identityHashCode(operation);
        }
    }

    private static final class Newest extends LinkedHashMap<Key, FieldValueInfo> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FieldValueInfo> eldest) {
            return size() > REMEMBERED;
        }
    }
}
