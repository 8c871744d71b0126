package org.sokuto.curricula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sokuto.curricula.format.CheckReport;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.ContentChecker;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;

/** When the shipped content is checked. */
class ContentServiceTest {

    @Test
    void nobody_waits_for_the_check_and_it_is_made_once() {
        HeldCheck held = new HeldCheck();
        ContentService service = held.service();

        CompletableFuture<CheckReport> check = service.check();

        assertThat(check).isNotDone().isSameAs(service.check());
        held.letGo();
        assertThat(check.join().counts()).containsEntry("levels", 1).containsEntry("rubrics", 1);
        assertThat(service.check()).isSameAs(check);
    }

    @Test
    void a_check_that_failed_is_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        ContentChecker fails = new ContentChecker() {
            @Override
            public String kind() {
                return "levels";
            }

            @Override
            public int check(ContentTree content, Findings findings) {
                tries.incrementAndGet();
                throw new IllegalStateException("broken on purpose");
            }
        };
        ContentService service = new ContentService(new ShippedContent(), List.of(fails));

        for (int i = 0; i < 2; i++) {
            assertThat(service.check())
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withMessageContaining("broken on purpose");
        }
        assertThat(tries).hasValue(2);
    }
}
