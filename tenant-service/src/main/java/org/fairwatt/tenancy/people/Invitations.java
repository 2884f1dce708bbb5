package org.fairwatt.tenancy.people;

import java.util.List;

/** What became of a list of invitations, each address in the order it was given. */
public record Invitations(List<String> invited, List<String> alreadyMembers, List<Failure> failed) {

    public Invitations {
        invited = List.copyOf(invited);
        alreadyMembers = List.copyOf(alreadyMembers);
        failed = List.copyOf(failed);
    }

    /** @param message why {@code email} could not be invited, and what to do */
    public record Failure(String email, String message) {}
}
