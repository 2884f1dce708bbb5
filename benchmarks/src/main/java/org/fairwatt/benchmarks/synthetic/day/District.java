package org.fairwatt.benchmarks.synthetic.day;

import java.util.List;

/**
 * Transformers that share requests: nothing outside has to do with them.
 *
 * @param requests in the order in which they are asked
 */
public record District(List<DayCluster> clusters, List<DayRequest> requests) {

    public District {
        clusters = List.copyOf(clusters);
        requests = List.copyOf(requests);
    }

    /** The same if everybody had asked the day before. */
    District askedAhead() {
        return new District(
                clusters, requests.stream().map(DayRequest::askedAhead).toList());
    }
}
