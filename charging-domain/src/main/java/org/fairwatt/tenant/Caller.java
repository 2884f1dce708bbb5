package org.fairwatt.tenant;

import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/**
 * Who is calling, in which tenant, with which roles there.
 *
 * @param name what people call the person: the name in the token, or else an e-mail address or a client's id
 * @param tenant the tenant that the token names
 */
public record Caller(PersonId person, String name, TenantId tenant, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public Set<Permission> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    /** A {@link Problem} of code FORBIDDEN unless the caller has {@code permission}. */
    public void mustHave(Permission permission) {
        if (!may(permission)) {
            throw Problem.of(
                    ProblemCode.FORBIDDEN, "Your roles here (%s) do not include %s.".formatted(roles, permission));
        }
    }
}
