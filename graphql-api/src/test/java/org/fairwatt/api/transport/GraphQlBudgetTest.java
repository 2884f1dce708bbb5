package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.fairwatt.api.budget.Allowance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphQlBudgetTest {

    private static final String NEW_RESPONSE = "application/graphql-response+json";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", NEW_RESPONSE})
    void whoSpendsTheBudgetIsToldWhenToComeBackWhateverOneAccepts(String accept) {
        GraphQlHttp http = TestApi.http(TestApi.engine(new Allowance(1, 100)));
        TestCall call = TestCall.query("{ vehicles { make } }").header("Accept", accept);
        assertThat(call.send(http).status()).isEqualTo(200);

        HttpReply reply = Stream.generate(() -> call.send(http))
                .limit(10)
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(reply.status()).isEqualTo(429);
        long seconds = Long.parseLong(reply.headers().get("Retry-After"));
        assertThat(seconds).isBetween(1L, 100L);
        assertThat(reply.body())
                .contains("\"code\":\"LIMIT_EXCEEDED\"", "\"retryAfterSeconds\":" + seconds)
                .doesNotContain("\"data\"");
    }

    @Test
    void whatCanNotBeReadAndWhatComesBesideTheDocumentIsPaidForToo() {
        GraphQlHttp http = TestApi.http(TestApi.engine(new Allowance(1, 6_000)));
        TestCall wordy = TestCall.query("{ vehicles { make } }", Map.of("unused", "x".repeat(100_000)));
        assertThat(wordy.send(http).status()).isNotEqualTo(429);
        assertThat(TestCall.post("{").send(http).status()).isEqualTo(400);

        assertThat(wordy.send(http).status()).isEqualTo(429);
        assertThat(Stream.generate(() -> TestCall.post("{").send(http).status()).limit(100))
                .contains(429);
    }
}
