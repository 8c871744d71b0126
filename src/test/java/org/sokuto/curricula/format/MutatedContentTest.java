package org.sokuto.curricula.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.certification.format.RuleChecker;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.Mutations;

/** However a file is broken, the check comes to its end, and says what it found where it is, in both languages. */
class MutatedContentTest {

    private static final ContentTree SHIPPED = ContentTree.of(Path.of("curricula"), new Findings());
    private static final int ROUNDS = 40;

    /** The shipped content with one file in other words. */
    private static ContentTree with(String path, String text, Findings findings) {
        ContentTree tree = new ContentTree();
        for (String other : SHIPPED.paths()) {
            String kept = other.equals(path)
                    ? text
                    : SHIPPED.find(other).map(ContentFile::text).orElse("");
            // Scenarios take long to explore and are broken elsewhere.
            if (!other.startsWith("scenarios/")) {
                tree.add(other, kept.getBytes(StandardCharsets.UTF_8), findings);
            }
        }
        return tree;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics.yaml",
                "courses/onboarding/course.yaml",
                "courses/hikari/course.yaml",
                "courses/onboarding/lessons/hold.md",
                "questions/hikari.setup.yaml",
                "questions/conduct.yaml",
                "rubrics/first-calls.yaml",
                "rubrics/complaint-phone.yaml",
                "levels/l1.yaml",
                "levels/clearance-hikari.yaml"
            })
    void the_check_comes_to_its_end_and_says_what_is_wrong(String path) {
        String sound = SHIPPED.find(path).orElseThrow().text();
        Random chance = new Random(path.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            String broken = Mutations.of(sound, chance);
            Findings findings = new Findings();
            ContentTree tree = with(path, broken, findings);

            CheckReport report = ContentCheck.check(tree, findings, List.of(new RuleChecker()));

            assertThat(Mutations.unspeakable(tree, report.findings()))
                    .as(broken)
                    .isEmpty();
        }
    }
}
