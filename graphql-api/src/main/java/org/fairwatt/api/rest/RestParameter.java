package org.fairwatt.api.rest;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an address.
 *
 * @param argument the argument of the operation that it is, or is a field of
 * @param within true for a field of that argument
 */
public record RestParameter(
        String name,
        GraphQLArgument argument,
        boolean within,
        GraphQLInputType type,
        boolean required,
        @Nullable String description) {

    private static final int LONGEST_NUMBER = 40; // characters; more fit no scalar

    /** A place in a request: a field of the body, or a parameter or header by name. */
    record Place(String name, boolean inBody) {}

    static List<RestParameter> of(GraphQLArgument argument) {
        return Arguments.object(argument)
                .map(object -> object.getFieldDefinitions().stream()
                        .map(field -> ofField(argument, field))
                        .toList())
                .orElseGet(() -> List.of(new RestParameter(
                        argument.getName(),
                        argument,
                        false,
                        argument.getType(),
                        Arguments.required(argument),
                        argument.getDescription())));
    }

    private static RestParameter ofField(GraphQLArgument argument, GraphQLInputObjectField field) {
        boolean needed = Arguments.required(argument) && field.getType() instanceof GraphQLNonNull;
        return new RestParameter(field.getName(), argument, true, field.getType(), needed, field.getDescription());
    }

    public boolean isList() {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
    }

    boolean covers(String path) {
        String own = within ? argument.getName() + "." + name : name;
        return path.equals(own) || path.startsWith(own + "[");
    }

    /** The value as the schema's scalars take it; what is no number stays text, and they say so. */
    Object read(List<String> texts) {
        List<Object> values = texts.stream().map(this::single).toList();
        return isList() ? values : values.get(0);
    }

    private Object single(String text) {
        return switch (GraphQLTypeUtil.unwrapAll(type).getName()) {
            case "Int" -> number(text).<Object>flatMap(RestParameter::whole).orElse(text);
            case "Float" -> number(text).<Object>map(value -> value).orElse(text);
            case "Boolean" -> text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
            default -> text;
        };
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> whole(BigDecimal value) {
        try {
            return Optional.of(value.longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
