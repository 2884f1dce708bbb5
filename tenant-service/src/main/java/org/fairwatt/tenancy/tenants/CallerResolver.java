package org.fairwatt.tenancy.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantStatus;
import org.fairwatt.tenant.Tenants;

/**
 * Turns what a valid token says into a caller. The tenant is the one organization of kind {@code tenant} in the token's
 * claim {@code organization}: {@code {"alias":{"kind":["tenant"],"realm_access":{"roles":[…]}}}}.
 */
@ApplicationScoped
public class CallerResolver {

    /** Roles that a person has everywhere. */
    private static final Set<Role> OF_THE_REALM = EnumSet.of(Role.DRIVER, Role.PARTNER, Role.PLATFORM_ADMIN);
    /** Roles that a person has in a tenant, by a group of its organization; given realm-wide they mean nothing. */
    private static final Set<Role> OF_A_TENANT = EnumSet.of(Role.FLEET_OPERATOR, Role.GRID_OPERATOR, Role.TENANT_ADMIN);

    @Inject
    Tenants tenants;

    /**
     * @param name what people call the person
     * @param organizationClaim the claim {@code organization}; empty when the token has none
     * @param realmRoles the claim {@code groups}
     * @throws Problem TENANT_MISSING, TENANT_UNKNOWN or TENANT_SUSPENDED
     */
    public Caller resolve(
            PersonId person, String name, Optional<JsonObject> organizationClaim, Collection<String> realmRoles) {
        Map.Entry<String, JsonObject> organization = theOneTenant(organizationClaim);
        Tenant tenant = active(organization.getKey());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        take(realmRoles.stream(), OF_THE_REALM, roles);
        take(
                texts(object(organization.getValue(), "realm_access").orElse(JsonValue.EMPTY_JSON_OBJECT), "roles"),
                OF_A_TENANT,
                roles);
        return new Caller(person, name, tenant.id(), roles);
    }

    private static Map.Entry<String, JsonObject> theOneTenant(Optional<JsonObject> claim) {
        List<Map.Entry<String, JsonObject>> named = claim.stream()
                .flatMap(organizations -> organizations.entrySet().stream())
                .filter(entry -> entry.getValue() instanceof JsonObject)
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().asJsonObject()))
                .filter(entry -> texts(entry.getValue(), "kind").anyMatch("tenant"::equals))
                .toList();
        if (named.size() != 1) {
            throw Problem.of(
                    ProblemCode.TENANT_MISSING,
                    "The token must name one tenant; it names %d.\nMaybe sign in again and choose one community, or join one first."
                            .formatted(named.size()));
        }
        return named.get(0);
    }

    private Tenant active(String alias) {
        Tenant tenant = tenants.byAlias(alias)
                .orElseThrow(() ->
                        Problem.of(ProblemCode.TENANT_UNKNOWN, "The tenant (%s) is not known here.".formatted(alias)));
        if (tenant.status() == TenantStatus.SUSPENDED) {
            throw Problem.of(ProblemCode.TENANT_SUSPENDED, "The tenant (%s) is suspended.".formatted(tenant.name()));
        }
        return tenant;
    }

    private static void take(Stream<String> names, Set<Role> allowed, Set<Role> roles) {
        names.map(Role::ofRealmRole)
                .flatMap(Optional::stream)
                .filter(allowed::contains)
                .forEach(roles::add);
    }

    private static Optional<JsonObject> object(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonObject found ? Optional.of(found) : Optional.empty();
    }

    private static Stream<String> texts(JsonObject parent, String key) {
        if (!(parent.get(key) instanceof JsonArray array)) {
            return Stream.empty();
        }
        return array.stream().filter(JsonString.class::isInstance).map(text -> ((JsonString) text).getString());
    }
}
