package org.fairwatt.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BearerTest {

    @Test
    void theSchemeIsReadInAnyCase() {
        assertThat(Bearer.tokenIn("bearer abc.def.ghi")).contains("abc.def.ghi");
    }

    @Test
    void otherSchemesCarryNoToken() {
        assertThat(Bearer.tokenIn("Basic YTpi")).isEmpty();
        assertThat(Bearer.tokenIn("Bearer")).isEmpty();
        assertThat(Bearer.tokenIn("Bearer a b")).isEmpty();
        assertThat(Bearer.tokenIn(null)).isEmpty();
    }
}
