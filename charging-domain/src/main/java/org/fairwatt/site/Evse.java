package org.fairwatt.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.ClusterId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The part of a station that charges one vehicle at a time, whichever of its connectors is used. */
@Entity
@Table(name = "evse")
public class Evse {

    /** What three-phase mains has. */
    public static final int ALL_PHASES = 3;

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "station_id")
    private UUID stationId;

    @Column(name = "cluster_id")
    private UUID clusterId;

    @Column(name = "circuit_id")
    private @Nullable UUID circuitId;

    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "current_type")
    private CurrentType currentType;

    @Column(name = "max_power_w")
    private long maxPowerW;

    private int phases;
    private String connectors;
    private boolean accessible;

    protected Evse() {}

    /**
     * @param circuit the circuit that feeds it; empty when it hangs directly on the transformer
     * @param label what stands on the plug
     * @param phases 1, 2 or 3; DC stations draw on 3
     * @param accessible whether the bay is one for people with a disability
     */
    public Evse(
            EvseId id,
            ChargingStation station,
            Optional<CircuitId> circuit,
            String label,
            CurrentType currentType,
            Power maxPower,
            int phases,
            Set<ConnectorType> connectors,
            boolean accessible) {
        if (phases < 1 || phases > ALL_PHASES) {
            throw new IllegalArgumentException(
                    "The EVSE (%s) draws on %d phases; it must be 1, 2 or 3.".formatted(label, phases));
        }
        if (connectors.isEmpty() || !connectors.stream().allMatch(type -> type.carries(currentType))) {
            throw new IllegalArgumentException("The EVSE (%s) gives %s, so each of its connectors (%s) must carry that."
                    .formatted(label, currentType, connectors));
        }
        this.id = id.value();
        this.stationId = station.id().value();
        this.clusterId = station.cluster().value();
        this.circuitId = circuit.map(CircuitId::value).orElse(null);
        this.label = label;
        this.currentType = currentType;
        this.maxPowerW = maxPower.watts();
        this.phases = phases;
        this.connectors = Connectors.toText(connectors);
        this.accessible = accessible;
    }

    public EvseId id() {
        return new EvseId(id);
    }

    public StationId station() {
        return new StationId(stationId);
    }

    public ClusterId cluster() {
        return new ClusterId(clusterId);
    }

    public Optional<CircuitId> circuit() {
        return Optional.ofNullable(circuitId).map(CircuitId::new);
    }

    public String label() {
        return label;
    }

    public CurrentType currentType() {
        return currentType;
    }

    public Power maxPower() {
        return new Power(maxPowerW);
    }

    public int phases() {
        return phases;
    }

    /** Whether it is built for fewer than all phases, so that what it feeds loads one more than another. */
    public boolean loadsPhasesUnequally() {
        return phases < ALL_PHASES;
    }

    public Set<ConnectorType> connectors() {
        return Connectors.ofText(connectors);
    }

    public boolean accessible() {
        return accessible;
    }
}
