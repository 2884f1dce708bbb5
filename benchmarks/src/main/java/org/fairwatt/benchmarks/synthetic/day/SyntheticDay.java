package org.fairwatt.benchmarks.synthetic.day;

import java.util.List;

/** A made-up day. */
public record SyntheticDay(List<District> districts) {

    public SyntheticDay {
        districts = List.copyOf(districts);
    }

    /** The same day if everybody had asked as {@code asking} says. */
    public SyntheticDay with(Asking asking) {
        return switch (asking) {
            case AHEAD ->
                new SyntheticDay(districts.stream().map(District::askedAhead).toList());
            case ALONG -> this;
        };
    }

    public int requests() {
        return districts.stream()
                .mapToInt(district -> district.requests().size())
                .sum();
    }
}
