package org.sokuto.assessment.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/** One question of each type, with keys that would be noticed. */
public final class Samples {

    public static final Single SINGLE =
            new Single(List.of(option("author-a", false), option("author-b", true), option("author-c", false)));
    public static final Multiple MULTIPLE = new Multiple(List.of(
            option("author-a", true),
            option("author-b", false),
            option("author-c", true),
            option("author-d", false),
            option("author-e", true)));
    public static final TrueFalse TRUE_FALSE = new TrueFalse(false);
    public static final ShortText SHORT_TEXT = new ShortText(List.of("本人確認", "ご本人の確認"));
    public static final Numeric NUMERIC = new Numeric(new BigDecimal("8.5"), new BigDecimal("0.5"), "日");
    public static final Ordering ORDERING = new Ordering(items(5));
    public static final Matching MATCHING = new Matching(IntStream.range(0, 4)
            .mapToObj(i -> new Pair("author-" + i, "左" + i, "右" + i))
            .toList());
    public static final Categorise CATEGORISE = new Categorise(
            List.of(new Item("author-ours", "当社"), new Item("author-theirs", "お客様")),
            List.of(
                    new Member("author-0", "品0", "author-ours"),
                    new Member("author-1", "品1", "author-theirs"),
                    new Member("author-2", "品2", "author-ours")));

    private Samples() {}

    public static List<Question> all() {
        return List.of(SINGLE, MULTIPLE, TRUE_FALSE, SHORT_TEXT, NUMERIC, ORDERING, MATCHING, CATEGORISE);
    }

    public static QuestionContent content(Question question) {
        return content(question, 1);
    }

    public static QuestionContent content(Question question, int points) {
        return new QuestionContent("問題文", points, question, "解説の文", "hikari/lamp", "見出し");
    }

    public static List<Item> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Item("author-" + i, "品" + i))
                .toList();
    }

    /** The response that is right. */
    public static Response right(Question question) {
        return switch (question) {
            case Single ignored -> new Response.Choice(Set.of("author-b"));
            case Multiple ignored -> new Response.Choice(Set.of("author-a", "author-c", "author-e"));
            case TrueFalse(boolean answer) -> new Response.Choice(Set.of(String.valueOf(answer)));
            case ShortText(List<String> answers) -> new Response.Text(answers.getFirst());
            case Numeric numeric -> new Response.Text(numeric.answer().toPlainString());
            case Ordering(List<Item> items) ->
                new Response.Order(items.stream().map(Item::key).toList());
            case Matching(List<Pair> pairs) ->
                new Response.Placement(Map.of(
                        "author-0",
                        "author-0",
                        "author-1",
                        "author-1",
                        "author-2",
                        "author-2",
                        "author-3",
                        "author-3"));
            case Categorise ignored ->
                new Response.Placement(
                        Map.of("author-0", "author-ours", "author-1", "author-theirs", "author-2", "author-ours"));
        };
    }

    private static Option option(String key, boolean correct) {
        return new Option(key, "選択肢 " + key.substring(7), correct, "秘密の一言 " + key.substring(7));
    }

    static Response.Choice choice(String... options) {
        return new Response.Choice(Set.of(options));
    }

    static int parts(Question question, @Nullable Response response) {
        return Scorer.mark(content(question), response).parts();
    }
}
