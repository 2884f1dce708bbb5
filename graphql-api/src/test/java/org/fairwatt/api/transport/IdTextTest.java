package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.fairwatt.problem.Problem;
import org.fairwatt.site.StationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTextTest {

    @Test
    void anIdIsReadInEitherCase() {
        String id = "0AF9E7B4-0000-4000-8000-00000000000f";

        assertThat(IdText.parse(id, "id", StationId::new)).isEqualTo(new StationId(UUID.fromString(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-1-1-1-1", "0af9e7b4-0000-4000-8000-00000000000g", "' OR 1=1 --"})
    void whatIsNoIdIsBlamedOnItsField(String text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> IdText.parseAll(List.of(UUID.randomUUID().toString(), text), "ids", StationId::new))
                .satisfies(problem -> assertThat(problem.field()).contains("ids[1]"));
    }
}
