package org.fairwatt.api.openapi;

import static org.fairwatt.api.openapi.TypeSchemas.described;
import static org.fairwatt.api.openapi.TypeSchemas.map;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairwatt.api.rest.Arguments;
import org.fairwatt.api.rest.Operations;
import org.fairwatt.api.rest.RestApplication;
import org.fairwatt.api.rest.RestCalls;
import org.fairwatt.api.rest.RestOperation;
import org.fairwatt.api.rest.RestParameter;

/**
 * The OpenAPI 3.1 document. Addresses and methods come from the resources, all else from the GraphQL schema that they
 * run, so it can't tell anything else than what happens.
 */
public final class ApiDescription {

    private static final String INTRODUCTION = """
        The actions of Fairwatt as plain REST. They are those of the GraphQL API, with the same names for the same things; \
        what changes live is told there only, by subscriptions.

        - Every call needs a token: `Authorization: Bearer …`. A token names one community, and nothing of another one is seen.
        - Calls that change something need an `Idempotency-Key` that you make up, 8 to 128 visible ASCII characters. The same \
        key with the same body gives the first answer again and does nothing twice.
        - Bodies are JSON in UTF-8, at most 128 KB; fields that are not described are errors. Power is in W, energy in Wh, \
        instants are ISO 8601 with an offset and given out in UTC.
        - What goes wrong is told as `application/problem+json` (RFC 9457), with a `code` and, where one part of the request \
        is to blame, its name in `field`.\
        """;

    private final Operations operations;
    private final JsonObject examples = Examples.read();
    private final TypeSchemas types = new TypeSchemas();
    private final String publicUrl;
    private final String issuer;

    private ApiDescription(GraphQLSchema schema, String publicUrl, String issuer) {
        this.operations = new Operations(schema);
        this.publicUrl = publicUrl;
        this.issuer = issuer;
    }

    /** @param issuer of the tokens, which is where a program gets one */
    public static Map<String, Object> of(GraphQLSchema schema, String publicUrl, String issuer) {
        return new ApiDescription(schema, publicUrl, issuer).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> paths = paths();
        return map(
                "openapi",
                "3.1.0",
                "info",
                map("title", "Fairwatt", "version", "1", "description", INTRODUCTION),
                "servers",
                List.of(map("url", publicUrl + RestApplication.PATH)),
                "security",
                List.of(map("partner", List.of()), map("token", List.of())),
                "paths",
                paths,
                "components",
                map(
                        "schemas",
                        schemas(),
                        "responses",
                        Answers.problems(),
                        "securitySchemes",
                        map("partner", partner(), "token", token())));
    }

    private Map<String, Object> schemas() {
        Map<String, Object> schemas = types.components();
        schemas.put("Problem", Answers.problemSchema());
        return schemas;
    }

    private Map<String, Object> partner() {
        String tokens = issuer + "/protocol/openid-connect/token";
        return map(
                "type",
                "oauth2",
                "description",
                "A partner's program, with the client's id and secret.",
                "flows",
                map("clientCredentials", map("tokenUrl", tokens, "scopes", Map.of())));
    }

    private static Map<String, Object> token() {
        return map(
                "type", "http", "scheme", "bearer", "bearerFormat", "JWT", "description", "Any token of the issuer.");
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        RestRoute.all().forEach(route -> {
            Map<String, Object> methods = Examples.copy(paths.get(route.path()));
            methods.put(route.method().toLowerCase(Locale.ROOT), call(route));
            paths.put(route.path(), methods);
        });
        return paths;
    }

    private Map<String, Object> call(RestRoute route) {
        RestOperation operation = operations.of(route.runs());
        Arguments arguments = Arguments.of(operation, route.method(), route.hasId());
        String words = operation
                .only()
                .map(name -> Answers.part(operation, name).getDescription())
                .orElse(operation.field().getDescription());
        Map<String, Object> call = map(
                "operationId",
                route.operationId(),
                "tags",
                List.of(route.tag()),
                "summary",
                words.replaceFirst("(?s)(?<=\\.)\\s.*", ""),
                "description",
                words);
        List<Object> parameters = parameters(operation, arguments);
        if (!parameters.isEmpty()) {
            call.put("parameters", parameters);
        }
        if (arguments.hasBody()) {
            call.put("requestBody", body(operation, arguments));
        }
        call.put("responses", Answers.of(route.runs(), operation, arguments, types));
        return call;
    }

    private List<Object> parameters(RestOperation operation, Arguments arguments) {
        List<Object> parameters = new ArrayList<>();
        arguments
                .id()
                .ifPresent(id ->
                        parameters.add(parameter("id", "path", true, id.getDescription(), map("type", "string"))));
        if (operation.needsKey()) {
            Map<String, Object> text = map("type", "string", "minLength", 8, "maxLength", 128);
            parameters.add(parameter(
                    RestCalls.KEY_HEADER,
                    "header",
                    true,
                    operation.field().getArgument("idempotencyKey").getDescription(),
                    text));
        }
        for (RestParameter each : arguments.parameters()) {
            parameters.add(
                    parameter(each.name(), "query", each.required(), each.description(), types.present(each.type())));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(
            String name,
            String in,
            boolean required,
            @org.jspecify.annotations.Nullable String description,
            Map<String, Object> schema) {
        Map<String, Object> parameter = described(map("name", name, "in", in, "required", required), description);
        parameter.put("schema", schema);
        return parameter;
    }

    private Map<String, Object> body(RestOperation operation, Arguments arguments) {
        Map<String, Object> schema = arguments
                .wholeBody()
                .map(argument -> types.of(argument.getType()))
                .orElseGet(() -> fields(arguments.bodyFields()));
        Map<String, Object> json = map("schema", schema);
        json.put("example", Examples.of(examples, operation.name()));
        return map("required", true, "content", map("application/json", json));
    }

    private Map<String, Object> fields(List<GraphQLArgument> arguments) {
        Map<String, Object> properties = new LinkedHashMap<>();
        arguments.forEach(argument ->
                properties.put(argument.getName(), described(types.of(argument.getType()), argument.getDescription())));
        List<String> required = arguments.stream()
                .filter(argument -> argument.getType() instanceof graphql.schema.GraphQLNonNull)
                .map(GraphQLArgument::getName)
                .toList();
        Map<String, Object> schema = TypeSchemas.object(null, properties, required);
        schema.put("additionalProperties", false);
        return schema;
    }
}
