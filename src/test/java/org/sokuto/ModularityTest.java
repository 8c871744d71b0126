package org.sokuto;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The boundaries between the modules hold; their diagram goes to {@code target/spring-modulith-docs}. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(SokutoApplication.class);

    @Test
    void modules_know_only_whom_they_may_know() {
        modules.verify();
    }

    @Test
    void the_diagram_is_drawn_from_the_code() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
