package org.fairwatt.api.transport;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fairwatt.problem.Problem;

/** Ids as clients write them: UUIDs in their 36 characters. */
public final class IdText {

    // UUID.fromString also takes "1-1-1-1-1"
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private IdText() {}

    /**
     * The typed id.
     *
     * @param field path of the input field; blamed when {@code text} is no id
     * @param type makes the typed id
     */
    public static <T> T parse(String text, String field, Function<UUID, T> type) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw Problem.invalid(field, "This is not an id; an id has 36 characters, as the API gave it out.");
        }
        return type.apply(UUID.fromString(text));
    }

    public static <T> List<T> parseAll(List<String> texts, String field, Function<UUID, T> type) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> parse(texts.get(i), field + "[" + i + "]", type))
                .toList();
    }
}
