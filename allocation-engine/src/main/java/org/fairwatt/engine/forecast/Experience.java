package org.fairwatt.engine.forecast;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.fairwatt.energy.Energy;

/**
 * What is known of how long vehicles stay and how much they take, against what their drivers said. A driver who was never
 * here is taken for one of the site's; with each visit what is known of the driver counts more.
 *
 * @param <D> what tells drivers apart
 */
public final class Experience<D> {

    /** So many of a site's visits count: some weeks at a busy one, so that it follows the seasons. */
    public static final int OF_A_SITE = 400;

    /** So many of a driver's visits count. */
    public static final int OF_A_DRIVER = 20;

    private static final int ENOUGH_OF_A_DRIVER = 5; // an 80th percentile of fewer is their maximum

    private final Visits site = new Visits(OF_A_SITE);
    private final Map<D, Visits> drivers = new HashMap<>();

    /** Learns how long somebody stayed. */
    public void learnStay(D driver, Duration said, Duration real) {
        learnStayAtSite(said, real);
        learnStayOf(driver, said, real);
    }

    /** Learns how long somebody stayed who will not be asked about. */
    public void learnStayAtSite(Duration said, Duration real) {
        site.stays.add(said.toSeconds(), real.toSeconds());
    }

    /** Learns how long {@code driver} stayed elsewhere: of the site that tells nothing. */
    public void learnStayOf(D driver, Duration said, Duration real) {
        ofDriver(driver).stays.add(said.toSeconds(), real.toSeconds());
    }

    /** Learns how much a vehicle took until it was full. One that left before tells nothing of what it would have taken. */
    public void learnEnergy(D driver, Energy said, Energy real) {
        learnEnergyAtSite(said, real);
        learnEnergyOf(driver, said, real);
    }

    /** The same of somebody who will not be asked about. */
    public void learnEnergyAtSite(Energy said, Energy real) {
        site.energies.add(said.wattHours(), real.wattHours());
    }

    /** The same of {@code driver} elsewhere. */
    public void learnEnergyOf(D driver, Energy said, Energy real) {
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
                percentile(driver, visits -> visits.stays, percentile, said.toSeconds(), already.toSeconds()));
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
                percentile(driver, visits -> visits.energies, percentile, said.wattHours(), already.wattHours()));
    }

    private Visits ofDriver(D driver) {
        return drivers.computeIfAbsent(driver, key -> new Visits(OF_A_DRIVER));
    }

    /** The driver's own as far as it is known: with each visit it counts more, and the site's less. */
    private long percentile(D driver, Function<Visits, WordAndDeed> what, int percentile, long said, long already) {
        long ofSite = what.apply(site).percentile(percentile, said, already);
        Visits visits = drivers.get(driver);
        if (visits == null) {
            return ofSite;
        }
        WordAndDeed own = what.apply(visits);
        int known = Math.min(ENOUGH_OF_A_DRIVER, own.count());
        long ofDriver = own.percentile(percentile, said, already);
        return ofSite + (ofDriver - ofSite) * known / ENOUGH_OF_A_DRIVER;
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
