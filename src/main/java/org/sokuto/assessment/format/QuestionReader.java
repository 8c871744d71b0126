package org.sokuto.assessment.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sokuto.assessment.scoring.Points;
import org.sokuto.assessment.scoring.Question;
import org.sokuto.assessment.scoring.Question.Item;
import org.sokuto.assessment.scoring.Question.Member;
import org.sokuto.assessment.scoring.Question.Option;
import org.sokuto.assessment.scoring.Question.Pair;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.QuestionType;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.Scorer;
import org.sokuto.shared.content.YamlObject;

/** Reads what is particular to one type of question, and checks it. */
final class QuestionReader {

    private static final List<String> COMMON =
            List.of("key", "type", "text", "points", "explanation", "lesson", "heading");
    private static final int MOST_OPTIONS = 6;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final int FEWEST_TO_ORDER = 3;

    /** A right option that is longer than this gives itself away. */
    private static final double TELLING_LENGTH = 1.5;

    private final YamlObject object;

    QuestionReader(YamlObject object) {
        this.object = object;
    }

    Question read(QuestionType type) {
        return switch (type) {
            case SINGLE -> {
                allow("options");
                List<Option> options = options();
                if (correct(options) > 1) {
                    object.error("options", "Q09", "assessment.check.Q09");
                }
                yield new Question.Single(options);
            }
            case MULTIPLE -> {
                allow("options");
                yield new Question.Multiple(options());
            }
            case TRUE_FALSE -> {
                allow("answer");
                require("answer");
                yield new Question.TrueFalse(object.flag("answer", false));
            }
            case SHORT_TEXT -> {
                allow("answers");
                yield new Question.ShortText(answers());
            }
            case NUMERIC -> {
                allow("answer", "tolerance", "unit");
                require("answer");
                BigDecimal tolerance = number("tolerance");
                if (tolerance.signum() < 0) {
                    object.error("tolerance", "Q12", "assessment.check.Q12", "tolerance");
                }
                yield new Question.Numeric(
                        number("answer"), tolerance, object.findText("unit").orElse(null));
            }
            case ORDERING -> {
                allow("items");
                yield new Question.Ordering(items("items", FEWEST_TO_ORDER, MOST_OPTIONS));
            }
            case MATCHING -> {
                allow("pairs");
                yield new Question.Matching(pairs());
            }
            case CATEGORISE -> {
                allow("categories", "items");
                List<Item> categories = items("categories", 2, MOST_OPTIONS);
                yield new Question.Categorise(categories, members(categories));
            }
        };
    }

    private void allow(String... own) {
        List<String> keys = new ArrayList<>(COMMON);
        keys.addAll(List.of(own));
        object.allow(keys.toArray(String[]::new));
    }

    private void require(String key) {
        if (!object.has(key)) {
            object.missing(key);
        }
    }

    private List<Option> options() {
        List<Option> options = object.objects("options").stream()
                .map(option -> option.allow("key", "text", "correct", "feedback"))
                .map(option -> new Option(
                        option.text("key"),
                        option.text("text"),
                        option.flag("correct", false),
                        option.findText("feedback").orElse(null)))
                .toList();
        size("options", options.size(), 2, MOST_OPTIONS);
        unique("options", options, Option::key, "assessment.check.Q06");
        unique("options", options, Option::text, "assessment.check.Q07");
        if (correct(options) == 0) {
            object.error("options", "Q08", "assessment.check.Q08");
        }
        warnOfTellingLength(options);
        return options;
    }

    private static long correct(List<Option> options) {
        return options.stream().filter(Option::correct).count();
    }

    private void warnOfTellingLength(List<Option> options) {
        double others = options.stream()
                .filter(option -> !option.correct())
                .mapToInt(option -> option.text().length())
                .average()
                .orElse(Double.MAX_VALUE);
        options.stream()
                .filter(option -> option.correct() && option.text().length() > TELLING_LENGTH * others)
                .forEach(option -> object.warning("options", "Q10", "assessment.check.Q10", option.key()));
    }

    private List<String> answers() {
        List<String> answers = object.texts("answers");
        if (answers.isEmpty() || !answers.stream().allMatch(QuestionReader::canBeGiven)) {
            object.error("answers", "Q11", "assessment.check.Q11");
        }
        return answers;
    }

    /** Whether who types exactly that is right. */
    private static boolean canBeGiven(String answer) {
        Question question = new Question.ShortText(List.of(answer));
        QuestionContent content = new QuestionContent("", 1, question, null, null, null);
        return Scorer.mark(content, new Response.Text(answer)).isRight();
    }

    private BigDecimal number(String key) {
        Optional<String> text = object.findText(key);
        Optional<BigDecimal> number =
                text.filter(written -> NUMBER.matcher(written).matches()).map(BigDecimal::new);
        if (text.isPresent() && number.isEmpty()) {
            object.error(key, "Q12", "assessment.check.Q12", key);
        }
        return number.orElse(BigDecimal.ZERO);
    }

    private List<Item> items(String list, int fewest, int most) {
        List<Item> items = object.objects(list).stream()
                .map(item -> item.allow("key", "text"))
                .map(item -> new Item(item.text("key"), item.text("text")))
                .toList();
        size(list, items.size(), fewest, most);
        unique(list, items, Item::key, "assessment.check.Q06");
        unique(list, items, Item::text, "assessment.check.Q07");
        return items;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = object.objects("pairs").stream()
                .map(pair -> pair.allow("key", "left", "right"))
                .map(pair -> new Pair(pair.text("key"), pair.text("left"), pair.text("right")))
                .toList();
        size("pairs", pairs.size(), FEWEST_TO_ORDER, MOST_OPTIONS);
        unique("pairs", pairs, Pair::key, "assessment.check.Q06");
        unique("pairs", pairs, Pair::left, "assessment.check.Q07");
        unique("pairs", pairs, Pair::right, "assessment.check.Q07");
        return pairs;
    }

    private List<Member> members(List<Item> categories) {
        Set<String> known = new HashSet<>();
        categories.forEach(category -> known.add(category.key()));
        List<Member> members = new ArrayList<>();
        for (YamlObject item : object.objects("items")) {
            item.allow("key", "text", "category");
            Member member = new Member(item.text("key"), item.text("text"), item.text("category"));
            if (!member.category().isEmpty() && !known.contains(member.category())) {
                item.error("category", "Q13", "assessment.check.Q13", member.category());
            }
            members.add(member);
        }
        size("items", members.size(), 2, Points.MOST_ITEMS);
        unique("items", members, Member::key, "assessment.check.Q06");
        unique("items", members, Member::text, "assessment.check.Q07");
        return members;
    }

    private void size(String list, int size, int fewest, int most) {
        if (size < fewest || size > most) {
            object.error(list, "Q14", "assessment.check.Q14", list, fewest, most);
        }
    }

    private <T> void unique(String list, List<T> all, Function<T, String> of, String messageKey) {
        Set<String> seen = new HashSet<>();
        String code = messageKey.substring(messageKey.lastIndexOf('.') + 1);
        all.stream()
                .map(of)
                .filter(text -> !text.isEmpty() && !seen.add(text))
                .forEach(text -> object.error(list, code, messageKey, text));
    }
}
