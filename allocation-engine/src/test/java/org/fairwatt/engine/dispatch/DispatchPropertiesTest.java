package org.fairwatt.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What holds at every tick, whatever happens at a site. */
class DispatchPropertiesTest {

    private static final int TICKS = 12;
    private static final int SETTLING_TICKS = 10_000; // the slowest ramp needs 2,530 to the strongest station's most
    private static final int QUIET_TICKS = 10; // longer than the longest rest
    private static final int MINUTE_S = 60;
    private static final Dispatcher DISPATCHER = new Dispatcher();

    @Property(tries = 600)
    void noNodeIsAboveItsLimitUnlessItIsNamed(@ForAll long seed) {
        atEveryTick(
                seed,
                it -> assertThat(it.told().overloaded()).isEqualTo(it.ledger().overloaded(it::settledMa)));
    }

    @Property(tries = 600)
    void aNodeIsOnlyNamedWhenNobodyBelowItCouldBeLowered(@ForAll long seed) {
        atEveryTick(seed, it -> {
            boolean anyStubborn =
                    it.vehicles().stream().anyMatch(car -> car.feedback().isStubborn());
            if (!anyStubborn) {
                assertThat(it.stillLowerable()).isEmpty();
            }
        });
    }

    @Property(tries = 600)
    void nobodyIsRaisedIntoWhatOthersStillDraw(@ForAll long seed) {
        atEveryTick(seed, it -> {
            for (int index = 0; index < it.vehicles().size(); index++) {
                PluggedVehicle vehicle = it.vehicles().get(index);
                if (it.limitMa(index)
                        > Math.max(it.heldMa(index), vehicle.feedback().milliamperes())) {
                    assertThat(it.ledger().leastLeftMa(vehicle.node(), vehicle.phases(), it::loadMa))
                            .isGreaterThanOrEqualTo(-1);
                }
            }
        });
    }

    @Property(tries = 600)
    void aLimitIsZeroOrWithinWhatTheVehicleCan(@ForAll long seed) {
        atEveryTick(
                seed,
                it -> it.forEachHeard(index -> {
                    PluggedVehicle vehicle = it.vehicles().get(index);
                    assertThat(it.limitMa(index))
                            .isLessThanOrEqualTo(vehicle.most().milliamperes());
                    assertThat(it.limitMa(index) == 0
                                    || it.limitMa(index) >= vehicle.least().milliamperes())
                            .isTrue();
                    assertThat(it.limitMa(index) % 100).isZero();
                }));
    }

    @Property(tries = 600)
    void aSilentStationKeepsItsLimit(@ForAll long seed) {
        atEveryTick(seed, it -> {
            for (int index = 0; index < it.vehicles().size(); index++) {
                if (!it.vehicles().get(index).feedback().heard()) {
                    assertThat(it.limitMa(index)).isEqualTo(it.heldMa(index));
                }
            }
        });
    }

    @Property(tries = 600)
    void aLimitRisesByTheRampByMoreThanTheDeadbandOrNotAtAll(@ForAll long seed) {
        atEveryTick(
                seed,
                it -> it.forEachHeard(index -> {
                    long raisedMa = it.limitMa(index) - it.heldMa(index);
                    PluggedVehicle vehicle = it.vehicles().get(index);
                    long rampMa = it.rules().rampUp().milliamperes();
                    if (raisedMa > rampMa) {
                        assertThat(it.limitMa(index)).isEqualTo(vehicle.leastMa());
                        assertThat(it.heldMa(index)).isLessThan(vehicle.leastMa());
                    }
                    if (raisedMa > 0 && it.heldMa(index) >= vehicle.leastMa()) {
                        assertThat(raisedMa)
                                .isGreaterThanOrEqualTo(it.rules().deadband().milliamperes());
                    }
                }));
    }

    @Property(tries = 600)
    void whoMustStayOnIsOnlyPausedForWantOfRoom(@ForAll long seed) {
        atEveryTick(
                seed,
                it -> it.forEachHeard(index -> {
                    PluggedVehicle vehicle = it.vehicles().get(index);
                    if (it.mustStayOn(index) && it.limitMa(index) == 0) {
                        double room = it.ledger()
                                .leastLeftMa(
                                        vehicle.node(), vehicle.phases(), other -> it.strongerMa((int) other, index));
                        assertThat(room).isLessThan(vehicle.leastMa());
                    }
                }));
    }

    @Property(tries = 600)
    void whoWasJustPausedStaysOffUnlessItIsAnEmergencyOrPromisedPower(@ForAll long seed) {
        atEveryTick(
                seed,
                it -> it.forEachHeard(index -> {
                    if (it.mustStayOff(index)) {
                        assertThat(it.limitMa(index)).isZero();
                    }
                }));
    }

    @Property(tries = 300)
    void whereNothingHappensNobodyIsLeftWithoutWhatIsFree(@ForAll long seed) {
        RandomSite site = new RandomSite(seed);
        DispatchRules rules = site.rules();
        for (int tick = 0; tick < TICKS; tick++) {
            site.live(Tick.of(DISPATCHER, site, rules).told());
        }
        boolean quiet = settles(site, rules);
        Statistics.label("settled").collect(quiet).coverage(of -> of.check(true).percentage(some -> some > 99));
        if (!quiet) {
            assertThat(site.vehicles()).anyMatch(car -> car.feedback().isStubborn()); // nobody knows what it draws next
            return;
        }

        Set<Integer> wastedAllTheWhile = new HashSet<>();
        for (int tick = 0; tick < TICKS; tick++) {
            Tick settled = Tick.of(DISPATCHER, site, rules);
            Set<Integer> wasted = new HashSet<>();
            settled.forEachHeard(index -> wasted.addAll(settled.isWastedOn(index) ? Set.of(index) : Set.of()));
            wastedAllTheWhile.addAll(tick == 0 ? wasted : Set.of());
            wastedAllTheWhile.retainAll(wasted);
            site.obey(settled.told(), MINUTE_S);
        }
        assertThat(wastedAllTheWhile).isEmpty();
    }

    @Property(tries = 200)
    void theSameSiteGetsTheSameLimits(@ForAll long seed) {
        atEveryTick(
                seed,
                it -> assertThat(new Dispatcher().tick(it.feeder(), it.vehicles(), it.rules()))
                        .isEqualTo(it.told()));
    }

    /** True once limits don't change any more; how long that takes is up to the ramp. */
    private static boolean settles(RandomSite site, DispatchRules rules) {
        int quiet = 0;
        for (int tick = 0; tick < SETTLING_TICKS && quiet < QUIET_TICKS; tick++) {
            Tick now = Tick.of(DISPATCHER, site, rules);
            quiet = now.changesNothing() ? quiet + 1 : 0;
            site.obey(now.told(), MINUTE_S);
        }
        return quiet >= QUIET_TICKS;
    }

    private static void atEveryTick(long seed, Consumer<Tick> rule) {
        RandomSite site = new RandomSite(seed);
        DispatchRules rules = site.rules();
        for (int tick = 0; tick < TICKS; tick++) {
            Tick now = Tick.of(DISPATCHER, site, rules);
            assertThat(now.told().limits()).hasSameSizeAs(List.copyOf(now.vehicles()));
            rule.accept(now);
            site.live(now.told());
        }
    }
}
