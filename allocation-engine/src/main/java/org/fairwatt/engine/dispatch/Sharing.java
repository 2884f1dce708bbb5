package org.fairwatt.engine.dispatch;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.fairwatt.engine.dispatch.Urgency.Claim;
import org.fairwatt.reservation.Category;

/** How the headroom ought to be shared, if limits could be set anew from one moment to the next. Used once. */
final class Sharing {

    private static final long PROBE_MA = 2_000; // a vehicle that takes less than its limit gets so much more to try
    private static final long SLACK_MA = 1_000; // less than this below its limit is drawing at its limit

    private final int phaseVolts;
    private final List<PluggedVehicle> vehicles;
    private final DispatchRules rules;
    private final Headroom headroom;
    private final Claim[] claims;
    private final int[] order;
    private final long[] grantsMa;
    private long fleetRoomMva;

    Sharing(Feeder feeder, List<PluggedVehicle> vehicles, DispatchRules rules) {
        this.phaseVolts = feeder.phaseVolts();
        this.vehicles = vehicles;
        this.rules = rules;
        this.headroom = new Headroom(feeder);
        this.claims = new Claim[vehicles.size()];
        this.order = new int[vehicles.size()];
        this.grantsMa = new long[vehicles.size()];
        rank();
    }

    private void rank() {
        long[] ranks = new long[vehicles.size()];
        Integer[] ranked = new Integer[vehicles.size()];
        for (int index = 0; index < ranks.length; index++) {
            PluggedVehicle vehicle = vehicles.get(index);
            claims[index] = Urgency.claim(vehicle, rules, phaseVolts);
            ranks[index] = Urgency.rank(vehicle, claims[index], rules, phaseVolts);
            ranked[index] = index;
        }
        Arrays.sort(ranked, (one, other) -> Long.compare(ranks[one], ranks[other]));
        Arrays.setAll(order, position -> ranked[position]);
    }

    /** Indices of the vehicles, the strongest claim first. */
    int[] order() {
        return order;
    }

    /** mA per vehicle, on each of its phases. */
    long[] share() {
        holdWhatCannotBeChanged();
        fleetRoomMva = headroom.rootMva() * rules.fleetSharePercent() / 100;
        for (int index : order) {
            if (claims[index] == Claim.EMERGENCY) {
                give(index, askMa(index));
            } else if (claims[index] == Claim.PROMISE) {
                give(index, Math.min(askMa(index), Math.max(leastMa(index), promisedMa(index))));
            }
        }
        for (int index : order) {
            if (mustStayOn(vehicles.get(index))) {
                give(index, leastMa(index));
            }
        }
        shareAmongAll(true);
        shareAmongAll(false); // what nobody else wants is the fleets' too
        for (int index : order) {
            if (claims[index] == Claim.NOTHING) {
                give(index, leastMa(index)); // it may want a little again: to keep warm, or to balance its cells
            }
        }
        return grantsMa;
    }

    private void holdWhatCannotBeChanged() {
        for (int index = 0; index < vehicles.size(); index++) {
            PluggedVehicle vehicle = vehicles.get(index);
            Feedback feedback = vehicle.feedback();
            long drawsMa = feedback.milliamperes();
            if (!feedback.heard()) {
                grantsMa[index] = feedback.limit().milliamperes();
                headroom.take(vehicle.node(), vehicle.phases(), drawsMa);
            } else if (drawsMa > feedback.limit().milliamperes()) {
                headroom.take(
                        vehicle.node(),
                        vehicle.phases(),
                        drawsMa - feedback.limit().milliamperes());
            }
        }
    }

    /**
     * The floor keeps a vehicle charging, and urgency needs full power: both before the others are kept charging. Then all are
     * raised, the strongest claim first.
     */
    private void shareAmongAll(boolean fleetsWithinShare) {
        keepCharging(fleetsWithinShare, EnumSet.of(Claim.FLOOR));
        raise(fleetsWithinShare, EnumSet.of(Claim.URGENT));
        keepCharging(fleetsWithinShare, EnumSet.of(Claim.PROMISE, Claim.NEED));
        raise(fleetsWithinShare, EnumSet.complementOf(EnumSet.of(Claim.NOTHING)));
    }

