package org.fairwatt.vehicle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.Connectors;
import org.fairwatt.site.CurrentType;
import org.fairwatt.tenant.PersonId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A person's vehicle, as far as charging is concerned.
 *
 * <p>It is entered by hand or connected to its maker's service, which may also happen later, end, and begin again. What it
 * can do is its driver's word; a connected car tells how full it is and where. Removed, it stays for the reservations
 * that name it.
 */
@Entity
@Table(name = "vehicle")
public class Vehicle {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String make;
    private String model;

    @Column(name = "battery_wh")
    private long batteryWh;

    @Column(name = "max_ac_w")
    private long maxAcW;

    @Column(name = "max_dc_w")
    private long maxDcW;

    @Column(name = "ac_phases")
    private int acPhases;

    private String connectors;

    @Column(name = "model_year")
    private @Nullable Integer year;

    @Column(name = "details_confirmed")
    private boolean detailsConfirmed;

    @Embedded
    private @Nullable LinkColumns link;

    @Embedded
    private @Nullable TelemetryColumns telemetry;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    protected Vehicle() {}

    /** A vehicle as its driver describes it. */
    public Vehicle(VehicleId id, PersonId owner, VehicleDescription description, Instant registeredAt) {
        this.id = id.value();
        this.ownerId = owner.value();
        this.registeredAt = registeredAt;
        describe(description);
    }

    /** A car as its provider, and what is known of its model, describe it: its driver has to look it over. */
    public static Vehicle connected(
            VehicleId id, PersonId owner, VehicleDescription guess, Optional<Integer> year, Instant registeredAt) {
        Vehicle vehicle = new Vehicle(id, owner, guess, registeredAt);
        vehicle.year = year.orElse(null);
        vehicle.detailsConfirmed = false;
        return vehicle;
    }

    public VehicleId id() {
        return new VehicleId(id);
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    public String make() {
        return make;
    }

    public String model() {
        return model;
    }

    public Energy battery() {
        return new Energy(batteryWh);
    }

    /** The most it draws from {@code current}; zero when it can't. */
    public Power maxPower(CurrentType current) {
        return switch (current) {
            case AC -> new Power(maxAcW);
            case DC -> new Power(maxDcW);
        };
    }

    public int acPhases() {
        return acPhases;
    }

    public Set<ConnectorType> connectors() {
        return Connectors.ofText(connectors);
    }

    /** Model year; empty when the car is not connected. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** True when its driver has said, or looked over, what it is. */
    public boolean detailsConfirmed() {
        return detailsConfirmed;
    }

    /** What is known of its state. */
    public VehicleState state() {
        return new VehicleState(Optional.ofNullable(telemetry), battery());
    }

    /** The last state of charge that was told; empty when never. */
    public Optional<StateOfCharge> stateOfCharge() {
        return state().stateOfCharge();
    }

    public Optional<Instant> stateOfChargeAt() {
        return state().stateOfChargeAt();
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** How it is connected; empty when it was entered by hand. */
    public Optional<VehicleLink> link() {
        return Optional.ofNullable(link).map(LinkColumns::toLink);
    }

    /** Whether it is, or was, the car with one of these marks. */
    public boolean isKnownAs(Collection<VinMark> marks) {
        return link != null && marks.contains(link.mark());
    }

    /** Its driver says what it is. */
    public final void describe(VehicleDescription description) {
        this.make = description.make();
        this.model = description.model();
        this.batteryWh = description.battery().wattHours();
        this.maxAcW = description.maxAc().watts();
        this.maxDcW = description.maxDc().watts();
        this.acPhases = description.acPhases();
        this.connectors = Connectors.toText(description.connectors());
        this.detailsConfirmed = true;
    }

    /** The driver, or the car itself, says how full the battery is. */
    public void reportStateOfCharge(StateOfCharge stateOfCharge, Instant at) {
        known().report(stateOfCharge, at);
    }

    /** Connects it, for the first time or again. */
    public void connect(VehicleLink to, VinMark mark) {
        this.link = new LinkColumns(to, mark);
    }

    /** When it was asked last; empty when never. */
    public Optional<Instant> lastAskedAt() {
        return Optional.ofNullable(link).flatMap(LinkColumns::lastAskedAt);
    }

    /** Whether the car may be asked at {@code now}; if so, the next minute belongs to this question. */
    public AskPermit askAt(Instant now) {
        LinkColumns asked = linked();
        Optional<Instant> limited = asked.limitedUntil(now);
        if (limited.isPresent()) {
            return new AskPermit.Limited(limited.get());
        }
        if (asked.wasJustAsked(now)) {
            return new AskPermit.JustAsked();
        }
        asked.ask(now);
        return new AskPermit.Granted();
    }

    /** Keeps what the car told, signal by signal: never what is older than the known value, or in the future. */
    public void take(TelemetrySnapshot snapshot, Instant now) {
        linked().answered(now);
        known().take(snapshot, now);
    }

    /** The provider does not want to hear of it before {@code until}. */
    public void limitQuestions(Instant until) {
        linked().limit(until);
    }

    /** The maker wants its owner to sign in again; unless that happened already, and it hangs on another consent now. */
    public void needReconnect(ConnectionId refused) {
        linked().needReconnect(refused);
    }

    /** Ends the connection: it stays as a vehicle that was entered by hand, and nobody keeps where it was. */
    public void disconnect() {
        linked().disconnect();
        known().forgetWhatTheCarTold();
    }

    /** Takes it off its owner's list; reservations of the past still name it. */
    public void remove(Instant at) {
        if (link != null) {
            disconnect();
        }
        this.removedAt = at;
    }

    private LinkColumns linked() {
        if (link == null) {
            throw new IllegalStateException("Vehicle (%s) was entered by hand.".formatted(id));
        }
        return link;
    }

    private TelemetryColumns known() {
        if (telemetry == null) {
            telemetry = new TelemetryColumns();
        }
        return telemetry;
    }
}
