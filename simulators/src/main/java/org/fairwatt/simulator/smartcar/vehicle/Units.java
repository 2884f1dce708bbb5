package org.fairwatt.simulator.smartcar.vehicle;

import org.fairwatt.simulator.smartcar.web.Request;

/** The system of units that a caller wants distances in. */
enum Units {
    METRIC(1),
    IMPERIAL(1.609344); // kilometres in a mile

    static final String HEADER = "sc-unit-system";
    private static final double TENTHS = 10;

    private final double kmPerUnit;

    Units(double kmPerUnit) {
        this.kmPerUnit = kmPerUnit;
    }

    /** As the header says; metric without one. */
    static Units of(Request request) {
        return switch (request.header(HEADER).orElse("metric")) {
            case "metric" -> METRIC;
            case "imperial" -> IMPERIAL;
            default -> throw ApiProblem.invalid("The header %s must be metric or imperial.".formatted(HEADER));
        };
    }

    String key() {
        return this == METRIC ? "metric" : "imperial";
    }

    double distance(double km) {
        return Math.round(km / kmPerUnit * TENTHS) / TENTHS;
    }
}
