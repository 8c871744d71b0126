package org.sokuto.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.sokuto.assessment.scoring.Question;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestPeople;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes quizzes from files as authors write them, and takes them. */
public class TestQuizzes {

    /** Eight questions, one of each type, one point each, passed from 0.8. */
    public static final String ALL = "test.all";

    /** Two single choices of which a is right, passed with both. */
    public static final String SMALL = "test.small";

    private final QuestionLoader loader;
    private final AttemptService service;
    private final Attempts attempts;
    private final TestPeople people;
    private final List<QuizFinished> events = new CopyOnWriteArrayList<>();

    TestQuizzes(QuestionLoader loader, AttemptService service, Attempts attempts, TestPeople people) {
        this.loader = loader;
        this.service = service;
        this.attempts = attempts;
        this.people = people;
    }

    /** The quizzes {@link #ALL} and {@link #SMALL}. */
    public void make() {
        events.clear();
        load(ALL, all());
        load(SMALL, small());
    }

    public static String small() {
        return file(SMALL, "小さな確かめ", "1.0", single("one") + single("two"));
    }

    public static String all() {
        return file(ALL, "全種類", "0.8", single("single") + """
                - key: multiple
                  type: multiple
                  text: 当てはまるものをすべて選んでください。
                  options:
                    - {key: a, text: 名乗る, correct: true, feedback: はじめに名乗ります。}
                    - {key: b, text: 待たせる, feedback: 先に用件を伺います。}
                    - {key: c, text: 伺う, correct: true}
                %1$s- key: true-false
                  type: true_false
                  text: 本人確認は、料金の話より先に行う。
                  answer: true
                %1$s- key: short-text
                  type: short_text
                  text: 名乗りの次に行うことは何ですか。
                  answers: [本人確認, ご本人の確認]
                %1$s- key: numeric
                  type: numeric
                  text: 期限は何日ですか。
                  answer: 8
                  tolerance: 0
                  unit: 日
                %1$s- key: ordering
                  type: ordering
                  text: 進める順に並べてください。
                  items: [{key: a, text: 名乗る}, {key: b, text: 確かめる}, {key: c, text: 結ぶ}]
                %1$s- key: matching
                  type: matching
                  text: 組み合わせてください。
                  pairs: [{key: a, left: 赤, right: 故障}, {key: b, left: 緑, right: 正常}, {key: c, left: 消灯, right: 電源}]
                %1$s- key: categorise
                  type: categorise
                  text: 分けてください。
                  categories: [{key: ours, text: 当社}, {key: theirs, text: お客様}]
                  items: [{key: a, text: 回線, category: ours}, {key: b, text: 端末, category: theirs}]
                %1$s""".formatted(TAIL));
    }

    private static final String TAIL = "  explanation: 解説の文です。\n  lesson: test/lesson\n  heading: 見出し\n";

    private static String single(String key) {
        return """
                - key: %s
                  type: single
                  text: 最初にすることはどれですか。
                  options:
                    - {key: a, text: 名乗る, correct: true, feedback: そのとおりです。}
                    - {key: b, text: 保留する, feedback: 先に名乗ります。}
                    - {key: c, text: 転送する}
                """.formatted(key) + TAIL;
    }

    private static String file(String topic, String title, String pass, String questions) {
        return """
                topic: %s
                title: {ja: %s, en: Test quiz}
                owner: 研修チーム
                review_by: 2027-03-31
                starter: true
                source: 架空
                pass: %s
                minutes: 3
                questions:
                %s""".formatted(topic, title, pass, questions);
    }

    /** Loads the text as the file of a topic and gives what was found in it. */
    public Findings load(String topic, String text) {
        Findings findings = new Findings();
        ContentTree tree = new ContentTree();
        tree.add("questions/" + topic + ".yaml", text.getBytes(StandardCharsets.UTF_8), findings);
        tree.add("courses/test/lessons/lesson.md", "## 見出し".getBytes(StandardCharsets.UTF_8), findings);
        loader.load(tree, findings);
        return findings;
    }

    public AttemptId start(PersonId person, String quiz) {
        return people.as(person, () -> service.start(quiz));
    }

    /** Takes a quiz and answers that many questions rightly, the others not at all. */
    public AttemptId finish(PersonId person, String quiz, int right) {
        AttemptId attempt = start(person, quiz);
        for (int position = 1; position <= right; position++) {
            saveRight(person, attempt, position);
        }
        people.as(person, () -> service.submit(attempt));
        return attempt;
    }

    public SavedAnswer saveRight(PersonId person, AttemptId attempt, int position) {
        return save(person, attempt, position, 1, right(attempt, position));
    }

    public SavedAnswer save(PersonId person, AttemptId attempt, int position, int revision, Response response) {
        return people.as(
                person, () -> service.save(attempt, position, new AnswerDraft(revision, response, null, null)));
    }

    /** The right answer by the keys of the sheet. */
    public Response right(AttemptId attempt, int position) {
        AttemptQuestion question = attempts.question(attempt, position).orElseThrow();
        return question.presentation().shown(right(question.content().question()));
    }

    private static Response right(Question question) {
        return switch (question) {
            case Question.Single(var options) -> ticked(options);
            case Question.Multiple(var options) -> ticked(options);
            case Question.TrueFalse(boolean answer) -> new Response.Choice(Set.of(String.valueOf(answer)));
            case Question.ShortText(var answers) -> new Response.Text(answers.getFirst());
            case Question.Numeric numeric -> new Response.Text(numeric.answer().toPlainString());
            case Question.Ordering(var items) ->
                new Response.Order(items.stream().map(Question.Item::key).toList());
            case Question.Matching(var pairs) ->
                new Response.Placement(
                        pairs.stream().collect(Collectors.toMap(Question.Pair::key, Question.Pair::key)));
            case Question.Categorise(var categories, var items) ->
                new Response.Placement(
                        items.stream().collect(Collectors.toMap(Question.Member::key, Question.Member::category)));
        };
    }

    private static Response ticked(List<Question.Option> options) {
        return new Response.Choice(options.stream()
                .filter(Question.Option::correct)
                .map(Question.Option::key)
                .collect(Collectors.toSet()));
    }

    @EventListener
    void on(QuizFinished finished) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("published outside the transaction");
        }
        events.add(finished);
    }

    /** What was told of finished quizzes since {@link #make}. */
    public List<QuizFinished> events() {
        return events;
    }
}
