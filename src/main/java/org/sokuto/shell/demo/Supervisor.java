package org.sokuto.shell.demo;

import java.util.List;
import org.sokuto.calls.Channel;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.CertificationService;
import org.sokuto.certification.ClearanceKey;
import org.sokuto.certification.ClearanceService;
import org.sokuto.certification.ClearanceStanding;
import org.springframework.stereotype.Component;

/** What a supervisor of the demo centre decides about the own team, through the services that everybody uses. */
@Component
class Supervisor {

    private final CertificationService certification;
    private final ClearanceService clearances;

    Supervisor(CertificationService certification, ClearanceService clearances) {
        this.certification = certification;
        this.clearances = clearances;
    }

    /** Confirms whoever waits for it, product by product; what was taken back stays so. */
    void confirmWaiting() {
        for (CertificationBoard.Row row : certification.clearances().rows()) {
            row.standing().clearances().stream()
                    .filter(standing -> standing.decision() == null && standing.isConfirmable())
                    .forEach(standing -> clearances.confirm(row.person().id(), standing.key(), standing.fingerprint()));
        }
    }

    /** Takes the clearance of somebody for a product back, but not that of the one who signs in with this number. */
    void withdrawOne(String product, String spared, String reason) {
        ClearanceKey key = new ClearanceKey(product, Channel.PHONE);
        List<CertificationBoard.Row> cleared = certification.clearances().rows().stream()
                .filter(row -> !row.person().employeeNo().equals(spared))
                .filter(row -> row.standing()
                        .clearance(key)
                        .filter(ClearanceStanding::isCleared)
                        .isPresent())
                .toList();
        if (!cleared.isEmpty()) {
            clearances.withdraw(cleared.get(cleared.size() / 2).person().id(), key, reason);
        }
    }
}
