package org.fairwatt.api.transport;

import graphql.language.OperationDefinition.Operation;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairwatt.api.budget.OverBudget;
import org.fairwatt.api.security.Bearer;
import org.fairwatt.api.security.Identity;
import org.fairwatt.api.security.InvalidToken;
import org.fairwatt.api.security.Origins;
import org.fairwatt.api.security.TokenVerifier;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/**
 * GraphQL over HTTP. Nothing is executed without a valid token; a page of another origin can't make a browser send
 * anything that would be, since only {@code application/json} is read and such a page's Origin is turned away.
 */
final class GraphQlHttp {

    private static final int MOST_BYTES = 128 * 1024;
    private static final Pattern JSON =
            Pattern.compile("application/json *(; *charset *= *\"?utf-8\"? *)?", Pattern.CASE_INSENSITIVE);
    private static final Set<Operation> BY_GET = EnumSet.of(Operation.QUERY); // links must not change anything
    private static final Set<Operation> BY_POST = EnumSet.of(Operation.QUERY, Operation.MUTATION);
    private static final String CHALLENGE = "Bearer realm=\"fairwatt\"";

    private final Engine engine;
    private final TokenVerifier tokens;
    private final Origins origins;

    GraphQlHttp(Engine engine, TokenVerifier tokens, Origins origins) {
        this.engine = engine;
        this.tokens = tokens;
        this.origins = origins;
    }

    HttpReply handle(HttpCall call) throws IOException {
        Optional<ReplyType> wanted = ReplyType.wantedBy(call.header("Accept").orElse(null));
        ReplyType type = wanted.orElse(ReplyType.JSON);
        if (!origins.allows(call.header("Origin").orElse(null))) {
            return error(403, type, ProblemCode.FORBIDDEN.name(), "Pages of other origins can't call this.");
        }
        if (wanted.isEmpty()) {
            return error(406, type, "Accept application/graphql-response+json or application/json.");
        }
        Optional<String> token = call.header("Authorization").flatMap(Bearer::tokenIn);
        if (token.isEmpty()) {
            return unauthenticated(type, CHALLENGE, "Send a token: \"Authorization: Bearer …\".");
        }
        return handle(call, type, token.get());
    }

    private HttpReply handle(HttpCall call, ReplyType type, String token) throws IOException {
        try {
            return execute(call, type, tokens.verify(token));
        } catch (InvalidToken e) {
            return unauthenticated(type, CHALLENGE + ", error=\"invalid_token\"", e.getMessage());
        } catch (OverBudget e) {
            return tell(Outcome.Refused.because(429, ApiError.of(e)), type);
        } catch (Problem e) {
            return tell(Outcome.Refused.because(400, ApiError.of(e)), type);
        } catch (BadRequest e) {
            return error(e.status(), type, e.getMessage());
        } catch (RuntimeException e) { // a bug; a client gets no stack trace, and no 5xx that makes it try again
            return HttpReply.of(200, type, FailureHandler.describe(e, "a request by HTTP"));
        }
    }

    private HttpReply execute(HttpCall call, ReplyType type, Identity identity) throws IOException {
        return switch (call.method()) {
            case "POST" -> tell(engine.execute(posted(call, identity), identity, BY_POST), type);
            case "GET" -> tell(engine.execute(gotten(call, identity), identity, BY_GET), type);
            default ->
                new HttpReply(
                        405,
                        type,
                        Map.of("Allow", "GET, POST"),
                        error(405, type, "Use POST, or GET for queries.").body());
        };
    }

    private GraphQlRequest posted(HttpCall call, Identity identity) throws IOException {
        if (!JSON.matcher(call.header("Content-Type").orElse("")).matches()) {
            throw new BadRequest(415, "Send the request as application/json in UTF-8.");
        }
        String body = call.body(MOST_BYTES)
                .orElseThrow(() -> new BadRequest(413, "The request has more than %d bytes.".formatted(MOST_BYTES)));
        engine.receive(identity, body.length());
        return GraphQlRequest.of(
                Json.object(body).orElseThrow(() -> new BadRequest(400, "The request is not a JSON object.")));
    }

    private GraphQlRequest gotten(HttpCall call, Identity identity) {
        engine.receive(
                identity,
                call.parameters().values().stream().mapToLong(String::length).sum());
        JsonObjectBuilder json = Json.newObject();
        call.parameters().forEach((name, value) -> {
            if (name.equals("variables") || name.equals("extensions")) {
                json.add(name, objectIn(name, value));
            } else {
                json.add(name, value);
            }
        });
        return GraphQlRequest.of(json.build());
    }

    private static JsonObject objectIn(String name, String text) {
        return Json.object(text)
                .orElseThrow(() -> new BadRequest(400, "The parameter \"%s\" must be a JSON object.".formatted(name)));
    }

    private static HttpReply tell(Outcome outcome, ReplyType type) {
        if (outcome instanceof Outcome.Answered answered) {
            return new HttpReply(200, type, Map.of(), Json.write(answered.reply()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            boolean mild = refused.status() == 400 && type == ReplyType.JSON;
            return new HttpReply(
                    mild ? 200 : refused.status(), type, headers(refused), Json.write(Outcome.reply(refused.errors())));
        }
        throw new IllegalStateException("A subscription began by HTTP.");
    }

    private static Map<String, String> headers(Outcome.Refused refused) {
        return switch (refused.status()) {
            case 405 -> Map.of("Allow", "POST");
            case 429 -> Map.of("Retry-After", Long.toString(refused.retryAfterSeconds()));
            default -> Map.of();
        };
    }

    private static HttpReply unauthenticated(ReplyType type, String challenge, String message) {
        ApiError error = ApiError.of(ProblemCode.UNAUTHENTICATED.name(), message);
        return HttpReply.of(401, type, Map.of("WWW-Authenticate", challenge), error);
    }

    private static HttpReply error(int status, ReplyType type, String message) {
        return error(status, type, ErrorCode.INVALID_DOCUMENT, message);
    }

    private static HttpReply error(int status, ReplyType type, String code, String message) {
        return HttpReply.of(status, type, ApiError.of(code, message));
    }
}
