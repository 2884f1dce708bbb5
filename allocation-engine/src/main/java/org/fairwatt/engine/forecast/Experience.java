package org.fairwatt.engine.forecast;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.fairwatt.energy.Energy;

/**
 * What is known of how long vehicles stay and how much they take, against what their drivers said. A driver with too few
 * visits is taken for one of the site's.
 *
 * @param <D> what tells drivers apart
 */
public final class Experience<D> {

    private static final int OF_A_SITE = 400; // some weeks at a busy site: it follows the seasons
    private static final int OF_A_DRIVER = 20;
    private static final int ENOUGH_OF_A_DRIVER = 5; // an 80th percentile of fewer is their maximum

    private final Visits site = new Visits(OF_A_SITE);
    private final Map<D, Visits> drivers = new HashMap<>();

    /** Learns how long somebody stayed. */
    public void learnStay(D driver, Duration said, Duration real) {
        site.stays.add(said.toSeconds(), real.toSeconds());
        ofDriver(driver).stays.add(said.toSeconds(), real.toSeconds());
    }

    /** Learns how much a vehicle took until it was full. One that left before tells nothing of what it would have taken. */
    public void learnEnergy(D driver, Energy said, Energy real) {
        site.energies.add(said.wattHours(), real.wattHours());
        ofDriver(driver).energies.add(said.wattHours(), real.wattHours());
    }

    /**
     * How long the whole stay takes at most with a probability of {@code percentile} %, given that it goes on still.
     *
     * @param said how long the driver said to stay
     * @param already how long it has been here
     * @param percentile 0 to 100
     */
    public Duration stay(D driver, Duration said, Duration already, int percentile) {
        return Duration.ofSeconds(
                known(driver, visits -> visits.stays).percentile(percentile, said.toSeconds(), already.toSeconds()));
    }

    /**
     * How much the vehicle takes at most with a probability of {@code percentile} %, given that it goes on still.
     *
     * @param said how much the driver asked for
     * @param already how much it has got
     * @param percentile 0 to 100
     */
    public Energy energy(D driver, Energy said, Energy already, int percentile) {
        return Energy.ofWattHours(
                known(driver, visits -> visits.energies).percentile(percentile, said.wattHours(), already.wattHours()));
    }

    private Visits ofDriver(D driver) {
        return drivers.computeIfAbsent(driver, key -> new Visits(OF_A_DRIVER));
    }

    private WordAndDeed known(D driver, Function<Visits, WordAndDeed> what) {
        Visits own = drivers.get(driver);
        return own != null && what.apply(own).count() >= ENOUGH_OF_A_DRIVER ? what.apply(own) : what.apply(site);
    }

    private static final class Visits {

        private final WordAndDeed stays;
        private final WordAndDeed energies;

        Visits(int remembered) {
            this.stays = new WordAndDeed(remembered);
            this.energies = new WordAndDeed(remembered);
        }
    }
}
