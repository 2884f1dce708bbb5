package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fairwatt.launcher.client.Web;

/** The REST calls as the server's own OpenAPI document tells them, so that none is forgotten by a test. */
final class ServedRest {

    private static final String KEY = "idempotencyKey";
    private static final Set<String> PARTS = Set.of("communities", "settings");

    private ServedRest() {}

    static JsonNode document() {
        return Answer.of(200, RawHttp.get("/openapi").send().text()).body();
    }

    static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document()
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    /** @param description what the document says of it */
    record Operation(String method, String path, JsonNode description) {

        String id() {
            return description.path("operationId").asText();
        }

        /** Gives a part of who I am at an address of its own. */
        boolean isPart() {
            return PARTS.contains(id());
        }

        /** The operation of GraphQL that it runs. */
        String graphQlName() {
            return isPart() ? "me" : id();
        }

        int goodStatus() {
            return Integer.parseInt(description.path("responses").fieldNames().next());
        }

        boolean hasBody() {
            return description.has("requestBody");
        }

        List<String> parameters(String in) {
            return StreamSupport.stream(description.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.path("in").asText().equals(in))
                    .map(parameter -> parameter.path("name").asText())
                    .toList();
        }

        /** The call with what GraphQL would have as arguments. */
        RawHttp call(ObjectNode arguments) {
            ObjectNode left = arguments.deepCopy();
            JsonNode key = left.remove(KEY);
            String target = "/api/v1" + path;
            if (!parameters("path").isEmpty()) {
                JsonNode id = left.remove(idArgument(arguments));
                target = target.replace(
                        "{id}", id == null ? "" : Web.encoded(text(id)).replace("+", "%20"));
            }
            RawHttp call = hasBody()
                    ? RawHttp.post(target, body(left)).method(method)
                    : RawHttp.of(method, target + query(left));
            return key == null || key.isNull() ? call : call.with("Idempotency-Key", text(key));
        }

        /** How a problem names what GraphQL calls {@code path}. */
        String nameOf(String path, ObjectNode example) {
            if (path.equals(KEY)) {
                return "Idempotency-Key";
            }
            if (!parameters("path").isEmpty() && path.equals(idArgument(example))) {
                return "id";
            }
            boolean opened = hasBody() ? isWholeBody(example) : path.contains(".");
            return opened ? path.substring(path.indexOf('.') + 1) : path;
        }

        private boolean isWholeBody(ObjectNode arguments) {
            ObjectNode others = arguments.deepCopy();
            others.remove(KEY);
            if (!parameters("path").isEmpty()) {
                others.remove(idArgument(arguments));
            }
            return others.size() == 1 && others.has("input");
        }

        private String body(ObjectNode arguments) {
            return arguments.size() == 1 && arguments.has("input")
                    ? arguments.path("input").toString()
                    : arguments.toString();
        }

        private static String idArgument(ObjectNode arguments) {
            for (Iterator<String> names = arguments.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (name.equals("id") || name.endsWith("Id")) {
                    return name;
                }
            }
            return "id";
        }

        private static String query(ObjectNode arguments) {
            List<Map.Entry<String, JsonNode>> flat = new ArrayList<>();
            arguments.fields().forEachRemaining(argument -> {
                if (argument.getValue().isObject() && !argument.getValue().isEmpty()) {
                    argument.getValue().fields().forEachRemaining(flat::add);
                } else {
                    flat.add(argument);
                }
            });
            String query = flat.stream()
                    .filter(each -> !each.getValue().isNull())
                    .flatMap(each -> (each.getValue().isArray()
                                    ? StreamSupport.stream(each.getValue().spliterator(), false)
                                    : java.util.stream.Stream.of(each.getValue()))
                            .map(value -> each.getKey() + "=" + Web.encoded(text(value))))
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? "" : "?" + query;
        }

        private static String text(JsonNode value) {
            return value.isTextual() ? value.asText() : value.toString();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
