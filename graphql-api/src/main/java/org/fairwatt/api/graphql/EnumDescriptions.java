package org.fairwatt.api.graphql;

import io.smallrye.graphql.schema.model.EnumType;
import io.smallrye.graphql.schema.model.EnumValue;
import io.smallrye.graphql.schema.model.Schema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.fairwatt.allocation.booking.AlternativeKind;
import org.fairwatt.charging.stations.SiteFileFormat;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.notification.NotificationKind;
import org.fairwatt.person.Appearance;
import org.fairwatt.person.UnitSystem;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.SettingUnit;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantKind;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ReadingOutcome;
import org.fairwatt.vehicle.VehicleProvider;

/** Says in the schema what the enums of the layers below mean; those know nothing of GraphQL, so it stands in a file. */
final class EnumDescriptions {

    /** Those that SmallRye has to find beside this module's own. */
    static final Class<?>[] DOMAIN_ENUMS = {
        AlternativeKind.class,
        Appearance.class,
        Category.class,
        CongestionLevel.class,
        ConnectionOutcome.class,
        ConnectionStatus.class,
        ConnectorType.class,
        CurrentType.class,
        LimitKind.class,
        LimitSource.class,
        NotificationKind.class,
        Permission.class,
        PolicySetting.class,
        ReadingOutcome.class,
        ReasonCode.class,
        ReservationStatus.class,
        Role.class,
        SettingUnit.class,
        SiteFileFormat.class,
        SiteKind.class,
        TenantKind.class,
        UnitSystem.class,
        VehicleProvider.class
    };

    private static final String FILE = "enums.properties";

    private EnumDescriptions() {}

    static void addTo(Schema model) {
        Properties texts = read();
        for (EnumType type : model.getEnums().values()) {
            type.setDescription(texts.getProperty(type.getName()));
            for (EnumValue value : type.getValues()) {
                value.setDescription(texts.getProperty(type.getName() + "." + value.getValue()));
            }
        }
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(EnumDescriptions.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
