package org.fairwatt.api.openapi;

import static org.fairwatt.api.openapi.TypeSchemas.map;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairwatt.api.rest.Arguments;
import org.fairwatt.api.rest.RestOperation;
import org.fairwatt.api.rest.Runs;

/** What calls may be answered with. */
final class Answers {

    private static final Map<Integer, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put(400, "A parameter or header is missing or wrong, or the body is no JSON object.");
        PROBLEMS.put(401, "There is no token, or not a valid one.");
        PROBLEMS.put(403, "The token's community or role does not allow it.");
        PROBLEMS.put(404, "There is no such thing, or not for you.");
        PROBLEMS.put(409, "The thing changed meanwhile, or already exists in another form.");
        PROBLEMS.put(413, "The body has more than 128 KB.");
        PROBLEMS.put(415, "The body is not application/json in UTF-8.");
        PROBLEMS.put(
                422,
                "A field of the body is missing or wrong, names something that isn't there, or the key was used with"
                        + " another body.");
        PROBLEMS.put(
                429,
                "The client or its community has asked for more than is given out at a time; Retry-After says when to"
                        + " come back.");
        PROBLEMS.put(503, "A part that this needs does not answer; try again in a minute.");
    }

    private static final List<Integer> WITH_BODY_ONLY = List.of(413, 415);
    private static final List<Integer> WITH_KEY_ONLY = List.of(409, 422);

    private Answers() {}

    static Map<String, Object> of(Runs runs, RestOperation operation, Arguments arguments, TypeSchemas types) {
        GraphQLFieldDefinition given =
                operation.only().map(name -> part(operation, name)).orElse(operation.field());
        Map<String, Object> answers = map(
                Integer.toString(runs.status()),
                map(
                        "description",
                        runs.status() == 201 ? "Made, or made before with this key." : "Done.",
                        "content",
                        map("application/json", map("schema", types.of(given.getType())))));
        PROBLEMS.keySet().stream()
                .filter(status -> arguments.hasBody() || !WITH_BODY_ONLY.contains(status))
                .filter(status -> operation.needsKey() || arguments.hasBody() || !WITH_KEY_ONLY.contains(status))
                .forEach(status ->
                        answers.put(status.toString(), map("$ref", "#/components/responses/" + nameOf(status))));
        return answers;
    }

    /** A field of what the operation gives. */
    static GraphQLFieldDefinition part(RestOperation operation, String name) {
        GraphQLFieldsContainer whole = (GraphQLFieldsContainer)
                GraphQLTypeUtil.unwrapAll(operation.field().getType());
        return Objects.requireNonNull(whole.getFieldDefinition(name));
    }

    static Map<String, Object> problems() {
        Map<String, Object> responses = new LinkedHashMap<>();
        PROBLEMS.forEach((status, words) -> {
            Map<String, Object> response = map(
                    "description",
                    words,
                    "content",
                    map(
                            "application/problem+json",
                            map(
                                    "schema",
                                    map("$ref", "#/components/schemas/Problem"),
                                    "example",
                                    Examples.problem(status))));
            if (status == 429) {
                response.put(
                        "headers",
                        map("Retry-After", map("description", "In seconds.", "schema", map("type", "integer"))));
            }
            responses.put(nameOf(status), response);
        });
        return responses;
    }

    static Map<String, Object> problemSchema() {
        Map<String, Object> properties = map(
                "title", text("The same for every problem of a code."),
                "status", map("type", "integer", "description", "The status of HTTP."),
                "detail", text("What is wrong, and what to do."),
                "code",
                        text("For programs: INVALID_INPUT, NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, TENANT_MISSING,"
                                + " TENANT_UNKNOWN, TENANT_SUSPENDED, CONFLICT, IDEMPOTENCY_KEY_REUSED,"
                                + " LIMIT_EXCEEDED, INVALID_DOCUMENT, UNAVAILABLE or INTERNAL."),
                "field",
                        text("The part of the request that is to blame: a field of the body by its path, a"
                                + " parameter or header by name."),
                "retryAfterSeconds", map("type", "integer", "description", "When the same may be asked again."),
                "errors", severalErrors());
        return TypeSchemas.object(
                "What went wrong, as RFC 9457 has it.", properties, List.of("title", "status", "detail", "code"));
    }

    private static Map<String, Object> severalErrors() {
        Map<String, Object> properties =
                map("detail", text("What is wrong, and what to do."), "field", text("The part that is to blame."));
        return map(
                "type",
                "array",
                "description",
                "Everything that is wrong, the first included; only where it is more than one thing.",
                "items",
                TypeSchemas.object("One thing that is wrong.", properties, List.of("detail")));
    }

    private static Map<String, Object> text(String description) {
        return map("type", "string", "description", description);
    }

    private static String nameOf(int status) {
        return "Problem" + status;
    }
}
