package org.fairwatt.engine.dispatch;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.fairwatt.reservation.Category;

/** What was known at a tick and what was told then, with what the rules say of it. Vehicles are meant by their index. */
record Tick(Feeder feeder, List<PluggedVehicle> vehicles, DispatchRules rules, Dispatched told) {

    private static final long SLACK_MA = 1_000; // less than this below its limit is drawing at its limit
    private static final long ROUNDING_MA = 100;

    static Tick of(Dispatcher dispatcher, RandomSite site, DispatchRules rules) {
        Feeder feeder = site.feeder();
        List<PluggedVehicle> vehicles = site.vehicles();
        return new Tick(feeder, vehicles, rules, dispatcher.tick(feeder, vehicles, rules));
    }

    PhaseLedger ledger() {
        return new PhaseLedger(feeder, vehicles);
    }

    void forEachHeard(IntConsumer rule) {
        IntStream.range(0, vehicles.size())
                .filter(index -> vehicles.get(index).feedback().heard())
                .forEach(rule);
    }

    long limitMa(int index) {
        return told.limits().get(index).milliamperes();
    }

    long heldMa(int index) {
        return vehicles.get(index).feedback().limit().milliamperes();
    }

    boolean changesNothing() {
        return IntStream.range(0, vehicles.size()).allMatch(index -> limitMa(index) == heldMa(index));
    }

    /** What it may draw at this moment. */
    long loadMa(long index) {
        return Math.max(
                limitMa((int) index), vehicles.get((int) index).feedback().milliamperes());
    }

    /** What it will draw when those who obey have obeyed. */
    long settledMa(long index) {
        Feedback feedback = vehicles.get((int) index).feedback();
        boolean obeys = feedback.heard() && feedback.milliamperes() <= heldMa((int) index);
        return obeys ? limitMa((int) index) : loadMa(index);
    }

    /** Vehicles that still have a limit though a node above them is overloaded on a phase of theirs. */
    List<Integer> stillLowerable() {
        return IntStream.range(0, vehicles.size())
                .filter(index -> vehicles.get(index).feedback().heard() && limitMa(index) > 0)
                .filter(index -> ledger().leastLeftMa(
                                        vehicles.get(index).node(),
                                        vehicles.get(index).phases(),
                                        this::settledMa)
                        < 0)
                .boxed()
                .toList();
    }

    boolean mustStayOn(int index) {
        PluggedVehicle vehicle = vehicles.get(index);
        Switching switching = vehicle.switching();
        return heldMa(index) > 0
                && !vehicle.outlook().wanted().isZero()
                && (switching.since().compareTo(rules.minOn()) < 0 || switching.pauses() >= rules.mostPauses());
    }

    boolean mustStayOff(int index) {
        PluggedVehicle vehicle = vehicles.get(index);
        return heldMa(index) == 0
                && vehicle.category() != Category.EMERGENCY
                && vehicle.due().neededWatts() == 0
                && vehicle.switching().pauses() > 0
                && vehicle.switching().since().compareTo(rules.minOff()) < 0;
    }

    /** The most that {@code other} may have before {@code index} is kept charging. */
    long strongerMa(int other, int index) {
        PluggedVehicle vehicle = vehicles.get(other);
        if (other == index || !vehicle.feedback().heard()) {
            return other == index ? excessMa(other) : vehicle.feedback().milliamperes();
        }
        boolean promised =
                vehicle.category() == Category.EMERGENCY || vehicle.due().neededWatts() > 0;
        long mostMa = promised ? vehicle.most().milliamperes() : mustStayOn(other) ? vehicle.leastMa() : 0;
        return mostMa + excessMa(other);
    }

    private long excessMa(int index) {
        return Math.max(0, vehicles.get(index).feedback().milliamperes() - heldMa(index));
    }

    /** True when it could take more, and everything above it has more to give. */
    boolean isWastedOn(int index) {
        PluggedVehicle vehicle = vehicles.get(index);
        long couldMa = vehicle.most().milliamperes();
        long drawsMa = vehicle.feedback().milliamperes();
        boolean takesAll = limitMa(index) == 0 || drawsMa > limitMa(index) - SLACK_MA;
        if (vehicle.feedback().isStubborn()) {
            return false; // takes what it likes
        }
        if (vehicle.outlook().wanted().isZero() || !takesAll || couldMa < vehicle.leastMa()) {
            return false;
        }
        long enoughMa = limitMa(index) == 0
                ? vehicle.leastMa()
                : Math.max(rules.deadband().milliamperes(), ROUNDING_MA);
        double leftMa = ledger().leastLeftMa(vehicle.node(), vehicle.phases(), this::loadMa);
        long lostMa = ROUNDING_MA * vehicles.size(); // each of the others is rounded down
        return couldMa - limitMa(index) > enoughMa + ROUNDING_MA && leftMa > enoughMa + lostMa;
    }
}
