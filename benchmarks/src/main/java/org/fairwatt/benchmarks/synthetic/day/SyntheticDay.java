package org.fairwatt.benchmarks.synthetic.day;

import java.util.List;

/** A made-up day. */
public record SyntheticDay(List<District> districts) {

    public SyntheticDay {
        districts = List.copyOf(districts);
    }

    public int requests() {
        return districts.stream()
                .mapToInt(district -> district.requests().size())
                .sum();
    }
}
