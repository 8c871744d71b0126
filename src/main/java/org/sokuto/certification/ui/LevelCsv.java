package org.sokuto.certification.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sokuto.certification.BoardPerson;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.CertificationBoard.Row;
import org.sokuto.certification.LevelStanding;

/** The certification board as a file, one line for each person and level; the columns are in decision record 016. */
final class LevelCsv {

    private static final List<String> COLUMNS =
            List.of("number", "person", "team", "level-key", "level", "state", "since", "missing", "next-step");

    private final CertificationBoard board;
    private final CertificationWords words;

    LevelCsv(CertificationBoard board, CertificationWords words) {
        this.board = board;
        this.words = words;
    }

    void write(List<Row> rows, OutputStream out) throws IOException {
        List<String> header =
                COLUMNS.stream().map(column -> words.text("export." + column)).toList();
        BoardCsv.write(
                header,
                rows.stream().flatMap(row -> row.standing().levels().stream().map(level -> line(row.person(), level))),
                out);
    }

    private List<String> line(BoardPerson person, LevelStanding level) {
        return Stream.concat(
                        Stream.of(
                                person.employeeNo(),
                                person.name(),
                                Objects.requireNonNullElse(person.teamName(), ""),
                                level.level().key(),
                                words.title(level.level()),
                                words.level(level)),
                        level.isHeld()
                                ? Stream.of(words.isoDay(level.heldSince()), "0", "")
                                : Stream.of(
                                        "",
                                        String.valueOf(level.evaluation().missing()),
                                        words.nextStep(level.evaluation(), board.titles())))
                .toList();
    }
}
