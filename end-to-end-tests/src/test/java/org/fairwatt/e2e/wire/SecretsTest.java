package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fairwatt.e2e.wire.ServedSchema.Operation;
import org.fairwatt.launcher.platform.Access;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A driver and a partner ask for everything that can be asked for; no answer holds a secret, or who another person is. */
class SecretsTest {

    private static Street street;
    private static ServedSchema schema;
    private static Map<String, String> secrets;

    @BeforeAll
    static void furnish() throws ParseException {
        schema = ServedSchema.read();
        street = Street.of(Actor.NILS, Actor.ANNA_ADMIN);
        secrets = new LinkedHashMap<>();
        Access access = OverTheWire.access();
        secrets.put("the partner's secret", access.partnerSecret("northgrid"));
        secrets.put("the onboarding secret", access.onboardingClientSecret());
        secrets.put("the demo's password", access.demoPassword());
        secrets.put("the application's password", access.databaseApp().password());
        secrets.put("the directory's password", access.databaseDirectory().password());
        for (Actor actor : Actor.values()) {
            String token = actor.token();
            secrets.put("the signature of the token of " + actor, token.substring(token.lastIndexOf('.') + 1));
            if (actor != Actor.NILS) {
                secrets.put(
                        "the person's id of " + actor,
                        SignedJWT.parse(token).getJWTClaimsSet().getSubject());
                secrets.put("the address of " + actor, actor.email());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aDriverFindsNone() {
        return everythingAskedBy("driver", Actor.NILS::token);
    }

    @TestFactory
    Stream<DynamicTest> aPartnerFindsNone() {
        String secret = OverTheWire.access().partnerSecret("northgrid");
        return everythingAskedBy("partner", () -> Partner.token("partner-northgrid", secret));
    }

    private static Stream<DynamicTest> everythingAskedBy(String who, Supplier<String> token) {
        Stream<DynamicTest> byGraphQl = schema.operations().stream()
                .filter(operation -> operation.kind().equals("query"))
                .map(operation ->
                        DynamicTest.dynamicTest(who + " " + operation.name(), () -> ask(operation, token.get())));
        Stream<DynamicTest> byRest = ServedRest.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> DynamicTest.dynamicTest(
                        who + " " + operation,
                        () -> assertNoneIn(operation
                                .call(street.example(operation.graphQlName()))
                                .with("Authorization", "Bearer " + token.get())
                                .send()
                                .text())));
        Stream<DynamicTest> open = Stream.of(
                        "/openapi", "/openapi/ui", "/config.json", "/", "/graphiql", "/health/ready")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertNoneIn(RawHttp.get(path).send().text())));
        return Stream.of(byGraphQl, byRest, open).flatMap(tests -> tests);
    }

    private static void ask(Operation operation, String token) {
        Answer answer = Call.post(schema.everythingOf(operation.name()), street.example(operation.name()))
                .bearer(token)
                .send();
        assertThat(answer.status()).as("%s", answer).isLessThan(500);
        assertThat(answer.code()).as("%s", answer).isNotEqualTo("INVALID_DOCUMENT");
        assertNoneIn(answer.toString());
    }

    private static void assertNoneIn(String text) {
        secrets.forEach((what, secret) -> assertThat(text).as(what).doesNotContain(secret));
    }
}
