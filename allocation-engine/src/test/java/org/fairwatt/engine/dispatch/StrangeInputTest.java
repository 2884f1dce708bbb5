package org.fairwatt.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fairwatt.engine.dispatch.FeederBuilder.aFeeder;
import static org.fairwatt.engine.dispatch.PlugBuilder.aCar;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fairwatt.energy.ApparentPower;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be is refused by name when it is made; what can be, however strange, is shared out. */
class StrangeInputTest {

    private static final DispatchRules USUAL = DispatchRules.DEFAULT;
    private static final Current HUGE = Current.ofMilliamperes(Long.MAX_VALUE);
    private static final Duration BACK = Duration.ofMinutes(-7);

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void whatCannotBeIsRefusedByName(String how, ThrowingCallable making, String what) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(what);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("no node", call(() -> new Feeder(230, List.of())), "at least a transformer"),
                Arguments.of(
                        "no voltage",
                        call(() -> new Feeder(0, aFeeder(1).build().nodes())),
                        "voltage in V (0)"),
                Arguments.of(
                        "high voltage",
                        call(() -> new Feeder(10_000, aFeeder(1).build().nodes())),
                        "(10000)"),
                Arguments.of(
                        "a child first",
                        call(() -> aFeeder(1).circuit("x", 1, 1).build()),
                        "Node 1 (x)"),
                Arguments.of(
                        "two roots", call(() -> aFeeder(1).circuit("x", -1, 1).build()), "Node 1 (x)"),
                Arguments.of("two phases of base load", call(() -> node(List.of(Current.ZERO))), "on 1 phases"),
                Arguments.of("huge base load", call(() -> node(Collections.nCopies(3, HUGE))), "base load"),
                Arguments.of("huge transformer", call(() -> transformer(Long.MAX_VALUE)), "limit in VA"),
                Arguments.of("a car of no phase", call(() -> new Phases(0)), "phases (0)"),
                Arguments.of("four phases", call(() -> Phases.from(0, 4)), "number of phases (4)"),
                Arguments.of("a fourth phase", call(() -> Phases.from(3, 1)), "first phase (3)"),
                Arguments.of("most below least", call(() -> aCar().between(7, 6).build()), "less than its least"),
                Arguments.of("huge limit", call(() -> new Feedback(HUGE, Optional.empty(), true)), "limit"),
                Arguments.of("huge draw", call(() -> new Feedback(Current.ZERO, Optional.of(HUGE), true)), "draw"),
                Arguments.of("credit", call(() -> aCar().credit(1_001).build()), "credit (1001)"),
                Arguments.of("pauses", call(() -> new Switching(Duration.ZERO, -1)), "pauses (-1)"),
                Arguments.of("share", call(() -> rules(101, 3, Current.ofAmperes(1))), "fleetSharePercent (101)"),
                Arguments.of("negative pauses", call(() -> rules(50, -1, Current.ofAmperes(1))), "mostPauses (-1)"),
                Arguments.of("no ramp", call(() -> rules(50, 3, Current.ZERO)), "ramp"),
                Arguments.of("unknown node", call(() -> tick(aCar().below(1).build())), "node 1; there are 1"),
                Arguments.of("negative node", call(() -> tick(aCar().below(-1).build())), "node -1"));
    }

    @Test
    void aClockThatWasSetBackMakesNoNegativeTimes() {
        assertThat(new Switching(BACK, 0).since()).isZero();
        assertThat(new Outlook(Instant.EPOCH, Energy.ZERO, Energy.ZERO, BACK, 0).left())
                .isZero();
    }

    @Property(tries = 500)
    void theStrangestVehicleIsToldSomethingThatItCanDo(
            @ForAll @LongRange(min = 0) long wattHours,
            @ForAll @LongRange(min = 0) long watts,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long seconds,
            @ForAll @LongRange(min = 0, max = 100_000_000) long leastMa,
            @ForAll @LongRange(min = 0, max = 100_000_000) long mostMa) {
        PluggedVehicle usual = aCar().build();
        PluggedVehicle strange = new PluggedVehicle(
                usual.evse(),
                0,
                Phases.ALL,
                Current.ofMilliamperes(Math.min(leastMa, mostMa)),
                Current.ofMilliamperes(mostMa),
                usual.category(),
                usual.feedback(),
                new Switching(Duration.ofSeconds(seconds), Integer.MAX_VALUE),
                new Due(Energy.ofWattHours(wattHours), Power.ofWatts(watts), Duration.ofSeconds(Math.abs(seconds))),
                new Outlook(
                        Instant.ofEpochSecond(seconds),
                        Energy.ofWattHours(watts),
                        Energy.ofWattHours(wattHours),
                        Duration.ofSeconds(seconds),
                        -1_000));

        Dispatched told = tick(strange, usual);

        assertThat(told.limits().get(0)).isBetween(Current.ZERO, Current.ofAmperes(40));
        assertThat(told.overloaded()).isEmpty();
    }

    @Property(tries = 200)
    void theLargestNumbersThatAreAllowedDoNotOverflow(@ForAll @LongRange(min = 0, max = 100_000_000) long mostMa) {
        Current most = Current.ofMilliamperes(mostMa);
        Feeder large = new Feeder(1_000, List.of(transformer(10_000_000_000L)));
        List<PluggedVehicle> many = Collections.nCopies(
                1_000, aCar().on(Phases.ALL).between(0, mostMa / 1_000.0).build());

        assertThatCode(() -> new Dispatcher().tick(large, many, USUAL)).doesNotThrowAnyException();
        assertThat(new Dispatcher().tick(large, many, USUAL).limits().get(0)).isLessThanOrEqualTo(most);
        assertThat(new Dispatcher().tick(large, many, USUAL).overloaded()).isEmpty();
    }

    private static ThrowingCallable call(ThrowingCallable making) {
        return making;
    }

    private static Dispatched tick(PluggedVehicle... vehicles) {
        return new Dispatcher().tick(aFeeder(40).build(), List.of(vehicles), USUAL);
    }

    private static FeederNode node(List<Current> baseLoad) {
        return new FeederNode("x", -1, Optional.empty(), Optional.empty(), baseLoad);
    }

    private static FeederNode transformer(long voltAmperes) {
        return new FeederNode(
                "x",
                -1,
                Optional.empty(),
                Optional.of(new ApparentPower(voltAmperes)),
                Collections.nCopies(3, Current.ZERO));
    }

    private static DispatchRules rules(int fleetSharePercent, int mostPauses, Current ramp) {
        return new DispatchRules(
                USUAL.floor(), fleetSharePercent, USUAL.minOn(), USUAL.minOff(), mostPauses, Current.ZERO, ramp, 50);
    }
}
