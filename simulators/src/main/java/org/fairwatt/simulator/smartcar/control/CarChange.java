package org.fairwatt.simulator.smartcar.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.fairwatt.simulator.smartcar.garage.Car;
import org.fairwatt.simulator.smartcar.garage.Place;
import org.jspecify.annotations.Nullable;

/**
 * How a car is to be from now on; what isn't said stays.
 *
 * @param percentRemaining charge level, 0 to 1
 * @param pluggedIn whether the plug is in
 * @param place where it stands, or where its trips start and end
 */
record CarChange(
        @Nullable Double percentRemaining,
        @Nullable Boolean pluggedIn,
        @Nullable Place place) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    CarChange {
        if (percentRemaining != null && !(percentRemaining >= 0 && percentRemaining <= 1)) {
            throw new IllegalArgumentException("percentRemaining must be between 0 and 1");
        }
    }

    /** What {@code body} says; nothing if it can't be read. */
    static Optional<CarChange> read(String body) {
        try {
            return Optional.ofNullable(JSON.readValue(body, CarChange.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** False if the plug can't be put in because the car is on its way. */
    boolean applyTo(Car car) {
        if (pluggedIn != null && !car.plug(pluggedIn)) {
            return false;
        }
        if (percentRemaining != null) {
            car.fillTo(percentRemaining);
        }
        if (place != null) {
            car.moveTo(place);
        }
        return true;
    }
}
