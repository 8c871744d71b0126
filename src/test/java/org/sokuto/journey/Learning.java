package org.sokuto.journey;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sokuto.assessment.format.QuestionFiles;
import org.sokuto.assessment.scoring.Question;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;

/** A visitor who has learned the shipped content: takes quizzes and plays role-plays in the browser. */
final class Learning {

    private static final Path CONTENT = Path.of("curricula");
    private static final Pattern OPTION = Pattern.compile("- key: ([a-f])\\n\\s+text: (.+)");

    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();
    private final Visitor visitor;

    Learning(Visitor visitor) {
        this.visitor = visitor;
        Findings findings = new Findings();
        QuestionFiles.read(ContentTree.of(CONTENT, findings), findings).stream()
                .flatMap(file -> file.questions().stream())
                .forEach(question -> questions.put(
                        question.content().text(), question.content().question()));
        try (Stream<Path> scenarios = Files.list(CONTENT.resolve("scenarios"))) {
            for (Path scenario : (Iterable<Path>) scenarios::iterator) {
                OPTION.matcher(Files.readString(scenario))
                        .results()
                        .forEach(option -> letters.put(option.group(2), option.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the quiz on the page that is open, from its start to its result. */
    void takeQuiz() {
        visitor.begin("attempts");
        while (visitor.page().locator(".question .read").count() > 0) {
            answer(questions.get(visitor.page().locator(".question .read").innerText()));
            goOn();
        }
        visitor.page().locator(".attempt-steps vaadin-button[theme~=primary]").click();
        visitor.page()
                .locator("vaadin-confirm-dialog, vaadin-dialog")
                .locator("vaadin-button[theme~=primary]")
                .last()
                .click();
        visitor.page().waitForURL(url -> url.endsWith("/result"));
        visitor.settle();
    }

    /** Leaves the question for the next one, or for the last look. */
    private void goOn() {
        String shown = visitor.page().locator(".question-head h2").innerText();
        visitor.page().locator(".attempt-steps a.primary").click();
        visitor.page()
                .waitForFunction(
                        "shown => document.querySelector('.review')"
                                + " || document.querySelector('.question-head h2')?.textContent !== shown",
                        shown);
        visitor.settle();
    }

    private void answer(Question question) {
        switch (question) {
            case Question.Single(List<Question.Option> options) -> choose(options);
            case Question.Multiple(List<Question.Option> options) -> choose(options);
            case Question.TrueFalse(boolean answer) ->
                click(visitor.page().locator(".choices .choice").nth(answer ? 0 : 1));
            case Question.ShortText(List<String> answers) -> type(answers.getFirst());
            case Question.Numeric numeric -> type(numeric.answer().toPlainString());
            case Question.Ordering(List<Question.Item> items) -> order(items);
            case Question.Matching(List<Question.Pair> pairs) ->
                pairs.forEach(pair -> place(pair.left(), pair.right()));
            case Question.Categorise(List<Question.Item> categories, List<Question.Member> members) ->
                members.forEach(member -> place(
                        member.text(),
                        categories.stream()
                                .filter(category -> category.key().equals(member.category()))
                                .map(Question.Item::text)
                                .findFirst()
                                .orElseThrow()));
        }
    }

    private void choose(List<Question.Option> options) {
        options.stream()
                .filter(Question.Option::correct)
                .forEach(option -> click(visitor.page()
                        .locator(".choices .choice")
                        .filter(new Locator.FilterOptions().setHas(exactly(option.text())))));
    }

    private Locator exactly(String text) {
        return visitor.page().getByText(text, new com.microsoft.playwright.Page.GetByTextOptions().setExact(true));
    }

    private void type(String text) {
        visitor.page().locator(".typed input").fill(text);
        visitor.acknowledged(() -> visitor.page().locator(".typed input").press("Tab"));
    }

    private void order(List<Question.Item> items) {
        for (int place = 0; place < items.size(); place++) {
            List<String> shown = visitor.page().locator(".order li").allInnerTexts().stream()
                    .map(String::strip)
                    .toList();
            int from = shown.indexOf(items.get(place).text());
            for (int step = from; step > place; step--) {
                click(visitor.page()
                        .locator(".order li")
                        .nth(step)
                        .locator("vaadin-button")
                        .first());
            }
        }
    }

    private void place(String item, String place) {
        Locator select = visitor.page()
                .locator(".places vaadin-select")
                .filter(new Locator.FilterOptions().setHas(exactly(item)));
        select.click();
        visitor.acknowledged(() -> visitor.page()
                .locator("vaadin-select-item[role=option]")
                .getByText(place, new Locator.GetByTextOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click());
    }

    private void click(Locator what) {
        visitor.acknowledged(what::click);
    }

    /** Plays the role-play on the page that is open by these options, one letter a move. */
    void play(String options) {
        visitor.begin("runs");
        for (char letter : options.toCharArray()) {
            int said = visitor.page().locator(".line.own").count();
            Locator choices = visitor.page().locator(".dock .choice");
            List<String> texts = choices.locator("[lang=ja]").allInnerTexts();
            int wanted = texts.stream().map(letters::get).toList().indexOf(String.valueOf(letter));
            click(choices.nth(wanted));
            visitor.page().locator(".line.own").nth(said).waitFor();
        }
        visitor.page().locator(".over a.primary").click();
        visitor.page().waitForURL(url -> url.endsWith("/debrief"));
        visitor.settle();
    }
}
