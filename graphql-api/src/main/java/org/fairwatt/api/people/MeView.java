package org.fairwatt.api.people;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.Role;

@Name("Me")
@Description("Who I am, in the community that my token names.")
public record MeView(
        @Id @NonNull @Description("My id, the same in every community.")
        String id,

        @NonNull @Description("What I am called here.") String name,

        @Description("Where mail to me goes; null when my sign-in has no address that is proven to be mine.")
        Optional<String> email,

        @NonNull @Description("The community that my token names.")
        CommunityView community,

        @NonNull @Description("My roles in this community.") List<@NonNull Role> roles,
        @NonNull @Description("What these roles let me do.") List<@NonNull Permission> permissions,

        @NonNull @Description("The community's rules of booking.")
        BookingPolicyView policy) {

    static MeView of(Caller caller, Optional<String> email, CommunityView community, BookingPolicyView policy) {
        return new MeView(
                caller.person().toString(),
                caller.name(),
                email,
                community,
                caller.roles().stream().sorted().toList(),
                caller.permissions().stream().sorted().toList(),
                policy);
    }
}
