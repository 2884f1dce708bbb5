package org.fairwatt.allocation.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.fairness.Belief;
import org.fairwatt.fairness.Attendance;
import org.fairwatt.fairness.FairnessMemories;
import org.fairwatt.fairness.Visit;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.presence.PastStay;
import org.fairwatt.presence.PastStays;
import org.fairwatt.presence.Presence;
import org.fairwatt.presence.Presences;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.Stations;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.Vehicles;

/** What is learned from a visit that is over, within the transaction of whoever ends it: for forecasts, and for fairness. */
@ApplicationScoped
public class PastVisits {
    private static final Duration SAID_NOTHING = Duration.ofMinutes(10); // whose stay was to end with its beginning

    private Presences presences;
    private PastStays stays;
    private FairnessMemories memories;
    private AllocationPolicies policies;
    private Vehicles vehicles;
    private Stations stations;

    protected PastVisits() {}

    @Inject
    public PastVisits(
            Presences presences,
            PastStays stays,
            FairnessMemories memories,
            AllocationPolicies policies,
            Vehicles vehicles,
            Stations stations) {
        this.presences = presences;
        this.stays = stays;
        this.memories = memories;
        this.policies = policies;
        this.vehicles = vehicles;
        this.stations = stations;
    }

    /**
     * Of a slot that its driver gives back at {@code now}, as far as its car told: who is there says so to be leaving, and who
     * was missed since it began gave it back too late for anybody.
     */
    public void learnGivenBack(Reservation reservation, Instant now) {
        Promise promise = reservation.promise().orElseThrow();
        if (now.isBefore(promise.plugged().start())) {
            return;
        }
        presences.find(reservation.id()).ifPresent(presence -> {
            if (presence.isMissing(promise)) {
                learnMissed(reservation, promise, now, Attendance.CANCELED_LATE);
            } else if (presence.isSurelyThere()) {
                Instant came = presence.cameAt().orElseThrow();
                learn(reservation, presence, Duration.between(came, now));
            }
        });
    }

    /** Of a vehicle that came and is gone; nothing when it was seen too seldom to tell how long it stayed. */
    void learn(Reservation reservation, Presence presence) {
        presence.stay().ifPresent(stay -> learn(reservation, presence, stay));
    }

    /** Of one that did not come. */
    void learnMissed(Reservation reservation, Promise promise) {
        learnMissed(reservation, promise, promise.plugged().end(), Attendance.DID_NOT_COME);
    }

    private void learnMissed(Reservation reservation, Promise promise, Instant at, Attendance how) {
        Duration kept = promise.plugged().length();
        remember(reservation, Visit.missed(at, reservation.request().energy(), kept, how));
    }

    private void learn(Reservation reservation, Presence presence, Duration stay) {
        Instant came = presence.cameAt().orElseThrow();
        Duration said = Duration.between(came, reservation.request().window().end());
        if (said.compareTo(SAID_NOTHING) < 0) {
            return;
        }
        Vehicle vehicle = vehicles.all(List.of(reservation.vehicle())).get(0);
        Optional<Energy> got = presence.took(vehicle.battery());
        boolean full = presence.hadEnough();
        Instant left = came.plus(stay);
        Energy asked = reservation.request().energy();
        stays.add(new PastStay(
                reservation.id(),
                siteOf(reservation),
                new Visitor(reservation.person(), reservation.vehicle()),
                left,
                said,
                stay,
                asked,
                got.filter(it -> full)));
        got.ifPresent(taken -> {
            Energy wanted = full ? taken : atLeast(taken, believed(reservation, left));
            remember(reservation, new Visit(left, asked, wanted, taken, full, said, stay, Attendance.CAME));
        });
    }

    private SiteId siteOf(Reservation reservation) {
        return stations.find(reservation.promise().orElseThrow().station())
                .orElseThrow()
                .site();
    }

    /** What is believed to have been wanted by whom nobody saw content. */
    private Energy believed(Reservation reservation, Instant at) {
        Duration halfLife = policies.current().fairness().memoryHalfLife();
        return Belief.in(
                reservation.request().energy(),
                memories.recall(reservation.person(), reservation.vehicle(), at, halfLife));
    }

    private void remember(Reservation reservation, Visit visit) {
        memories.learn(
                reservation.person(),
                reservation.vehicle(),
                visit,
                policies.current().fairness().memoryHalfLife());
    }

    private static Energy atLeast(Energy least, Energy other) {
        return least.isMoreThan(other) ? least : other;
    }
}
