package org.sokuto.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.shared.ui.DotPlot;

class TopicViewTest extends RatePagesTest {

    private static String said() {
        return _get(TopicView.class).getElement().getTextRecursively();
    }

    @Test
    void manager_sees_the_finding_its_grounds_and_the_people() {
        takeCalls();
        signIn(manager);
        open("topics/net.bills", TopicView.class);

        assertThat(said()).contains("テーマより人による差です。7人中1人が重点です。", "420", "青木 花子", "遠山 悟");
        assertThat(_find(DotPlot.class)).hasSize(1);
    }

    @Test
    void supervisor_sees_everybody_without_names_and_the_own_team_by_name() {
        takeCalls();
        signIn(supervisor);
        open("topics/net.bills", TopicView.class);

        assertThat(said()).contains("青木 花子", "選んだチーム").doesNotContain("遠山 悟");
    }

    @Test
    void trainer_sees_no_names() {
        takeCalls();
        signIn(trainer);
        open("topics/net.bills", TopicView.class);

        assertThat(said()).contains("7人中1人が重点です", "氏名は表示しません").doesNotContain("青木", "同僚", "遠山");
    }

    @Test
    void trainer_sees_nothing_of_a_group_below_five() {
        takeCalls();
        signIn(trainer);
        open("topics/net.offers", TopicView.class);

        assertThat(said()).contains("まだ見立てられません。", "まだ分布を出せません").doesNotContain("センター全体9");
        assertThat(_find(DotPlot.class)).isEmpty();
    }

    @Test
    void team_narrows_the_people() {
        takeCalls();
        signIn(manager);
        open("topics/net.bills?team=" + people.team(OTHER_TEAM).value(), TopicView.class);

        assertThat(_get(TopicPeople.class).getElement().getTextRecursively())
                .contains("遠山 悟")
                .doesNotContain("青木 花子");
    }

    @Test
    void spread_can_be_read_as_a_table() {
        takeCalls();
        signIn(trainer);
        open("topics/net.bills?view=table", TopicView.class);

        assertThat(_find(DotPlot.class)).isEmpty();
        assertThat(_get(TopicDots.class).getElement().getTextRecursively()).contains("90〜99％");
    }

    @Test
    void missing_material_is_said() {
        takeCalls();
        database.sql("update topic set material = false where code = 'net.bills'")
                .update();
        signIn(trainer);
        open("topics/net.bills", TopicView.class);

        assertThat(said()).contains("このテーマには、まだ教材がありません。");
    }

    @Test
    void page_is_not_there_for_operators_nor_for_unknown_or_wider_topics() {
        takeCalls();
        signIn(aoki);
        assertThat(isClosed("topics/net.bills", TopicView.class)).isTrue();

        signIn(manager);
        assertThat(isClosed("topics/net.none", TopicView.class)).isTrue();
        assertThat(isClosed("topics/net", TopicView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        takeCalls();
        signIn(manager, Locale.ENGLISH);
        open("topics/net.bills", TopicView.class);

        assertThat(said()).contains("People rather than the topic: 1 of 7 is in focus.", "What this rests on");
    }
}
