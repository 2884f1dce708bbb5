package org.fairwatt.charging.stations;

import java.util.List;
import org.fairwatt.site.SiteKind;

/**
 * A site as an operator describes it, not checked yet.
 *
 * @param timeZone IANA name: {@code America/New_York}
 */
public record NewSite(
        String code,
        String name,
        String address,
        SiteKind kind,
        String timeZone,
        double latitude,
        double longitude,
        NewTariff tariff,
        NewTransformer transformer,
        List<NewStation> stations) {

    public NewSite {
        stations = List.copyOf(stations);
    }
}
