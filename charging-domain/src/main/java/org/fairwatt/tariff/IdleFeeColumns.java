package org.fairwatt.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@link IdleFee} as columns of whatever it belongs to; all empty when staying costs nothing. */
@Embeddable
public class IdleFeeColumns {

    @Column(name = "idle_fee_per_hour")
    private @Nullable BigDecimal perHour;

    @Column(name = "idle_grace_min")
    private @Nullable Integer graceMin;

    @Column(name = "idle_daily_cap")
    private @Nullable BigDecimal dailyCap;

    @Column(name = "idle_free_from")
    private @Nullable String freeFrom;

    @Column(name = "idle_free_until")
    private @Nullable String freeUntil;

    protected IdleFeeColumns() {}

    public IdleFeeColumns(IdleFee fee) {
        if (!fee.isFree()) {
            this.perHour = fee.perHour();
            this.graceMin = Math.toIntExact(fee.grace().toMinutes());
            this.dailyCap = fee.dailyCap().orElse(null);
            this.freeFrom = fee.freeHours().map(it -> it.from().toString()).orElse(null);
            this.freeUntil = fee.freeHours().map(it -> it.until().toString()).orElse(null);
        }
    }

    public IdleFee toIdleFee() {
        // both of them or none, as the database checks
        return perHour == null || graceMin == null
                ? IdleFee.NONE
                : new IdleFee(perHour, Duration.ofMinutes(graceMin), Optional.ofNullable(dailyCap), freeHours());
    }

    private Optional<DailyHours> freeHours() {
        return freeFrom == null || freeUntil == null
                ? Optional.empty()
                : Optional.of(new DailyHours(LocalTime.parse(freeFrom), LocalTime.parse(freeUntil)));
    }
}
