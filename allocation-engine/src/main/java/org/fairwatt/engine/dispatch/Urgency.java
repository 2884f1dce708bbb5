package org.fairwatt.engine.dispatch;

import org.fairwatt.energy.Energy;
import org.fairwatt.reservation.Category;

/**
 * Who goes before whom. First comes the kind of claim: an emergency, a promise that needs power now, the floor that
 * everyone gets, then all else; at the end those who seem to have enough. Within a kind it is what the kind is about.
 */
final class Urgency {

    /** The kinds of claim, the strongest first. */
    enum Claim {
        /** All that it can take. */
        EMERGENCY,
        /** What its promise needs at this moment. */
        PROMISE,
        /** Has its floor, and will not get what it wants unless it charges at full power from about now on. */
        URGENT,
        /** Has less than the first part of what everyone gets, or may miss the rest of it by waiting. */
        FLOOR,
        /** Can wait a little. */
        NEED,
        /** Seems to be full. */
        NOTHING
    }

    /** The floor is given in so many parts: all get the first one at once, and the others when they can't wait any more. */
    private static final int FLOOR_PARTS = 3;

    private static final long URGENT_BELOW =
            400_000; // on a real month any share from a tenth to seven tenths did about as well
    private static final long KINDS = 1L << 56; // above any key
    private static final long MILLION = 1_000_000;
    private static final long CREDIT =
            500; // the greatest credit, fully weighed, is worth half of the time that is left
    private static final long STAYING = 50_000; // who charges goes on rather than taking turns for a trifle
    private static final long SECONDS_IN_HOUR = 3_600;
    private static final long FAR_S = 1L << 40; // 30,000 years: no difference to anybody
    private static final long MOST_WH = 1L << 40; // no vehicle wants as much

    private Urgency() {}

    static Claim claim(PluggedVehicle vehicle, DispatchRules rules, int phaseVolts) {
        if (!vehicle.wantsPower()) {
            return Claim.NOTHING;
        }
        if (vehicle.category() == Category.EMERGENCY) {
            return Claim.EMERGENCY;
        }
        if (vehicle.due().neededWatts() > 0) {
            return Claim.PROMISE;
        }
        if (needsFloor(vehicle, rules.floor(), phaseVolts)) {
            return Claim.FLOOR;
        }
        return laxity(vehicle, phaseVolts) - Math.min(0, credit(vehicle, rules)) < URGENT_BELOW
                ? Claim.URGENT
                : Claim.NEED;
    }

    /** Who stays for long gets the rest of the floor later, when others are gone: what matters is that it comes in time. */
    private static boolean needsFloor(PluggedVehicle vehicle, Energy floor, int phaseVolts) {
        long missingWh = floor.wattHours() - vehicle.outlook().delivered().wattHours();
        if (missingWh <= 0) {
            return false;
        }
        boolean canWait = floorPart(vehicle, floor) > 0
                && vehicle.outlook().left().toSeconds() > 0
                && laxity(vehicle, missingWh, phaseVolts) >= URGENT_BELOW;
        return !canWait;
    }

    /** The smaller the sooner. */
    static long rank(PluggedVehicle vehicle, Claim claim, DispatchRules rules, int phaseVolts) {
        return claim.ordinal() * KINDS
                + switch (claim) {
                    case EMERGENCY, NOTHING -> arrival(vehicle);
                    case PROMISE ->
                        Math.max(0, Math.min(FAR_S, vehicle.due().left().toSeconds()));
                    case FLOOR -> floorPart(vehicle, rules.floor()) * (KINDS / 8) + arrival(vehicle);
                    case URGENT, NEED -> MILLION * 4 + laxity(vehicle, phaseVolts) - favour(vehicle, rules);
                };
    }

    private static long arrival(PluggedVehicle vehicle) {
        return Math.max(0, Math.min(FAR_S, vehicle.outlook().pluggedAt().getEpochSecond()));
    }

    private static long floorPart(PluggedVehicle vehicle, Energy floor) {
        return vehicle.outlook().delivered().wattHours() * FLOOR_PARTS / floor.wattHours();
    }

    /**
     * Laxity over the time that is left, in millionths: 1,000,000 needs nothing, 0 needs full power from now on, less can't
     * be met any more. Who is overdue may leave at any moment or stay for hours; nothing can be planned for them.
     */
    private static long laxity(PluggedVehicle vehicle, int phaseVolts) {
        return laxity(vehicle, Long.MAX_VALUE, phaseVolts);
    }

    /** The same if it wanted no more than {@code mostWh}. */
    private static long laxity(PluggedVehicle vehicle, long mostWh, int phaseVolts) {
        long left = Math.min(FAR_S, vehicle.outlook().left().toSeconds());
        if (left <= 0) {
            return MILLION;
        }
        long watts =
                vehicle.most().milliamperes() * phaseVolts * vehicle.phases().count() / 1_000;
        long wanted =
                Math.min(Math.min(MOST_WH, mostWh), vehicle.outlook().wanted().wattHours());
        long needed = wanted * SECONDS_IN_HOUR / Math.max(1, watts);
        return Math.max(-MILLION, (left - needed) * MILLION / left);
    }

    private static long favour(PluggedVehicle vehicle, DispatchRules rules) {
        return credit(vehicle, rules) + (vehicle.feedback().isOn() ? STAYING : 0);
    }

    private static long credit(PluggedVehicle vehicle, DispatchRules rules) {
        return vehicle.outlook().credit() * CREDIT * rules.memoryWeightPercent() / 100;
    }
}
