package org.fairwatt.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.state.Fingerprint;

/** A vehicle, as its driver describes it by hand. The API checks the ranges. */
public record DemoVehicle(
        String make,
        String model,
        long batteryWh,
        long maxAcPowerW,
        long maxDcPowerW,
        int acPhases,
        List<String> connectors,
        double stateOfChargePercent) {
    private static final String REGISTER = """
            mutation ($input: VehicleInput!, $key: String!) {
              registerVehicle(input: $input, idempotencyKey: $key) { id }
            }""";

    /** Registers it as the caller's; its id. The same vehicle once only for each {@code purpose}. */
    public String registerBy(GraphQlClient owner, String purpose) {
        String key = purpose + "-" + new Fingerprint().with(toString()).value();
        JsonNode data = owner.run(REGISTER, Map.of("input", input(), "key", key));
        return data.path("registerVehicle").path("id").asText();
    }

    private Map<String, Object> input() {
        return Map.of(
                "make",
                make,
                "model",
                model,
                "batteryWh",
                batteryWh,
                "maxAcPowerW",
                maxAcPowerW,
                "maxDcPowerW",
                maxDcPowerW,
                "acPhases",
                acPhases,
                "connectors",
                connectors,
                "stateOfChargePercent",
                stateOfChargePercent);
    }
}
