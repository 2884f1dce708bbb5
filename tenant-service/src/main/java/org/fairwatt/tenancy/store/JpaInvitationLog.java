package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairwatt.tenancy.people.InvitationLog;
import org.fairwatt.tenancy.people.Invitations;
import org.fairwatt.tenant.PersonId;

/** Invitations as rows, one for each address. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaInvitationLog implements InvitationLog {

    private static final String INVITED = "INVITED";
    private static final String ALREADY_MEMBER = "ALREADY_MEMBER";
    private static final String FAILED = "FAILED";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void keep(UUID batch, PersonId invitedBy, Invitations invitations) {
        List<Row> rows = new ArrayList<>();
        invitations.invited().forEach(email -> rows.add(new Row(email, INVITED, "")));
        invitations.alreadyMembers().forEach(email -> rows.add(new Row(email, ALREADY_MEMBER, "")));
        invitations.failed().forEach(failure -> rows.add(new Row(failure.email(), FAILED, failure.message())));
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            NativeRows.insert(
                    em,
                    "INSERT INTO invitation (batch_id, place, email, outcome, message, invited_by) VALUES (?, ?, ?, ?, ?, ?)",
                    batch,
                    place,
                    row.email(),
                    row.outcome(),
                    row.message(),
                    invitedBy.value());
        }
    }

    @Override
    public Invitations of(UUID batch) {
        List<Row> rows = NativeRows.of(
                        em, "SELECT email, outcome, message FROM invitation WHERE batch_id = ? ORDER BY place", batch)
                .stream()
                .map(row -> new Row((String) row[0], (String) row[1], (String) row[2]))
                .toList();
        return new Invitations(
                emails(rows, INVITED),
                emails(rows, ALREADY_MEMBER),
                rows.stream()
                        .filter(row -> row.outcome().equals(FAILED))
                        .map(row -> new Invitations.Failure(row.email(), row.message()))
                        .toList());
    }

    private static List<String> emails(List<Row> rows, String outcome) {
        return rows.stream()
                .filter(row -> row.outcome().equals(outcome))
                .map(Row::email)
                .toList();
    }

    private record Row(String email, String outcome, String message) {}
}
