package org.fairwatt.api.transport;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairwatt.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Checks the variables against their types, since graphql-java's own check does not say which field of an input is to
 * blame. The path it names starts with the argument that the variable is given to.
 */
final class VariableCheck {

    private static final int MOST_TOLD = 20; // a hostile list may have thousands
    private static final int LONGEST_VALUE = 120;

    private final GraphQLSchema schema;

    VariableCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** @throws Problem INVALID_INPUT for the first value that does not fit, with others suppressed in it */
    void check(OperationDefinition operation, Map<String, @Nullable Object> variables) {
        Map<String, String> arguments = VariableUse.argumentsByVariable(operation);
        Wrong wrong = new Wrong();
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            String name = definition.getName();
            boolean defaulted = definition.getDefaultValue() != null && !variables.containsKey(name);
            if (!defaulted && typeOf(definition.getType()) instanceof GraphQLInputType type) {
                check(variables.get(name), type, arguments.getOrDefault(name, name), wrong);
            }
        }
        wrong.throwIfAny();
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

    private void check(@Nullable Object value, GraphQLType type, String path, Wrong wrong) {
        if (type instanceof GraphQLNonNull nonNull) {
            if (value == null) {
                wrong.add(path, "This must be given and not be null.");
            } else {
                check(value, nonNull.getWrappedType(), path, wrong);
            }
        } else if (value != null) {
            checkPresent(value, type, path, wrong);
        }
    }

    private void checkPresent(Object value, GraphQLType type, String path, Wrong wrong) {
        if (type instanceof GraphQLList list) {
            checkList(value, list.getWrappedType(), path, wrong);
        } else if (type instanceof GraphQLInputObjectType object) {
            checkObject(value, object, path, wrong);
        } else if (type instanceof GraphQLEnumType constants) {
            if (!(value instanceof String name) || constants.getValue(name) == null) {
                wrong.add(path, "This (%s) must be one of %s.".formatted(shortly(value), namesOf(constants)));
            }
        } else if (type instanceof GraphQLScalarType scalar) {
            checkScalar(value, scalar, path, wrong);
        }
    }

    private void checkList(Object value, GraphQLType element, String path, Wrong wrong) {
        if (!(value instanceof List<?> list)) {
            check(value, element, path, wrong); // GraphQL takes a single value for a list of one
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            check(list.get(i), element, path + "[" + i + "]", wrong);
        }
    }

    private void checkObject(Object value, GraphQLInputObjectType type, String path, Wrong wrong) {
        if (!(value instanceof Map<?, ?> map)) {
            wrong.add(path, "This must be an object of type %s.".formatted(type.getName()));
            return;
        }
        for (Object name : map.keySet()) {
            if (type.getFieldDefinition(name.toString()) == null) {
                wrong.add(
                        path + "." + shortly(name),
                        "%s has no such field, only %s.".formatted(type.getName(), namesOf(type)));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (map.containsKey(field.getName()) || !field.hasSetDefaultValue()) {
                check(map.get(field.getName()), field.getType(), path + "." + field.getName(), wrong);
            }
        }
    }

    private static void checkScalar(Object value, GraphQLScalarType scalar, String path, Wrong wrong) {
        try {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
        } catch (CoercingParseValueException e) {
            String wanted = GraphQLTypeUtil.simplePrint(scalar);
            wrong.add(path, "This is not a valid %s. %s".formatted(wanted, shortly(String.valueOf(e.getMessage()))));
        }
    }

    private static String namesOf(GraphQLInputObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .collect(Collectors.joining(", "));
    }

    private static String namesOf(GraphQLEnumType constants) {
        return constants.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", "));
    }

    /** What a client sent may be long. */
    private static String shortly(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    /** What does not fit, the first of it with the others beside. */
    private static final class Wrong {
        private final List<Problem> problems = new ArrayList<>();

        void add(String path, String message) {
            if (problems.size() < MOST_TOLD) {
                problems.add(Problem.invalid(path, message));
            }
        }

        void throwIfAny() {
            if (!problems.isEmpty()) {
                throw Problem.together(problems);
            }
        }
    }
}
