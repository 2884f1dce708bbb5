package org.fairwatt.api.transport;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document may ask for. Checked after parsing and before validation, which takes long for a hostile document. */
final class DocumentLimits {

    /** The parser's own; 15,000 tokens are the largest site file written as a literal. */
    static final ParserOptions PARSER = ParserOptions.newParserOptions()
            .maxCharacters(128 * 1024)
            .maxTokens(15_000)
            .maxWhitespaceTokens(50_000)
            .maxRuleDepth(100)
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .redactTokenParserErrorMessages(true)
            .build();

    private static final int MOST_DEFINITIONS = 100;
    private static final int DEEPEST = 20; // the usual introspection query has 15 levels
    private static final long MOST_FIELDS = 2_000; // the page's largest document has 60
    private static final long MOST_ALIASES = 50;
    private static final long MOST_DIRECTIVES = 50;
    private static final int MOST_VARIABLES = 50;
    private static final long HIGHEST_COST = 50_000; // 100 stations with everything cost 21,000
    private static final long HIGHEST_COST_OF_CHANGES = 10_000; // a few at a time: each is a transaction of its own

    /** Longer numbers fit no scalar, and reading one takes time that grows with the square of its length. */
    private static final Pattern ENDLESS_NUMBER = Pattern.compile("[0-9]{100}");

    private static final String POINTS = "points of cost";

    private final GraphQLSchema schema;

    DocumentLimits(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Looks at the text before it is parsed; {@link DocumentRefused} when it can't be a document. */
    static void check(String query) {
        if (ENDLESS_NUMBER.matcher(query).find()) {
            throw new DocumentRefused("A number of the document has too many digits.");
        }
    }

    /** Looks at the document before it is validated; {@link DocumentRefused} when it passes a limit. */
    void check(Document document) {
        if (document.getDefinitions().size() > MOST_DEFINITIONS) {
            throw new DocumentRefused("The document has more than %d definitions.".formatted(MOST_DEFINITIONS));
        }
        DocumentWeigher weigher = new DocumentWeigher(schema, document, Map.of());
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                require("variables", operation.getVariableDefinitions().size(), MOST_VARIABLES);
                DocumentWeight weight = weigher.weigh(operation.getSelectionSet(), root(operation))
                        .with(operation.getDirectives());
                check(weight);
                if (operation.getOperation() == Operation.MUTATION) {
                    require(POINTS, weight.cost(), HIGHEST_COST_OF_CHANGES);
                }
            } else if (definition instanceof FragmentDefinition fragment) {
                check(weigher.weigh(fragment));
            }
        }
    }

    /** What one operation of a valid document costs with these variables, in points. */
    long cost(Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
        return new DocumentWeigher(schema, document, variables)
                .weigh(operation.getSelectionSet(), root(operation))
                .cost();
    }

    private static void check(DocumentWeight weight) {
        require("fields, fragments written out", weight.fields(), MOST_FIELDS);
        require("levels", weight.depth(), DEEPEST);
        require("aliases", weight.aliases(), MOST_ALIASES);
        require("directives", weight.directives(), MOST_DIRECTIVES);
        require(POINTS, weight.cost(), HIGHEST_COST);
    }

    private static void require(String what, long value, long most) {
        if (value > most) {
            throw new DocumentRefused("The document asks for more than %d %s. Maybe split it, or ask for shorter pages."
                    .formatted(most, what));
        }
    }

    private @Nullable GraphQLFieldsContainer root(OperationDefinition operation) {
        GraphQLObjectType type = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return type;
    }
}
