package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fairwatt.api.security.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphQlHttpTest {

    private static final String NEW_RESPONSE = "application/graphql-response+json";
    private static final String MUTATION =
            "mutation { joinCommunity(code: \"RIVER7\", idempotencyKey: \"12345678\") { alias } }";

    @Test
    void aQueryIsAnswered() {
        HttpReply reply = TestCall.query("{ vehicles { make } }").send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type().header()).isEqualTo("application/json; charset=utf-8");
        assertThat(reply.body()).isEqualTo("{\"data\":{\"vehicles\":[]}}");
    }

    @Test
    void aQueryMayComeByGet() {
        HttpReply reply = TestCall.get(Map.of("query", "{ vehicles { make } }", "variables", "{}"))
                .send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("\"data\"");
    }

    @Test
    void aMutationMayNotComeByGet() {
        HttpReply reply = TestCall.get(Map.of("query", MUTATION)).send();

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).containsEntry("Allow", "POST");
        assertThat(reply.body()).doesNotContain("data");
    }

    @Test
    void aSubscriptionNeedsAWebSocket() {
        assertThat(TestCall.query("subscription { gridStatusChanged { level } }")
                        .send()
                        .status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"})
    void otherMethodsAreTurnedAway(String method) {
        HttpReply reply = TestCall.of(method).send();

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).containsEntry("Allow", "GET, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/graphql",
                "application/json; charset=utf-16",
                "application/jsonx",
                ""
            })
    void onlyJsonIsRead(String contentType) {
        HttpReply reply =
                TestCall.query(MUTATION).header("Content-Type", contentType).send();

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.body()).doesNotContain("data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""})
    void jsonMayNameItsCharset(String contentType) {
        assertThat(TestCall.query("{ __typename }")
                        .header("Content-Type", contentType)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{",
                "[]",
                "\"text\"",
                "null",
                "{}",
                "{\"query\":null}",
                "{\"query\":\" \"}",
                "{\"query\":1}",
                "{\"query\":\"{__typename}\",\"operationName\":7}",
                "{\"query\":\"{__typename}\",\"variables\":\"{}\"}",
                "{\"query\":\"{__typename}\",\"variables\":[]}",
                "{\"query\":\"{__typename}\",\"extensions\":[]}"
            })
    void whatIsNoRequestIsABadRequestWhateverOneAccepts(String body) {
        assertThat(TestCall.post(body).send().status()).isEqualTo(400);
        assertThat(TestCall.post(body).header("Accept", NEW_RESPONSE).send().status())
                .isEqualTo(400);
    }

    @Test
    void jsonWithoutBottomIsABadRequest() {
        assertThat(TestCall.post("[".repeat(60_000)).send().status()).isEqualTo(400);
        assertThat(TestCall.post("{\"query\":\"{__typename}\",\"variables\":" + "{\"a\":".repeat(10_000) + "1"
                                + "}".repeat(10_001))
                        .send()
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsABadRequest() {
        String body = "{\"query\":\"query($a: Int) { station(id: $a) { id } }\",\"variables\":{\"a\":"
                + "9".repeat(100_000) + "}}";

        assertThat(TestCall.post(body).send().status()).isEqualTo(400);
    }

    @Test
    void theSchemaCanBeAskedForOnceInADocument() {
        assertThat(TestCall.query("{ a: __schema { types { name } } b: __schema { types { name } } }")
                        .send()
                        .body())
                .contains("INVALID_DOCUMENT");
    }

    @Test
    void nullMayStandForWhatIsLeftOut() {
        String body = "{\"query\":\"{__typename}\",\"operationName\":null,\"variables\":null,\"extensions\":null}";

        assertThat(TestCall.post(body).send().status()).isEqualTo(200);
    }

    @Test
    void aBodyHasAtMost128Kilobytes() {
        String padding = " ".repeat(128 * 1024);

        assertThat(TestCall.post("{\"query\":\"{__typename}\"}" + padding)
                        .send()
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "{ , 200, 400",
        "{ nothing }, 200, 400",
        "{ vehicles }, 200, 400",
        "query A { __typename } query B { __typename }, 200, 400"
    })
    void anErrorInTheDocumentIsToldAsTheClientAccepts(String query, int asJson, int asResponse) {
        HttpReply json = TestCall.query(query).send();
        HttpReply response =
                TestCall.query(query).header("Accept", NEW_RESPONSE).send();

        assertThat(json.status()).isEqualTo(asJson);
        assertThat(response.status()).isEqualTo(asResponse);
        assertThat(json.body()).contains("\"code\":\"INVALID_DOCUMENT\"").doesNotContain("\"data\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/* | application/json",
                "application/json | application/json",
                "application/graphql-response+json | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
                "application/json, application/graphql-response+json;q=0.5 | application/json",
                "application/graphql-response+json, application/json, text/event-stream |"
                        + " application/graphql-response+json",
                "application/graphql-response+json;q=0, */* | application/json",
                "text/html, application/xhtml+xml, */*;q=0.8 | application/json"
            })
    void theReplyComesAsTheClientPrefers(String accept, String type) {
        HttpReply reply =
                TestCall.query("{ __typename }").header("Accept", accept).send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type().header()).startsWith(type + ";");
    }

    @Test
    void whoAcceptsNeitherIsTold() {
        assertThat(TestCall.query("{ __typename }")
                        .header("Accept", "text/html")
                        .send()
                        .status())
                .isEqualTo(406);
    }

    @Test
    void aForeignPageIsTurnedAwayEvenWithAToken() {
        HttpReply reply =
                TestCall.query(MUTATION).header("Origin", "http://evil.example").send();

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).doesNotContain("riverbend");
    }

    @Test
    void ourOwnPageIsLetIn() {
        assertThat(TestCall.query("{ __typename }")
                        .header("Origin", "http://localhost:9080")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void withoutATokenNothingIsExecuted() {
        HttpReply reply =
                TestCall.query("{ vehicles { make } }").without("Authorization").send();

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.headers()).containsEntry("WWW-Authenticate", "Bearer realm=\"fairwatt\"");
        assertThat(reply.body()).contains("UNAUTHENTICATED").doesNotContain("data");
    }

    @Test
    void withABadTokenNothingIsExecuted() {
        HttpReply reply = TestCall.query("{ vehicles { make } }")
                .header("Authorization", "Bearer " + TestIssuer.unsigned())
                .send();

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.headers().get("WWW-Authenticate")).endsWith("error=\"invalid_token\"");
        assertThat(reply.body()).doesNotContain("data");
    }

    @Test
    void withoutATenantThereIsNoData() {
        HttpReply reply = TestCall.query("{ vehicles { make } }")
                .header("Authorization", "Bearer " + tokenWithoutTenant())
                .send();

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("\"code\":\"TENANT_MISSING\"").doesNotContain("\"data\"");
    }

    @Test
    void oneJoinsACommunityWithoutHavingATenant() {
        HttpReply reply = TestCall.query(MUTATION)
                .header("Authorization", "Bearer " + tokenWithoutTenant())
                .send();

        assertThat(reply.body()).isEqualTo("{\"data\":{\"joinCommunity\":{\"alias\":\"riverbend\"}}}");
    }

    @Test
    void joiningIsNoWayAroundTheTenantForOtherOperations() {
        String query = MUTATION.replace("} }", "} ...More }")
                + " fragment More on Mutation { cancelReservation(reservationId: \"x\", idempotencyKey: \"12345678\")"
                + " { id } }";

        HttpReply reply = TestCall.query(query)
                .header("Authorization", "Bearer " + tokenWithoutTenant())
                .send();

        assertThat(reply.status()).isEqualTo(403);
    }

    private static String tokenWithoutTenant() {
        return TestApi.ISSUER.sign(TestIssuer.claims().claim("organization", null));
    }
}
