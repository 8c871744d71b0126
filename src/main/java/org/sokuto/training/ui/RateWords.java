package org.sokuto.training.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.Channel;
import org.sokuto.calls.rates.Interval;
import org.sokuto.catalog.TopicItem;
import org.sokuto.shared.Messages;
import org.sokuto.training.AnalysisBasis;
import org.sokuto.training.GapQuery;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.GapSettings;
import org.sokuto.training.analysis.RateBand;

/** Says rates, ranges and their certainty in words: frequencies before percentages, whole percents, never without n. */
final class RateWords {

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;
    private static final double UNLIKELY = 0.2;
    private static final double HARDLY = 0.05;

    private final Messages messages;
    private final Locale language;

    RateWords(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    String text(String key, Object... arguments) {
        return messages.text(language, "training." + key, arguments);
    }

    Locale language() {
        return language;
    }

    String name(TopicItem topic) {
        return topic.name(language);
    }

    /** The topic's name where its product is said already. */
    String name(TopicItem topic, TopicItem product) {
        return topic.nameWithin(product, language);
    }

    static int percent(double rate) {
        return (int) Math.round(rate * 100);
    }

    String percentText(double rate) {
        return text("percent", percent(rate));
    }

    String range(Interval range) {
        int low = percent(range.low());
        int high = percent(range.high());
        return low == high ? text("percent", low) : text("range", low, high);
    }

    /** The rate as a frequency in ten calls. */
    String outOfTen(double rate) {
        long cases = Math.round(rate * 10);
        return cases == 0 ? text("cases.none") : cases == 10 ? text("cases.all") : text("cases", cases);
    }

    /** What may be said of a rate that lies below its target with this probability. */
    String certainty(double belowTarget) {
        if (belowTarget >= SURE) {
            return text("certainty.below.sure");
        }
        if (belowTarget >= LIKELY) {
            return text("certainty.below");
        }
        if (belowTarget > UNLIKELY) {
            return text("certainty.open");
        }
        return belowTarget > HARDLY ? text("certainty.met") : text("certainty.met.sure");
    }

    /** How often in a hundred the rate would lie below what is still acceptable. */
    String ofHundred(CellEstimate estimate) {
        int lowest = percent(estimate.target().lowestAcceptable());
        int times = percent(estimate.probabilityBelowTarget());
        if (times == 0) {
            return text("hundred.none", lowest);
        }
        return times == 100 ? text("hundred.all", lowest) : text("hundred", lowest, times);
    }

    /** How many calls of the period would turn if the target were met. */
    String turn(double lostCalls, long days) {
        long calls = Math.round(lostCalls);
        return calls == 0 ? text("turn.none", days) : text("turn", days, calls);
    }

    String expectedAndSeen(CellEstimate estimate) {
        var counts = estimate.cell().counts();
        return text("expected-and-seen", percent(estimate.expected()), counts.n(), counts.immediate());
    }

    /** Why there is no estimate yet. */
    String thin(int calls) {
        return text("thin", calls, GapSettings.STARTER.minimumCount());
    }

    String band(RateBand band) {
        return text("band." + band);
    }

    /** Short for small places: n=41. */
    String count(int calls) {
        return text("n", calls);
    }

    /** A cell as a screen reader says it. */
    String cell(String row, String topic, @Nullable CellEstimate estimate) {
        int calls = estimate == null ? 0 : estimate.cell().counts().n();
        return estimate == null || estimate.band() == RateBand.TOO_FEW
                ? text("cell.few", row, topic, calls)
                : cell(row, topic, estimate.band(), estimate.mean(), calls);
    }

    String cell(String row, String topic, RateBand band, double rate, int calls) {
        return text("cell", row, topic, band(band), percent(rate), calls);
    }

    String interval(CellEstimate estimate) {
        return text(
                "interval",
                percent(estimate.mean()),
                range(estimate.range()),
                estimate.cell().counts().n());
    }

    String until(AnalysisBasis basis) {
        return text("until", day(basis.lastImportedDay()));
    }

    String period(AnalysisBasis basis) {
        return text(
                "period",
                basis.period().days(),
                day(basis.period().first()),
                day(basis.period().last()));
    }

    String channels(Set<Channel> channels) {
        return text(channels.equals(GapQuery.STARTER.channels()) ? "channel.PHONE" : "channel.all");
    }

    private String day(LocalDate day) {
        return format("date.day", day);
    }

    String date(LocalDate date) {
        return format("date", date);
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(text(pattern), language).format(date);
    }
}
