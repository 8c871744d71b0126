package org.sokuto.roleplay.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a conversation that came to its end scores. Points are held in tenths of a point.
 *
 * @param total of 1000, after the cap
 * @param attained of 1000, before the cap: the sum of the rows
 * @param missed required points with a gate that were not met
 * @param breaches breaches that were committed
 */
public record Score(
        int total,
        int attained,
        boolean passed,
        List<RowScore> rows,
        List<Scenario.RequiredPoint> missed,
        List<Scenario.Breach> breaches) {

    /** The most that a conversation with a breach scores, in tenths. */
    public static final int CAP = 490;

    /**
     * What a row contributes.
     *
     * @param points in tenths, of {@code most}
     * @param most the part of 100 that the row makes up, in tenths
     */
    public record RowScore(Rubric.Row row, int points, int most) {}

    /** The exact points of a row, to be rounded with the others. */
    private record Part(Rubric.Row row, Fraction exact, Fraction share) {

        Fraction remainder() {
            return exact.minus(Fraction.of(exact.wholeTenths(), 10));
        }
    }

    public Score {
        rows = List.copyOf(rows);
        missed = List.copyOf(missed);
        breaches = List.copyOf(breaches);
    }

    public static Score of(Conversation conversation, Valuation valuation) {
        List<Part> parts = valuation.rows().stream()
                .map(row -> part(conversation, valuation, row))
                .toList();
        int attained = parts.stream()
                .map(Part::exact)
                .reduce(Fraction.ZERO, Fraction::plus)
                .tenths();
        Scenario scenario = conversation.scenario();
        Set<String> met = conversation.met();
        List<Scenario.RequiredPoint> missed = scenario.required().stream()
                .filter(point -> point.gate() && !met.contains(point.key()))
                .toList();
        List<Scenario.Breach> breaches = scenario.breaches().stream()
                .filter(breach -> conversation.moves().stream()
                        .anyMatch(move -> breach.key().equals(move.option().breach())))
                .toList();
        boolean passed = conversation.end().filter(Node.End::passEligible).isPresent()
                && !conversation.stopped()
                && missed.isEmpty()
                && breaches.isEmpty();
        int total = breaches.isEmpty() ? attained : Math.min(attained, CAP);
        return new Score(total, attained, passed, rounded(parts, attained), missed, breaches);
    }

    private static Part part(Conversation conversation, Valuation valuation, Rubric.Row row) {
        int points = conversation.moves().stream()
                .mapToInt(move -> move.option().points(row.key()))
                .sum();
        int least = valuation.range(row.key()).least();
        return new Part(row, valuation.worth(row, points - least), valuation.share(row));
    }

    /** Rounds the rows down, and those with the largest remainders up, until they sum to the total. */
    private static List<RowScore> rounded(List<Part> parts, int attained) {
        int missing = attained
                - parts.stream().mapToInt(part -> part.exact().wholeTenths()).sum();
        List<Part> up = parts.stream()
                .sorted(Comparator.comparing(Part::remainder).reversed())
                .limit(missing)
                .toList();
        List<RowScore> rows = new ArrayList<>();
        for (Part part : parts) {
            int points = part.exact().wholeTenths() + (up.contains(part) ? 1 : 0);
            rows.add(new RowScore(part.row(), points, part.share().tenths()));
        }
        return rows;
    }
}
