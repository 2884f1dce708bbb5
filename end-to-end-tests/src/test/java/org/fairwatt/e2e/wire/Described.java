package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds an answer to the JSON Schema that an OpenAPI document has for it: as much of it as ours use. */
record Described(JsonNode document) {

    /** Where the answer isn't as described; empty when it is. */
    List<String> complaints(JsonNode schema, JsonNode value) {
        List<String> complaints = new ArrayList<>();
        check(schema, value, "$", complaints);
        return complaints;
    }

    private void check(JsonNode schema, JsonNode value, String where, List<String> complaints) {
        if (schema.has("$ref")) {
            check(document.at(schema.path("$ref").asText().substring(1)), value, where, complaints);
        } else if (schema.has("anyOf")) {
            boolean fits = false;
            for (JsonNode either : schema.path("anyOf")) {
                fits |= complaints(either, value).isEmpty();
            }
            if (!fits) {
                complaints.add("%s is none of what it may be: %s".formatted(where, value));
            }
        } else if (!types(schema).contains(typeOf(value, types(schema)))) {
            complaints.add("%s should be %s: %s".formatted(where, types(schema), value));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.path("items"), value.get(i), where + "[" + i + "]", complaints);
            }
        } else if (value.isObject()) {
            checkObject(schema, value, where, complaints);
        } else if (schema.has("enum") && !schema.path("enum").toString().contains(value.toString())) {
            complaints.add("%s is no value of the enum: %s".formatted(where, value));
        }
    }

    private void checkObject(JsonNode schema, JsonNode value, String where, List<String> complaints) {
        value.fieldNames().forEachRemaining(name -> {
            if (!schema.path("properties").has(name)) {
                complaints.add("%s.%s is not described".formatted(where, name));
            }
        });
        schema.path("properties").fields().forEachRemaining(property -> {
            if (value.has(property.getKey())) {
                check(property.getValue(), value.get(property.getKey()), where + "." + property.getKey(), complaints);
            } else {
                complaints.add("%s.%s is missing".formatted(where, property.getKey()));
            }
        });
    }

    private static Set<String> types(JsonNode schema) {
        Set<String> types = new HashSet<>();
        if (schema.path("type").isArray()) {
            schema.path("type").forEach(type -> types.add(type.asText()));
        } else {
            types.add(schema.path("type").asText());
        }
        return types;
    }

    private static String typeOf(JsonNode value, Set<String> wanted) {
        return switch (value.getNodeType()) {
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case NUMBER -> value.isIntegralNumber() && wanted.contains("integer") ? "integer" : "number";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }
}
