package org.fairwatt.grid;

/** Who or what says that a node must not carry more. */
public enum LimitSource {
    NAMEPLATE,
    OPERATOR,
    THERMAL,
    CONTRACT,
    DEMAND_RESPONSE
}
