package org.fairwatt.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link BaseLoad} as columns of its cluster; quantiles that are not there are equal to the median. */
@Embeddable
class BaseLoadColumns {

    private enum Label {
        ESTIMATED,
        MEASURED
    }

    @Column(name = "base_load_w")
    private long[] medianW;

    @Column(name = "base_load_p95_w")
    private long @Nullable [] p95W;

    @Column(name = "base_load_p99_w")
    private long @Nullable [] p99W;

    @Enumerated(EnumType.STRING)
    @Column(name = "base_load_label")
    private Label label;

    @Column(name = "base_load_as_of")
    private @Nullable Instant asOf;

    @Column(name = "base_load_stale_after_min")
    private @Nullable Integer staleAfterMin;

    protected BaseLoadColumns() {}

    BaseLoadColumns(BaseLoad baseLoad) {
        this.medianW = baseLoad.median().watts();
        this.p95W = baseLoad.p95().watts();
        this.p99W = baseLoad.p99().watts();
        this.label = Label.ESTIMATED;
        if (baseLoad.origin() instanceof BaseLoadOrigin.Measured measured) {
            this.label = Label.MEASURED;
            this.asOf = measured.asOf();
            this.staleAfterMin = Math.toIntExact(measured.staleAfter().toMinutes());
        }
    }

    BaseLoad toBaseLoad(ZoneId zone) {
        DayCurve median = DayCurve.ofWatts(medianW);
        DayCurve p95 = p95W == null ? median : DayCurve.ofWatts(p95W);
        DayCurve p99 = p99W == null ? p95 : DayCurve.ofWatts(p99W);
        return new BaseLoad(median, p95, p99, origin(), zone);
    }

    private BaseLoadOrigin origin() {
        return switch (label) {
            case ESTIMATED -> new BaseLoadOrigin.Estimated();
            case MEASURED ->
                new BaseLoadOrigin.Measured(
                        Objects.requireNonNull(asOf), Duration.ofMinutes(Objects.requireNonNull(staleAfterMin)));
        };
    }
}
