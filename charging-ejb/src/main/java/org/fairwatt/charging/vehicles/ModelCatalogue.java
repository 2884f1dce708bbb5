package org.fairwatt.charging.vehicles;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.VehicleDescription;

/** Fills in what a connected car does not tell: its plugs and powers. It is a guess, until the driver has looked it over. */
final class ModelCatalogue {
    private static final String FILE = "models.csv";
    private static final List<KnownModel> MODELS = read();

    // A model that is not known here: what nearly every electric car of today can do.
    private static final Energy USUAL_BATTERY = Energy.ofKilowattHours(40);
    private static final Power USUAL_AC = Power.ofWatts(7_200); // one phase at 32 A
    private static final Power USUAL_DC = Power.ofKilowatts(50);

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ABBREVIATION = 3; // BMW, GMC, KIA

    private ModelCatalogue() {}

    /** What {@code car} is, as far as it tells; the capacity that it told comes before that of its model. */
    static VehicleDescription describe(ProviderVehicle car, ModelRegion region) {
        Optional<KnownModel> known = MODELS.stream()
                .filter(model -> model.is(car, region))
                .max(Comparator.comparingInt(model -> model.model().length()));
        return known.map(model -> ofModel(model, car)).orElseGet(() -> usual(car, region));
    }

    private static VehicleDescription ofModel(KnownModel model, ProviderVehicle car) {
        return new VehicleDescription(
                model.make(),
                name(car.model()),
                capacity(car).orElse(model.battery()),
                model.ac(),
                model.dc(),
                model.phases(),
                model.connectors());
    }

    private static VehicleDescription usual(ProviderVehicle car, ModelRegion region) {
        return new VehicleDescription(
                capitalized(name(car.make())),
                name(car.model()),
                capacity(car).orElse(USUAL_BATTERY),
                USUAL_AC,
                USUAL_DC,
                1,
                switch (region) {
                    case NORTH_AMERICA -> Set.of(ConnectorType.IEC_62196_T1, ConnectorType.IEC_62196_T1_COMBO);
                    case EUROPE -> Set.of(ConnectorType.IEC_62196_T2, ConnectorType.IEC_62196_T2_COMBO);
                });
    }

    private static Optional<Energy> capacity(ProviderVehicle car) {
        return car.nominalCapacity().filter(VehicleCheck::isBattery);
    }

    /** What comes from outside may be long, or hold what nobody sees. */
    private static String name(String told) {
        String visible = told.replaceAll("[\\p{C}\\s]+", " ").strip();
        String name = visible.isEmpty() ? "?" : visible;
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** TESLA is Tesla, BMW stays. */
    private static String capitalized(String make) {
        boolean shouted = make.length() > LONGEST_ABBREVIATION && make.equals(make.toUpperCase(Locale.ROOT));
        return shouted ? make.charAt(0) + make.substring(1).toLowerCase(Locale.ROOT) : make;
    }

    private static List<KnownModel> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(ModelCatalogue.class.getResourceAsStream(FILE)),
                        StandardCharsets.UTF_8);
                CSVParser lines = CSVParser.parse(reader, format)) {
            return lines.stream().map(KnownModel::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
