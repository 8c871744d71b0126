package org.sokuto.roleplay.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.sokuto.roleplay.RunId;
import org.sokuto.shared.NotFound;

/** Reads the run out of an address. */
final class RunAddress {

    private RunAddress() {}

    static RunId run(RouteParameters parameters) {
        try {
            return new RunId(UUID.fromString(parameters.get("run").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
