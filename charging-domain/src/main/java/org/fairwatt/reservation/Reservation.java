package org.fairwatt.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A slot request and what became of it.
 *
 * <p>A request is decided at once: it is {@code RESERVED} with a promise, or {@code REJECTED} with the reason. The planner
 * may move a promise, never for the worse, until it is frozen; an operator who lowers a limit may force a move, or make
 * it {@code FAILED}. The driver may change it, which keeps the id, or give it back ({@code CANCELED}). It ends
 * {@code FULFILLED} or as {@code NO_SHOW}.
 */
@Entity
@Table(name = "reservation")
public class Reservation {

    /** A start within this time of the wish counts as the wished one: one planning bucket. */
    public static final Duration AS_WISHED = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "person_id")
    private UUID personId;

    @Embedded
    private RequestColumns request;

    @Enumerated(EnumType.STRING)
    private ReservationStatus status;

    @Embedded
    private @Nullable PromiseColumns promise;

    @Embedded
    private ReasonColumns reason;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "bound_start")
    private @Nullable Instant boundStart;

    @Column(name = "moves")
    private int moves;

    @Version
    private long version;

    protected Reservation() {}

    private Reservation(
            ReservationId id,
            PersonId person,
            SlotRequest request,
            ReservationStatus status,
            Reason reason,
            int policyVersion,
            Instant now) {
        this.id = id.value();
        this.status = status;
        this.personId = person.value();
        this.requestedAt = now;
        this.changedAt = now;
        this.policyVersion = policyVersion;
        this.reason = new ReasonColumns(reason);
        this.request = new RequestColumns(request);
    }

    /** A request that can be met. */
    public static Reservation reserved(
            ReservationId id,
            PersonId person,
            SlotRequest request,
            Promise promise,
            Reason reason,
            int policyVersion,
            Instant now) {
        Reservation reservation =
                new Reservation(id, person, request, ReservationStatus.RESERVED, reason, policyVersion, now);
        reservation.promise = new PromiseColumns(promise);
        return reservation;
    }

    /** A request that can't be met, kept with its reason. */
    public static Reservation rejected(
            ReservationId id, PersonId person, SlotRequest request, Reason reason, int policyVersion, Instant now) {
        return new Reservation(id, person, request, ReservationStatus.REJECTED, reason, policyVersion, now);
    }

    /** The driver wants something else, and gets it: another slot, which binds from its own start on. */
    public void changeTo(SlotRequest request, Promise promise, Reason reason, int policyVersion, Instant now) {
        requireHolding("changed");
        this.request = new RequestColumns(request);
        this.boundStart = null;
        this.reason = new ReasonColumns(reason);
        this.promise = new PromiseColumns(promise);
        this.policyVersion = policyVersion;
        this.changedAt = now;
    }

    /** What the driver changed to is the same slot in little else: it stays bound to {@code start}, which nobody else plans on. */
    public void bindTo(Instant start) {
        requireHolding("bound");
        this.boundStart = start;
    }

    /** The planner found another place. */
    public void moveTo(Promise promise, Reason reason, int policyVersion, Instant now) {
        requireHolding("moved");
        this.reason = new ReasonColumns(reason);
        this.promise = new PromiseColumns(promise);
        this.policyVersion = policyVersion;
        this.moves++;
        this.changedAt = now;
    }

    /** The driver gives it back. */
    public void cancel(Instant now) {
        end(ReservationStatus.CANCELED, "canceled", now);
    }

    /** The vehicle came, and is gone. */
    public void fulfil(Instant now) {
        end(ReservationStatus.FULFILLED, "ended", now);
    }

    /** The vehicle did not come. */
    public void miss(Instant now) {
        end(ReservationStatus.NO_SHOW, "ended", now);
    }

    /** The grid can't carry it any more. */
    public void fail(Reason reason, int policyVersion, Instant now) {
        requireHolding("given up");
        this.reason = new ReasonColumns(reason);
        this.policyVersion = policyVersion;
        this.status = ReservationStatus.FAILED;
        this.changedAt = now;
    }

    public ReservationId id() {
        return new ReservationId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public VehicleId vehicle() {
        return request.vehicle();
    }

    /** What was asked for, as it stands after the last change. */
    public SlotRequest request() {
        return request.toRequest();
    }

    public ReservationStatus status() {
        return status;
    }

    /** True while it holds plug and power. */
    public boolean holds() {
        return ReservationStatus.HOLDING.contains(status);
    }

    /** What is, or was, promised; empty when the request was rejected. */
    public Optional<Promise> promise() {
        return Optional.ofNullable(promise).map(PromiseColumns::toPromise);
    }

    public Reason reason() {
        return reason.toReason();
    }

    /** The version of the policy that decided last what became of it. */
    public int policyVersion() {
        return policyVersion;
    }

    /** The start of a slot that was frozen already when the driver changed it a little; empty for any other. */
    public Optional<Instant> boundStart() {
        return Optional.ofNullable(boundStart);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** When it last became what it is, by the driver, the planner or an operator; at first {@link #requestedAt()}. */
    public Instant changedAt() {
        return changedAt;
    }

    /** How often the planner moved it. */
    public int moves() {
        return moves;
    }

    public long version() {
        return version;
    }

    /** True when power starts a bucket or more after the earliest start that was asked for. */
    public boolean startsLaterThanWished() {
        return promise()
                .map(promised -> Duration.between(
                                        request.earliestStart(),
                                        promised.charging().start())
                                .compareTo(AS_WISHED)
                        >= 0)
                .orElse(false);
    }

    private void end(ReservationStatus how, String what, Instant now) {
        requireHolding(what);
        this.status = how;
        this.changedAt = now;
    }

    private void requireHolding(String what) {
        if (!holds()) {
            throw Problem.of(
                    ProblemCode.CONFLICT,
                    "reservationId",
                    "Reservation (%s) is %s, so it can't be %s any more.".formatted(id, status, what));
        }
    }
}
