package org.fairwatt.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.memory.LeapingClock;
import org.fairwatt.tenant.PersonId;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final LeapingClock clock = new LeapingClock(NOW);
    private final KnownTokens tokens = new KnownTokens(clock);
    private final List<String> checked = new ArrayList<>();

    @Test
    void aTokenIsCheckedOnceAMinute() {
        Identity first = tokens.identity("good", token -> check(token, Duration.ofMinutes(5)));
        clock.leap(KnownTokens.KEPT.minusMillis(1));
        Identity again = tokens.identity("good", token -> check(token, Duration.ofMinutes(5)));

        assertThat(again).isSameAs(first);
        assertThat(checked).containsExactly("good");

        clock.leap(Duration.ofMillis(1));
        tokens.identity("good", token -> check(token, Duration.ofMinutes(5)));

        assertThat(checked).containsExactly("good", "good");
    }

    @Test
    void aTokenThatHasEndedIsCheckedAgain() {
        tokens.identity("short", token -> check(token, Duration.ofSeconds(10)));
        clock.leap(Duration.ofSeconds(10));

        assertThatThrownBy(() -> tokens.identity("short", token -> {
                    throw new InvalidToken("It has ended.");
                }))
                .isInstanceOf(InvalidToken.class);
    }

    @Test
    void whatWasTurnedAwayIsTurnedAwayAgain() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> tokens.identity("bad", token -> {
                        checked.add(token);
                        throw new InvalidToken("No.");
                    }))
                    .isInstanceOf(InvalidToken.class);
        }

        assertThat(checked).containsExactly("bad", "bad");
    }

    @Test
    void everyTokenSpeaksOfItsOwnPerson() {
        Identity one = tokens.identity("one", token -> check(token, Duration.ofMinutes(5)));
        Identity other = tokens.identity("other", token -> check(token, Duration.ofMinutes(5)));

        assertThat(tokens.identity("one", token -> other)).isSameAs(one).isNotEqualTo(other);
    }

    private Identity check(String token, Duration lasting) {
        checked.add(token);
        return new Identity(
                PersonId.random(),
                token,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                clock.instant().plus(lasting));
    }
}
