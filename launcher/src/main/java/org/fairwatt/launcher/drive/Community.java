package org.fairwatt.launcher.drive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.Map;
import org.fairwatt.launcher.client.GraphQlClient;

/** What the API tells of the caller's tenant. */
record Community(ZoneId zone, String currency, double latitude, double longitude) {
    private static final String ME = "{ me { community { timeZone currency center { latitude longitude } } } }";

    static Community of(GraphQlClient member) {
        JsonNode community = member.run(ME, Map.of()).path("me").path("community");
        JsonNode center = community.path("center");
        return new Community(
                ZoneId.of(community.path("timeZone").asText()),
                community.path("currency").asText(),
                center.path("latitude").asDouble(),
                center.path("longitude").asDouble());
    }
}
