package org.fairwatt.api.openapi;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairwatt.api.rest.Selections;
import org.jspecify.annotations.Nullable;

/** The types of the GraphQL schema as JSON Schema (2020-12), each under its own name; only those that were asked for. */
final class TypeSchemas {

    private final Map<String, Object> components = new TreeMap<>();

    /** All that were asked for, and those below them. */
    Map<String, Object> components() {
        return components;
    }

    /** What stands where a value of {@code type} stands. */
    Map<String, Object> of(GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return present(nonNull.getWrappedType());
        }
        return orNull(present(type));
    }

    /** Where an absent value is no value, as for parameters. */
    Map<String, Object> present(GraphQLType type) {
        GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (inner instanceof GraphQLList list) {
            return map("type", "array", "items", of(list.getWrappedType()));
        }
        GraphQLNamedType named = (GraphQLNamedType) inner;
        return switch (named.getName()) {
            case "Int" -> map("type", "integer", "format", "int32");
            case "Float" -> map("type", "number", "format", "double");
            case "Boolean" -> map("type", "boolean");
            case "DateTime" -> map("type", "string", "format", "date-time");
            case "String", "ID" -> map("type", "string");
            default -> reference(named);
        };
    }

    private Map<String, Object> reference(GraphQLNamedType type) {
        if (!components.containsKey(type.getName())) {
            components.put(type.getName(), Map.of()); // types may name each other in a circle
            components.put(type.getName(), schema(type));
        }
        return map("$ref", "#/components/schemas/" + type.getName());
    }

    private Map<String, Object> schema(GraphQLNamedType type) {
        if (type instanceof GraphQLEnumType constants) {
            return map(
                    "type",
                    "string",
                    "description",
                    described(constants),
                    "enum",
                    constants.getValues().stream()
                            .map(GraphQLEnumValueDefinition::getName)
                            .toList());
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input(input);
        }
        GraphQLObjectType object = (GraphQLObjectType) type;
        Map<String, Object> properties = new LinkedHashMap<>();
        Selections.fields(object)
                .forEach(field ->
                        properties.put(field.getName(), described(of(field.getType()), field.getDescription())));
        return object(object.getDescription(), properties, List.copyOf(properties.keySet()));
    }

    private Map<String, Object> input(GraphQLInputObjectType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        type.getFieldDefinitions()
                .forEach(field ->
                        properties.put(field.getName(), described(of(field.getType()), field.getDescription())));
        List<String> required = type.getFieldDefinitions().stream()
                .filter(field -> field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue())
                .map(GraphQLInputObjectField::getName)
                .toList();
        Map<String, Object> schema = object(type.getDescription(), properties, required);
        schema.put("additionalProperties", false);
        return schema;
    }

    static Map<String, Object> object(
            @Nullable String description, Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = described(map("type", "object"), description);
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    static Map<String, Object> described(Map<String, Object> schema, @Nullable String description) {
        if (description != null) {
            schema.put("description", description);
        }
        return schema;
    }

    /** An enum's values are explained in its description; JSON Schema has no place beside each. */
    private static String described(GraphQLEnumType type) {
        String values = type.getValues().stream()
                .map(value -> "- " + value.getName() + ": " + value.getDescription())
                .collect(Collectors.joining("\n"));
        return type.getDescription() + "\n\n" + values;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String one) {
            schema.put("type", List.of(one, "null"));
            return schema;
        }
        return map("anyOf", List.of(schema, map("type", "null")));
    }

    /** In the order given, and open to more. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }
}
