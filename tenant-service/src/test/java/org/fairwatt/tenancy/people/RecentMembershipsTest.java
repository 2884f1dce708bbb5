package org.fairwatt.tenancy.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.tenant.PersonId;
import org.junit.jupiter.api.Test;

class RecentMembershipsTest {

    private final PersonId dana = PersonId.random();
    private final List<PersonId> asked = new ArrayList<>();
    private long nanos = Long.MAX_VALUE - 5; // it may run over at any time
    private final RecentMemberships recent = new RecentMemberships(Duration.ofSeconds(15), () -> nanos);

    @Test
    void theProviderIsAskedAgainWhenItsWordIsOld() {
        recent.of(dana, this::riverbend);
        nanos += Duration.ofSeconds(15).toNanos() - 1;
        recent.of(dana, this::riverbend);

        assertThat(asked).containsExactly(dana);

        nanos += 1;
        assertThat(recent.of(dana, this::riverbend)).containsExactly("riverbend");
        assertThat(asked).containsExactly(dana, dana);
    }

    @Test
    void whoeverJoinedSeesItAtOnce() {
        recent.of(dana, this::riverbend);
        recent.forget(dana);

        assertThat(recent.of(dana, person -> List.of("northgrid", "riverbend"))).contains("northgrid");
    }

    @Test
    void anAnswerFromBeforeTheJoinIsNotRememberedAfterIt() {
        recent.of(dana, person -> {
            recent.forget(person); // meanwhile
            return List.of("riverbend");
        });

        assertThat(recent.of(dana, person -> List.of("northgrid", "riverbend"))).contains("northgrid");
    }

    private List<String> riverbend(PersonId person) {
        asked.add(person);
        return List.of("riverbend");
    }
}
