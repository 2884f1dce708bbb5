package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.e2e.wire.ServedSchema.Place;

/** Where a hostile value does no harm, and where another place may be blamed for it. */
final class Exceptions {

    private static final Map<String, Set<String>> ALSO_BLAMED = Map.of(
            "setLoadLimit.input.schedule[0].from", Set.of("input.schedule[0].until")); // which is the earlier one then

    private Exceptions() {}

    static boolean isHarmless(Place place, JsonNode value) {
        boolean asksForTooMuch = place.toString().equals("stations.filter.minPowerW"); // no station has it, that is all
        boolean mayBeUnknown = place.toString().equals("markNotificationsSeen.ids[0]"); // it is left out
        boolean mayBeOld = place.toString().endsWith(".transformer.baseLoadMeasuredAt"); // a measurement is of the past
        return (mayBeOld && value.asText().equals(HostileValues.TWO_DAYS_AGO))
                || (asksForTooMuch && value.asLong() == Integer.MAX_VALUE)
                || (mayBeUnknown && isId(value));
    }

    private static boolean isId(JsonNode value) {
        return value.asText().length() == UUID.randomUUID().toString().length();
    }

    static boolean isBlame(Place place, String field) {
        return field.equals(place.path())
                || field.startsWith(place.path() + ".")
                || field.startsWith(place.path() + "[")
                || field.equals(place.path().replaceFirst("\\[0]$", ""))
                || ALSO_BLAMED.getOrDefault(place.toString(), Set.of()).contains(field);
    }
}
