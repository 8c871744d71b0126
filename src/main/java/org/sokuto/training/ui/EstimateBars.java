package org.sokuto.training.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sokuto.calls.rates.Interval;
import org.sokuto.shared.ui.IntervalBar;
import org.sokuto.shared.ui.Scale;
import org.sokuto.shared.ui.ScaleAxis;
import org.sokuto.training.analysis.CellEstimate;

/** Draws estimates with their ranges on one scale, in percent. */
final class EstimateBars {

    private static final double FLOOR = 40;
    private static final double TOP = 100;
    private static final double STEP = 10;
    private static final String SILENT = "";

    private final Scale scale;
    private final RateWords words;

    private EstimateBars(Scale scale, RateWords words) {
        this.scale = scale;
        this.words = words;
    }

    /** On the scale from 0 to 100. */
    static EstimateBars whole(RateWords words) {
        return new EstimateBars(Scale.PERCENT, words);
    }

    /** On a scale that starts at 40, or at the next ten below the lowest end; the axis says so. */
    static EstimateBars near(Collection<Interval> ranges, RateWords words) {
        double lowest = ranges.stream().mapToDouble(Interval::low).min().orElse(1);
        double floor = STEP * Math.floor(TOP * lowest / STEP);
        return new EstimateBars(new Scale(Math.min(FLOOR, floor), TOP), words);
    }

    /** The one target of all these estimates, if they have one. */
    static Optional<Double> commonTarget(Collection<CellEstimate> estimates) {
        List<Double> targets = estimates.stream()
                .map(estimate -> estimate.target().rate())
                .distinct()
                .toList();
        return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
    }

    /** Silent: it stands in a row that says the same in words. */
    IntervalBar of(CellEstimate estimate) {
        return bar(estimate, SILENT);
    }

    /** With words of its own. */
    IntervalBar described(CellEstimate estimate) {
        return bar(estimate, words.interval(estimate)).expected(100 * estimate.expected());
    }

    /** The axis; without a label for the target where the bars have different ones. */
    ScaleAxis axis() {
        return new ScaleAxis(scale)
                .tick(scale.min(), String.valueOf(Math.round(scale.min())))
                .tick(scale.max(), String.valueOf(Math.round(scale.max())));
    }

    ScaleAxis axis(double target) {
        return axis().target(100 * target, words.text("axis.target", RateWords.percent(target)));
    }

    private IntervalBar bar(CellEstimate estimate, String description) {
        Interval range = estimate.range();
        return new IntervalBar(
                new IntervalBar.Interval(100 * range.low(), 100 * estimate.mean(), 100 * range.high()),
                100 * estimate.target().rate(),
                scale,
                Bands.bar(estimate.band()),
                description);
    }
}
