package org.sokuto.certification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sokuto.certification.TestCertification;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

class CertificationSectionTest extends BoardsTest {

    @Autowired
    private CertificationSection section;

    @Autowired
    private TodaySection today;

    private Optional<Component> about(PersonId person) {
        return section.about(person.value());
    }

    private static String text(Optional<Component> part) {
        return part.orElseThrow().getElement().getTextRecursively();
    }

    @Test
    void supervisor_sees_the_next_level_and_the_clearances_of_a_person() {
        signIn(supervisor);

        assertThat(section.page()).isEqualTo("people");
        assertThat(text(about(inoue)))
                .contains("次のレベル　L1 一次窓口", "3つのうち2つがそろいました。", "取得したレベルはまだありません。")
                .contains("商品ごとの対応可否", "製品 net", "まだ");
    }

    @Test
    void who_may_not_see_the_person_sees_no_part() {
        signIn(supervisor);
        assertThat(about(outsider)).isEmpty();
        assertThat(about(trainer)).isEmpty();

        signIn(aoki);
        assertThat(about(inoue)).isEmpty();
        assertThat(about(aoki)).isPresent();

        signIn(people.add("AD01", null, Role.ADMIN));
        assertThat(about(aoki)).isEmpty();
    }

    @Test
    void a_person_sees_the_own_state_with_ways_to_begin() {
        UUID attempt = certification.quiz(uchiumi, "start/quiz", 0.5);
        signIn(uchiumi);
        open("my/certification", MyCertificationView.class);

        assertThat(said(NextLevelCard.class)).contains("3つのうち0つがそろいました。", "前回 10/1", "80%以上でそろいます", "はじめる");
        assertThat(_find(_get(RequirementList.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("attempts/" + attempt + "/result", "quizzes/start/quiz", "scenarios/printer");
    }

    private void holdAll(PersonId person) {
        certification.quiz(person, "next/quiz", 0.9);
        certification.award(person);
    }

    @Test
    void a_held_level_shows_what_it_rests_on() {
        holdAll(aoki);
        signIn(aoki);
        open("my/certification", MyCertificationView.class);

        assertThat(said(NextLevelCard.class)).contains("いまは L2 一人立ち");
        assertThat(said(RequirementList.class)).contains("10/1 合格");
    }

    @Test
    void today_tells_level_and_clearances_in_brief() {
        holdAll(aoki);
        signIn(aoki);
        Optional<Component> brief = today.about(aoki.value());
        assertThat(text(brief)).contains("わたしの認定", "いまは L2 一人立ち", "製品 net", "確認待ち");
        assertThat(_find(brief.orElseThrow(), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("my/certification");

        signIn(inoue);
        assertThat(text(today.about(inoue.value()))).contains("次のレベル　L1 一次窓口", "3つのうち2つがそろいました。");

        signIn(trainer);
        assertThat(today.about(trainer.value())).isEmpty();
    }

    @Test
    void a_manager_sees_the_state_but_no_way_into_attempts() {
        signIn(manager);

        assertThat(_find(about(inoue).orElseThrow(), Anchor.class)).isEmpty();
    }

    @Test
    void who_confirmed_and_why_it_was_withdrawn_is_told_to_the_person() {
        clear(aoki);
        signIn(aoki);
        open("my/certification", MyCertificationView.class);
        assertThat(said(ClearancesCard.class)).contains("対応可", "氏名 SV01さんが確認 ・ 10/1");

        as(manager, () -> clearances.withdraw(aoki, TestCertification.NET, "手順が変わったため"));
        signIn(aoki);
        open("my/certification", MyCertificationView.class);
        assertThat(said(ClearancesCard.class)).contains("取り下げ", "手順が変わったため");
    }

    @Test
    void who_is_no_operator_is_told_so() {
        signIn(trainer);
        open("my/certification", MyCertificationView.class);

        assertThat(said(EmptyState.class)).contains("認定の対象ではありません");
    }

    @Test
    void administrators_do_not_get_in() {
        signIn(people.add("AD01", null, Role.ADMIN));

        assertThat(isClosed("my/certification", MyCertificationView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        signIn(inoue, Locale.ENGLISH);
        open("my/certification", MyCertificationView.class);

        assertThat(said(MyCertificationView.class))
                .contains("Next level: L1 First contact", "2 of 3 requirements met.", "Clearance by product");
    }
}
