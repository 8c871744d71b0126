package org.sokuto.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @TempDir
    private Path folder;

    @Test
    void countsPhysicalLinesAcrossQuotedLineEnds() {
        Path path = CsvFiles.write(folder, "id,memo\r\n1,\"a\r\nb\nc, \"\"d\"\"\"\r\n\r\n   \r\n2,x\r\n");

        assertThat(CsvFiles.rows(path))
                .containsExactly(new CsvRow(2, List.of("1", "a\r\nb\nc, \"d\"")), new CsvRow(7, List.of("2", "x")));
    }

    @Test
    void readsLoneCarriageReturnsAndALastLineWithoutEnd() {
        Path path = CsvFiles.write(folder, "id,memo\r1,x\r2,y");

        assertThat(CsvFiles.rows(path))
                .containsExactly(new CsvRow(2, List.of("1", "x")), new CsvRow(3, List.of("2", "y")));
    }

    @Test
    void keepsQuotesInTheMiddleOfPlainCellsAndDropsSpacesAroundQuotedOnes() {
        Path path = CsvFiles.write(folder, "id,memo\n1,5\"x\n2, \"a,b\" \n");

        assertThat(CsvFiles.rows(path).getFirst().cells()).containsExactly("1", "5\"x");
        assertThat(CsvFiles.rows(path).getLast().cells()).containsExactly("2", "a,b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a,b;c,d|,", "a;b;c,d|;", "'a\tb\tc,d'|'\t'", "\"a;b;c;d\",e|,", "alone|,"})
    void seesTheDelimiterInTheHeader(String header, char delimiter) {
        assertThat(CsvFile.open(CsvFiles.write(folder, header + "\n")).delimiter())
                .isEqualTo(delimiter);
    }

    @Test
    void knowsSizeFingerprintAndFirstRowsOfAFile() {
        CsvFile file = CsvFile.open(CsvFiles.write(folder, "a,b\n1,2\n3,4\n5,6\n7,8\n"));

        assertThat(file.bytes()).isEqualTo(20);
        assertThat(file.sha256()).isEqualTo("4ea98144b5c08e8062f1fe11370dc683de63218dd3b87743f6f1e9de4da0b282");
        assertThat(file.sample()).extracting(CsvRow::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void tellsHowManyBytesHaveBeenRead() {
        CsvFile file = CsvFile.open(CsvFiles.write(folder, "a,b\n" + "1,2\n".repeat(100_000)));

        try (CsvRows rows = file.rows()) {
            assertThat(rows.bytesRead()).isBetween(1L, file.bytes() / 2);
            rows.forEachRemaining(row -> {});
            assertThat(rows.bytesRead()).isEqualTo(file.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "  \r\n\u3000\n\t", ",,,\n"})
    void refusesFilesThatAreEmptyInAnyWay(String content) {
        assertThat(CsvFiles.faultOf(() -> CsvFile.open(CsvFiles.write(folder, content)))
                        .code())
                .isEqualTo(FileFaultCode.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("foreignContent")
    void saysWhatAFileIsThatIsNoCsv(String content, String kind) {
        Path path = CsvFiles.write(folder, content, StandardCharsets.ISO_8859_1);

        FileFault fault = CsvFiles.faultOf(() -> CsvFile.open(path));
        assertThat(fault.code()).isEqualTo(FileFaultCode.NOT_A_CSV);
        assertThat(fault.arguments()).containsExactly(kind);
    }

    private static Stream<Arguments> foreignContent() {
        return Stream.of(
                Arguments.of("\u0089PNG\r\n\u001a\n\0\0", "PNG"),
                Arguments.of("%PDF-1.7", "PDF"),
                Arguments.of("PK\u0003\u0004 [Content_Types].xml", "Excel (XLSX)"),
                Arguments.of("PK\u0003\u0004 photo.jpg", "ZIP"),
                Arguments.of("\u00d0\u00cf\u0011\u00e0", "Excel (XLS)"),
                Arguments.of("MZ\u0090\0\u0003", "EXE"),
                Arguments.of(" <!DOCTYPE html><html>", "HTML"),
                Arguments.of("<!-- x -->\n<table>", "HTML"),
                Arguments.of("<?xml version='1.0'?>", "XML"),
                Arguments.of("a,b\0\0\u0001\u0002", "binary"));
    }

    @Test
    void refusesAZeroByteFarDownByItsPlace() {
        Path path = CsvFiles.write(folder, "id\n" + "1\n".repeat(50_000) + "\0");

        FileFault fault = CsvFiles.faultOf(() -> CsvFile.open(path));
        assertThat(fault.code()).isEqualTo(FileFaultCode.UNREADABLE_BYTE);
        assertThat(fault.arguments()).containsExactly(100_004L, 50_002L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void namesTheLineWhereAQuoteOpensThatIsNeverClosed(int rowsBelow) {
        String text = "id,memo\n1,\"a\nb\"\n2,x\n3,x\n4,x\n5,\"open\n" + "6,x\n".repeat(rowsBelow);

        FileFault fault = CsvFiles.faultOf(() -> CsvFiles.rows(CsvFiles.write(folder, text)));
        assertThat(fault.code()).isEqualTo(FileFaultCode.QUOTE_NOT_CLOSED);
        assertThat(fault.arguments()).containsExactly(7L);
    }

    @Test
    void namesTheLineOfTheOpenQuoteWhereTheNextQuoteWouldCloseIt() {
        Path path = CsvFiles.write(folder, "id,memo\n1,x\n2,\"open\n3,\"x\"\n");

        FileFault fault = CsvFiles.faultOf(() -> CsvFiles.rows(path));
        assertThat(fault.code()).isEqualTo(FileFaultCode.QUOTE_NOT_CLOSED);
        assertThat(fault.arguments()).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(ints = {40_000, 3_000_000})
    void refusesCellsLongerThanASpreadsheetCanHold(int length) {
        Path path = CsvFiles.write(folder, "id,memo\n1,x\n2," + "x".repeat(length) + "\n3,y\n");

        FileFault fault = CsvFiles.faultOf(() -> CsvFile.open(path));
        assertThat(fault.code()).isEqualTo(FileFaultCode.CELL_TOO_LONG);
        assertThat(fault.arguments()).containsExactly(3L, 32_767);
    }

    @Test
    void refusesRowsOfEndlessColumns() {
        Path path = CsvFiles.write(folder, "id\n" + ",".repeat(300) + "\n");

        assertThat(CsvFiles.faultOf(() -> CsvFile.open(path)).code()).isEqualTo(FileFaultCode.TOO_MANY_COLUMNS);
    }

    @Test
    void refusesWhatIsNotThereOrIsNoFile() {
        assertThat(CsvFiles.faultOf(() -> CsvFile.open(folder.resolve("gone.csv")))
                        .code())
                .isEqualTo(FileFaultCode.MISSING);
        assertThat(CsvFiles.faultOf(() -> CsvFile.open(folder)).code()).isEqualTo(FileFaultCode.UNREADABLE);
    }
}
