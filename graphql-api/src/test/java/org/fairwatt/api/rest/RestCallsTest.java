package org.fairwatt.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairwatt.api.budget.Allowance;
import org.fairwatt.api.security.Origins;
import org.fairwatt.api.security.TestIssuer;
import org.fairwatt.api.transport.Engine;
import org.fairwatt.api.transport.TestApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestCallsTest {

    private static final String LEAF = """
        {"make":"Nissan","model":"Leaf","batteryWh":40000,"maxAcPowerW":6600,"maxDcPowerW":46000,"acPhases":1,
         "connectors":["IEC_62196_T2"]}\
        """;

    private final RestCalls calls = callsOf(TestApi.engine());

    @Test
    void aThingIsMadeWithAllThatGraphQlKnowsOfIt() {
        RestReply reply = send(VehicleResource.class, "register", TestRestRequest.post(LEAF));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.type()).isEqualTo("application/json; charset=utf-8");
        assertThat(reply.body())
                .startsWith("{\"acPhases\":1,")
                .contains("\"model\":\"Leaf\"", "\"stateOfChargePercent\":null");
    }

    @Test
    void aCallThatChangesSomethingNeedsAKey() {
        RestReply reply = send(
                VehicleResource.class, "register", TestRestRequest.post(LEAF).without("Idempotency-Key"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.body()).contains("\"field\":\"Idempotency-Key\"", "\"title\":\"Invalid input\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"batteryWh\":40000 | \"batteryWh\":\"40000\" | batteryWh",
                "\"batteryWh\":40000 | \"batteryWh\":12 | batteryWh",
                "\"batteryWh\":40000 | \"colour\":\"red\",\"batteryWh\":40000 | colour",
                "\"IEC_62196_T2\" | \"SCHUKO\" | connectors[0]",
                "\"make\":\"Nissan\", | '' | make"
            })
    void aFieldOfTheBodyIsNamedAsItWasWritten(String right, String wrong, String field) {
        RestReply reply = send(VehicleResource.class, "register", TestRestRequest.post(LEAF.replace(right, wrong)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"code\":\"INVALID_INPUT\"", "\"field\":\"" + field + "\"");
    }

    @Test
    void severalWrongFieldsOfTheBodyAreToldTogether() {
        String body = LEAF.replace("40000", "\"much\"").replace("IEC_62196_T2", "SCHUKO");

        RestReply reply = send(VehicleResource.class, "register", TestRestRequest.post(body));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("\"errors\":[{\"detail\":", "\"field\":\"batteryWh\"}", "\"field\":\"connectors[0]\"}");
    }

    @Test
    void oneWrongFieldNeedsNoList() {
        RestReply reply =
                send(VehicleResource.class, "register", TestRestRequest.post(LEAF.replace("40000", "\"much\"")));

        assertThat(reply.body()).contains("\"field\":\"batteryWh\"").doesNotContain("\"errors\"");
    }

    @Test
    void aBodyWhoseFieldsAreArgumentsTakesNoOthers() {
        assertThat(send(CommunityResource.class, "join", TestRestRequest.post("{\"code\":\"RIVER7\"}"))
                        .body())
                .contains("riverbend");
        RestReply reply = send(
                CommunityResource.class,
                "join",
                TestRestRequest.post("{\"code\":\"RIVER7\",\"idempotencyKey\":\"x\"}"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"field\":\"idempotencyKey\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "17", "null", "\"text\""})
    void whatIsNoObjectIsABadRequest(String body) {
        assertThat(send(VehicleResource.class, "register", TestRestRequest.post(body))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", ""})
    void onlyJsonIsRead(String type) {
        TestRestRequest request = TestRestRequest.post(LEAF).with("Content-Type", type);

        assertThat(send(VehicleResource.class, "register", request).status()).isEqualTo(415);
    }

    @Test
    void aBodyHasAtMost128Kilobytes() {
        TestRestRequest request = TestRestRequest.post(LEAF + " ".repeat(128 * 1024));

        assertThat(send(VehicleResource.class, "register", request).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"first, ten", "first, 1.5", "first, 99999999999", "status, OPEN", "colour, red"})
    void aParameterIsNamed(String name, String value) {
        RestReply reply = send(SlotResource.class, "slots", TestRestRequest.get(Map.of(name, List.of(value))));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"" + name).contains("INVALID_INPUT");
    }

    @Test
    void aParameterThatIsNoListIsGivenOnce() {
        RestReply reply = send(SlotResource.class, "slots", TestRestRequest.get(Map.of("first", List.of("1", "2"))));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"first\"");
    }

    @Test
    void whatIsMissingInsideAnObjectIsNamedByItsOwnName() {
        RestReply reply =
                send(StationResource.class, "stations", TestRestRequest.get(Map.of("longitude", List.of("-80.4"))));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"latitude\"");
    }

    @Test
    void anIdThatIsNoneIsBlamedOnTheAddress() {
        RestReply reply = send(SlotResource.class, "slot", TestRestRequest.get("no-id"));

        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.body()).contains("\"field\":\"id\"");
    }

    @Test
    void withoutAGoodTokenNothingIsDone() {
        TestRestRequest none = TestRestRequest.get(Map.of()).without("Authorization");
        TestRestRequest bad = TestRestRequest.get(Map.of()).with("Authorization", "Bearer " + TestIssuer.unsigned());
        for (TestRestRequest request : List.of(none, bad)) {
            RestReply reply = send(VehicleResource.class, "vehicles", request);

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.headers()).containsEntry("WWW-Authenticate", "Bearer realm=\"fairwatt\"");
            assertThat(reply.body()).contains("UNAUTHENTICATED");
        }
    }

    @Test
    void aForeignPageIsTurnedAway() {
        TestRestRequest request = TestRestRequest.get(Map.of()).with("Origin", "https://evil.example");

        assertThat(send(VehicleResource.class, "vehicles", request).status()).isEqualTo(403);
    }

    @Test
    void aFailureTellsNothingOfItself() {
        RestReply reply =
                send(VehicleResource.class, "register", TestRestRequest.post(LEAF.replace("Nissan", "broken")));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body()).contains("INTERNAL").doesNotContain("secret");
    }

    @Test
    void whatCanNotBeReadIsPaidForToo() {
        RestCalls poor = callsOf(TestApi.engine(new Allowance(1, 100)));
        Runs register = runs(VehicleResource.class, "register");

        RestReply last = Stream.generate(() -> poor.answer(register, TestRestRequest.post("{")))
                .limit(6)
                .reduce((earlier, later) -> later)
                .orElseThrow();

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.headers()).containsKey("Retry-After");
    }

    private RestReply send(Class<?> resource, String method, TestRestRequest request) {
        return calls.answer(runs(resource, method), request);
    }

    private static Runs runs(Class<?> resource, String method) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow()
                .getAnnotation(Runs.class);
    }

    private static RestCalls callsOf(Engine engine) {
        return new RestCalls(
                new Operations(TestApi.SCHEMA),
                engine,
                TestApi.ISSUER.verifier(),
                new Origins("http://localhost:9080"));
    }
}
