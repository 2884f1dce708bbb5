package org.fairwatt.allocation.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.SiteId;
import org.fairwatt.vehicle.Vehicle;

/** What is learned from a visit that is over, within the transaction of whoever ends it: for forecasts, and for fairness. */
@ApplicationScoped
class PastVisits {
    private PastStays stays;
    private FairnessMemories memories;
    private AllocationPolicies policies;

    protected PastVisits() {}

    @Inject
    PastVisits(PastStays stays, FairnessMemories memories, AllocationPolicies policies) {
        this.stays = stays;
        this.memories = memories;
        this.policies = policies;
    }

    /** Of a vehicle that came and is gone; nothing when it was seen too seldom to tell how long it stayed. */
    void learn(Reservation reservation, Vehicle vehicle, SiteId site, Presence presence, Instant now) {
        presence.stay().ifPresent(stay -> {
            Instant came = presence.cameAt().orElseThrow();
            Duration said = atLeastZero(
                    Duration.between(came, reservation.request().window().end()));
            Optional<Energy> took = presence.took(vehicle.battery());
            boolean full = presence.hadEnough();
            Energy asked = reservation.request().energy();
            stays.add(new PastStay(
                    reservation.id(), site, visitorOf(reservation), now, said, stay, asked, took.filter(it -> full)));
            took.ifPresent(got -> {
                Energy wanted = full ? got : atLeast(got, believed(reservation, now));
                remember(reservation, new Visit(now, asked, wanted, got, full, said, stay, Attendance.CAME));
            });
        });
    }

    /** Of one that did not come. */
    void learnMissed(Reservation reservation, Promise promise) {
        Duration kept = promise.plugged().length();
        Instant over = promise.plugged().end();
        remember(reservation, Visit.missed(over, reservation.request().energy(), kept, Attendance.DID_NOT_COME));
    }

    /** What is believed to have been wanted by whom nobody saw content. */
    private Energy believed(Reservation reservation, Instant now) {
        Duration halfLife = policies.current().fairness().memoryHalfLife();
        return Belief.in(
                reservation.request().energy(),
                memories.recall(reservation.person(), reservation.vehicle(), now, halfLife));
    }

    private void remember(Reservation reservation, Visit visit) {
        memories.learn(
                reservation.person(),
                reservation.vehicle(),
                visit,
                policies.current().fairness().memoryHalfLife());
    }

    private static Visitor visitorOf(Reservation reservation) {
        return new Visitor(reservation.person(), reservation.vehicle());
    }

    private static Energy atLeast(Energy least, Energy other) {
        return least.isMoreThan(other) ? least : other;
    }

    private static Duration atLeastZero(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
