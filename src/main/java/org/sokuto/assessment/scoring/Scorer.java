package org.sokuto.assessment.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Mark.OptionMark;
import org.sokuto.assessment.scoring.Mark.PlaceMark;
import org.sokuto.assessment.scoring.Question.Categorise;
import org.sokuto.assessment.scoring.Question.Item;
import org.sokuto.assessment.scoring.Question.Matching;
import org.sokuto.assessment.scoring.Question.Member;
import org.sokuto.assessment.scoring.Question.Multiple;
import org.sokuto.assessment.scoring.Question.Numeric;
import org.sokuto.assessment.scoring.Question.Option;
import org.sokuto.assessment.scoring.Question.Ordering;
import org.sokuto.assessment.scoring.Question.Pair;
import org.sokuto.assessment.scoring.Question.ShortText;
import org.sokuto.assessment.scoring.Question.Single;
import org.sokuto.assessment.scoring.Question.TrueFalse;

/** Marks an answer, given by the question's own keys, to the exact part of a point. */
public final class Scorer {

    private final int points;

    private Scorer(int points) {
        this.points = points;
    }

    /** The mark of an answer; one that does not fit the question, like a missing one, earns nothing. */
    public static Mark mark(QuestionContent content, @Nullable Response response) {
        Scorer scorer = new Scorer(content.points());
        return switch (content.question()) {
            case Single(List<Option> options) -> scorer.single(options, chosen(response));
            case Multiple(List<Option> options) -> scorer.multiple(options, chosen(response));
            case TrueFalse(boolean answer) -> scorer.single(statement(answer), chosen(response));
            case ShortText(List<String> answers) -> scorer.shortText(answers, typed(response));
            case Numeric numeric -> scorer.numeric(numeric, typed(response));
            case Ordering(List<Item> items) ->
                scorer.ordering(items, response instanceof Response.Order(List<String> order) ? order : List.of());
            case Matching(List<Pair> pairs) -> scorer.matching(pairs, placed(response));
            case Categorise categorise -> scorer.categorise(categorise, placed(response));
        };
    }

    private Mark single(List<Option> options, Set<String> chosen) {
        boolean right = options.stream().allMatch(option -> option.correct() == chosen.contains(option.key()));
        return choice(options, chosen, right ? 1 : 0, 1);
    }

    /** A wrong tick takes a right one's share away, so that ticking everything earns nothing extra. */
    private Mark multiple(List<Option> options, Set<String> chosen) {
        int correct = (int) options.stream().filter(Option::correct).count();
        int earned = options.stream()
                .filter(option -> chosen.contains(option.key()))
                .mapToInt(option -> option.correct() ? 1 : -1)
                .sum();
        return choice(options, chosen, Math.max(0, earned), correct);
    }

    private Mark choice(List<Option> options, Set<String> chosen, int right, int of) {
        List<OptionMark> marks = options.stream()
                .map(option -> new OptionMark(
                        option.key(),
                        option.text(),
                        chosen.contains(option.key()),
                        option.correct(),
                        option.feedback()))
                .toList();
        return new Mark(parts(right, of), parts(of, of), marks, List.of(), null, List.of());
    }

    private Mark shortText(List<String> answers, String typed) {
        String said = AnswerText.fold(typed);
        Optional<String> matched = said.isEmpty()
                ? Optional.empty()
                : answers.stream()
                        .filter(answer -> AnswerText.fold(answer).equals(said))
                        .findFirst();
        return text(matched, answers);
    }

    private Mark numeric(Numeric question, String typed) {
        String right = question.answer().toPlainString() + (question.unit() == null ? "" : question.unit());
        Optional<String> matched = AnswerText.number(typed, question.unit())
                .filter(number -> number.subtract(question.answer()).abs().compareTo(question.tolerance()) <= 0)
                .map(number -> right);
        return text(matched, List.of(right));
    }

    private Mark text(Optional<String> matched, List<String> accepted) {
        return new Mark(
                parts(matched.isPresent() ? 1 : 0, 1),
                parts(1, 1),
                List.of(),
                List.of(),
                matched.orElse(null),
                accepted);
    }

    /** Neighbours that belong together are what counts: one item out of place does not spoil the rest. */
    private Mark ordering(List<Item> items, List<String> order) {
        List<String> right = items.stream().map(Item::key).toList();
        int neighbours = (int) IntStream.range(1, order.size())
                .filter(i -> right.contains(order.get(i - 1))
                        && right.indexOf(order.get(i)) == right.indexOf(order.get(i - 1)) + 1)
                .count();
        List<PlaceMark> marks = IntStream.range(0, items.size())
                .mapToObj(i -> {
                    Item item = items.get(i);
                    return new PlaceMark(item.key(), item.text(), place(order, item.key()), String.valueOf(i + 1));
                })
                .toList();
        return places(marks, neighbours, items.size() - 1);
    }

    private static @Nullable String place(List<String> order, String key) {
        int index = order.indexOf(key);
        return index < 0 ? null : String.valueOf(index + 1);
    }

    private Mark matching(List<Pair> pairs, Map<String, String> placed) {
        Map<String, String> rights = pairs.stream().collect(Collectors.toMap(Pair::key, Pair::right));
        return places(pairs.stream()
                .map(pair -> new PlaceMark(pair.key(), pair.left(), rights.get(placed.get(pair.key())), pair.right()))
                .toList());
    }

    private Mark categorise(Categorise question, Map<String, String> placed) {
        Map<String, String> names = new HashMap<>();
        question.categories().forEach(category -> names.put(category.key(), category.text()));
        return places(question.items().stream()
                .map((Member item) -> new PlaceMark(
                        item.key(),
                        item.text(),
                        names.get(placed.get(item.key())),
                        names.getOrDefault(item.category(), "")))
                .toList());
    }

    private Mark places(List<PlaceMark> marks) {
        return places(marks, (int) marks.stream().filter(PlaceMark::isRight).count(), marks.size());
    }

    private Mark places(List<PlaceMark> marks, int right, int of) {
        return new Mark(parts(right, of), parts(of, of), List.of(), marks, null, List.of());
    }

    private int parts(int right, int of) {
        return Points.share(right, of, points);
    }

    private static Set<String> chosen(@Nullable Response response) {
        return response instanceof Response.Choice(Set<String> options) ? options : Set.of();
    }

    private static String typed(@Nullable Response response) {
        return response instanceof Response.Text(String text) ? text : "";
    }

    private static Map<String, String> placed(@Nullable Response response) {
        return response instanceof Response.Placement(Map<String, String> places) ? places : Map.of();
    }

    /** A statement is a choice between true and false; the words for them are the page's. */
    private static List<Option> statement(boolean answer) {
        return List.of(new Option(TrueFalse.TRUE, "", answer, null), new Option(TrueFalse.FALSE, "", !answer, null));
    }
}
