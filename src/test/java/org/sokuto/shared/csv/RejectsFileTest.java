package org.sokuto.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFileTest {

    @TempDir
    private Path folder;

    @Test
    void listsRejectedRowsBesideTheInput() throws IOException {
        Path input = folder.resolve("calls.csv");
        Path list;
        try (RejectsFile rejects = RejectsFile.beside(input, folder.resolve("data"), f -> "「" + f.value() + "」, だめ")) {
            rejects.add(new RowFault(578, "受付日時", RowFaultCode.BAD_DATE, "2026/13/45"));
            rejects.add(new RowFault(600, "=cmd", RowFaultCode.BAD_FLAG, "△"));
            assertThat(rejects.count()).isEqualTo(2);
            list = rejects.path();
        }

        assertThat(list).isEqualTo(folder.resolve("calls.csv.rejects.csv"));
        assertThat(Files.readString(list)).isEqualToNormalizingNewlines("""
                        line,column,code,message
                        578,受付日時,bad_date,"「2026/13/45」, だめ"
                        600,'=cmd,bad_flag,"「△」, だめ"
                        """);
    }

    @Test
    void replacesTheListOfTheImportBeforeAndRemovesItWhenThereAreNone() throws IOException {
        Path input = folder.resolve("calls.csv");
        Path old = Files.writeString(folder.resolve("calls.csv.rejects.csv"), "old");

        try (RejectsFile rejects = RejectsFile.beside(input, folder, RowFault::value)) {
            rejects.add(new RowFault(2, "c", RowFaultCode.BAD_FLAG, "=1"));
        }
        assertThat(Files.readString(old)).contains("2,c,bad_flag,'=1").doesNotContain("old");

        RejectsFile.beside(input, folder, RowFault::value).close();
        assertThat(old).doesNotExist();
    }

    @Test
    void writesElsewhereWhereTheFolderOfTheInputCannotTakeIt() throws IOException {
        Path input = folder.resolve("calls.csv");
        Files.createDirectories(folder.resolve("calls.csv.rejects.csv/in the way"));
        Path data = folder.resolve("data/rejects");

        try (RejectsFile rejects = RejectsFile.beside(input, data, RowFault::value)) {
            rejects.add(new RowFault(2, "c", RowFaultCode.BAD_FLAG, "x"));
        }
        assertThat(data.resolve("calls.csv.rejects.csv")).isRegularFile();
    }

    @Test
    void doesNotFollowALinkPlantedUnderItsName() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "untouched");
        Files.createSymbolicLink(folder.resolve("calls.csv.rejects.csv"), victim);

        try (RejectsFile rejects = RejectsFile.beside(folder.resolve("calls.csv"), folder, RowFault::value)) {
            rejects.add(new RowFault(2, "c", RowFaultCode.BAD_FLAG, "x"));
        }
        assertThat(victim).hasContent("untouched");
    }
}
