package org.fairwatt.api.transport;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a document before anything else looks at it. Each fragment is weighed once, however often it is spread, so a
 * document whose fragments double each other 30 times takes no longer than its text.
 */
final class DocumentWeigher {

    private static final int LIST_LENGTH = 10; // a guess for lists that have no "first"
    private static final int PAGE_LENGTH = 100; // the longest page there is
    private static final int DEEPEST_NESTING = 200; // far above the limit, far below what the stack holds
    private static final String PAGE = "Page"; // types of one page: their items were counted with "first"

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, @Nullable Object> variables;
    private final Map<String, DocumentWeight> weighed = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int nesting;

    /** @param variables what is known of them: a page length that isn't counts as the longest */
    DocumentWeigher(GraphQLSchema schema, Document document, Map<String, @Nullable Object> variables) {
        this.schema = schema;
        this.variables = variables;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, second) -> first));
    }

    /**
     * @param type what is selected from; null when the schema does not know it
     * @throws DocumentRefused when fragments spread each other in a circle
     */
    DocumentWeight weigh(@Nullable SelectionSet selections, @Nullable GraphQLFieldsContainer type) {
        if (selections == null) {
            return DocumentWeight.NOTHING;
        }
        if (++nesting > DEEPEST_NESTING) {
            throw new DocumentRefused("The document is nested too deeply.");
        }
        DocumentWeight sum = DocumentWeight.NOTHING;
        for (Selection<?> selection : selections.getSelections()) {
            sum = sum.plus(weigh(selection, type));
        }
        nesting--;
        return sum;
    }

    /** The fragment alone; validation looks at it even when nothing spreads it. */
    DocumentWeight weigh(FragmentDefinition fragment) {
        DocumentWeight known = weighed.get(fragment.getName());
        if (known != null) {
            return known;
        }
        if (!open.add(fragment.getName())) {
            throw new DocumentRefused("Fragment (%s) contains itself.".formatted(fragment.getName()));
        }
        DocumentWeight weight = weigh(
                fragment.getSelectionSet(),
                container(fragment.getTypeCondition().getName()));
        open.remove(fragment.getName());
        weighed.put(fragment.getName(), weight);
        return weight;
    }

    private DocumentWeight weigh(Selection<?> selection, @Nullable GraphQLFieldsContainer type) {
        if (selection instanceof Field field) {
            return weigh(field, type);
        }
        if (selection instanceof InlineFragment inline) {
            boolean narrows = inline.getTypeCondition() != null;
            GraphQLFieldsContainer narrowed =
                    narrows ? container(inline.getTypeCondition().getName()) : type;
            return weigh(inline.getSelectionSet(), narrowed).with(inline.getDirectives());
        }
        FragmentSpread spread = (FragmentSpread) selection;
        FragmentDefinition fragment = fragments.get(spread.getName());
        return (fragment == null ? DocumentWeight.NOTHING : weigh(fragment)).with(spread.getDirectives());
    }

    private DocumentWeight weigh(Field field, @Nullable GraphQLFieldsContainer type) {
        GraphQLFieldDefinition definition = type == null ? null : type.getFieldDefinition(field.getName());
        GraphQLType result = definition == null ? null : definition.getType();
        GraphQLFieldsContainer below =
                result != null && GraphQLTypeUtil.unwrapAll(result) instanceof GraphQLFieldsContainer c ? c : null;
        return weigh(field.getSelectionSet(), below)
                .under(FieldCosts.of(type, field.getName()), field.getAlias() != null, times(field, type, definition))
                .with(field.getDirectives());
    }

    private int times(Field field, @Nullable GraphQLFieldsContainer type, @Nullable GraphQLFieldDefinition definition) {
        if (type == null || definition == null || type.getName().endsWith(PAGE)) {
            return 1;
        }
        if (definition.getArgument("first") != null) {
            return first(field).orElse(PAGE_LENGTH);
        }
        return GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList ? LIST_LENGTH : 1;
    }

    private Optional<Integer> first(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .map(Argument::getValue)
                .flatMap(value -> number(value).stream())
                .filter(value -> value > 0)
                .map(value -> (int) Math.min(PAGE_LENGTH, value))
                .findFirst();
    }

    private Optional<Long> number(Value<?> value) {
        if (value instanceof IntValue literal && literal.getValue().bitLength() < Long.SIZE) {
            return Optional.of(literal.getValue().longValue());
        }
        if (value instanceof VariableReference reference && variables.get(reference.getName()) instanceof Long given) {
            return Optional.of(given);
        }
        return Optional.empty();
    }

    private @Nullable GraphQLFieldsContainer container(String name) {
        return schema.getType(name) instanceof GraphQLFieldsContainer container ? container : null;
    }
}
