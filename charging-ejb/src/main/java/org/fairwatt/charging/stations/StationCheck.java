package org.fairwatt.charging.stations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.charging.input.Field;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.Evse;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.StationId;

/**
 * Holds the descriptions of stations and EVSEs to the rules, and makes them.
 *
 * @param circuits the cluster's circuits by code
 */
record StationCheck(SiteId site, ClusterId cluster, Tree tree, Map<String, CircuitId> circuits) {
    private static final int MOST_STATIONS = 500;
    private static final int MOST_EVSES = 50;
    private static final int LONGEST_LABEL = 20;

    /** A station and its EVSEs. */
    record Built(ChargingStation station, List<Evse> evses) {}

    List<Built> stations(List<NewStation> stations) {
        Field field = Field.INPUT.child("stations");
        field.sized(stations, 1, MOST_STATIONS);
        Set<String> codes = new HashSet<>();
        List<Built> built = new ArrayList<>();
        for (int index = 0; index < stations.size(); index++) {
            requireNew(
                    codes, field.item(index).child("code"), stations.get(index).code());
            built.add(station(field.item(index), stations.get(index)));
        }
        return built;
    }

    private Built station(Field field, NewStation station) {
        ChargingStation made = new ChargingStation(
                StationId.random(),
                site,
                cluster,
                SiteCheck.code(field.child("code"), station.code()),
                SiteCheck.name(field.child("name"), station.name()),
                SiteCheck.position(field.child("position"), station.latitude(), station.longitude()));
        Field list = field.child("evses");
        list.sized(station.evses(), 1, MOST_EVSES);
        Set<String> labels = new HashSet<>();
        List<Evse> evses = new ArrayList<>();
        for (int index = 0; index < station.evses().size(); index++) {
            requireNew(
                    labels,
                    list.item(index).child("label"),
                    station.evses().get(index).label().strip());
            evses.add(evse(list.item(index), made, station.evses().get(index)));
        }
        return new Built(made, evses);
    }

    private Evse evse(Field field, ChargingStation station, NewEvse evse) {
        return new Evse(
                EvseId.random(),
                station,
                circuit(field.child("circuitCode"), evse.circuitCode()),
                field.child("label").text(evse.label(), LONGEST_LABEL),
                evse.current(),
                power(field.child("maxPowerW"), evse),
                (int) field.child("phases").between(evse.phases(), 1, 3, ""),
                connectors(field.child("connectors"), evse),
                evse.accessible());
    }

    private Optional<CircuitId> circuit(Field field, Optional<String> code) {
        return code.map(wanted -> Optional.ofNullable(circuits.get(wanted))
                .orElseThrow(() -> field.invalid("Transformer (%s) has no circuit with code (%s); it has: %s."
                        .formatted(tree.code(), wanted, circuits.keySet()))));
    }

    private Power power(Field field, NewEvse evse) {
        Power power = Power.ofWatts(field.between(evse.maxPowerW(), 1, TreeCheck.MOST_W, " W"));
        Power narrowest = tree.narrowest(evse.circuitCode());
        if (power.isMoreThan(narrowest)) {
            throw field.invalid("The EVSE's power (%s) exceeds what feeds it (%s).".formatted(power, narrowest));
        }
        return power;
    }

    private static Set<ConnectorType> connectors(Field field, NewEvse evse) {
        field.sized(evse.connectors(), 1, ConnectorType.values().length);
        for (int index = 0; index < evse.connectors().size(); index++) {
            ConnectorType type = evse.connectors().get(index);
            if (!type.carries(evse.current())) {
                throw field.item(index)
                        .invalid("Connector %s does not carry %s, which this EVSE gives."
                                .formatted(type, evse.current()));
            }
        }
        return EnumSet.copyOf(evse.connectors());
    }

    private static void requireNew(Set<String> seen, Field field, String value) {
        if (!seen.add(value)) {
            throw field.invalid("(%s) is used twice here.".formatted(value));
        }
    }
}
