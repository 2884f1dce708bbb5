package org.fairwatt.benchmarks.synthetic.day;

import java.util.Set;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;

/** The sorts of station under each transformer, and how many of each: mostly where people park anyway, some to charge and go. */
enum StationKind {
    /** At work and at home. */
    PARKING(4, 4, 11_000, 3, CurrentType.AC, SiteKind.DWELL, Set.of(ConnectorType.IEC_62196_T2)),
    /** The same on one phase. */
    OLD_PARKING(2, 4, 7_360, 1, CurrentType.AC, SiteKind.DWELL, Set.of(ConnectorType.IEC_62196_T2)),
    /** By the shops. */
    SHOP(4, 4, 11_000, 3, CurrentType.AC, SiteKind.TURNOVER, Set.of(ConnectorType.IEC_62196_T2)),
    LARGE_SHOP(1, 6, 22_080, 3, CurrentType.AC, SiteKind.TURNOVER, Set.of(ConnectorType.IEC_62196_T2)),
    FAST(
            2,
            2,
            50_000,
            3,
            CurrentType.DC,
            SiteKind.TURNOVER,
            Set.of(ConnectorType.IEC_62196_T2_COMBO, ConnectorType.CHADEMO));

    private final int stations;
    private final int evses;
    private final long watts;
    private final int phases;
    private final CurrentType current;
    private final SiteKind site;
    private final Set<ConnectorType> connectors;

    StationKind(
            int stations,
            int evses,
            long watts,
            int phases,
            CurrentType current,
            SiteKind site,
            Set<ConnectorType> connectors) {
        this.stations = stations;
        this.evses = evses;
        this.watts = watts;
        this.phases = phases;
        this.current = current;
        this.site = site;
        this.connectors = connectors;
    }

    /** Under one transformer. */
    int stations() {
        return stations;
    }

    /** Of one station. */
    int evses() {
        return evses;
    }

    /** Nameplate of one EVSE, W. */
    long watts() {
        return watts;
    }

    int phases() {
        return phases;
    }

    CurrentType current() {
        return current;
    }

    SiteKind site() {
        return site;
    }

    Set<ConnectorType> connectors() {
        return connectors;
    }
}
