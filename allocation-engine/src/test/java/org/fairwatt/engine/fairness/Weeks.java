package org.fairwatt.engine.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Weeks of a workplace by chance, the same for the same seed: who comes when, needs what, stays how long and says what. */
final class Weeks {

    static final int DRIVERS = 240;
    static final long DAY_S = 86_400;

    private static final int WEEKS = 7;
    private static final int WORKDAYS = 5;
    private static final double COMES = 0.5; // of a driver's workdays
    private static final long HOUR_S = 3_600;
    private static final double TAKEN_OF_ASKED = 0.65; // as in a real log

    private final Random random;
    private final List<List<Stay>> ofDrivers = new ArrayList<>();

    Weeks(long seed) {
        this.random = new Random(seed);
        for (int driver = 0; driver < DRIVERS; driver++) {
            ofDrivers.add(staysOf(driver));
        }
    }

    /** Each driver's stays in the order of time, told in truth. */
    List<List<Stay>> ofDrivers() {
        return ofDrivers;
    }

    private List<Stay> staysOf(int driver) {
        double usualArrivalH = 8.5 + random.nextGaussian();
        double usualStayH = random.nextInt(4) == 0 ? 3.5 : 8;
        double usualNeedKwh = 5 + 20 * random.nextDouble();
        List<Stay> stays = new ArrayList<>();
        for (int day = 0; day < WEEKS * 7; day++) {
            if (day % 7 < WORKDAYS && random.nextDouble() < COMES) {
                stays.add(stay(driver, day, usualArrivalH, usualStayH, usualNeedKwh));
            }
        }
        return stays;
    }

    private Stay stay(int driver, int day, double usualArrivalH, double usualStayH, double usualNeedKwh) {
        long arrivesS = day * DAY_S + (long) (HOUR_S * Math.max(5, usualArrivalH + random.nextGaussian() / 2));
        long stayS = (long) (HOUR_S * usualStayH * around(0.2));
        long needWh = (long) (1_000 * usualNeedKwh * around(0.3));
        long saidStayS = (long) (stayS * around(0.15));
        long saidWh = (long) (needWh / TAKEN_OF_ASKED * around(0.2));
        return new Stay(driver, 0, arrivesS, arrivesS + stayS, needWh, arrivesS + saidStayS, saidWh);
    }

    private double around(double deviation) {
        return Math.exp(random.nextGaussian() * deviation);
    }
}
