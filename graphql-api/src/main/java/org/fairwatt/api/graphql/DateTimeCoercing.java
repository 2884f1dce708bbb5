package org.fairwatt.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** Instants between the years 2000 and 2100: what lies outside is a mistake, and overflows somewhere later. */
final class DateTimeCoercing implements Coercing<Instant, String> {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final String COMPLAINT =
            "This must be an instant of this century with an offset, such as 2025-06-01T18:40:00Z.";
    private static final int LONGEST = 40; // an offset date and time with nanoseconds has 35 characters

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        return result.toString();
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        return instant(input).orElseThrow(() -> new CoercingParseValueException(COMPLAINT));
    }

    @Override
    public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return instant(text.getValue()).orElseThrow(() -> new CoercingParseLiteralException(COMPLAINT));
        }
        throw new CoercingParseLiteralException(COMPLAINT);
    }

    private static Optional<Instant> instant(Object input) {
        if (!(input instanceof String text) || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            boolean sensible = !instant.isBefore(EARLIEST) && instant.isBefore(LATEST);
            return sensible ? Optional.of(instant) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
