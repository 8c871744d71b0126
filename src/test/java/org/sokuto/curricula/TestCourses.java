package org.sokuto.curricula;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Courses to test with, beside those that are shipped. */
public class TestCourses {

    /** A course with a step of each kind; its keys begin with {@code test-}, by which they are taken away again. */
    public static final String COURSE = "test-course";

    public static final String LESSON = "test-course/greeting";
    public static final String QUIZ = "test-course/quiz";
    public static final String FAMILY = "test-family";
    public static final String SHEET = "test-sheet";

    private final CourseStore store;
    private final JdbcClient database;

    TestCourses(CourseStore store, JdbcClient database) {
        this.store = store;
        this.database = database;
    }

    /** A course that everybody may take up. */
    public void open() {
        give(null);
    }

    /** A course that is assigned to operators in their first 30 days, due on day 20. */
    public void assigned() {
        give(new AssignmentRule(Role.OPERATOR, 30, 20));
    }

    public void hire(PersonId person, LocalDate day) {
        database.sql("update person set hired_on = :day where id = :person")
                .param("day", day)
                .param("person", person.value())
                .update();
    }

    public void assignTrainer(PersonId trainer, PersonId person) {
        database.sql("insert into trainer_assignment (trainer_id, person_id, since) values (:trainer, :person, :day)")
                .param("trainer", trainer.value())
                .param("person", person.value())
                .param("day", LocalDate.of(2026, 9, 1))
                .update();
    }

    private void give(@Nullable AssignmentRule rule) {
        store.bringIntoForce(new Lesson(
                LESSON,
                text("名乗り", "The greeting"),
                List.of("conduct"),
                3,
                "はじめに名乗ります。\n\n## 言い方の例\n\n| 場面 | 言い方 |\n|---|---|\n| はじめ | 研修センターの青木です。 |\n",
                "1".repeat(64)));
        store.bringIntoForce(new SheetItem(
                SHEET,
                text("観察シート", "Observation sheet"),
                List.of(item("greeting", "名乗り"), item("identity", "本人確認")),
                2,
                true,
                "2".repeat(64)));
        store.bringIntoForce(new StoredCourse(
                new CourseItem(
                        COURSE,
                        text("試しのコース", "A course to try"),
                        text("ひととおり試します。", "Tries everything once."),
                        List.of("conduct"),
                        null,
                        List.of(
                                new StepItem("greeting", StepKind.LESSON, text("名乗り", "The greeting"), 3, LESSON),
                                new StepItem("quiz", StepKind.QUIZ, text("確かめ", "A check"), 5, QUIZ),
                                new StepItem("call", StepKind.ROLEPLAY, text("電話", "A call"), 6, FAMILY),
                                new StepItem("observed", StepKind.SIGNOFF, text("観察", "Observed"), 20, SHEET)),
                        true),
                rule));
    }

    private static SheetItem.Row item(String key, String title) {
        return new SheetItem.Row(key, text(title, key), List.of("まだ見られない", "合図で", "自分から", "自分から、相手に合わせて"));
    }

    private static LocalText text(String ja, String en) {
        return new LocalText(ja, en);
    }
}
