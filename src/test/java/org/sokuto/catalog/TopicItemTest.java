package org.sokuto.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicItemTest {

    private static TopicItem named(String ja, String en) {
        return new TopicItem(TopicId.next(), "code", TopicKind.SUBJECT, null, ja, en, 1, null, true, null);
    }

    @ParameterizedTest
    @CsvSource({"光回線 料金プラン, 料金プラン", "光回線　料金プラン, 料金プラン", "光回線： 料金プラン, 料金プラン", "光回線, 光回線", "光回線料金, 光回線料金", "料金プラン, 料金プラン"
    })
    void product_in_front_is_left_out(String name, String within) {
        assertThat(named(name, name).nameWithin(named("光回線", "Fibre"), Locale.JAPANESE))
                .isEqualTo(within);
    }

    @Test
    void english_names_may_have_a_colon_behind_the_product() {
        assertThat(named("光回線 料金", "Hikari fibre: Plans and prices")
                        .nameWithin(named("光回線", "Hikari fibre"), Locale.ENGLISH))
                .isEqualTo("Plans and prices");
    }
}
