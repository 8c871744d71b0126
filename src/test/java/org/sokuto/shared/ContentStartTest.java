package org.sokuto.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sokuto.shared.content.ContentLoader;
import org.sokuto.shared.content.ContentTree;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What happens to shipped content at start, whatever it is like. */
@ExtendWith(OutputCaptureExtension.class)
class ContentStartTest {

    private final List<ContentTree> taken = new ArrayList<>();

    private void start(ContentLoader... loaders) {
        new ContentStart(new ShippedContent(), List.of(loaders), new Messages()).load();
    }

    @Test
    void every_module_takes_the_same_content_read_once() {
        start((content, findings) -> taken.add(content), (content, findings) -> taken.add(content));

        assertThat(taken).hasSize(2).allMatch(content -> content == taken.getFirst());
        assertThat(taken.getFirst().paths()).contains("topics.yaml");
    }

    @Test
    void a_module_that_fails_keeps_no_other_from_loading(CapturedOutput log) {
        start(
                (content, findings) -> {
                    throw new IllegalStateException("broken on purpose");
                },
                (content, findings) -> taken.add(content));

        assertThat(taken).hasSize(1);
        assertThat(log).contains("broken on purpose");
    }

    @Test
    void errors_are_told_of_with_their_place_and_warnings_are_not(CapturedOutput log) {
        start((content, findings) -> {
            findings.error("courses/a/course.yaml", 7, "Y03", "content.Y03");
            findings.warning("courses/b/course.yaml", 8, "Y03", "content.Y03");
        });

        assertThat(log).contains("courses/a/course.yaml:7 Y03").doesNotContain("courses/b/course.yaml");
    }
}
