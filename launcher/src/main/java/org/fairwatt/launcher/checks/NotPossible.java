package org.fairwatt.launcher.checks;

import java.util.List;

/** Something must be put right before Fairwatt can start; one line or more for each thing. */
public class NotPossible extends RuntimeException {
    public NotPossible(List<String> problems) {
        super(String.join("\n", problems));
    }
}
