package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import org.fairwatt.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTextTest {

    private static final Pattern FORM = Pattern.compile("(\\d+) (\\w+)");

    @Test
    void aCursorComesBackAsItWas() {
        assertThat(CursorText.read(CursorText.write("17 abc"), FORM).group(2)).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "MTcgYWJj====", "bm9uc2Vuc2U", "%00"})
    void whatIsNoCursorIsBlamedOnTheArgument(String cursor) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> CursorText.read(cursor, FORM))
                .satisfies(problem -> assertThat(problem.field()).contains("after"));
    }

    @Test
    void aCursorHasAtMost200Characters() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> CursorText.read(CursorText.write("1 " + "a".repeat(300)), FORM));
    }
}
