package org.fairwatt.charging.stations;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.problem.Problem;

/**
 * A value in a JSON file and its path there; a {@link Problem} names the path of what is wrong.
 *
 * @param path empty for the whole file
 */
record JsonPlace(String path, JsonValue value) {

    static String describe(String path) {
        return path.isEmpty() ? "The file" : path;
    }

    /** No field but {@code names}: a misspelt one would be lost otherwise. */
    void only(String... names) {
        Set<String> known = Set.of(names);
        fields().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw at(name).wrong("There is no such field; there are %s.".formatted(Arrays.toString(names)));
                });
    }

    JsonPlace object(String name) {
        JsonPlace place = at(name);
        place.fields();
        return place;
    }

    List<JsonPlace> objects(String name) {
        return at(name).items();
    }

    Optional<JsonPlace> optionalObject(String name) {
        return isGiven(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** None when there is no such list. */
    List<JsonPlace> optionalObjects(String name) {
        return isGiven(name) ? objects(name) : List.of();
    }

    /** None when there is no such list. */
    List<String> optionalTexts(String name) {
        return isGiven(name) ? at(name).items().stream().map(JsonPlace::asText).toList() : List.of();
    }

    boolean isGiven(String name) {
        return at(name).isThere();
    }

    String text(String name) {
        return at(name).asText();
    }

    Optional<String> optionalText(String name) {
        return Optional.of(at(name)).filter(JsonPlace::isThere).map(JsonPlace::asText);
    }

    Optional<Instant> optionalInstant(String name) {
        return Optional.of(at(name)).filter(JsonPlace::isThere).map(JsonPlace::asInstant);
    }

    Optional<Long> optionalWhole(String name) {
        return Optional.of(at(name)).filter(JsonPlace::isThere).map(JsonPlace::asWhole);
    }

    /** A decimal number, written as text or as a number. */
    String amount(String name) {
        JsonPlace place = at(name);
        return place.value instanceof JsonNumber number ? number.toString() : place.asText();
    }

    Optional<String> optionalAmount(String name) {
        return isGiven(name) ? Optional.of(amount(name)) : Optional.empty();
    }

    long whole(String name) {
        return at(name).asWhole();
    }

    int small(String name) {
        JsonPlace place = at(name);
        long whole = place.asWhole();
        if (whole != (int) whole) {
            throw place.wrong("This number (%d) is too large.".formatted(whole));
        }
        return (int) whole;
    }

    List<Long> wholes(String name) {
        JsonPlace place = at(name);
        return place.isThere() ? place.items().stream().map(JsonPlace::asWhole).toList() : List.of();
    }

    double decimal(String name) {
        JsonPlace place = at(name);
        if (place.value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw place.wrong("This must be a number.");
    }

    boolean flag(String name) {
        JsonPlace place = at(name);
        if (place.value == JsonValue.TRUE || place.value == JsonValue.FALSE) {
            return place.value == JsonValue.TRUE;
        }
        if (place.isThere()) {
            throw place.wrong("This must be true or false.");
        }
        return false;
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return at(name).asOneOf(type);
    }

    <E extends Enum<E>> List<E> manyOf(String name, Class<E> type) {
        return at(name).items().stream().map(item -> item.asOneOf(type)).toList();
    }

    private <E extends Enum<E>> E asOneOf(Class<E> type) {
        String text = asText();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> wrong("This must be one of %s.".formatted(Arrays.toString(type.getEnumConstants()))));
    }

    private String asText() {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw wrong(isThere() ? "This must be text, in quotation marks." : "This is missing.");
    }

    private Instant asInstant() {
        try {
            return OffsetDateTime.parse(asText()).toInstant();
        } catch (DateTimeException e) {
            throw wrong("This must be a time like 2026-03-02T10:00:00Z.");
        }
    }

    private long asWhole() {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                throw wrong("This number is too large.");
            }
        }
        throw wrong(isThere() ? "This must be a whole number." : "This is missing.");
    }

    private List<JsonPlace> items() {
        if (!(value instanceof JsonArray array)) {
            throw wrong(isThere() ? "This must be a list." : "This is missing.");
        }
        List<JsonPlace> items = new ArrayList<>();
        for (int index = 0; index < array.size(); index++) {
            items.add(new JsonPlace("%s[%d]".formatted(path, index), array.get(index)));
        }
        return items;
    }

    private JsonObject fields() {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong(isThere() ? "This must be an object." : "This is missing.");
    }

    private JsonPlace at(String name) {
        JsonValue found = fields().getOrDefault(name, JsonValue.NULL);
        return new JsonPlace(path.isEmpty() ? name : path + "." + name, found);
    }

    private boolean isThere() {
        return value != JsonValue.NULL;
    }

    private Problem wrong(String message) {
        return WrittenSite.wrong(describe(path), message);
    }
}
