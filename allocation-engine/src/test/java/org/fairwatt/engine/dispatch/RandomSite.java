package org.fairwatt.engine.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.fairwatt.energy.ApparentPower;
import org.fairwatt.energy.Current;

/** A site by chance, the same for the same seed, that lives from tick to tick: its limits, its base load, and its cars. */
final class RandomSite {

    private static final int PHASE_VOLTS = 230;
    private static final int TICK_S = 60;
    private static final int MOST_LEAP_S = 5 * 3_600;

    private final Random random;
    private final List<Integer> parents = new ArrayList<>();
    private final List<FeederNode> nodes = new ArrayList<>();
    private final List<RandomCar> cars = new ArrayList<>();

    RandomSite(long seed) {
        this.random = new Random(seed);
        int count = 1 + random.nextInt(5);
        for (int node = 0; node < count; node++) {
            parents.add(node == 0 ? -1 : random.nextInt(node));
            nodes.add(node(node));
        }
        int vehicles = random.nextInt(13);
        for (int car = 0; car < vehicles; car++) {
            cars.add(new RandomCar(random, random.nextInt(count)));
        }
    }

    Random random() {
        return random;
    }

    Feeder feeder() {
        return new Feeder(PHASE_VOLTS, nodes);
    }

    List<PluggedVehicle> vehicles() {
        return cars.stream().map(RandomCar::seen).toList();
    }

    DispatchRules rules() {
        DispatchRules usual = DispatchRules.DEFAULT;
        int deadbandMa = random.nextInt(2_000);
        return new DispatchRules(
                usual.floor(),
                random.nextInt(101),
                Duration.ofMinutes(random.nextInt(6)),
                Duration.ofMinutes(random.nextInt(6)),
                random.nextInt(4),
                Current.ofMilliamperes(deadbandMa),
                Current.ofMilliamperes(deadbandMa + 100 + random.nextInt(40_000)),
                random.nextInt(101));
    }

    /** A minute goes by: cars obey or not, limits fall and come back, stations lose their line, a clock is set back or ahead. */
    void live(Dispatched told) {
        obey(told, TICK_S);
        if (random.nextInt(12) == 0) {
            int leapS = random.nextInt(2 * MOST_LEAP_S) - MOST_LEAP_S;
            cars.forEach(car -> car.leap(leapS));
        }
        for (int node = 0; node < nodes.size(); node++) {
            if (random.nextInt(6) == 0) {
                nodes.set(node, node(node));
            }
        }
        cars.forEach(RandomCar::live);
    }

    /** Only the limits are obeyed, and time goes by; nothing else happens. */
    void obey(Dispatched told, int seconds) {
        for (int car = 0; car < cars.size(); car++) {
            cars.get(car).obey(told.limits().get(car), seconds);
        }
    }

    private FeederNode node(int index) {
        Optional<Current> perPhase =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(current(random.nextInt(8) == 0 ? 1 : 150_000));
        Optional<ApparentPower> apparent =
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(new ApparentPower(random.nextInt(100_000)));
        int base = random.nextInt(3) == 0 ? random.nextInt(60_000) : 0;
        return new FeederNode(
                "node " + index,
                parents.get(index),
                perPhase,
                apparent,
                Stream.generate(() -> current(base + 1)).limit(Phases.COUNT).toList());
    }

    private Current current(int below) {
        return Current.ofMilliamperes(random.nextInt(below));
    }
}
