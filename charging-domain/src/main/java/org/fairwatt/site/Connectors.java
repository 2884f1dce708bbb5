package org.fairwatt.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of connector types as one column of text, since a set has no natural column. */
public final class Connectors {

    private Connectors() {}

    /** The types by name, in the enum's order, with commas between. */
    public static String toText(Collection<ConnectorType> types) {
        return types.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    public static Set<ConnectorType> ofText(String text) {
        Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(ConnectorType::valueOf)
                .forEach(types::add);
        return Set.copyOf(types);
    }
}
