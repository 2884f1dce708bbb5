package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The API's schema as the server itself tells it, so that no field is forgotten by a test. */
final class ServedSchema {

    private static final String INTROSPECTION = """
            { __schema { types { kind name
                fields { name args { ...input } type { ...ref } }
                inputFields { ...input } } } }
            fragment input on __InputValue { name defaultValue type { ...ref } }
            fragment ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }""";

    private final Map<String, JsonNode> types = new TreeMap<>();

    private ServedSchema(JsonNode schema) {
        schema.path("types").forEach(type -> types.put(type.path("name").asText(), type));
    }

    static ServedSchema read() {
        return new ServedSchema(Actor.DANA.api().run(INTROSPECTION, Map.of()).path("__schema"));
    }

    /**
     * A field of Query, Mutation or Subscription.
     *
     * @param kind "query", "mutation" or "subscription"
     * @param document calls it with a variable for each argument
     */
    record Operation(String kind, String name, String document, List<Place> places) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A place in an operation's arguments where a value stands, at every depth; an element of a list is its first one.
     *
     * @param path as errors name it: {@code input.stations[0].code}
     * @param type name of the scalar, enum or input type, or of a list's elements
     */
    record Place(String operation, String path, String kind, String type, boolean list, boolean required) {
        @Override
        public String toString() {
            return operation + "." + path;
        }

        /** As JSON Pointer has it. */
        String pointer() {
            return "/" + path.replace("[0]", "/0").replace(".", "/");
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (String root : List.of("Query", "Mutation", "Subscription")) {
            for (JsonNode field : type(root).path("fields")) {
                operations.add(operation(root.toLowerCase(Locale.ROOT), field));
            }
        }
        return operations;
    }

    Operation operation(String name) {
        return operations().stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A document that asks for everything that a query gives. */
    String everythingOf(String query) {
        for (JsonNode field : type("Query").path("fields")) {
            if (query.equals(field.path("name").asText())) {
                return document("query", field).replace("{ __typename }", everything(field.path("type")));
            }
        }
        throw new AssertionError("There is no query (%s).".formatted(query));
    }

    private String everything(JsonNode type) {
        if (type.has("ofType") && !type.path("ofType").isNull()) {
            return everything(type.path("ofType"));
        }
        JsonNode fields = type(type.path("name").asText()).path("fields");
        return fields.isEmpty()
                ? ""
                : StreamSupport.stream(fields.spliterator(), false)
                        .map(field -> field.path("name").asText() + " " + everything(field.path("type")))
                        .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private Operation operation(String kind, JsonNode field) {
        String name = field.path("name").asText();
        List<Place> places = new ArrayList<>();
        field.path("args").forEach(argument -> collect(name, "", argument, places));
        return new Operation(kind, name, document(kind, field), places);
    }

    private static String document(String kind, JsonNode field) {
        List<JsonNode> arguments =
                StreamSupport.stream(field.path("args").spliterator(), false).toList();
        String name = field.path("name").asText();
        if (arguments.isEmpty()) {
            return "%s { %s { __typename } }".formatted(kind, name);
        }
        String variables = arguments.stream()
                .map(argument -> "$%s: %s".formatted(argument.path("name").asText(), written(argument.path("type"))))
                .collect(Collectors.joining(", "));
        String values = arguments.stream()
                .map(argument -> argument.path("name").asText())
                .map(argument -> "%s: $%s".formatted(argument, argument))
                .collect(Collectors.joining(", "));
        return "%s (%s) { %s(%s) { __typename } }".formatted(kind, variables, name, values);
    }

    private static String written(JsonNode type) {
        return switch (type.path("kind").asText()) {
            case "NON_NULL" -> written(type.path("ofType")) + "!";
            case "LIST" -> "[" + written(type.path("ofType")) + "]";
            default -> type.path("name").asText();
        };
    }

    private void collect(String operation, String parent, JsonNode input, List<Place> places) {
        String path = parent + input.path("name").asText();
        boolean required = "NON_NULL".equals(input.at("/type/kind").asText())
                && input.path("defaultValue").isNull();
        JsonNode type = nullable(input.path("type"));
        boolean list = "LIST".equals(type.path("kind").asText());
        JsonNode element = list ? nullable(type.path("ofType")) : type;
        String kind = element.path("kind").asText();
        String name = element.path("name").asText();
        places.add(new Place(operation, path, kind, name, list, required));
        String each = list ? path + "[0]" : path;
        if (list) {
            places.add(new Place(operation, each, kind, name, false, false));
        }
        if ("INPUT_OBJECT".equals(kind)) {
            type(name).path("inputFields").forEach(field -> collect(operation, each + ".", field, places));
        }
    }

    private JsonNode type(String name) {
        return types.getOrDefault(name, MissingNode.getInstance());
    }

    private static JsonNode nullable(JsonNode type) {
        return "NON_NULL".equals(type.path("kind").asText()) ? type.path("ofType") : type;
    }
}
