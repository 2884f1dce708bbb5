package org.fairwatt.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.fairwatt.launcher.client.ScriptedServer.Said;
import org.junit.jupiter.api.Test;

class GraphQlClientTest {

    @Test
    void documentVariablesAndTokenGoOutAndDataComeBack() throws IOException {
        try (ScriptedServer api =
                new ScriptedServer(asked -> Said.text(200, "{\"data\":{\"me\":{\"name\":\"Emil\"}}}"))) {
            assertThat(client(api)
                            .run("{ me { name } }", Map.of("n", 1))
                            .at("/me/name")
                            .asText())
                    .isEqualTo("Emil");

            assertThat(api.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.method()).isEqualTo("POST");
                assertThat(asked.authorization()).isEqualTo("Bearer token");
                assertThat(asked.body()).contains("\"query\":\"{ me { name } }\"", "\"variables\":{\"n\":1}");
            });
        }
    }

    @Test
    void anErrorCarriesItsCodeAndField() throws IOException {
        String refusal = "{\"data\":null,\"errors\":[{\"message\":\"Too much.\","
                + "\"extensions\":{\"code\":\"INVALID_INPUT\",\"field\":\"input.energyWh\"}}]}";
        try (ScriptedServer api = new ScriptedServer(asked -> Said.text(200, refusal))) {
            assertThatThrownBy(() -> client(api).run("{ me { name } }", Map.of()))
                    .hasMessage("Too much.")
                    .asInstanceOf(type(GraphQlProblem.class))
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("INVALID_INPUT");
                        assertThat(problem.field()).isEqualTo("input.energyWh");
                    });
        }
    }

    @Test
    void whatIsNoGraphQlIsToldWithTheStatus() throws IOException {
        try (ScriptedServer api = new ScriptedServer(asked -> Said.text(503, "<html>Starting</html>"))) {
            assertThatThrownBy(() -> client(api).run("{ me { name } }", Map.of()))
                    .isInstanceOf(CallFailed.class)
                    .hasMessageContaining("answers 503 and no GraphQL");
        }
    }

    @Test
    void anApiThatDoesNotAnswerIsNamed() {
        GraphQlClient nowhere = new GraphQlClient(new Web(), URI.create("http://localhost:9/graphql"), () -> "token");

        assertThatThrownBy(() -> nowhere.run("{ me { name } }", Map.of()))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("http://localhost:9 doesn't answer");
    }

    @Test
    void aSocketThatCannotBeOpenedIsAnErrorToo() throws IOException {
        try (ScriptedServer api = new ScriptedServer(asked -> Said.text(403, "no"))) {
            assertThatThrownBy(
                            () -> GraphQlSocket.open(new Web(), api.address("/graphql"), "http://localhost:9", "token"))
                    .isInstanceOf(NoAnswer.class)
                    .hasMessageContaining("doesn't answer");
        }
    }

    private static GraphQlClient client(ScriptedServer api) {
        return new GraphQlClient(new Web(), api.address("/graphql"), () -> "token");
    }
}
