package org.fairwatt.api.rest;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a REST answer consists of: every field of a type, and of the types below it. */
public final class Selections {

    /** Fields that another program has to be asked for; they have an address of their own. */
    private static final Set<String> APART = Set.of("Me.communities");

    private Selections() {}

    /** The fields of a type that stand in an answer, by name; the schema keeps no order. */
    public static List<GraphQLFieldDefinition> fields(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> !APART.contains(type.getName() + "." + field.getName()))
                .sorted(Comparator.comparing(GraphQLFieldDefinition::getName))
                .toList();
    }

    static String all(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer container
                ? fields(container).stream()
                        .map(field -> (field.getName() + " " + all(field.getType())).strip())
                        .collect(Collectors.joining(" ", "{ ", " }"))
                : "";
    }

    static String one(GraphQLType type, String name) {
        GraphQLFieldsContainer container = (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(type);
        return "{ %s %s }"
                .formatted(name, all(container.getFieldDefinition(name).getType()));
    }
}
