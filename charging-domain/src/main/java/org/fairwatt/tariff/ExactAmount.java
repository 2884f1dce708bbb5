package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount before it is rounded, as an exact fraction: a third of an hour at a price per hour has no decimal form. Equal amounts are
 * equal objects.
 *
 * @param denominator 1 or more; after construction without any factor of ten
 */
public record ExactAmount(BigDecimal numerator, long denominator) implements Comparable<ExactAmount> {

    public static final ExactAmount ZERO = of(BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    public ExactAmount {
        if (denominator < 1) {
            throw new IllegalArgumentException("The denominator (%d) must be 1 or more.".formatted(denominator));
        }
        while (denominator % 2 == 0) {
            denominator /= 2;
            numerator = numerator.multiply(HALF);
        }
        while (denominator % 5 == 0) {
            denominator /= 5;
            numerator = numerator.multiply(FIFTH);
        }
        BigInteger digits = numerator.unscaledValue();
        BigInteger shared = digits.gcd(BigInteger.valueOf(denominator));
        numerator = new BigDecimal(digits.divide(shared), numerator.scale()).stripTrailingZeros();
        denominator /= shared.longValueExact();
    }

    public static ExactAmount of(BigDecimal amount) {
        return new ExactAmount(amount, 1);
    }

    public ExactAmount plus(ExactAmount other) {
        BigDecimal sum = numerator
                .multiply(BigDecimal.valueOf(other.denominator))
                .add(other.numerator.multiply(BigDecimal.valueOf(denominator)));
        return new ExactAmount(sum, Math.multiplyExact(denominator, other.denominator));
    }

    public ExactAmount times(BigDecimal factor) {
        return new ExactAmount(numerator.multiply(factor), denominator);
    }

    public ExactAmount dividedBy(long divisor) {
        return new ExactAmount(numerator, Math.multiplyExact(denominator, divisor));
    }

    public ExactAmount min(ExactAmount other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** As it is paid: rounded half up, the only time. */
    public Money rounded(Currency currency) {
        return Money.of(decimal(currency.getDefaultFractionDigits()), currency);
    }

    /** As it is shown, with {@code digits} after the point at most; not to be counted with. */
    public BigDecimal decimal(int digits) {
        return numerator.divide(BigDecimal.valueOf(denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(ExactAmount other) {
        return numerator
                .multiply(BigDecimal.valueOf(other.denominator))
                .compareTo(other.numerator.multiply(BigDecimal.valueOf(denominator)));
    }
}
