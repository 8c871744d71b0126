package org.sokuto.certification.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sokuto.certification.BoardPerson;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.ClearanceDecision;

/** Who may take calls on a product as a file, one line for each person; the columns are in decision record 016. */
final class ClearanceCsv {

    private static final List<String> COLUMNS = List.of(
            "number",
            "person",
            "team",
            "product-code",
            "product",
            "channel",
            "state",
            "decided-by",
            "decided-on",
            "reason");

    private final CertificationBoard board;
    private final CertificationWords words;

    ClearanceCsv(CertificationBoard board, CertificationWords words) {
        this.board = board;
        this.words = words;
    }

    void write(List<ClearanceRow> rows, OutputStream out) throws IOException {
        List<String> header =
                COLUMNS.stream().map(column -> words.text("export." + column)).toList();
        BoardCsv.write(header, rows.stream().map(this::line), out);
    }

    private List<String> line(ClearanceRow row) {
        BoardPerson person = row.person();
        Optional<ClearanceDecision> decision =
                Optional.ofNullable(row.standing().decision());
        return List.of(
                person.employeeNo(),
                person.name(),
                Objects.requireNonNullElse(person.teamName(), ""),
                row.standing().rule().product(),
                words.product(row.standing().rule(), board.titles()),
                row.standing().rule().channel().name(),
                words.state(row.state()),
                decision.map(ClearanceDecision::byName).orElse(""),
                decision.map(one -> words.isoDay(one.at())).orElse(""),
                decision.map(ClearanceDecision::reason).orElse(""));
    }
}
