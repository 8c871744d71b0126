package org.sokuto.certification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sokuto.certification.CertificationService;
import org.sokuto.certification.ClearanceService;
import org.sokuto.certification.TestCertification;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two teams with people who are at different places, for tests of the pages on levels and clearances. */
abstract class BoardsTest extends KaribuTest {

    static final String TEAM = "第1チーム";
    static final String OTHER_TEAM = "第2チーム";

    @Autowired
    CertificationService service;

    @Autowired
    ClearanceService clearances;

    PersonId aoki;
    PersonId inoue;
    PersonId uchiumi;
    PersonId outsider;
    PersonId supervisor;
    PersonId manager;
    PersonId trainer;

    /** Aoki has shown everything for the clearance, Inoue lacks one thing for L1, Uchiumi has not begun. */
    @BeforeEach
    void openCentre() {
        topics.add("net.bills");
        aoki = people.addNamed("OP01", "アオキ", TEAM, Role.OPERATOR);
        inoue = people.addNamed("OP02", "イノウエ", TEAM, Role.OPERATOR);
        uchiumi = people.addNamed("OP03", "ウチウミ", TEAM, Role.OPERATOR);
        outsider = people.addNamed("OP04", "エンドウ", OTHER_TEAM, Role.OPERATOR);
        supervisor = people.supervisorOf(TEAM, "SV01");
        manager = people.add("MG01", null, Role.MANAGER);
        trainer = people.add("TR01", null, Role.TRAINER);
        certification.begin();
        certification.showForClearance(aoki);
        certification.quiz(inoue, "start/quiz", 0.9);
        certification.run(inoue, "printer", true);
    }

    @AfterEach
    void restoreRules() {
        certification.restore();
    }

    void clear(PersonId person) {
        String fingerprint = as(supervisor, () -> service.person(person))
                .standing()
                .clearance(TestCertification.NET)
                .orElseThrow()
                .fingerprint();
        as(supervisor, () -> clearances.confirm(person, TestCertification.NET, fingerprint));
    }

    static String said(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }
}
