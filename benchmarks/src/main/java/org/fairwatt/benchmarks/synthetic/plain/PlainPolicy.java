package org.fairwatt.benchmarks.synthetic.plain;

import org.fairwatt.benchmarks.synthetic.day.DayRequest;

/** By what simple order plugs and power are given. */
public enum PlainPolicy {
    FCFS("fcfs") {
        @Override
        long rank(int second, DayRequest request, long missingWs, long mostW) {
            return request.fromS() * (long) SECONDS + request.askedS();
        }
    },
    EDF("edf") {
        @Override
        long rank(int second, DayRequest request, long missingWs, long mostW) {
            return request.untilS();
        }
    },
    LLF("llf") {
        @Override
        long rank(int second, DayRequest request, long missingWs, long mostW) {
            return request.untilS() - second - missingWs / mostW;
        }
    },
    /** Plugs as they come, power in equal shares. */
    ROUND_ROBIN("round-robin") {
        @Override
        long rank(int second, DayRequest request, long missingWs, long mostW) {
            return FCFS.rank(second, request, missingWs, mostW);
        }
    };

    private static final int SECONDS = 1 << 20; // more than a day has

    private final String label;

    PlainPolicy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The smaller the sooner.
     *
     * @param mostW what the vehicle can draw where it stands, or would
     */
    abstract long rank(int second, DayRequest request, long missingWs, long mostW);
}
