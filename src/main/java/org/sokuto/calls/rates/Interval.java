package org.sokuto.calls.rates;

/** A range from low to high of a rate, both ends included; 0.8 means 80 %. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Low end %s lies above high end %s".formatted(low, high));
        }
    }
}
