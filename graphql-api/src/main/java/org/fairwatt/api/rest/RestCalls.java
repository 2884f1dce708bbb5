package org.fairwatt.api.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fairwatt.api.budget.OverBudget;
import org.fairwatt.api.security.Bearer;
import org.fairwatt.api.security.Identity;
import org.fairwatt.api.security.InvalidToken;
import org.fairwatt.api.security.Origins;
import org.fairwatt.api.security.TokenVerifier;
import org.fairwatt.api.transport.ApiError;
import org.fairwatt.api.transport.BadRequest;
import org.fairwatt.api.transport.Engine;
import org.fairwatt.api.transport.ErrorCode;
import org.fairwatt.api.transport.GraphQlRequest;
import org.fairwatt.api.transport.Json;
import org.fairwatt.api.transport.Outcome;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Runs operations of the schema for REST: the same token, tenant, budget, checks and use cases as for GraphQL. */
public final class RestCalls {

    public static final String KEY_HEADER = "Idempotency-Key";

    private static final int MOST_BYTES = 128 * 1024;
    private static final Pattern JSON =
            Pattern.compile("application/json *(; *charset *= *\"?utf-8\"? *)?", Pattern.CASE_INSENSITIVE);

    private final Operations operations;
    private final Engine engine;
    private final TokenVerifier tokens;
    private final Origins origins;

    public RestCalls(Operations operations, Engine engine, TokenVerifier tokens, Origins origins) {
        this.operations = operations;
        this.engine = engine;
        this.tokens = tokens;
        this.origins = origins;
    }

    RestReply answer(Runs runs, RestRequest request) {
        try {
            return run(runs, operations.of(runs), request);
        } catch (InvalidToken e) {
            return RestProblem.of(401, ProblemCode.UNAUTHENTICATED.name(), e.getMessage())
                    .toReply();
        } catch (Problem e) { // the issuer's keys can't be had
            return RestProblem.of(
                            RestErrors.status(e.code().name(), false), e.code().name(), e.getMessage())
                    .toReply();
        } catch (BadRequest e) {
            return RestProblem.of(e.status(), ErrorCode.INVALID_DOCUMENT, e.getMessage())
                    .toReply();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the client is gone
        }
    }

    private RestReply run(Runs runs, RestOperation operation, RestRequest request) throws IOException {
        if (!origins.allows(request.header("Origin").orElse(null))) {
            return RestProblem.of(403, ProblemCode.FORBIDDEN.name(), "Pages of other origins can't call this.")
                    .toReply();
        }
        Identity identity = tokens.verify(request.header("Authorization")
                .flatMap(Bearer::tokenIn)
                .orElseThrow(() -> new InvalidToken("Send a token: \"Authorization: Bearer …\".")));
        Arguments arguments =
                Arguments.of(operation, request.method(), request.id().isPresent());
        Optional<String> body = arguments.hasBody() ? Optional.of(bodyOf(request)) : Optional.empty();
        try {
            engine.receive(
                    identity,
                    lengthOf(request.parameters()) + body.map(String::length).orElse(0));
        } catch (OverBudget e) {
            return RestErrors.problem(ApiError.of(e).toMap(), arguments).toReply();
        }
        Optional<String> key = request.header(KEY_HEADER);
        if (operation.needsKey() && key.isEmpty()) {
            return RestProblem.at(
                            KEY_HEADER,
                            400,
                            ProblemCode.INVALID_INPUT.name(),
                            "Send a key that you made up for this call, so that it may be sent again without harm.")
                    .toReply();
        }
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        key.filter(given -> operation.needsKey()).ifPresent(given -> variables.put(RestOperation.KEY, given));
        arguments
                .id()
                .ifPresent(argument ->
                        variables.put(argument.getName(), request.id().orElseThrow()));
        Optional<RestProblem> wrong = fill(variables, arguments, request.parameters())
                .or(() -> body.flatMap(text -> fillFromBody(variables, arguments, text)));
        if (wrong.isPresent()) {
            return wrong.get().toReply();
        }
        GraphQlRequest asked = new GraphQlRequest(operation.document(), Optional.empty(), variables);
        Outcome outcome = engine.execute(asked, identity, EnumSet.of(operation.kind()));
        return tell(runs, operation, arguments, outcome);
    }

