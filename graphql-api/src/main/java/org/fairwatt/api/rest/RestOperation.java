package org.fairwatt.api.rest;

import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An operation of the schema as REST runs it.
 *
 * @param document asks for all that it gives, with a variable for each argument
 * @param only the one field of its result that is given
 */
public record RestOperation(Operation kind, GraphQLFieldDefinition field, Optional<String> only, String document) {

    /** The argument that comes in a header of its own. */
    static final String KEY = "idempotencyKey";

    static RestOperation of(Operation kind, GraphQLFieldDefinition field, String only) {
        Optional<String> one = Optional.of(only).filter(name -> !name.isEmpty());
        return new RestOperation(kind, field, one, document(kind, field, one));
    }

    public String name() {
        return field.getName();
    }

    /** True when the same call twice must not do a thing twice, so that it needs a key. */
    public boolean needsKey() {
        return field.getArgument(KEY) != null;
    }

    /** The argument that {@code {id}} of the address stands for. */
    public Optional<GraphQLArgument> id() {
        return field.getArguments().stream()
                .filter(argument ->
                        GraphQLTypeUtil.simplePrint(argument.getType()).equals("ID!"))
                .findFirst();
    }

    /** What comes neither in the address nor in the header. */
    public List<GraphQLArgument> others(boolean idInAddress) {
        return field.getArguments().stream()
                .filter(argument -> !argument.getName().equals(KEY))
                .filter(argument ->
                        !(idInAddress && id().filter(argument::equals).isPresent()))
                .toList();
    }

    private static String document(Operation kind, GraphQLFieldDefinition field, Optional<String> only) {
        String variables = join(field, "$%s: %s");
        String arguments = join(field, "%1$s: $%1$s");
        String selection = only.map(name -> Selections.one(field.getType(), name))
                .orElseGet(() -> Selections.all(field.getType()));
        return "%s%s { %s%s %s }"
                .formatted(kind.name().toLowerCase(Locale.ROOT), variables, field.getName(), arguments, selection);
    }

    private static String join(GraphQLFieldDefinition field, String each) {
        return field.getArguments().isEmpty()
                ? ""
                : field.getArguments().stream()
                        .map(argument ->
                                each.formatted(argument.getName(), GraphQLTypeUtil.simplePrint(argument.getType())))
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
