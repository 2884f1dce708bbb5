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
        Ratios stays = known(driver, visits -> visits.stays);
        int ratio = stays.percentile(percentile, Ratios.ratio(already.toSeconds(), said.toSeconds()));
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
        Ratios energies = known(driver, visits -> visits.energies);
        int ratio = energies.percentile(percentile, Ratios.ratio(already.wattHours(), said.wattHours()));
        long wattHours = Ratios.of(said.wattHours(), ratio);
        return Energy.ofWattHours(Math.max(wattHours, already.wattHours()));
    }

    private Visits ofDriver(D driver) {
        return drivers.computeIfAbsent(driver, key -> new Visits(OF_A_DRIVER));
    }

    private Ratios known(D driver, Function<Visits, Ratios> what) {
        Visits own = drivers.get(driver);
        return own != null && what.apply(own).count() >= ENOUGH_OF_A_DRIVER ? what.apply(own) : what.apply(site);
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
