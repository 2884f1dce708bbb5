package org.fairwatt.tenancy.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.fairwatt.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"dana@riverbend.example", " Dana.O'Hara+ev@mail.river-bend.example ", "1@x.io"})
    void anAddressIsTaken(String text) {
        assertThat(EmailAddress.of("input.emails[0]", text).value())
                .isEqualTo(text.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dana",
                "dana@",
                "@x.example",
                "dana@localhost",
                "a b@x.example",
                "dana@x..example",
                "dana@-x.example",
                ".dana@x.example",
                "dana.@x.example",
                "dana@x.example\nBcc: all@x.example",
                "dana@x.example,emil@x.example",
                "<dana@x.example>",
                "dana\u0000@x.example",
                "dana@exämple.example"
            })
    void whatIsNoAddressIsAProblemOfItsField(String text) {
        assertThatThrownBy(() -> EmailAddress.of("input.emails[3]", text))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("input.emails[3]"));
    }

    @Test
    void aHugeTextIsRefusedQuickly() {
        String huge = "a.".repeat(500_000) + "@x.example";

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> EmailAddress.of("input.emails[0]", huge))
                        .isInstanceOf(Problem.class));
    }
}
