package org.sokuto.shared.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTreeTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    private void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void files_are_found_by_place_and_ending() throws IOException {
        write("courses/a/lessons/one.md", "one");
        write("courses/a/course.yaml", "a: 1");
        write("questions/b.yaml", "b: 1");
        write("questions/deep/c.yaml", "c: 1");
        ContentTree tree = ContentTree.of(folder, findings);

        assertThat(tree.in("questions", ".yaml")).extracting(ContentFile::path).containsExactly("questions/b.yaml");
        assertThat(tree.below("questions", ".yaml")).hasSize(2);
        assertThat(tree.find("courses/a/lessons/one.md").orElseThrow().name()).isEqualTo("one");
        assertThat(tree.find("courses/none.yaml")).isEmpty();
    }

    @Test
    void files_that_are_no_texts_are_known_but_not_read() throws IOException {
        write("img/picture.png", new byte[] {(byte) 0xFF});
        ContentTree tree = ContentTree.of(folder, findings);

        assertThat(tree.paths()).containsExactly("img/picture.png");
        assertThat(tree.find("img/picture.png")).isEmpty();
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void line_ends_and_byte_order_marks_do_not_make_another_version() throws IOException {
        write("a.yaml", "\uFEFFa: 1\r\nb: 2\r\n");
        write("b.yaml", "a: 1\nb: 2\n");
        ContentTree tree = ContentTree.of(folder, findings);

        assertThat(tree.find("a.yaml").orElseThrow().sha256())
                .isEqualTo(tree.find("b.yaml").orElseThrow().sha256())
                .hasSize(64);
        assertThat(tree.find("a.yaml").orElseThrow().text()).isEqualTo("a: 1\nb: 2\n");
    }

    @Test
    void broken_characters_are_a_finding_and_the_other_files_are_read() throws IOException {
        write("a.yaml", new byte[] {'a', ':', ' ', (byte) 0x82, (byte) 0xA0});
        write("b.yaml", "b: 1");
        ContentTree tree = ContentTree.of(folder, findings);

        assertThat(tree.find("a.yaml")).isEmpty();
        assertThat(tree.find("b.yaml")).isPresent();
        assertThat(findings.all())
                .extracting(Finding::file, Finding::line, Finding::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a.yaml", 1, "content.E02.encoding"));
        assertThat(findings.hasErrors("a.yaml")).isTrue();
        assertThat(findings.hasErrors("b.yaml")).isFalse();
    }

    @Test
    void a_file_that_is_too_large_is_a_finding() throws IOException {
        write("a.yaml", "a".repeat((1 << 20) + 1));

        assertThat(ContentTree.of(folder, findings).find("a.yaml")).isEmpty();
        assertThat(findings.all()).extracting(Finding::code).containsExactly("Y03");
    }

    @Test
    void a_line_that_nobody_can_have_written_is_a_finding_at_its_place() throws IOException {
        write("a.yaml", "a: 1\r\n# " + "あ".repeat(3_998) + "\r\nb: 2\r\n");
        write("b.yaml", "a: 1\r\n# " + "あ".repeat(3_999) + "\r\nb: 2\r\n");
        ContentTree tree = ContentTree.of(folder, findings);

        assertThat(tree.find("a.yaml")).isPresent();
        assertThat(tree.find("b.yaml")).isEmpty();
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("b.yaml");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.code()).isEqualTo("Y03");
        });
    }

    @Test
    void findings_stand_in_the_order_of_the_files() {
        findings.warning("b", 1, "X", "content.Y03");
        findings.error("a", 2, "X", "content.Y03");
        findings.error("a", 1, "X", "content.Y03");

        assertThat(findings.all()).extracting(Finding::file).containsExactly("a", "a", "b");
        assertThat(findings.all()).extracting(Finding::line).containsExactly(1, 2, 1);
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.hasErrors("b")).isFalse();
    }
}
