package org.sokuto.roleplay.ui;

import com.vaadin.flow.router.QueryParameters;
import org.sokuto.roleplay.Debrief;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunId;

/** Which move of a debrief is looked at stands in its address. */
final class DebriefAddress {

    private static final String MOVE = "move";

    private DebriefAddress() {}

    static String of(RunId run, int move) {
        return RoleplayRoutes.debrief(run) + "?" + MOVE + "=" + move;
    }

    /** The move of the address; without one, the lever, else the last one. */
    static int move(QueryParameters address, Debrief debrief) {
        int last = debrief.turns().size();
        int otherwise = debrief.scored().flatMap(Debrief.Scored::lever).orElse(last);
        return address.getSingleParameter(MOVE)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(move -> move >= 1 && move <= last)
                .orElse(otherwise);
    }
}
