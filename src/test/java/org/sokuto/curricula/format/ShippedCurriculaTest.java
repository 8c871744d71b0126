package org.sokuto.curricula.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.shared.Messages;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;

/** Everything that is shipped passes the check that authors use. */
class ShippedCurriculaTest {

    private final Messages messages = new Messages();
    private final Findings findings = new Findings();
    private final CheckReport report =
            ContentCheck.check(ContentTree.of(Path.of("curricula"), findings), findings, List.of());

    private String said(Finding finding) {
        return "%s:%d %s %s"
                .formatted(
                        finding.file(),
                        finding.line(),
                        finding.code(),
                        messages.text(
                                Locale.JAPANESE,
                                finding.messageKey(),
                                finding.arguments().toArray()));
    }

    @Test
    void nothing_is_found() {
        assertThat(report.findings().stream().map(this::said)).isEmpty();
    }

    @Test
    void there_is_content_of_every_kind() {
        assertThat(report.counts())
                .containsOnlyKeys("topics", "courses", "lessons", "questions", "scenarios", "rubrics", "sheets")
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isPositive());
    }
}
