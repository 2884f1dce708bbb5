package org.fairwatt.tenancy.people;

import java.util.UUID;
import org.fairwatt.tenant.PersonId;

/** Keeps what became of the bound tenant's invitations, so that a repeated call gives the same reply. */
public interface InvitationLog {

    /** @param batch names the call that they were part of */
    void keep(UUID batch, PersonId invitedBy, Invitations invitations);

    Invitations of(UUID batch);
}
