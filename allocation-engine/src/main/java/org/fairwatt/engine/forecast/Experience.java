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

    private static final int OF_A_SITE = 400; // some weeks at a busy site: it follows the seasons
    private static final int OF_A_DRIVER = 20;
    private static final int ENOUGH_OF_A_DRIVER = 5; // an 80th percentile of fewer is their maximum

    private final Visits site = new Visits(OF_A_SITE);
    private final Map<D, Visits> drivers = new HashMap<>();

    /** Learns how long somebody stayed. */
    public void learnStay(D driver, Duration said, Duration real) {
        site.stays.add(real.toSeconds(), said.toSeconds());
        ofDriver(driver).stays.add(real.toSeconds(), said.toSeconds());
    }

    /** Learns how much a vehicle took until it was full. One that left before tells nothing of what it would have taken. */
    public void learnEnergy(D driver, Energy said, Energy real) {
        site.energies.add(real.wattHours(), said.wattHours());
        ofDriver(driver).energies.add(real.wattHours(), said.wattHours());
    }

    /**
     * How long the whole stay takes at most with a probability of {@code percentile} %, given that it lasts still.
     *
     * @param said how long the driver said to stay
     * @param already how long it has been here
     * @param percentile 0 to 100
     */
    public Duration stay(D driver, Duration said, Duration already, int percentile) {
        int passed = Ratios.ratio(already.toSeconds(), said.toSeconds());
        int ratio = ratio(driver, visits -> visits.stays, percentile, passed);
        Duration stay = Duration.ofSeconds(Ratios.of(said.toSeconds(), ratio));
        return stay.compareTo(already) > 0 ? stay : already;
    }

    /**
     * How much the vehicle takes at most with a probability of {@code percentile} %.
     *
     * @param said how much the driver asked for
     * @param already how much it has got
     * @param percentile 0 to 100
     */
    public Energy energy(D driver, Energy said, Energy already, int percentile) {
        int passed = Ratios.ratio(already.wattHours(), said.wattHours());
        int ratio = ratio(driver, visits -> visits.energies, percentile, passed);
        long wattHours = Ratios.of(said.wattHours(), ratio);
        return Energy.ofWattHours(Math.max(wattHours, already.wattHours()));
    }

    private Visits ofDriver(D driver) {
        return drivers.computeIfAbsent(driver, key -> new Visits(OF_A_DRIVER));
    }

    /** The driver's own as far as it is known: with each visit it counts more, and the site's less. */
    private int ratio(D driver, Function<Visits, Ratios> what, int percentile, int already) {
        int ofSite = what.apply(site).percentile(percentile, already);
        Visits visits = drivers.get(driver);
        if (visits == null) {
            return ofSite;
        }
        Ratios own = what.apply(visits);
        int known = Math.min(ENOUGH_OF_A_DRIVER, own.count());
        long sum = (long) own.percentile(percentile, already) * known + (long) ofSite * (ENOUGH_OF_A_DRIVER - known);
        return (int) (sum / ENOUGH_OF_A_DRIVER);
    }

    private static final class Visits {

        private final Ratios stays;
        private final Ratios energies;

        Visits(int remembered) {
            this.stays = new Ratios(remembered);
            this.energies = new Ratios(remembered);
        }
    }
}
