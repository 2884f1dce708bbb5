package org.fairwatt.benchmarks.synthetic.day;

/** How large a made-up day is. Every transformer has the same number of EVSEs; in the larger ones they are wanted more. */
public enum DaySize {
    S(1, 200, 58),
    M(10, 3_000, 46),
    L(40, 12_000, 46);

    private final int transformers;
    private final int requests;
    private final int eveningPercent;

    DaySize(int transformers, int requests, int eveningPercent) {
        this.transformers = transformers;
        this.requests = requests;
        this.eveningPercent = eveningPercent;
    }

    public int transformers() {
        return transformers;
    }

    /** At a load of 1. */
    public int requests() {
        return requests;
    }

    /** How many come in the evening's peak: a single neighbourhood comes home at about the same time. */
    int eveningPercent() {
        return eveningPercent;
    }

    public int evses() {
        return transformers * ClusterMaker.EVSES;
    }
}
