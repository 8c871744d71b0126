package org.sokuto.shared.ui.imports;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.Messages;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.CsvRows;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.ImportTally;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.imports.ImportGuide.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

class ImportDialogTest extends KaribuTest {

    private static final long LIMIT = 1000;

    /** Takes rows whose first cell is "new" or "same" and refuses the others. */
    private static final class ByFirstCell implements CsvImport {

        private final List<Boolean> runs = new ArrayList<>();
        private @Nullable Path file;

        @Override
        public ImportReport check(CsvFile read, Consumer<RowFault> rejects) {
            return tally(read, rejects).report(Outcome.CHECKED);
        }

        @Override
        public ImportReport run(CsvFile read, boolean goodRows, Consumer<RowFault> rejects) {
            runs.add(goodRows);
            return tally(read, rejects).report(Outcome.STORED);
        }

        private ImportTally tally(CsvFile read, Consumer<RowFault> rejects) {
            file = read.path();
            ImportTally tally = new ImportTally(rejects);
            try (CsvRows rows = read.rows()) {
                rows.forEachRemaining(row -> {
                    switch (row.cells().getFirst()) {
                        case "new" -> tally.added();
                        case "same" -> tally.same();
                        default ->
                            tally.rejected(new RowFault(
                                    row.line(),
                                    "state",
                                    RowFaultCode.BAD_FLAG,
                                    row.cells().getFirst()));
                    }
                });
            }
            return tally;
        }
    }

    @Autowired
    private Messages messages;

    private final ByFirstCell work = new ByFirstCell();
    private int stored;
    private ImportDialog dialog;

    @BeforeEach
    void openDialog() {
        signIn(people.add("AD0001", null, Role.ADMIN));
        ImportGuide guide = new ImportGuide("取り込む", "説明", List.of(), new Sample("a.csv", "samples/roster_ja.csv"));
        dialog = new ImportDialog(guide, work, messages, DataSize.ofBytes(LIMIT), () -> stored++, Runnable::run);
        dialog.open();
    }

    @Test
    void good_files_are_looked_at_first_and_taken_over_as_a_whole() {
        hand("state\nnew\nnew\nsame\n");

        assertThat(_get(Finding.class).getText()).isEqualTo("2行を取り込めます。取り込めない行はありません。");
        assertThat(work.runs).isEmpty();
        assertThat(_find(Button.class, search -> search.withText("良い行だけ取り込む"))).isEmpty();

        click("すべて取り込む");

        assertThat(work.runs).containsExactly(false);
        assertThat(stored).isEqualTo(1);
        assertThat(_get(Finding.class).getText()).contains("2行を取り込みました");
    }

    @Test
    void refused_rows_leave_the_choice_between_good_rows_and_nothing() {
        hand("state\nnew\nbad\n");

        assertThat(_get(Finding.class).getText()).isEqualTo("2行のうち1行を取り込めません。");
        assertThat(_size(_get(dialog, Grid.class))).isEqualTo(1);
        assertThat(_find(Button.class, search -> search.withText("すべて取り込む"))).isEmpty();

        click("良い行だけ取り込む");
        assertThat(work.runs).containsExactly(true);
    }

    @Test
    void refused_rows_are_narrowed_by_reason() {
        hand("state\nnew\nbad\n");

        List<NativeButton> reasons = _find(NativeButton.class);
        _click(reasons.getLast());

        assertThat(reasons.getLast().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(reasons.getFirst().getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void a_file_that_changes_nothing_cannot_be_taken_over() {
        hand("state\nsame\n");

        assertThat(_get(Finding.class).getText()).contains("何も変わりません");
        assertThat(_find(Button.class, search -> search.withText("すべて取り込む"))).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_in_words_and_another_may_follow() {
        hand("PK\u0003\u0004 not a list");

        assertThat(_get(Callout.class).getElement().getTextRecursively()).contains("CSVファイルではありません");
        assertThat(_find(Upload.class)).hasSize(1);

        hand("state\nnew\n");
        assertThat(_get(Finding.class).getText()).startsWith("1行");
    }

    @Test
    void the_encoding_found_is_said_and_another_can_be_chosen() {
        hand("state,name\nnew,髙橋\n", Charset.forName("windows-31j"));

        assertThat(_get(EncodingField.class).getValue().displayName()).startsWith("Shift_JIS");
    }

    @Test
    void the_file_is_deleted_when_the_dialog_closes() {
        hand("state\nnew\nbad\n");
        Path file = work.file;
        assertThat(file).exists();

        click("やめる");
        MockVaadin.clientRoundtrip(true);

        assertThat(file).doesNotExist();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void too_much_is_not_kept() throws IOException {
        byte[] much = new byte[(int) LIMIT + 1];
        long before = folders();

        assertThat(ReceivedFile.of("big.csv", new ByteArrayInputStream(much), LIMIT))
                .isEmpty();
        assertThat(folders()).isEqualTo(before);
    }

    private static long folders() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("sokuto-import"))
                    .count();
        }
    }

    private void hand(String content) {
        hand(content, StandardCharsets.UTF_8);
    }

    private void hand(String content, Charset encoding) {
        try {
            dialog.receive(ReceivedFile.of("list.csv", new ByteArrayInputStream(content.getBytes(encoding)), LIMIT)
                    .orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        MockVaadin.clientRoundtrip(true);
    }

    private static void click(String text) {
        _click(_get(Button.class, search -> search.withText(text)));
        MockVaadin.clientRoundtrip(true);
    }
}
