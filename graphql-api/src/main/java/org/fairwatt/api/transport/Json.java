package org.fairwatt.api.transport;

import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON to and from the plain maps and lists that graphql-java works with. */
public final class Json {

    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = JsonProvider.provider().createBuilderFactory(Map.of());
    private static final JsonGeneratorFactory GENERATORS =
            JsonProvider.provider().createGeneratorFactory(Map.of());

    private Json() {}

    /** The object that {@code text} is; empty when it is anything else. */
    public static Optional<JsonObject> object(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue() instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (RuntimeException e) { // not only JsonException: depth and length have limits that throw others
            return Optional.empty();
        }
    }

    static JsonObjectBuilder newObject() {
        return BUILDERS.createObjectBuilder();
    }

    /** The object as plain maps, lists, text, numbers, booleans and null. */
    public static Map<String, @Nullable Object> toMap(JsonObject object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> map.put(name, toJava(value)));
        return map;
    }

    private static @Nullable Object toJava(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            case OBJECT -> toMap((JsonObject) value);
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                ((JsonArray) value).forEach(element -> list.add(toJava(element)));
                yield list;
            }
        };
    }

    /** A long where it fits, else the decimal as it stands: the scalars say what is too much for them. */
    private static Object number(JsonNumber number) {
        try {
            return number.isIntegral() ? (Object) number.longValueExact() : number.bigDecimalValue();
        } catch (ArithmeticException e) {
            return number.bigDecimalValue();
        } catch (UnsupportedOperationException e) { // more digits than the parser takes
            throw new BadRequest(400, "A number of the request has too many digits.");
        }
    }

    /** {@code value} as JSON text: maps, lists, text, numbers, booleans, null. */
    public static String write(@Nullable Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(out)) {
            write(json, value);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, element) -> {
                json.writeKey(String.valueOf(name));
                write(json, element);
            });
            json.writeEnd();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            list.forEach(element -> write(json, element));
            json.writeEnd();
        } else {
            writeLeaf(json, value);
        }
    }

    private static void writeLeaf(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.write(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.write(number);
        } else if (value instanceof BigDecimal number) {
            json.write(number);
        } else if (value instanceof BigInteger number) {
            json.write(number);
        } else if (value instanceof JsonValue given) {
            json.write(given);
        } else {
            json.write(value.toString());
        }
    }
}
