package org.fairwatt.grid;

/** How a limit stands to the others of its node. */
public enum LimitKind {
    /** Never passed, whatever others say: of all of these the lowest counts. */
    PROTECTION,
    /** One of several opinions: that of the source with the highest precedence counts. */
    OPERATIONAL
}
