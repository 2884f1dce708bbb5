package org.fairwatt.api.transport;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairwatt.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Checks the variables against their types, since graphql-java's own check does not say which field of an input is to
 * blame. The path it names starts with the argument that the variable is given to.
 */
final class VariableCheck {

    private final GraphQLSchema schema;

    VariableCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** @throws Problem INVALID_INPUT for the first value that does not fit */
    void check(OperationDefinition operation, Map<String, @Nullable Object> variables) {
        Map<String, String> arguments = VariableUse.argumentsByVariable(operation);
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            String name = definition.getName();
            boolean defaulted = definition.getDefaultValue() != null && !variables.containsKey(name);
            if (!defaulted && typeOf(definition.getType()) instanceof GraphQLInputType type) {
                check(variables.get(name), type, arguments.getOrDefault(name, name));
            }
        }
    }

    private @Nullable GraphQLType typeOf(graphql.language.Type<?> type) {
        if (type instanceof graphql.language.NonNullType nonNull) {
            GraphQLType inner = typeOf(nonNull.getType());
            return inner == null ? null : GraphQLNonNull.nonNull(inner);
        }
        if (type instanceof graphql.language.ListType list) {
            GraphQLType inner = typeOf(list.getType());
            return inner == null ? null : GraphQLList.list(inner);
        }
        return schema.getType(((graphql.language.TypeName) type).getName());
    }

    private void check(@Nullable Object value, GraphQLType type, String path) {
        if (type instanceof GraphQLNonNull nonNull) {
            if (value == null) {
                throw Problem.invalid(path, "This must be given and not be null.");
            }
            check(value, nonNull.getWrappedType(), path);
        } else if (value != null) {
            checkPresent(value, type, path);
        }
    }

    private void checkPresent(Object value, GraphQLType type, String path) {
        if (type instanceof GraphQLList list) {
            checkList(value, list.getWrappedType(), path);
        } else if (type instanceof GraphQLInputObjectType object) {
            checkObject(value, object, path);
        } else if (type instanceof GraphQLEnumType constants) {
            if (!(value instanceof String name) || constants.getValue(name) == null) {
                throw Problem.invalid(path, "This must be one of the values of %s.".formatted(constants.getName()));
            }
        } else if (type instanceof GraphQLScalarType scalar) {
            checkScalar(value, scalar, path);
        }
    }

    private void checkList(Object value, GraphQLType element, String path) {
        if (!(value instanceof List<?> list)) {
            check(value, element, path); // GraphQL takes a single value for a list of one
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            check(list.get(i), element, path + "[" + i + "]");
        }
    }

    private void checkObject(Object value, GraphQLInputObjectType type, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            throw Problem.invalid(path, "This must be an object of type %s.".formatted(type.getName()));
        }
        for (Object name : map.keySet()) {
            if (type.getFieldDefinition(name.toString()) == null) {
                throw Problem.invalid(path + "." + name, "%s has no such field.".formatted(type.getName()));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (map.containsKey(field.getName()) || !field.hasSetDefaultValue()) {
                check(map.get(field.getName()), field.getType(), path + "." + field.getName());
            }
        }
    }

    private static void checkScalar(Object value, GraphQLScalarType scalar, String path) {
        try {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
        } catch (CoercingParseValueException e) {
            String wanted = GraphQLTypeUtil.simplePrint(scalar);
            throw Problem.invalid(path, "This is not a valid %s. %s".formatted(wanted, e.getMessage()));
        }
    }
}
