package org.sokuto.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked and what is right, by stable keys. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Question.Single.class, name = "single"),
    @JsonSubTypes.Type(value = Question.Multiple.class, name = "multiple"),
    @JsonSubTypes.Type(value = Question.TrueFalse.class, name = "true_false"),
    @JsonSubTypes.Type(value = Question.ShortText.class, name = "short_text"),
    @JsonSubTypes.Type(value = Question.Numeric.class, name = "numeric"),
    @JsonSubTypes.Type(value = Question.Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = Question.Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = Question.Categorise.class, name = "categorise")
})
public sealed interface Question {

    QuestionType type();

    /** What is right, without the words; two versions that agree in it ask the same. */
    Object solution();

    /** One text with its key. */
    record Item(String key, String text) {}

    /** A choice and whether it is right. */
    record Option(
            String key,
            String text,
            boolean correct,
            @Nullable String feedback) {}

    /** A text and its counterpart. */
    record Pair(String key, String left, String right) {}

    /** A text and the key of the category it belongs to. */
    record Member(String key, String text, String category) {}

    /** Exactly one option is right. */
    record Single(List<Option> options) implements Question {

        public Single {
            options = List.copyOf(options);
        }

        @Override
        public QuestionType type() {
            return QuestionType.SINGLE;
        }

        @Override
        public Object solution() {
            return correct(options);
        }
    }

    /** At least one option is right. */
    record Multiple(List<Option> options) implements Question {

        public Multiple {
            options = List.copyOf(options);
        }

        @Override
        public QuestionType type() {
            return QuestionType.MULTIPLE;
        }

        @Override
        public Object solution() {
            return correct(options);
        }
    }

    /** A statement that holds or does not. */
    record TrueFalse(boolean answer) implements Question {

        /** The keys by which a response says that the statement holds, or does not. */
        public static final String TRUE = "true";

        public static final String FALSE = "false";

        @Override
        public QuestionType type() {
            return QuestionType.TRUE_FALSE;
        }

        @Override
        public Object solution() {
            return answer;
        }
    }

    /** Any of the texts is right. */
    record ShortText(List<String> answers) implements Question {

        public ShortText {
            answers = List.copyOf(answers);
        }

        @Override
        public QuestionType type() {
            return QuestionType.SHORT_TEXT;
        }

        @Override
        public Object solution() {
            return answers;
        }
    }

    /** A number is right that is at most the tolerance away. */
    record Numeric(
            BigDecimal answer,
            BigDecimal tolerance,
            @Nullable String unit) implements Question {

        @Override
        public QuestionType type() {
            return QuestionType.NUMERIC;
        }

        @Override
        public Object solution() {
            return List.of(answer.stripTrailingZeros(), tolerance.stripTrailingZeros());
        }
    }

    /** The items in the right order. */
    record Ordering(List<Item> items) implements Question {

        public Ordering {
            items = List.copyOf(items);
        }

        @Override
        public QuestionType type() {
            return QuestionType.ORDERING;
        }

        @Override
        public Object solution() {
            return items.stream().map(Item::key).toList();
        }
    }

    /** Texts with their counterparts. */
    record Matching(List<Pair> pairs) implements Question {

        public Matching {
            pairs = List.copyOf(pairs);
        }

        @Override
        public QuestionType type() {
            return QuestionType.MATCHING;
        }

        @Override
        public Object solution() {
            return pairs.stream().map(Pair::key).toList();
        }
    }

    /** Texts that belong to categories. */
    record Categorise(List<Item> categories, List<Member> items) implements Question {

        public Categorise {
            categories = List.copyOf(categories);
            items = List.copyOf(items);
        }

        @Override
        public QuestionType type() {
            return QuestionType.CATEGORISE;
        }

        @Override
        public Object solution() {
            return items.stream().collect(Collectors.toMap(Member::key, Member::category, (a, b) -> b, TreeMap::new));
        }
    }

    private static Map<String, Boolean> correct(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::key, Option::correct, (a, b) -> b, TreeMap::new));
    }
}
