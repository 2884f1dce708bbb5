package org.fairwatt.charging.vehicles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.vehicle.ProviderVehicle;

/** One line of the catalogue: what a model can do at the least, in one region. */
record KnownModel(
        String make,
        String model,
        int from,
        int to,
        String region,
        Energy battery,
        Power ac,
        int phases,
        Power dc,
        Set<ConnectorType> connectors) {

    static KnownModel of(CSVRecord line) {
        return new KnownModel(
                line.get("make"),
                line.get("model"),
                Integer.parseInt(line.get("from")),
                line.get("to").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(line.get("to")),
                line.get("region"),
                Energy.ofWattHours(Long.parseLong(line.get("battery_wh"))),
                Power.ofWatts(Long.parseLong(line.get("ac_w"))),
                Integer.parseInt(line.get("phases")),
                Power.ofWatts(Long.parseLong(line.get("dc_w"))),
                Arrays.stream(line.get("connectors").split(" "))
                        .map(ConnectorType::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** True when {@code car} is one of these; one that tells no year is not. */
    boolean is(ProviderVehicle car, ModelRegion where) {
        return where.isNamed(region)
                && letters(car.make()).equals(letters(make))
                && letters(car.model()).startsWith(letters(model))
                && car.year().filter(year -> year >= from && year <= to).isPresent();
    }

    /** Makers and providers write "ID.4", "ID4" and "id. 4". */
    private static String letters(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
