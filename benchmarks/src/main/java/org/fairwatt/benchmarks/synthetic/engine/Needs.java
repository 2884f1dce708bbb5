package org.fairwatt.benchmarks.synthetic.engine;

import java.time.Duration;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.engine.insert.Need;

/** Requests and bookings in the engine's words. */
final class Needs {

    private static final int PERCENT = 100;
    private static final long WS_PER_WH = 3_600;

    private final Settings settings;

    Needs(Settings settings) {
        this.settings = settings;
    }

    /** What is to be promised to {@code request}, from {@code now} on. */
    Need of(DayRequest request, int now) {
        return of(request, promisedWh(request), now);
    }

    /** What {@code booking} may still be promised. */
    Need of(Booking booking, int now) {
        long delivered =
                booking.request().energy().wattHours() - booking.missing().wattHours();
        return of(
                booking.request(),
                Math.max(booking.owedWs() / WS_PER_WH, promisedWh(booking.request()) - delivered),
                now);
    }

    /** What {@code booking} was promised and has not got yet. */
    Need owed(Booking booking, int now) {
        return of(booking.request(), Math.max(1, booking.owedWs() / WS_PER_WH), now);
    }

    private long promisedWh(DayRequest request) {
        long all = request.energy().wattHours();
        long part = all * settings.plugs().promisedPercent() / PERCENT;
        return Math.min(all, Math.max(part, settings.policy().fairness().floor().wattHours()));
    }

    private Need of(DayRequest request, long wattHours, int now) {
        return new Need(
                request.id(),
                request.vehicle(),
                request.stations(),
                Energy.ofWattHours(Math.max(1, wattHours)),
                DayTime.window(Math.max(request.fromS(), now), request.untilS()),
                request.category(),
                Duration.ZERO,
                settings.policy().fairness().floor(),
                settings.policy().booking().smallestPromisePercent(),
                Expectation.AS_SAID);
    }
}
