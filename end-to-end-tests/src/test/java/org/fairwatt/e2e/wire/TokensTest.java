package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A token that isn't good opens nothing, by POST or by GET, and no token is ever written down. */
class TokensTest {

    private static final String QUESTION = "{ gridStatus { level clusters { code } } }";

    @Test
    void aGoodTokenIsAnswered() {
        assertThat(Call.post(QUESTION).as(Actor.DANA).send()).satisfies(TokensTest::answered);
        assertThat(Call.get(QUESTION).as(Actor.DANA).send()).satisfies(TokensTest::answered);
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        assertRefused(Call.post(QUESTION));
        assertRefused(Call.get(QUESTION));
        assertRefused(Call.post(QUESTION).header("Authorization", "Basic ZGFuYTpwYXNzd29yZA=="));
        assertRefused(Call.post(QUESTION).header("Authorization", Actor.DANA.token()));
        assertRefused(Call.get(QUESTION).header("Cookie", "access_token=" + Actor.DANA.token()));
    }

    @TestFactory
    Stream<DynamicTest> aWrongTokenIsRefused() {
        return WrongTokens.madeFrom(Actor.DANA.token()).entrySet().stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.getKey(), () -> {
                    assertRefused(Call.post(QUESTION).bearer(wrong.getValue()));
                    assertRefused(Call.get(QUESTION).bearer(wrong.getValue()));
                }));
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        assertRefused(Call.post(QUESTION).bearer(Actor.DANA.signedIn().tokens().refresh()));
    }

    @Test
    void anExpiredTokenIsRefused() throws InterruptedException {
        String token = Partner.tokenFor(4);
        assertThat(Call.post(QUESTION).bearer(token).send()).satisfies(TokensTest::answered);

        Thread.sleep(10_000); // its four seconds, and the five that the clocks may differ by

        assertRefused(Call.post(QUESTION).bearer(token));
        assertRefused(Call.get(QUESTION).bearer(token));
    }

    @Test
    void noTokenIsWrittenIntoALog() throws IOException, InterruptedException {
        List<String> sent = new ArrayList<>(List.of(Actor.DANA.token(), Actor.NORA.token()));
        sent.addAll(WrongTokens.madeFrom(Actor.NORA.token()).values());
        for (String token : sent) {
            Call.post(QUESTION).bearer(token).send();
            Call.post("{ nonsense").bearer(token).send();
            Call.post("query ($id: ID!) { station(id: $id) { id } }", Map.of("id", token))
                    .bearer(token)
                    .send();
            try (RawSocket socket = RawSocket.fromOwnPage()) {
                socket.init(token).sayUnlessClosed("nonsense");
                socket.closeCode();
            }
        }

        List<String> secrets = sent.stream()
                .filter(token -> token.length() > 100)
                .map(token -> token.substring(token.length() - 40))
                .toList();
        for (Path log : logs()) {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            assertThat(secrets).as("%s", log).noneMatch(text::contains);
        }
    }

    private static List<Path> logs() throws IOException {
        Path home = OverTheWire.settings().home();
        try (Stream<Path> ours = Files.list(home.resolve("logs"));
                Stream<Path> liberty = Files.walk(home.resolve("liberty/servers/fairwatt/logs"))) {
            List<Path> logs =
                    Stream.concat(ours, liberty).filter(Files::isRegularFile).toList();
            assertThat(logs)
                    .extracting(log -> log.getFileName().toString())
                    .contains("liberty.log", "messages.log", "keycloak.log");
            return logs;
        }
    }

    private static void answered(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.data().path("gridStatus").path("level").asText())
                .as("%s", answer)
                .isNotEmpty();
    }

    private static void assertRefused(Call call) {
        Answer answer = call.send();
        assertThat(answer.status()).as("%s", answer).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.hasData()).isFalse();
    }
}
