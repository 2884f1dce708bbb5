package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of everything in a tenant: what ids there are to guess, and what a right call looks like.
 *
 * @param parked a vehicle without reservations
 * @param reservation open, of {@code vehicle}
 * @param spare another open one, of another vehicle
 */
record Street(
        Actor driver, Actor admin, OwnSite site, String vehicle, String parked, String reservation, String spare) {

    static Street of(Actor driver, Actor admin) {
        OwnSite site = OwnSite.by(admin, 4);
        TestDriver person = TestDriver.of(driver);
        String vehicle = person.vehicle("street");
        return new Street(
                driver,
                admin,
                site,
                vehicle,
                person.vehicle("parked"),
                person.reserve(vehicle, site.stationId(), 4),
                person.reserve(person.vehicle("spare"), site.stationId(), 4));
    }

    /** Who may call this operation. */
    Actor rightful(String operation) {
        return switch (operation) {
            case "provisionSite", "provisionSiteFromFile", "setLoadLimit", "inviteDrivers" -> admin;
            case "allocationPolicy", "allocationPolicyHistory", "allocationPolicyPreview", "updateAllocationPolicy" ->
                admin;
            default -> driver;
        };
    }

    /** Arguments that are right, every field given; fails for an operation that has no example here. */
    ObjectNode example(String operation) {
        return Call.JSON.valueToTree(arguments(operation));
    }

    private Map<String, Object> arguments(String operation) {
        return switch (operation) {
            case "me", "gridStatus", "vehicles", "gridStatusChanged", "stationWatches", "notificationAdded" -> Map.of();
            case "reservation" -> Map.of("id", reservation);
            case "alternatives" -> Map.of("reservationId", reservation, "first", 3);
            case "station" -> Map.of("id", site.stationId());
            case "reservations" -> Map.of("status", List.of("RESERVED"), "first", 10);
            case "notifications" -> Map.of("first", 10);
            case "stations" -> stations();
            case "slotOptions" -> Map.of("input", slot(20));
            case "reservationChanged" -> Map.of("reservationId", reservation);
            case "stationAvailabilityChanged" -> Map.of("stationIds", List.of(site.stationId()));
            case "cancelReservation" -> keyed("reservationId", spare);
            case "changeReservation" -> {
                Map<String, Object> arguments = keyed("reservationId", reservation);
                arguments.put("input", slot(6));
                yield arguments;
            }
            case "requestSlot" -> keyed("input", slot(12));
            case "registerVehicle" -> keyed("input", TestDriver.vehicleInput("example"));
            case "updateSettings" -> keyed("input", settings());
            case "watchStation", "unwatchStation" -> keyed("stationId", site.stationId());
            case "markNotificationsSeen" -> keyed("ids", List.of(TestDriver.key()));
            case "updateVehicle" -> {
                Map<String, Object> arguments = keyed("vehicleId", vehicle);
                arguments.put("input", TestDriver.vehicleInput("street"));
                yield arguments;
            }
            case "reportStateOfCharge" -> {
                Map<String, Object> arguments = keyed("vehicleId", vehicle);
                arguments.put("percent", 20);
                yield arguments;
            }
            case "refreshVehicle", "disconnectVehicle" -> keyed("vehicleId", vehicle);
            case "removeVehicle" -> keyed("vehicleId", parked);
            case "beginVehicleConnection" -> keyed("input", Map.of("vehicleId", vehicle, "make", "ALDER"));
            case "completeVehicleConnection" -> keyed("input", consented());
            case "joinCommunity" -> keyed("code", "NOSUCHCODE");
            case "inviteDrivers" -> keyed("input", Map.of("emails", List.of("guest@wire.example")));
            case "provisionSite" ->
                keyed("input", OwnSite.input("x" + TestDriver.key().substring(0, 8), 1));
            case "provisionSiteFromFile" -> keyed("input", file());
            case "setLoadLimit" -> keyed("input", limit());
            case "allocationPolicy" -> Map.of("version", 1);
            case "allocationPolicyHistory" -> Map.of("first", 10);
            case "allocationPolicyPreview" -> Map.of("input", Policies.input(Policies.version(admin)));
            case "updateAllocationPolicy" -> {
                int version = Policies.version(admin);
                Map<String, Object> arguments = keyed("input", Policies.input(version));
                arguments.put("expectedVersion", version);
                yield arguments;
            }
            default ->
                throw new AssertionError("The operation (%s) is new: give an example of it here.".formatted(operation));
        };
    }

    private Map<String, Object> slot(int inHours) {
        return TestDriver.slotInput(vehicle, site.stationId(), inHours);
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "language",
                "en-GB",
                "units",
                "METRIC",
                "appearance",
                "AUTO",
                "notifyInPage",
                true,
                "notifyByMail",
                true);
    }

    private static Map<String, Object> stations() {
        return Map.of(
                "near",
                Map.of("latitude", 44.5, "longitude", -40.4),
                "radiusM",
                5_000,
                "first",
                10,
                "filter",
                Map.of(
                        "connectors",
                        List.of(OwnSite.CONNECTOR),
                        "current",
                        "AC",
                        "minPowerW",
                        1_000,
                        "accessibleOnly",
                        false,
                        "freeOnly",
                        false));
    }

    /** What could come back from a maker's consent page, but for a state that was given out. */
    private static Map<String, Object> consented() {
        return Map.of(
                "state",
                "x".repeat(43),
                "code",
                "a-code",
                "error",
                "vehicle_incompatible",
                "errorDescription",
                "in words",
                "make",
                "ELM",
                "model",
                "Old",
                "year",
                2012);
    }

    private static Map<String, Object> file() {
        String code = "y" + TestDriver.key().substring(0, 8);
        return Map.of("format", "JSON", "content", Call.text(OwnSite.input(code, 1)));
    }

    private Map<String, Object> limit() {
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3_600);
        Map<String, Object> limit = new LinkedHashMap<>();
        limit.put("clusterCode", site.code());
        limit.put("circuitCode", site.circuitCode());
        limit.put(
                "schedule",
                List.of(Map.of(
                        "limitW",
                        800_000,
                        "from",
                        from.toString(),
                        "until",
                        from.plusSeconds(600).toString())));
        limit.put("source", "CONTRACT");
        limit.put("kind", "PROTECTION");
        limit.put("silentAfterMinutes", 15);
        limit.put("defaultLimitW", 700_000);
        limit.put("rampWPerMinute", 50_000);
        return limit;
    }

    private static Map<String, Object> keyed(String name, Object value) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(name, value);
        arguments.put("idempotencyKey", TestDriver.key());
        return arguments;
    }
}
