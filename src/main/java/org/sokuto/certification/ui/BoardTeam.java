package org.sokuto.certification.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.certification.BoardPerson;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.people.TeamId;

/** The choice of a team among those on a board; not there where everybody is in one. */
final class BoardTeam extends Select<String> {

    private static final String ALL = "";

    BoardTeam(
            List<CertificationBoard.Row> rows,
            @Nullable TeamId chosen,
            CertificationWords words,
            SerializableConsumer<@Nullable TeamId> changed) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(ALL, words.text("team.all"));
        names.putAll(teams(rows));
        setAriaLabel(words.text("team"));
        addClassName("w-name");
        setItems(names.keySet());
        setItemLabelGenerator(names::get);
        String key = chosen == null ? ALL : chosen.value().toString();
        setValue(names.containsKey(key) ? key : ALL);
        setVisible(names.size() > 2);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue().equals(ALL) ? null : new TeamId(UUID.fromString(change.getValue())));
            }
        });
    }

    static boolean isIn(CertificationBoard.Row row, @Nullable TeamId team) {
        return team == null || team.equals(row.person().team());
    }

    private static Map<String, String> teams(List<CertificationBoard.Row> rows) {
        Map<String, String> teams = new LinkedHashMap<>();
        rows.stream()
                .map(CertificationBoard.Row::person)
                .filter(person -> person.team() != null && person.teamName() != null)
                .collect(Collectors.toMap(BoardPerson::teamName, BoardPerson::team, (a, b) -> a, TreeMap::new))
                .forEach((name, team) -> teams.put(team.value().toString(), name));
        return teams;
    }
}
