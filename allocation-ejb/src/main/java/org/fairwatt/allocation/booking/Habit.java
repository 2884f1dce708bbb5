package org.fairwatt.allocation.booking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.forecast.Experience;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.presence.PastStay;
import org.fairwatt.reservation.SlotRequest;

/** How one visitor of one site keeps their word; as long as too little is known, as well as can be. */
final class Habit {
    private static final int ENOUGH_AT_A_SITE = 20; // visits: an 80th percentile of fewer hangs on one or two
    private static final int ENOUGH_OF_A_DRIVER = 5;

    private final Visitor visitor;
    private final Experience<Visitor> experience = new Experience<>();
    private final boolean knowsStays;
    private final boolean knowsEnergies;

    /**
     * @param own the visitor's last stays, wherever, newest first
     * @param here the last stays at the site, newest first
     */
    Habit(Visitor visitor, List<PastStay> own, List<PastStay> here) {
        this.visitor = visitor;
        oldestFirst(here).forEach(stay -> {
            experience.learnStayAtSite(stay.said(), stay.stay());
            stay.took().ifPresent(took -> experience.learnEnergyAtSite(stay.asked(), took));
        });
        oldestFirst(own).forEach(stay -> {
            experience.learnStayOf(visitor, stay.said(), stay.stay());
            stay.took().ifPresent(took -> experience.learnEnergyOf(visitor, stay.asked(), took));
        });
        this.knowsStays = isEnough(own, here);
        this.knowsEnergies = isEnough(full(own), full(here));
    }

    /** How long beyond {@code said} the vehicle is there at most with a probability of {@code percentile} %. */
    Duration lingering(Duration said, int percentile) {
        if (!knowsStays) {
            return Duration.ZERO;
        }
        Duration beyond =
                experience.stay(visitor, said, Duration.ZERO, percentile).minus(said);
        Duration likely = beyond.isNegative() ? Duration.ZERO : beyond;
        return likely.compareTo(SlotRequest.HORIZON) > 0 ? SlotRequest.HORIZON : likely;
    }

    /** What it takes at most with a probability of {@code percentile} % when {@code asked} was asked for. */
    Energy takes(Energy asked, int percentile) {
        return knowsEnergies ? experience.energy(visitor, asked, Energy.ZERO, percentile) : Expectation.AS_SAID.takes();
    }

    private static boolean isEnough(List<PastStay> own, List<PastStay> here) {
        return own.size() >= ENOUGH_OF_A_DRIVER || here.size() >= ENOUGH_AT_A_SITE;
    }

    private static List<PastStay> oldestFirst(List<PastStay> newestFirst) {
        List<PastStay> reversed = new ArrayList<>(newestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<PastStay> full(List<PastStay> stays) {
        return stays.stream().filter(stay -> stay.took().isPresent()).toList();
    }
}
