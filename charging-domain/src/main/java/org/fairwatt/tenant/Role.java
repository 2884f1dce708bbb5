package org.fairwatt.tenant;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The roles of the realm, and the one place where they are mapped to permissions. */
public enum Role {
    DRIVER("driver", EnumSet.of(Permission.SEE_STATIONS, Permission.BOOK_OWN_SLOTS)),
    FLEET_OPERATOR("fleet-operator", EnumSet.of(Permission.SEE_STATIONS)),
    GRID_OPERATOR(
            "grid-operator",
            EnumSet.of(
                    Permission.SEE_STATIONS, Permission.SEE_GRID, Permission.SET_LOAD_LIMITS, Permission.SET_POLICY)),
    TENANT_ADMIN(
            "tenant-admin",
            EnumSet.of(
                    Permission.SEE_STATIONS,
                    Permission.SEE_GRID,
                    Permission.SET_LOAD_LIMITS,
                    Permission.SET_POLICY,
                    Permission.PROVISION_SITES,
                    Permission.MANAGE_PEOPLE)),
    PARTNER("partner", EnumSet.of(Permission.SEE_STATIONS)),
    PLATFORM_ADMIN("platform-admin", EnumSet.allOf(Permission.class));

    private final String realmRole;
    private final Set<Permission> permissions;

    Role(String realmRole, EnumSet<Permission> permissions) {
        this.realmRole = realmRole;
        this.permissions = Set.copyOf(permissions);
    }

    /** The role's name in the token. */
    public String realmRole() {
        return realmRole;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The role that the token calls {@code realmRole}; empty for the realm's technical roles. */
    public static Optional<Role> ofRealmRole(String realmRole) {
        return Arrays.stream(values())
                .filter(role -> role.realmRole.equals(realmRole))
                .findFirst();
    }
}
