package org.fairwatt.api.transport;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which operations of the API a valid document calls, fragments looked into. */
final class RootFields {

    private RootFields() {}

    static Set<String> of(Document document, OperationDefinition operation) {
        Set<String> names = new LinkedHashSet<>();
        collect(document, operation.getSelectionSet(), names);
        return names;
    }

    private static void collect(Document document, SelectionSet selections, Set<String> names) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                names.add(field.getName());
            } else if (selection instanceof InlineFragment inline) {
                collect(document, inline.getSelectionSet(), names);
            } else if (selection instanceof FragmentSpread spread) {
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(spread.getName()))
                        .forEach(fragment -> collect(document, fragment.getSelectionSet(), names));
            }
        }
    }
}
