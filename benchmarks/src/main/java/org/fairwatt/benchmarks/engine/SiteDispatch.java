package org.fairwatt.benchmarks.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.energy.ApparentPower;
import org.fairwatt.energy.Current;
import org.fairwatt.engine.dispatch.DispatchRules;
import org.fairwatt.engine.dispatch.Dispatcher;
import org.fairwatt.engine.dispatch.Feedback;
import org.fairwatt.engine.dispatch.Feeder;
import org.fairwatt.engine.dispatch.FeederNode;
import org.fairwatt.engine.dispatch.Phases;
import org.fairwatt.reservation.Category;

/** The engine's dispatch at a site with one feeder, whose stations take whole steps and a least current. */
final class SiteDispatch {

    private static final int PHASE_VOLTS = 208; // between two phases of a North American panel
    private static final Current LEAST = Current.ofAmperes(6); // IEC 61851-1
    private static final long MILLI = 1_000;
    private static final long STEP_MA = 100; // as stations are told it
    private static final int MOST_TICKS = 3; // what is lowered at one tick is raised at the next
    private static final Dispatcher DISPATCHER = new Dispatcher();

    private final SiteLimits site;
    private final Feeder feeder;
    private final DispatchRules rules;
    private final Expectations expectations;

    SiteDispatch(SiteLimits site, DispatchRules rules, Expectations expectations) {
        this.site = site;
        this.feeder = new Feeder(
                PHASE_VOLTS,
                List.of(new FeederNode(
                        "feeder",
                        -1,
                        Optional.empty(),
                        Optional.of(ApparentPower.ofVoltAmperes(site.capW())),
                        List.of(Current.ZERO, Current.ZERO, Current.ZERO))));
        this.rules = rules;
        this.expectations = expectations;
    }

    /** Gives {@code here}, the guests of {@code vehicles}, their limits from {@code now} on. */
    void tick(long now, List<PluggedVehicle> vehicles, List<Guest> here) {
        for (int tick = 0; tick < MOST_TICKS && isAnyLowered(now, vehicles, here); tick++) {
            // until nothing is lowered any more
        }
    }

    /** When limits are given anew at the latest, after {@code now}. */
    long nextBucket(long now) {
        return Math.floorDiv(now, site.bucketS()) * site.bucketS() + site.bucketS();
    }

    /** What the guest's limit lets it draw, W; never more than an EVSE gives. */
    long watts(Guest guest) {
        return Math.min(site.maxRateW(), guest.limit().milliamperes() * PHASE_VOLTS / MILLI);
    }

    private boolean isAnyLowered(long now, List<PluggedVehicle> vehicles, List<Guest> here) {
        List<org.fairwatt.engine.dispatch.PluggedVehicle> seen = new ArrayList<>();
        for (int index = 0; index < here.size(); index++) {
            seen.add(plugged(now, vehicles.get(index), here.get(index)));
        }
        List<Current> limits = DISPATCHER.tick(feeder, seen, rules).limits();
        boolean lowered = false;
        for (int index = 0; index < here.size(); index++) {
            lowered |= limits.get(index).compareTo(here.get(index).limit()) < 0;
            here.get(index).obey(now, limits.get(index), vehicles.get(index).isDrawing());
        }
        return lowered;
    }

    private org.fairwatt.engine.dispatch.PluggedVehicle plugged(long now, PluggedVehicle seen, Guest guest) {
        Current most = Current.ofMilliamperes(site.maxRateW() * MILLI / PHASE_VOLTS / STEP_MA * STEP_MA);
        Current draws = seen.isDrawing() ? guest.limit() : Current.ZERO;
        return new org.fairwatt.engine.dispatch.PluggedVehicle(
                guest.evse,
                0,
                Phases.L1,
                LEAST.min(most),
                most,
                Category.PUBLIC,
                new Feedback(guest.limit(), Optional.of(draws), true),
                guest.switching(now),
                guest.due(now, seen),
                expectations.outlook(now, seen));
    }
}
