package org.fairwatt.api.transport;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses, limits and validates documents, and remembers the ones seen last: clients send the same few all day. */
final class Documents {

    private static final int REMEMBERED = 300;
    private static final int LONGEST_REMEMBERED = 8_192; // characters; a hostile client can't fill the memory

    private final GraphQLSchema schema;
    private final DocumentLimits limits;
    private final Map<String, PreparsedDocumentEntry> seen = Collections.synchronizedMap(new Newest());

    Documents(GraphQLSchema schema) {
        this.schema = schema;
        this.limits = new DocumentLimits(schema);
    }

    /** The document, or why it can't be executed. */
    PreparsedDocumentEntry prepare(String query) {
        PreparsedDocumentEntry known = seen.get(query);
        if (known != null) {
            return known;
        }
        PreparsedDocumentEntry entry = prepareAnew(query);
        if (!entry.hasErrors() && query.length() <= LONGEST_REMEMBERED) {
            seen.put(query, entry);
        }
        return entry;
    }

    /** What it costs to run one operation of it, in points. */
    long costOfRunning(Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
        return limits.cost(document, operation, variables);
    }

    private PreparsedDocumentEntry prepareAnew(String query) {
        try {
            DocumentLimits.check(query);
            Document document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(query)
                            .parserOptions(DocumentLimits.PARSER)
                            .locale(Locale.ENGLISH)
                            .build());
            limits.check(document);
            List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
            return errors.isEmpty() ? new PreparsedDocumentEntry(document) : new PreparsedDocumentEntry(errors);
        } catch (InvalidSyntaxException e) {
            return new PreparsedDocumentEntry(e.toInvalidSyntaxError());
        } catch (DocumentRefused e) {
            return new PreparsedDocumentEntry(refusal(e));
        }
    }

    private static GraphQLError refusal(DocumentRefused refused) {
        return ValidationError.newValidationError()
                .validationErrorType(ValidationErrorType.InvalidSyntax)
                .description(refused.getMessage())
                .build();
    }

    private static final class Newest extends LinkedHashMap<String, PreparsedDocumentEntry> {

        Newest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > REMEMBERED;
        }
    }
}
