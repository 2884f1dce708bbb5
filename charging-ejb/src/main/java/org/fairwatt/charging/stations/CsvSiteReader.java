package org.fairwatt.charging.stations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;

/**
 * Reads a site from CSV: one row for each EVSE, with what is known of its station, circuit, transformer and site beside
 * it. A row without a station describes a circuit only.
 */
final class CsvSiteReader {
    private static final List<String> COLUMNS = List.of(
            "site_code",
            "site_name",
            "address",
            "site_kind",
            "time_zone",
            "site_latitude",
            "site_longitude",
            "currency",
            "price_per_kwh",
            "price_periods",
            "holidays",
            "session_fee",
            "idle_fee_per_hour",
            "idle_grace_min",
            "idle_daily_cap",
            "idle_free_hours",
            "tax_percent",
            "transformer_code",
            "transformer_name",
            "transformer_rating_w",
            "base_load_w",
            "base_load_p95_w",
            "base_load_p99_w",
            "base_load_measured_at",
            "base_load_stale_after_h",
            "circuit_code",
            "circuit_parent_code",
            "circuit_rating_w",
            "station_code",
            "station_name",
            "station_latitude",
            "station_longitude",
            "evse_label",
            "current",
            "max_power_w",
            "phases",
            "connectors",
            "accessible");

    private static final List<String> IDLE_FEE =
            List.of("idle_fee_per_hour", "idle_grace_min", "idle_daily_cap", "idle_free_hours");

    private final CsvRows all;
    private final CsvPlaces places = new CsvPlaces();

    private CsvSiteReader(CsvRows all) {
        this.all = all;
    }

    static WrittenSite read(String content) {
        CsvSiteReader reader = new CsvSiteReader(CsvTable.read(content, new LinkedHashSet<>(COLUMNS)));
        return new WrittenSite(reader.site(), reader.places);
    }

    private NewSite site() {
        String input = "input.";
        return new NewSite(
                cell(input + "code", all, "site_code").text(),
                cell(input + "name", all, "site_name").text(),
                cell(input + "address", all, "address").text(),
                cell(input + "kind", all, "site_kind").oneOf(SiteKind.class),
                cell(input + "timeZone", all, "time_zone").text(),
                cell(input + "position.latitude", all, "site_latitude").decimal(),
                cell(input + "position.longitude", all, "site_longitude").decimal(),
                tariff(input + "tariff."),
                transformer(input + "transformer."),
                stations(input + "stations"));
    }

    private NewTariff tariff(String path) {
        return new NewTariff(
                cell(path + "currency", all, "currency").text(),
                cell(path + "pricePerKwh", all, "price_per_kwh").text(),
                optional(path + "periods", all, "price_periods")
                        .map(CsvTariff::periods)
                        .orElse(List.of()),
                optional(path + "holidays", all, "holidays")
                        .map(CsvTariff::dates)
                        .orElse(List.of()),
                cell(path + "sessionFee", all, "session_fee").text(),
                idleFee(path + "idleFee."),
                optional(path + "taxPercent", all, "tax_percent").map(CsvCell::text));
    }

    private Optional<NewIdleFee> idleFee(String path) {
        boolean isGiven =
                IDLE_FEE.stream().anyMatch(column -> all.optional(column).isPresent());
        return isGiven ? Optional.of(givenIdleFee(path)) : Optional.empty();
    }

    private NewIdleFee givenIdleFee(String path) {
        optional(path + "freeUntil", all, "idle_free_hours"); // both its times stand in one cell
        Optional<Matcher> free =
                optional(path + "freeFrom", all, "idle_free_hours").map(CsvTariff::hours);
        return new NewIdleFee(
                cell(path + "perHour", all, "idle_fee_per_hour").text(),
                optional(path + "graceMinutes", all, "idle_grace_min")
                        .map(CsvCell::whole)
                        .orElse(0L),
                optional(path + "dailyCap", all, "idle_daily_cap").map(CsvCell::text),
                free.map(hours -> hours.group(1)),
                free.map(hours -> hours.group(2)));
    }

    private NewTransformer transformer(String path) {
        List<NewCircuit> circuits = new ArrayList<>();
        for (CsvRows rows : all.by("circuit_code").values()) {
            circuits.add(circuit(path + "circuits[%d].".formatted(circuits.size()), rows));
        }
        return new NewTransformer(
                cell(path + "code", all, "transformer_code").text(),
                cell(path + "name", all, "transformer_name").text(),
                cell(path + "ratingW", all, "transformer_rating_w").whole(),
                circuits,
                baseLoad(path + "baseLoad"));
    }

    private NewBaseLoad baseLoad(String path) {
        return new NewBaseLoad(
                wholes(path + "W", "base_load_w"),
                wholes(path + "P95W", "base_load_p95_w"),
                wholes(path + "P99W", "base_load_p99_w"),
                optional(path + "MeasuredAt", all, "base_load_measured_at").map(CsvCell::instant),
                optional(path + "StaleAfterHours", all, "base_load_stale_after_h")
                        .map(CsvCell::whole));
    }

    private List<Long> wholes(String path, String column) {
        return optional(path, all, column).map(CsvCell::wholes).orElse(List.of());
    }

    private NewCircuit circuit(String path, CsvRows rows) {
        return new NewCircuit(
                cell(path + "code", rows, "circuit_code").text(),
                optional(path + "parentCode", rows, "circuit_parent_code").map(CsvCell::text),
                cell(path + "ratingW", rows, "circuit_rating_w").whole());
    }

    private List<NewStation> stations(String path) {
        List<NewStation> stations = new ArrayList<>();
        for (CsvRows rows : all.by("station_code").values()) {
            stations.add(station(path + "[%d].".formatted(stations.size()), rows));
        }
        return stations;
    }

    private NewStation station(String path, CsvRows rows) {
        List<NewEvse> evses = new ArrayList<>();
        for (CsvRow row : rows.rows()) {
            evses.add(evse(path + "evses[%d].".formatted(evses.size()), new CsvRows(List.of(row))));
        }
        return new NewStation(
                cell(path + "code", rows, "station_code").text(),
                cell(path + "name", rows, "station_name").text(),
                cell(path + "position.latitude", rows, "station_latitude").decimal(),
                cell(path + "position.longitude", rows, "station_longitude").decimal(),
                evses);
    }

    private NewEvse evse(String path, CsvRows row) {
        return new NewEvse(
                cell(path + "label", row, "evse_label").text(),
                cell(path + "current", row, "current").oneOf(CurrentType.class),
                cell(path + "maxPowerW", row, "max_power_w").whole(),
                cell(path + "phases", row, "phases").small(),
                cell(path + "connectors", row, "connectors").manyOf(ConnectorType.class),
                optional(path + "accessible", row, "accessible")
                        .map(CsvCell::flag)
                        .orElse(false),
                optional(path + "circuitCode", row, "circuit_code").map(CsvCell::text));
    }

    private CsvCell cell(String path, CsvRows rows, String column) {
        return places.keep(path, rows.cell(column));
    }

    private Optional<CsvCell> optional(String path, CsvRows rows, String column) {
        return rows.optional(column).map(cell -> places.keep(path, cell));
    }
}
