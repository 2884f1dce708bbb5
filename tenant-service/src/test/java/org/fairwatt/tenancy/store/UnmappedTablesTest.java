package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.BookingRules;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent;
import org.fairwatt.tenancy.people.Invitations;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.DomainEvent;
import org.junit.jupiter.api.Test;

/** What has no entity: events, audit, policies and invitations. */
class UnmappedTablesTest {

    private final Neighbourhood place = Neighbourhood.build();

    @Test
    void anEventGoesToTheOutboxWithItsIdsOnly() throws SQLException {
        Reservation slot = place.reserved(place.vehicle(), place.first(), 0, 60);
        run(place.tenant(), store -> {
            store.reservations().add(slot);
            store.events().append(new ReservationEvent.SlotAllocated(slot.id(), place.cluster(), place.person()));
        });

        assertThat(row("tenant_id, stream, type, cluster_id, concerns, planning FROM outbox WHERE subject = '%s'"
                        .formatted(slot.id())))
                .containsExactly(
                        place.tenant().value(),
                        place.cluster().value(),
                        "SlotAllocated",
                        place.cluster().value(),
                        place.person().value(),
                        true);
    }

    @Test
    void anEventOfNoClusterAndNobodyIsAStreamOfItsOwn() throws SQLException {
        UUID subject = UUID.randomUUID();
        run(place.tenant(), store -> store.events().append(new SomethingHappened(subject)));

        assertThat(row("stream, cluster_id, concerns, planning FROM outbox WHERE subject = '%s'".formatted(subject)))
                .containsExactly(subject, null, null, false);
    }

    @Test
    void anEventOfWorkThatFailedIsNotThere() throws SQLException {
        UUID subject = UUID.randomUUID();
        assertThatThrownBy(() -> run(place.tenant(), store -> {
                    store.events().append(new SomethingHappened(subject));
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");

        assertThat(row("count(*) FROM outbox WHERE subject = '%s'".formatted(subject)))
                .containsExactly(0L);
    }

    @Test
    void anActIsAuditedWithItsTenantAndTime() throws SQLException {
        UUID subject = UUID.randomUUID();
        run(
                place.tenant(),
                store -> store.audit()
                        .record(new AuditEntry(place.person(), "LoadLimitSet", subject, "60000 W; it's \"fine\"")));

        assertThat(row("tenant_id, person_id, action, detail, at > now() - interval '1 minute' FROM audit_entry"
                        + " WHERE subject = '%s'".formatted(subject)))
                .containsExactly(
                        place.tenant().value(), place.person().value(), "LoadLimitSet", "60000 W; it's \"fine\"", true);
    }

    @Test
    void theNewestPolicyIsInForce() {
        for (int version = 2; version <= 3; version++) {
            TestDatabase.run(
                    TestDatabase.shared().superuser(),
                    "INSERT INTO allocation_policy (tenant_id, version, freeze_min, max_open_per_vehicle, plug_buffer_min, smallest_promise_pct, set_by) VALUES ('%s', %d, %d, 3, 7, 20, gen_random_uuid())"
                            .formatted(place.tenant(), version, version * 10));
        }

        AllocationPolicy policy = in(place.tenant(), store -> store.policies().current());

        assertThat(policy.version()).isEqualTo(3);
        assertThat(policy.booking()).isEqualTo(new BookingRules(Duration.ofMinutes(30), 3, Duration.ofMinutes(7), 20));
    }

    @Test
    void invitationsComeBackAsTheyWere() {
        Invitations sent = new Invitations(
                List.of("b@x.example", "a@x.example"),
                List.of("c@x.example"),
                List.of(new Invitations.Failure("d@x.example", "The address is not accepted.")));
        UUID batch = UUID.randomUUID();

        run(place.tenant(), store -> store.invitations().keep(batch, place.person(), sent));

        Invitations read = in(place.tenant(), store -> store.invitations().of(batch));
        assertThat(read).isEqualTo(sent);
    }

    private static List<Object> row(String select) throws SQLException {
        try (Connection connection = TestDatabase.shared().superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + select)) {
            row.next();
            List<Object> values = new java.util.ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(row.getObject(i));
            }
            return values;
        }
    }

    private record SomethingHappened(UUID subject) implements DomainEvent {

        @Override
        public java.util.Optional<UUID> cluster() {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<org.fairwatt.tenant.PersonId> concerns() {
            return java.util.Optional.empty();
        }
    }
}