    private void keepCharging(boolean fleetsWithinShare, EnumSet<Claim> kinds) {
        for (int index : order) {
            if (grantsMa[index] == 0 && kinds.contains(claims[index])) {
                giveWithin(fleetsWithinShare, index, leastMa(index));
            }
        }
    }

    private void raise(boolean fleetsWithinShare, EnumSet<Claim> kinds) {
        for (int index : order) {
            if (kinds.contains(claims[index])) {
                giveWithin(fleetsWithinShare, index, askMa(index));
            }
        }
    }

    private void giveWithin(boolean fleetsWithinShare, int index, long milliamperes) {
        long most = milliamperes;
        if (fleetsWithinShare && vehicles.get(index).category() == Category.FLEET) {
            most = Math.min(most, grantsMa[index] + Math.max(0, fleetRoomMva) / mvaPerMa(index));
        }
        give(index, most);
    }

    /** Raises a grant to {@code milliamperes}, or as far as there is room; below the vehicle's least it gets nothing. */
    private void give(int index, long milliamperes) {
        PluggedVehicle vehicle = vehicles.get(index);
        if (!vehicle.feedback().heard() || !mayBeOn(index)) {
            return;
        }
        long room = headroom.mostMa(vehicle.node(), vehicle.phases());
        long possibleMa = Math.min(vehicle.most().milliamperes(), grantsMa[index] + room);
        long more = worthwhileMa(index, Math.min(milliamperes, possibleMa)) - grantsMa[index];
        if (more > 0 && grantsMa[index] + more >= leastMa(index)) {
            grantsMa[index] += more;
            headroom.take(vehicle.node(), vehicle.phases(), more);
            fleetRoomMva -= vehicle.category() == Category.FLEET ? more * mvaPerMa(index) : 0;
        }
    }

    /** What is less than the deadband above the limit that holds would not be told, so it is left to others. */
    private long worthwhileMa(int index, long milliamperes) {
        long limitMa = vehicles.get(index).feedback().limit().milliamperes();
        long toldMa = milliamperes / PluggedVehicle.STEP_MA * PluggedVehicle.STEP_MA;
        boolean trifle =
                milliamperes > limitMa && toldMa - limitMa < rules.deadband().milliamperes();
        return trifle && limitMa >= leastMa(index) ? limitMa : milliamperes;
    }

    private long mvaPerMa(int index) {
        return (long) phaseVolts * vehicles.get(index).phases().count();
    }

    private boolean mustStayOn(PluggedVehicle vehicle) {
        Switching switching = vehicle.switching();
        return vehicle.feedback().isOn()
                && vehicle.wantsPower()
                && (switching.since().compareTo(rules.minOn()) < 0 || switching.pauses() >= rules.mostPauses());
    }

    /** Who was paused rests a while, unless power was promised for this moment or it is an emergency. */
    private boolean mayBeOn(int index) {
        PluggedVehicle vehicle = vehicles.get(index);
        Switching switching = vehicle.switching();
        boolean resting = !vehicle.feedback().isOn()
                && switching.pauses() > 0
                && switching.since().compareTo(rules.minOff()) < 0;
        return !resting || claims[index] == Claim.EMERGENCY || claims[index] == Claim.PROMISE;
    }

    private long leastMa(int index) {
        return vehicles.get(index).leastMa();
    }

    /** All that it can do; of one that was seen to take less than its limit, a little more than it takes. */
    private long askMa(int index) {
        PluggedVehicle vehicle = vehicles.get(index);
        Feedback feedback = vehicle.feedback();
        long limitMa = feedback.limit().milliamperes();
        long drawsMa = feedback.milliamperes();
        boolean taking = !feedback.isOn() || drawsMa > limitMa - SLACK_MA;
        long mostMa = vehicle.most().milliamperes();
        return taking ? mostMa : Math.min(mostMa, Math.max(leastMa(index), drawsMa + PROBE_MA));
    }

    private long promisedMa(int index) {
        long watts =
                Math.min(Plausible.MOST_VOLT_AMPERES, vehicles.get(index).due().neededWatts());
        return (watts * 1_000 + mvaPerMa(index) - 1) / mvaPerMa(index);
    }
}
