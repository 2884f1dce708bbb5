package org.fairwatt.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.fairwatt.allocation.booking.OwnReservations;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenancy.people.DriverInvitations;
import org.fairwatt.tenancy.people.Memberships;
import org.fairwatt.tenancy.people.OwnSettings;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.Tenants;

/** Operations on who I am and on who belongs to a community. */
@GraphQLApi
@ApplicationScoped
public class PeopleApi {

    @Inject
    TenantCalls calls;

    @Inject
    Tenants tenants;

    @Inject
    Memberships memberships;

    @Inject
    DriverInvitations invitations;

    @Inject
    OwnReservations reservations;

    @Inject
    OwnSettings settings;

    @Query("me")
    @NonNull
    @Description("Who I am.")
    public MeView me() {
        Caller caller = calls.caller();
        Tenant tenant = tenants.byId(caller.tenant())
                .orElseThrow(() -> Problem.of(ProblemCode.TENANT_UNKNOWN, "The community is not known any more."));
        CommunityView community = CommunityView.of(tenant, caller.may(Permission.MANAGE_PEOPLE));
        return MeView.of(
                caller,
                calls.identity().email(),
                community,
                calls.call(me -> BookingPolicyView.of(reservations.policy(me))));
    }

    /** Asked for only when selected: it is the identity provider who knows. */
    @Name("communities")
    @NonNull
    @Description("Every community that I belong to; sign in again to change.")
    public List<@NonNull CommunityView> communities(@Source MeView me) {
        Caller caller = calls.caller();
        boolean manages = caller.may(Permission.MANAGE_PEOPLE);
        return memberships.communitiesOf(caller.person()).stream()
                .map(tenant -> CommunityView.of(tenant, manages && tenant.id().equals(caller.tenant())))
                .toList();
    }

    /** Asked for only when selected. */
    @Name("settings")
    @NonNull
    @Description("How I want to be shown and told things.")
    public SettingsView settings(@Source MeView me) {
        return SettingsView.of(settings.of(calls.caller()));
    }

    @Mutation("updateSettings")
    @NonNull
    @Description("Replaces my settings; they hold in every community.")
    public SettingsView updateSettings(
            @Name("input") @NonNull @Description("All my settings.") SettingsInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(caller -> SettingsView.of(settings.replace(caller, input.toSettings(), idempotencyKey)));
    }

    @Mutation("inviteDrivers")
    @NonNull
    @Description("Sends invitations to the community by mail. Needs MANAGE_PEOPLE.")
    public InvitationsView inviteDrivers(
            @Name("input") @NonNull @Description("Whom to invite.") InviteDriversInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(caller -> InvitationsView.of(invitations.invite(caller, input.emails(), idempotencyKey)));
    }

    @Mutation("joinCommunity")
    @NonNull
    @Description("Makes me a member of a community. My token need not name one; sign in again to act in the new one.")
    public CommunityView joinCommunity(
            @Name("code") @NonNull @Description("The community's join code.") String code,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        PersonId person = calls.identity().person();
        IdempotentCall.of(
                person, idempotencyKey, "joinCommunity", code); // a member stays one, so the key need only be valid
        return CommunityView.of(memberships.join(person, code), false);
    }
}
