package org.fairwatt.engine.profile;

/** What a node of a cluster's tree is. */
public enum NodeKind {
    TRANSFORMER,
    CIRCUIT
}
