package org.fairwatt.simulator.smartcar.vehicle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.fairwatt.simulator.smartcar.garage.Car;
import org.fairwatt.simulator.smartcar.garage.CarFacts;
import org.fairwatt.simulator.smartcar.garage.Fault;
import org.fairwatt.simulator.smartcar.garage.Permission;
import org.fairwatt.simulator.smartcar.garage.Reading;

/** What can be read of a car, each under a path of its own and within a batch. */
enum Signal {
    ATTRIBUTES("/", Permission.READ_VEHICLE_INFO) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            CarFacts facts = car.facts();
            body.put("id", facts.id())
                    .put("make", facts.make())
                    .put("model", facts.model())
                    .put("year", facts.year());
        }
    },
    VIN("/vin", Permission.READ_VIN) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            body.put("vin", car.facts().vin());
        }
    },
    BATTERY("/battery", Permission.READ_BATTERY) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            body.put("range", units.distance(reading.rangeKm()));
            if (!car.faults().has(Fault.NO_PERCENTAGE)) {
                body.put("percentRemaining", reading.percentRemaining());
            }
        }
    },
    /** The older of the two; the only one that the SDK knows. */
    CAPACITY("/battery/capacity", Permission.READ_BATTERY) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            body.put("capacity", car.facts().batteryWh() / WH_PER_KWH);
        }
    },
    NOMINAL_CAPACITY("/battery/nominal_capacity", Permission.READ_BATTERY) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            double kwh = car.facts().batteryWh() / WH_PER_KWH;
            body.putArray("availableCapacities")
                    .addObject()
                    .put("capacity", kwh)
                    .putNull("description");
            body.putObject("capacity").put("nominal", kwh).put("source", "SMARTCAR");
            body.putNull("url");
        }
    },
    CHARGE("/charge", Permission.READ_CHARGE) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            body.put("isPluggedIn", reading.pluggedIn())
                    .put("state", reading.charge().name());
        }
    },
    CHARGE_LIMIT("/charge/limit", Permission.READ_CHARGE) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            body.put("limit", reading.chargeLimit());
        }
    },
    LOCATION("/location", Permission.READ_LOCATION) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            body.put("latitude", reading.place().latitude())
                    .put("longitude", reading.place().longitude());
        }
    },
    ODOMETER("/odometer", Permission.READ_ODOMETER) {
        @Override
        void write(Car car, Reading reading, Units units, ObjectNode body) {
            body.put("distance", units.distance(reading.odometerKm()));
        }
    };

    private static final double WH_PER_KWH = 1000;

    private final String path;
    private final Permission permission;

    Signal(String path, Permission permission) {
        this.path = path;
        this.permission = permission;
    }

    static Optional<Signal> ofPath(String path) {
        return Arrays.stream(values())
                .filter(signal -> signal.path.equals(path))
                .findFirst();
    }

    String path() {
        return path;
    }

    Permission permission() {
        return permission;
    }

    /** Its value; distances in {@code units}. */
    ObjectNode value(Car car, Reading reading, Units units) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        write(car, reading, units, body);
        return body;
    }

    abstract void write(Car car, Reading reading, Units units, ObjectNode body);
}
