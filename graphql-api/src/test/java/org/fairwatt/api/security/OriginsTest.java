package org.fairwatt.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    private final Origins origins = new Origins("http://localhost:9080/");

    @Test
    void ourOwnPageMayCall() {
        assertThat(origins.allows("http://localhost:9080")).isTrue();
    }

    @Test
    void aProgramHasNoOriginAndMayCall() {
        assertThat(origins.allows(null)).isTrue();
        assertThat(origins.allows("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://localhost",
                "https://localhost:9080",
                "http://localhost:90801",
                "http://localhost:9080.evil.example",
                "http://evil.example",
                "http://localhost:9080/"
            })
    void anotherPageMayNot(String origin) {
        assertThat(origins.allows(origin)).isFalse();
    }

    @Test
    void theUsualPortIsLeftOutAsBrowsersDo() {
        assertThat(Origins.originOf(URI.create("https://Charge.Example:443/realms/x")))
                .isEqualTo("https://charge.example");
    }
}
