package org.fairwatt.benchmarks.synthetic.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.benchmarks.synthetic.run.Car;
import org.fairwatt.benchmarks.synthetic.run.Forest;
import org.fairwatt.benchmarks.synthetic.run.Ration;
import org.fairwatt.benchmarks.synthetic.run.Room;
import org.fairwatt.policy.QuotaPolicy;
import org.fairwatt.reservation.Category;

/**
 * Gives the power of one moment to who is plugged in: in order, each as much as there is, or in equal shares. With quotas:
 * first what is kept for emergencies, then to all with fleets below their ceiling, and what is left then to anybody.
 */
final class Giving {

    private static final double LITTLE_W = 1; // less is no room

    private final Forest forest;
    private final PlainPolicy policy;
    private final QuotaPolicy quotas;
    private final Map<Car, Double> given = new HashMap<>();

    Giving(Forest forest, PlainPolicy policy, QuotaPolicy quotas) {
        this.forest = forest;
        this.policy = policy;
        this.quotas = quotas;
    }

    void give(int second, int bucket, List<Car> cars) {
        given.clear();
        List<Car> wanting = new ArrayList<>(cars);
        wanting.removeIf(Car::isFull);
        wanting.sort(Comparator.comparingLong(car -> policy.rank(second, car.request(), car.missingWs(), car.mostW())));
        if (!quotas.equals(QuotaPolicy.NONE)) {
            List<Car> emergencies = wanting.stream()
                    .filter(car -> car.request().category() == Category.EMERGENCY)
                    .toList();
            share(bucket, emergencies, new Ration(Category.EMERGENCY, quotas.emergencyReservePercent()));
            share(bucket, wanting, new Ration(Category.FLEET, quotas.fleetSharePercent()));
        }
        share(bucket, wanting, Ration.NONE);
        cars.forEach(car -> car.draw(second, (long) already(car)));
    }

    private void share(int bucket, List<Car> cars, Ration ration) {
        Room room = new Room(forest, bucket, ration);
        given.forEach(room::take);
        if (policy == PlainPolicy.ROUND_ROBIN) {
            shareEqually(room, cars);
        } else {
            cars.forEach(car -> raise(room, car, Math.min(car.mostW() - already(car), room.mostW(car))));
        }
    }

    /** Raises all by the same until one has all it can or meets a full node; then goes on with the others. */
    private void shareEqually(Room room, List<Car> cars) {
        List<Car> rising = new ArrayList<>(cars);
        rising.removeIf(car -> hasNoMore(room, car));
        while (!rising.isEmpty()) {
            double[] parts = new double[room.limits()];
            rising.forEach(car -> room.eachLimit(car, (limit, part) -> parts[limit] += part));
            double step = Double.MAX_VALUE;
            for (int limit = 0; limit < parts.length; limit++) {
                step = parts[limit] > 0 ? Math.min(step, room.freeW(limit) / parts[limit]) : step;
            }
            for (Car car : rising) {
                step = Math.min(step, car.mostW() - already(car));
            }
            for (Car car : rising) {
                raise(room, car, step);
            }
            rising.removeIf(car -> hasNoMore(room, car));
        }
    }

    private boolean hasNoMore(Room room, Car car) {
        return car.mostW() - already(car) < LITTLE_W || room.mostW(car) < LITTLE_W;
    }

    private void raise(Room room, Car car, double watts) {
        if (watts > 0) {
            given.merge(car, watts, Double::sum);
            room.take(car, watts);
        }
    }

    private double already(Car car) {
        return given.getOrDefault(car, 0.0);
    }
}
