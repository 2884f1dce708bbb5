package org.fairwatt.charging.stations;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.List;
import org.fairwatt.problem.Problem;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;

/** Reads a site from JSON of the same shape as the input of {@code provisionSite}. */
final class JsonSiteReader {
    private JsonSiteReader() {}

    static WrittenSite read(String content) {
        JsonPlace root = new JsonPlace("", parse(content));
        root.only("code", "name", "address", "kind", "timeZone", "position", "tariff", "transformer", "stations");
        JsonPlace position = position(root);
        NewSite site = new NewSite(
                root.text("code"),
                root.text("name"),
                root.text("address"),
                root.oneOf("kind", SiteKind.class),
                root.text("timeZone"),
                position.decimal("latitude"),
                position.decimal("longitude"),
                JsonTariff.tariff(root.object("tariff")),
                transformer(root.object("transformer")),
                root.objects("stations").stream().map(JsonSiteReader::station).toList());
        return new WrittenSite(site, path -> JsonPlace.describe(path.substring("input.".length())));
    }

    private static JsonValue parse(String content) {
        try (JsonParser parser = Json.createParser(new StringReader(content))) {
            parser.next();
            JsonValue value = parser.getValue();
            parser.hasNext(); // fails if something follows
            return value;
        } catch (JsonParsingException e) {
            throw WrittenSite.wrong(
                    "Line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNumber(),
                                    e.getLocation().getColumnNumber()),
                    "This is no JSON.");
        } catch (RuntimeException e) { // Parsson throws a bare one for what is nested too deeply
            throw Problem.invalid(WrittenSite.CONTENT, "This is no JSON, or it is nested too deeply.");
        }
    }

    private static JsonPlace position(JsonPlace owner) {
        JsonPlace position = owner.object("position");
        position.only("latitude", "longitude");
        return position;
    }

    private static NewTransformer transformer(JsonPlace transformer) {
        transformer.only(
                "code",
                "name",
                "ratingW",
                "circuits",
                "baseLoadW",
                "baseLoadP95W",
                "baseLoadP99W",
                "baseLoadMeasuredAt",
                "baseLoadStaleAfterHours");
        List<NewCircuit> circuits = transformer.objects("circuits").stream()
                .map(JsonSiteReader::circuit)
                .toList();
        return new NewTransformer(
                transformer.text("code"),
                transformer.text("name"),
                transformer.whole("ratingW"),
                circuits,
                baseLoad(transformer));
    }

    private static NewBaseLoad baseLoad(JsonPlace transformer) {
        return new NewBaseLoad(
                transformer.wholes("baseLoadW"),
                transformer.wholes("baseLoadP95W"),
                transformer.wholes("baseLoadP99W"),
                transformer.optionalInstant("baseLoadMeasuredAt"),
                transformer.optionalWhole("baseLoadStaleAfterHours"));
    }

    private static NewCircuit circuit(JsonPlace circuit) {
        circuit.only("code", "parentCode", "ratingW");
        return new NewCircuit(circuit.text("code"), circuit.optionalText("parentCode"), circuit.whole("ratingW"));
    }

    private static NewStation station(JsonPlace station) {
        station.only("code", "name", "position", "evses");
        JsonPlace position = position(station);
        return new NewStation(
                station.text("code"),
                station.text("name"),
                position.decimal("latitude"),
                position.decimal("longitude"),
                station.objects("evses").stream().map(JsonSiteReader::evse).toList());
    }

    private static NewEvse evse(JsonPlace evse) {
        evse.only("label", "current", "maxPowerW", "phases", "connectors", "accessible", "circuitCode");
        return new NewEvse(
                evse.text("label"),
                evse.oneOf("current", CurrentType.class),
                evse.whole("maxPowerW"),
                evse.small("phases"),
                evse.manyOf("connectors", ConnectorType.class),
                evse.flag("accessible"),
                evse.optionalText("circuitCode"));
    }
}
