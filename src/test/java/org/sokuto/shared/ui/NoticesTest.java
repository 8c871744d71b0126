package org.sokuto.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesTest {

    @BeforeEach
    void openPage() {
        UI.setCurrent(new UI());
    }

    @AfterEach
    void closePage() {
        UI.setCurrent(null);
    }

    @Test
    void good_news_stay_eight_seconds_and_can_be_closed() {
        var notice = Notices.success("下書きを保存しました。", "閉じる");

        assertThat(notice.isOpened()).isTrue();
        assertThat(notice.getDuration()).isGreaterThanOrEqualTo(8_000);
        assertThat(notice.isAssertive()).isFalse();
    }

    @Test
    void bad_news_stay_until_they_are_closed() {
        assertThat(Notices.error("保存できませんでした。", "閉じる").getDuration()).isZero();
    }
}
