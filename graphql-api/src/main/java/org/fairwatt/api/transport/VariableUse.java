package org.fairwatt.api.transport;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.Map;

/** Where an operation puts its variables: {@code input}, or {@code input.stationIds}. */
final class VariableUse {

    private final Map<String, String> paths = new HashMap<>();

    private VariableUse() {}

    /** Each variable's path, as the client would have written the value itself; that of its first use. */
    static Map<String, String> argumentsByVariable(OperationDefinition operation) {
        VariableUse use = new VariableUse();
        operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .flatMap(field -> field.getArguments().stream())
                .forEach(use::note);
        return use.paths;
    }

    private void note(Argument argument) {
        note(argument.getValue(), argument.getName());
    }

    private void note(Value<?> value, String path) {
        if (value instanceof VariableReference variable) {
            paths.putIfAbsent(variable.getName(), path);
        } else if (value instanceof ObjectValue object) {
            for (ObjectField field : object.getObjectFields()) {
                note(field.getValue(), path + "." + field.getName());
            }
        }
    }
}
