package org.fairwatt.smartcar;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;
import org.fairwatt.geography.Position;
import org.fairwatt.vehicle.TelemetrySnapshot;

/** A car's state out of Smartcar's answer: metric units, shares of one for percentages. */
final class ReadCar {
    private static final String BATTERY = "/battery";
    private static final String CHARGE = "/charge";
    private static final String LOCATION = "/location";
    static final List<String> PATHS = List.of(BATTERY, CHARGE, LOCATION);

    private static final double TENTHS_OF_A_PERCENT = 1_000;
    private static final double METRES_PER_KM = 1_000;
    private static final double FARTHEST_KM = 5_000; // beyond that it is a mistake

    private ReadCar() {}

    static TelemetrySnapshot of(BatchAnswer answer, Instant fetchedAt) {
        return new TelemetrySnapshot(
                answer.reading(BATTERY, fetchedAt, ReadCar::stateOfCharge),
                answer.reading(BATTERY, fetchedAt, ReadCar::range),
                answer.reading(CHARGE, fetchedAt, body -> BatchAnswer.truth(body, "isPluggedIn")),
                answer.reading(
                        CHARGE,
                        fetchedAt,
                        body -> BatchAnswer.text(body, "state").map("CHARGING"::equals)),
                answer.reading(LOCATION, fetchedAt, ReadCar::position));
    }

    private static Optional<StateOfCharge> stateOfCharge(JsonObject body) {
        return BatchAnswer.number(body, "percentRemaining")
                .filter(share -> share >= 0 && share <= 1)
                .map(share -> new StateOfCharge((int) Math.round(share * TENTHS_OF_A_PERCENT)));
    }

    private static Optional<Distance> range(JsonObject body) {
        return BatchAnswer.number(body, "range")
                .filter(km -> km >= 0 && km <= FARTHEST_KM)
                .map(km -> Distance.ofMetres(Math.round(km * METRES_PER_KM)));
    }

    private static Optional<Position> position(JsonObject body) {
        return BatchAnswer.number(body, "latitude")
                .filter(latitude -> Math.abs(latitude) <= 90)
                .flatMap(latitude -> BatchAnswer.number(body, "longitude")
                        .filter(longitude -> Math.abs(longitude) <= 180)
                        .map(longitude -> new Position(latitude, longitude)));
    }
}
