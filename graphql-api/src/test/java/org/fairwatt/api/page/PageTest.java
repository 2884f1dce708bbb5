package org.fairwatt.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.api.page.Page.Document;
import org.junit.jupiter.api.Test;

class PageTest {

    private final Page page = new Page();

    PageTest() {
        page.issuer = "https://sign-in.example/realms/fairwatt";
    }

    @Test
    void everyAnswerHasANonceOfItsOwnInDocumentAndPolicy() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Document document = page.document("/slots");
            String nonce = document.policy().replaceFirst(".*'nonce-([^']+)'.*", "$1");
            nonces.add(nonce);

            assertThat(document.html()).contains("content=\"" + nonce + "\"").doesNotContain("__CSP_NONCE__");
        }

        assertThat(nonces).hasSize(100);
    }

    @Test
    void thePageMayTalkToItselfAndToSignInOnly() {
        assertThat(page.document("/").policy())
                .startsWith("default-src 'none'; ")
                .contains("connect-src 'self' https://sign-in.example; ")
                .doesNotContain("unsafe");
    }

    @Test
    void aMapOfOnesOwnMayBeFetchedFromItsOriginByPageAndWorkers() {
        page.mapStyle = Optional.of(URI.create("https://tiles.example/styles/town.json?key=k"));

        assertThat(page.document("/").policy())
                .contains("connect-src 'self' https://sign-in.example https://tiles.example; ")
                .contains("img-src 'self' data: blob: https://tiles.example; ");
        assertThat(page.workerPolicy()).contains("connect-src 'self' https://tiles.example; ");
        assertThat(page.config()).contains("\"mapStyleUrl\":\"https://tiles.example/styles/town.json?key=k\"");
    }

    @Test
    void aWorkerMayFetchWhatTheServerHasAndNothingElse() {
        assertThat(page.workerPolicy())
                .isEqualTo("default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'");
    }

    @Test
    void theClientLearnsWhereToSignIn() {
        assertThat(page.config())
                .isEqualTo(
                        "{\"issuer\":\"https://sign-in.example/realms/fairwatt\",\"clientId\":\"web-client\",\"apiUrl\":\"/graphql\"}");
    }
}
