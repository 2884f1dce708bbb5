package org.fairwatt.benchmarks.engine;

import java.util.*;

/** experiment */
final class Alap {
    final long cap;
    final long rate;
    final long b;

    Alap(long cap, long rate, long b) {
        this.cap = cap;
        this.rate = rate;
        this.b = b;
    }
    /** absolute bucket index -> W */
    final TreeMap<Long, Long> kept = new TreeMap<>();

    TreeMap<Long, Long> reserve(long now, long until, long wantWs, long floorWs, int newcomers, long release) {
        TreeMap<Long, Long> mine = new TreeMap<>();
        long left = wantWs;
        long near = now / b + (release + b - 1) / b + 1;
        for (int pass = 0; pass < 2 && left > 0; pass++) {
            for (long k = (until - 1) / b; k >= now / b && left > 0; k--) {
                long sec = Math.min(until, (k + 1) * b) - Math.max(now, k * b);
                long share = pass == 0 && k >= near ? cap * (100 - newcomers) / 100 : cap;
                long free = Math.max(0, share - kept.getOrDefault(k, 0L));
                long w = Math.min(rate - mine.getOrDefault(k, 0L), free);
                long lim = pass == 0 ? left : Math.min(left, floorWs - (wantWs - left));
                if (lim <= 0) return mine;
                if (sec < 60) continue;
                long least = mine.containsKey(k) ? 1 : 1250;
                w = Math.min(w, Math.max(least, (lim + sec - 1) / sec));
                if (w < least) continue;
                mine.merge(k, w, Long::sum);
                kept.merge(k, w, Long::sum);
                left -= w * sec;
            }
        }
        return mine;
    }
    /** keep only the latest owed */
    void trim(TreeMap<Long, Long> mine, long now, long until, long owedWs) {
        long have = 0;
        for (Long k : new ArrayList<>(mine.descendingKeySet())) {
            long sec = Math.min(until, (k + 1) * b) - Math.max(now, k * b);
            long w = mine.getOrDefault(k, 0L);
            if (sec <= 0) {
                drop(mine, k, w);
                continue;
            }
            long need = Math.max(0, owedWs - have);
            long keep = need <= 0 ? 0 : Math.min(w, Math.max(1250, (need + sec - 1) / sec));
            if (keep < w) drop(mine, k, w - keep);
            have += keep * sec;
        }
    }

    private void drop(TreeMap<Long, Long> mine, Long k, long w) {
        kept.merge(k, -w, Long::sum);
        if (mine.getOrDefault(k, 0L) == w) mine.remove(k);
        else mine.merge(k, -w, Long::sum);
    }
}
