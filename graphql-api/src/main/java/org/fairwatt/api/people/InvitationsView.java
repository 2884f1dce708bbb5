package org.fairwatt.api.people;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.tenancy.people.Invitations;

@Name("Invitations")
@Description("What became of invitations.")
public record InvitationsView(
        @NonNull @Description("Those who were sent an invitation.")
        List<@NonNull String> invited,

        @NonNull @Description("Those who belong to the community already.")
        List<@NonNull String> alreadyMembers,

        @NonNull @Description("Those who could not be invited.")
        List<@NonNull InvitationFailureView> failed) {

    static InvitationsView of(Invitations invitations) {
        return new InvitationsView(
                invitations.invited(),
                invitations.alreadyMembers(),
                invitations.failed().stream().map(InvitationFailureView::of).toList());
    }
}
