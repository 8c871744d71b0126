package org.sokuto.certification.ui;

import java.util.List;
import java.util.Optional;
import org.sokuto.certification.BoardPerson;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.ClearanceKey;
import org.sokuto.certification.ClearanceStanding;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.certification.policy.Rule;

/** A person on the board of one clearance. */
record ClearanceRow(CertificationBoard.Row row, ClearanceStanding standing) {

    static List<ClearanceRow> of(List<CertificationBoard.Row> rows, Rule.ForClearance work) {
        ClearanceKey key = new ClearanceKey(work.product(), work.channel());
        return rows.stream()
                .map(row -> row.standing().clearance(key).map(standing -> new ClearanceRow(row, standing)))
                .flatMap(Optional::stream)
                .toList();
    }

    BoardPerson person() {
        return row.person();
    }

    ClearanceState state() {
        return standing.state();
    }

    boolean isCleared() {
        return standing.isCleared();
    }

    /** Whether the viewer may confirm it now, for the first time or again. */
    boolean mayConfirm() {
        return row.mayConfirm() && standing.isConfirmable();
    }

    boolean mayConfirmAgain() {
        return mayConfirm() && state() == ClearanceState.WITHDRAWN;
    }

    boolean mayWithdraw() {
        return row.mayWithdraw() && standing.isCleared();
    }
}
