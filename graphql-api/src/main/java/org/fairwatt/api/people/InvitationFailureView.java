package org.fairwatt.api.people;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.tenancy.people.Invitations;

@Name("InvitationFailure")
@Description("An invitation that could not be sent.")
public record InvitationFailureView(
        @NonNull @Description("To whom.") String email,
        @NonNull @Description("Why not, in words.") String message) {

    static InvitationFailureView of(Invitations.Failure failed) {
        return new InvitationFailureView(failed.email(), failed.message());
    }
}
