package org.fairwatt.smartcar;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ProviderVehicleId;

/** What a car is, out of Smartcar's answer. */
final class DescribedCar {
    private static final String ATTRIBUTES = "/";
    private static final String VIN = "/vin";
    private static final String CAPACITY = "/battery/nominal_capacity"; // the car itself is asked, which may sleep
    static final List<String> PATHS = List.of(ATTRIBUTES, VIN, CAPACITY);

    private static final double WH_PER_KWH = 1_000;
    private static final double LARGEST_KWH = 1_000; // beyond that it is a mistake

    private DescribedCar() {}

    static ProviderVehicle of(ProviderVehicleId id, BatchAnswer answer) {
        JsonObject attributes = answer.body(ATTRIBUTES).orElseGet(JsonObject::new);
        return new ProviderVehicle(
                id,
                answer.body(VIN).flatMap(body -> BatchAnswer.text(body, "vin")).filter(vin -> !vin.isBlank()),
                BatchAnswer.text(attributes, "make").orElse(""),
                BatchAnswer.text(attributes, "model").orElse(""),
                BatchAnswer.number(attributes, "year").map(Double::intValue).filter(DescribedCar::isYear),
                answer.bodyIfTold(CAPACITY).flatMap(DescribedCar::capacity));
    }

    private static Optional<Energy> capacity(JsonObject body) {
        return BatchAnswer.number(BatchAnswer.object(body, "capacity"), "nominal")
                .filter(kilowattHours -> kilowattHours > 0 && kilowattHours <= LARGEST_KWH)
                .map(kilowattHours -> Energy.ofWattHours(Math.round(kilowattHours * WH_PER_KWH)));
    }

    private static boolean isYear(int year) {
        return year >= 1900 && year <= 2200;
    }
}
