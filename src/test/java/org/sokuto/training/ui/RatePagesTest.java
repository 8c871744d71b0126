package org.sokuto.training.ui;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;

/** A centre of two teams with calls on two topics of one product, for tests of the pages on rates. */
abstract class RatePagesTest extends KaribuTest {

    static final String TEAM = "第1チーム";
    static final String OTHER_TEAM = "第2チーム";

    PersonId aoki;
    PersonId outsider;
    PersonId supervisor;
    PersonId manager;
    PersonId trainer;

    @BeforeEach
    void openCentre() {
        topics.add("net.bills", "net.offers");
        aoki = people.addNamed("OP01", "青木 花子", TEAM, Role.OPERATOR);
        for (int i = 2; i <= 6; i++) {
            people.addNamed("OP0" + i, "同僚 " + i, TEAM, Role.OPERATOR);
        }
        outsider = people.addNamed("OP07", "遠山 悟", OTHER_TEAM, Role.OPERATOR);
        supervisor = people.supervisorOf(TEAM, "SV01");
        manager = people.add("MG01", null, Role.MANAGER);
        trainer = people.add("TR01", null, Role.TRAINER);
    }

    /** One with a gap, one with few calls, the rest fine; all on bills. */
    void takeCalls() {
        var draft = calls.on(LocalDate.of(2026, 5, 1)).add("OP01", "net.bills", 60, 30);
        for (int i = 2; i <= 6; i++) {
            draft.add("OP0" + i, "net.bills", 60, 55);
        }
        draft.add("OP07", "net.bills", 60, 56).add("OP01", "net.offers", 9, 9).store();
    }
}
