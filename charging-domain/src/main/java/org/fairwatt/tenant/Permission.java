package org.fairwatt.tenant;

/** What one may do. Use cases ask for permissions, never for roles. */
public enum Permission {
    /** See stations, grid badge and slot options. */
    SEE_STATIONS,
    /** Keep own vehicles, request, change and cancel own slots. */
    BOOK_OWN_SLOTS,
    /** See load and limits of the clusters. */
    SEE_GRID,
    /** Set load limits. */
    SET_LOAD_LIMITS,
    /** Set the policy: the rules of allocation. */
    SET_POLICY,
    /** Provision sites, stations and EVSEs. */
    PROVISION_SITES,
    /** Invite drivers and see who is a member. */
    MANAGE_PEOPLE,
    /** Act in any tenant. */
    ACT_IN_ANY_TENANT
}