    private static Optional<RestProblem> fill(
            Map<String, @Nullable Object> variables, Arguments arguments, Map<String, List<String>> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>(parameters);
        for (RestParameter parameter : arguments.parameters()) {
            List<String> texts = given.remove(parameter.name());
            if (parameter.within() && parameter.required()) { // so that the error names the field and not its object
                inside(variables, parameter);
            }
            if (texts != null && texts.size() > 1 && !parameter.isList()) {
                return Optional.of(misused(parameter.name(), "Give this parameter once."));
            }
            if (texts != null && !texts.isEmpty()) {
                Map<String, @Nullable Object> target = parameter.within() ? inside(variables, parameter) : variables;
                target.put(parameter.name(), parameter.read(texts));
            }
        }
        if (!given.isEmpty()) {
            return Optional.of(misused(given.keySet().iterator().next(), "This call has no such parameter."));
        }
        return Optional.empty();
    }

    private static Map<String, @Nullable Object> inside(
            Map<String, @Nullable Object> variables, RestParameter parameter) {
        @SuppressWarnings("unchecked") // put there by this method only
        Map<String, @Nullable Object> object = (Map<String, @Nullable Object>)
                variables.computeIfAbsent(parameter.argument().getName(), name -> new LinkedHashMap<>());
        return java.util.Objects.requireNonNull(object);
    }

    private static long lengthOf(Map<String, List<String>> parameters) {
        return parameters.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }

    private static String bodyOf(RestRequest request) throws IOException {
        if (!JSON.matcher(request.header("Content-Type").orElse("")).matches()) {
            throw new BadRequest(415, "Send the body as application/json in UTF-8.");
        }
        return request.body(MOST_BYTES)
                .orElseThrow(() -> new BadRequest(413, "The body has more than %d bytes.".formatted(MOST_BYTES)));
    }

    private static Optional<RestProblem> fillFromBody(
            Map<String, @Nullable Object> variables, Arguments arguments, String text) {
        Map<String, @Nullable Object> body = Json.object(text)
                .map(Json::toMap)
                .orElseThrow(() -> new BadRequest(400, "The body is not a JSON object."));
        if (arguments.wholeBody().isPresent()) {
            variables.put(arguments.wholeBody().get().getName(), body);
            return Optional.empty();
        }
        List<String> known = arguments.bodyFields().stream()
                .map(argument -> argument.getName())
                .toList();
        for (String name : body.keySet()) {
            if (!known.contains(name)) {
                return Optional.of(RestProblem.at(
                        name, 422, ProblemCode.INVALID_INPUT.name(), "The body of this call has no such field."));
            }
        }
        variables.putAll(body);
        return Optional.empty();
    }

    private static RestProblem misused(String parameter, String detail) {
        return RestProblem.at(parameter, 400, ProblemCode.INVALID_INPUT.name(), detail);
    }

    private static RestReply tell(Runs runs, RestOperation operation, Arguments arguments, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            List<Map<?, ?>> errors =
                    refused.errors().stream().<Map<?, ?>>map(ApiError::toMap).toList();
            return RestErrors.problem(errors, arguments).toReply();
        }
        Outcome.Answered answered = (Outcome.Answered) outcome;
        if (answered.reply().get("errors") instanceof List<?> errors) {
            List<Map<?, ?>> told =
                    errors.stream().<Map<?, ?>>map(error -> (Map<?, ?>) error).toList();
            return RestErrors.problem(told, arguments).toReply();
        }
        Object result = part(answered.reply().get("data"), operation.name());
        return RestReply.of(
                runs.status(),
                operation.only().isPresent() ? part(result, operation.only().get()) : result);
    }

    private static @Nullable Object part(@Nullable Object whole, String name) {
        return whole instanceof Map<?, ?> map ? map.get(name) : null;
    }
}
