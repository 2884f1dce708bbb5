package org.fairwatt.api.rest;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Optional;
import org.fairwatt.api.rest.RestParameter.Place;

/**
 * Where the arguments of an operation stand in a REST request. The id stands in the address and the key in a header; what
 * is left are parameters of the address for a call without a body, and fields of the body for one with. An input object
 * is opened: its fields stand where it would.
 */
public final class Arguments {

    private final RestOperation operation;
    private final boolean idInAddress;
    private final boolean body;

    private Arguments(RestOperation operation, boolean idInAddress, boolean body) {
        this.operation = operation;
        this.idInAddress = idInAddress;
        this.body = body;
    }

    public static Arguments of(RestOperation operation, String method, boolean idInAddress) {
        boolean carriesBody = method.equals("POST") || method.equals("PUT");
        return new Arguments(
                operation,
                idInAddress,
                carriesBody && !operation.others(idInAddress).isEmpty());
    }

    public boolean hasBody() {
        return body;
    }

    public Optional<GraphQLArgument> id() {
        return idInAddress ? operation.id() : Optional.empty();
    }

    /** The one argument that the whole body is; empty when the body's fields are arguments themselves. */
    public Optional<GraphQLArgument> wholeBody() {
        List<GraphQLArgument> others = operation.others(idInAddress);
        return body && others.size() == 1 && object(others.get(0)).isPresent()
                ? Optional.of(others.get(0))
                : Optional.empty();
    }

    /** The arguments that are fields of the body. */
    public List<GraphQLArgument> bodyFields() {
        return body && wholeBody().isEmpty() ? operation.others(idInAddress) : List.of();
    }

    /** The parameters of the address. */
    public List<RestParameter> parameters() {
        return body
                ? List.of()
                : operation.others(idInAddress).stream()
                        .flatMap(argument -> RestParameter.of(argument).stream())
                        .toList();
    }

    /** Where a client finds what GraphQL calls {@code path}. */
    Place placeOf(String path) {
        if (path.equals(RestOperation.KEY)) {
            return new Place(RestCalls.KEY_HEADER, false);
        }
        if (id().filter(argument -> argument.getName().equals(path)).isPresent()) {
            return new Place("id", false);
        }
        if (body) {
            String whole = wholeBody().map(GraphQLArgument::getName).orElse("");
            return new Place(
                    !whole.isEmpty() && path.startsWith(whole + ".") ? path.substring(whole.length() + 1) : path, true);
        }
        return new Place(
                parameters().stream()
                        .filter(parameter -> parameter.covers(path))
                        .map(RestParameter::name)
                        .findFirst()
                        .orElse(path),
                false);
    }

    static Optional<GraphQLInputObjectType> object(GraphQLArgument argument) {
        return GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLInputObjectType object
                ? Optional.of(object)
                : Optional.empty();
    }

    static boolean required(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
    }
}
