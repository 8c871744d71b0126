package org.sokuto.roleplay.engine;

import java.math.BigInteger;

/** An exact share of points, so that sums of rows and sums of decisions agree to the last digit. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator 0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public int signum() {
        return numerator.signum();
    }

    /** Tenths, rounded half up. */
    public int tenths() {
        BigInteger twice = numerator.multiply(BigInteger.valueOf(20)).add(denominator);
        return floor(twice, denominator.shiftLeft(1));
    }

    /** Whole tenths, rounded down. */
    int wholeTenths() {
        return floor(numerator.multiply(BigInteger.TEN), denominator);
    }

    private static int floor(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[0].intValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
