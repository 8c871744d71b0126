package org.sokuto.assessment.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sokuto.assessment.scoring.Question.Categorise;
import org.sokuto.assessment.scoring.Question.Item;
import org.sokuto.assessment.scoring.Question.Matching;
import org.sokuto.assessment.scoring.Question.Multiple;
import org.sokuto.assessment.scoring.Question.Numeric;
import org.sokuto.assessment.scoring.Question.Option;
import org.sokuto.assessment.scoring.Question.Ordering;
import org.sokuto.assessment.scoring.Question.ShortText;
import org.sokuto.assessment.scoring.Question.Single;
import org.sokuto.assessment.scoring.Question.TrueFalse;
import org.sokuto.assessment.scoring.ShownQuestion.ShownOption;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.Sha256;

/**
 * How one attempt shows a question. Keys and order are drawn from a secret seed and nothing else: the same seed shows the
 * same bytes for ever, and the keys of an author, which may well be in the right order, never leave the server.
 */
public final class Presentation {

    /** The longest typed answer. */
    public static final int LONGEST_TEXT = 500;

    private static final int KEY_LENGTH = 12;

    private final QuestionContent content;
    private final long seed;
    private final Map<String, String> options;
    private final Map<String, String> places;

    /** Shown keys by own keys, in the order shown. */
    private Presentation(QuestionContent content, long seed) {
        this.content = content;
        this.seed = seed;
        Question question = content.question();
        this.options = shuffled("option", texts(question).keySet());
        this.places = shuffled("place", placeTexts(question).keySet());
    }

    public static Presentation of(QuestionContent content, long seed) {
        return new Presentation(content, seed);
    }

    public ShownQuestion shown() {
        Question question = content.question();
        return new ShownQuestion(
                question.type(),
                content.text(),
                content.points(),
                shown(options, texts(question)),
                shown(places, placeTexts(question)),
                question instanceof Numeric numeric ? numeric.unit() : null);
    }

    /** An answer by shown keys as one by the question's own; one that does not fit the question is refused. */
    public Response own(Response shown) {
        return translate(shown, inverse(options), inverse(places));
    }

    /** An answer by the question's own keys as it is shown. */
    public Response shown(Response own) {
        return translate(own, options, places);
    }

    /** The mark with everything in the order in which it was shown; an order to be found is told in the right one. */
    public Mark arranged(Mark mark) {
        if (content.question() instanceof Ordering || content.question() instanceof TrueFalse) {
            return mark;
        }
        List<String> order = List.copyOf(options.keySet());
        return new Mark(
                mark.parts(),
                mark.maxParts(),
                sorted(mark.options(), order, Mark.OptionMark::key),
                sorted(mark.places(), order, Mark.PlaceMark::key),
                mark.matched(),
                mark.accepted());
    }

    private static <T> List<T> sorted(List<T> all, List<String> order, Function<T, String> key) {
        return all.stream()
                .sorted(Comparator.comparingInt(one -> order.indexOf(key.apply(one))))
                .toList();
    }

    private Response translate(Response response, Map<String, String> optionKeys, Map<String, String> placeKeys) {
        QuestionType type = content.question().type();
        boolean fits = switch (response) {
            case Response.Choice(Set<String> chosen) ->
                switch (type) {
                    case SINGLE, TRUE_FALSE -> chosen.size() <= 1;
                    case MULTIPLE -> true;
                    default -> false;
                };
            case Response.Text(String text) ->
                (type == QuestionType.SHORT_TEXT || type == QuestionType.NUMERIC) && text.length() <= LONGEST_TEXT;
            case Response.Order(List<String> items) ->
                type == QuestionType.ORDERING
                        && (items.isEmpty()
                                || (items.size() == options.size()
                                        && new HashSet<>(items).equals(optionKeys.keySet())));
            case Response.Placement ignored -> type == QuestionType.MATCHING || type == QuestionType.CATEGORISE;
        };
        if (!fits) {
            throw unfit();
        }
        return switch (response) {
            case Response.Choice(Set<String> chosen) -> {
                Set<String> keys = new HashSet<>();
                chosen.forEach(key -> keys.add(known(optionKeys, key)));
                yield new Response.Choice(keys);
            }
            case Response.Text text -> text;
            case Response.Order(List<String> items) ->
                new Response.Order(
                        items.stream().map(key -> known(optionKeys, key)).toList());
            case Response.Placement(Map<String, String> placed) -> {
                Map<String, String> keys = new HashMap<>();
                placed.forEach((item, place) -> keys.put(known(optionKeys, item), known(placeKeys, place)));
                yield new Response.Placement(keys);
            }
        };
    }

    private static String known(Map<String, String> keys, String key) {
        String other = keys.get(key);
        if (other == null) {
            throw unfit();
        }
        return other;
    }

    private static InvalidInput unfit() {
        return new InvalidInput("response", "assessment.answer.unfit");
    }

    private Map<String, String> shuffled(String kind, Set<String> keys) {
        Map<String, String> drawn = new LinkedHashMap<>();
        if (content.question() instanceof TrueFalse) {
            keys.forEach(key -> drawn.put(key, key));
            return drawn;
        }
        List<String> order = new ArrayList<>(keys);
        order.sort(Comparator.comparing(key -> draw(kind, key)));
        if (content.question() instanceof Ordering && order.equals(List.copyOf(keys))) {
            Collections.rotate(order, 1);
        }
        order.forEach(key -> drawn.put(key, draw(kind, key)));
        return drawn;
    }

    private String draw(String kind, String key) {
        return Sha256.of(seed + "/" + kind + "/" + key).substring(0, KEY_LENGTH);
    }

    private static Map<String, String> inverse(Map<String, String> keys) {
        Map<String, String> inverse = new HashMap<>();
        keys.forEach((own, shown) -> inverse.put(shown, own));
        return inverse;
    }

    private static List<ShownOption> shown(Map<String, String> keys, Map<String, String> texts) {
        return keys.entrySet().stream()
                .map(key -> new ShownOption(key.getValue(), texts.getOrDefault(key.getKey(), "")))
                .toList();
    }

    /** Texts of what is ticked or put somewhere, by own key, in the author's order. */
    private static Map<String, String> texts(Question question) {
        Map<String, String> texts = new LinkedHashMap<>();
        switch (question) {
            case Single(List<Option> all) -> all.forEach(one -> texts.put(one.key(), one.text()));
            case Multiple(List<Option> all) -> all.forEach(one -> texts.put(one.key(), one.text()));
            case TrueFalse ignored -> List.of(TrueFalse.TRUE, TrueFalse.FALSE).forEach(key -> texts.put(key, ""));
            case Ordering(List<Item> all) -> all.forEach(one -> texts.put(one.key(), one.text()));
            case Matching(var all) -> all.forEach(one -> texts.put(one.key(), one.left()));
            case Categorise(var categories, var all) -> all.forEach(one -> texts.put(one.key(), one.text()));
            case ShortText ignored -> {}
            case Numeric ignored -> {}
        }
        return texts;
    }

    private static Map<String, String> placeTexts(Question question) {
        Map<String, String> texts = new LinkedHashMap<>();
        switch (question) {
            case Matching(var all) -> all.forEach(one -> texts.put(one.key(), one.right()));
            case Categorise(var categories, var all) -> categories.forEach(one -> texts.put(one.key(), one.text()));
            default -> {}
        }
        return texts;
    }
}
