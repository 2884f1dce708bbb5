package org.fairwatt.api.live;

import graphql.ExecutionResult;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.api.transport.Json;
import org.fairwatt.api.transport.Outcome;
import org.jspecify.annotations.Nullable;

/** Results as text. What is told to many at once is the same object for all of them, and is written once. */
final class Payloads {

    private static final int REMEMBERED = 256;

    private final Map<Told, String> texts = Collections.synchronizedMap(new Newest());

    String of(ExecutionResult result) {
        Optional<Told> told = told(result);
        String known = told.map(texts::get).orElse(null);
        if (known != null) {
            return known;
        }
        String text = Json.write(Outcome.reply(result));
        told.ifPresent(key -> texts.put(key, text));
        return text;
    }

    /** Empty where something went wrong, or where there isn't just one field with something in it. */
    private static Optional<Told> told(ExecutionResult result) {
        boolean whole = result.getErrors().isEmpty() && result.getData() instanceof Map<?, ?> data && data.size() == 1;
        return whole ? Told.of(result.getData()) : Optional.empty();
    }

    /**
     * What a subscription's only field tells.
     *
     * @param value compared by identity
     */
    private record Told(String field, Object value) {

        static Optional<Told> of(Map<String, @Nullable Object> data) {
            Map.Entry<String, @Nullable Object> only =
                    data.entrySet().iterator().next();
            return Optional.ofNullable(only.getValue()).map(value -> new Told(only.getKey(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Told told && value == told.value && field.equals(told.field);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    private static final class Newest extends LinkedHashMap<Told, String> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Told, String> eldest) {
            return size() > REMEMBERED;
        }
    }
}
