package org.sokuto.shell.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sokuto.assessment.format.QuestionFiles;
import org.sokuto.assessment.scoring.Question;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.ShownQuestion;
import org.sokuto.assessment.scoring.ShownQuestion.ShownOption;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.Findings;
import org.springframework.stereotype.Component;

/** Knows what is right in the shipped questions, as somebody who has learned it does. */
@Component
class AnswerBook {

    private final Map<String, Question> byText = new HashMap<>();

    AnswerBook(ShippedContent content) {
        Findings findings = new Findings();
        QuestionFiles.read(content.read(findings), findings).stream()
                .flatMap(file -> file.questions().stream())
                .forEach(question ->
                        byText.put(question.content().text(), question.content().question()));
    }

    Response right(ShownQuestion shown) {
        return switch (known(shown)) {
            case Question.Single(List<Question.Option> options) -> chosen(shown, options, Question.Option::correct);
            case Question.Multiple(List<Question.Option> options) -> chosen(shown, options, Question.Option::correct);
            case Question.TrueFalse(boolean answer) -> new Response.Choice(Set.of(Boolean.toString(answer)));
            case Question.ShortText(List<String> answers) -> new Response.Text(answers.getFirst());
            case Question.Numeric numeric -> new Response.Text(numeric.answer().toPlainString());
            case Question.Ordering(List<Question.Item> items) ->
                new Response.Order(items.stream()
                        .map(item -> key(shown.options(), item.text()))
                        .toList());
            case Question.Matching(List<Question.Pair> pairs) ->
                new Response.Placement(pairs.stream()
                        .collect(Collectors.toMap(
                                pair -> key(shown.options(), pair.left()), pair -> key(shown.places(), pair.right()))));
            case Question.Categorise(List<Question.Item> categories, List<Question.Member> members) -> {
                Map<String, String> texts =
                        categories.stream().collect(Collectors.toMap(Question.Item::key, Question.Item::text));
                yield new Response.Placement(members.stream()
                        .collect(Collectors.toMap(
                                member -> key(shown.options(), member.text()),
                                member -> key(shown.places(), Objects.requireNonNull(texts.get(member.category()))))));
            }
        };
    }

    /** Something that a learner could answer and that earns nothing. */
    Response wrong(ShownQuestion shown) {
        return switch (known(shown)) {
            case Question.Single(List<Question.Option> options) ->
                chosen(shown, List.of(first(options)), option -> true);
            case Question.Multiple(List<Question.Option> options) ->
                chosen(shown, options, option -> !option.correct());
            case Question.TrueFalse(boolean answer) -> new Response.Choice(Set.of(Boolean.toString(!answer)));
            case Question.ShortText ignored -> new Response.Text("？");
            case Question.Numeric ignored -> new Response.Text("0");
            case Question.Ordering ignored -> new Response.Order(List.of());
            case Question.Matching ignored -> new Response.Placement(Map.of());
            case Question.Categorise ignored -> new Response.Placement(Map.of());
        };
    }

    private Question known(ShownQuestion shown) {
        Question question = byText.get(shown.text());
        if (question == null) {
            throw new IllegalArgumentException("no shipped question says " + shown.text());
        }
        return question;
    }

    private static Question.Option first(List<Question.Option> options) {
        return options.stream().filter(option -> !option.correct()).findFirst().orElseThrow();
    }

    private static Response chosen(
            ShownQuestion shown, List<Question.Option> options, Predicate<Question.Option> which) {
        return new Response.Choice(options.stream()
                .filter(which)
                .map(option -> key(shown.options(), option.text()))
                .collect(Collectors.toSet()));
    }

    private static String key(List<ShownOption> options, String text) {
        return options.stream()
                .filter(option -> option.text().equals(text))
                .map(ShownOption::key)
                .findFirst()
                .orElseThrow();
    }
}
