package org.sokuto.people.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.people.TeamId;
import org.sokuto.people.TeamItem;

/**
 * A team in the tree that can be seen: its root is whatever has nothing visible above it.
 *
 * @param total members of the team and of all below it
 */
record TeamNode(TeamItem team, List<TeamNode> below, long total) {

    static List<TeamNode> tree(List<TeamItem> teams) {
        Map<TeamId, List<TeamItem>> byParent = new HashMap<>();
        List<TeamId> visible = teams.stream().map(TeamItem::id).toList();
        List<TeamItem> roots = new ArrayList<>();
        for (TeamItem team : teams) {
            if (team.parent() != null && visible.contains(team.parent())) {
                byParent.computeIfAbsent(team.parent(), id -> new ArrayList<>()).add(team);
            } else {
                roots.add(team);
            }
        }
        return nodes(roots, byParent);
    }

    private static List<TeamNode> nodes(List<TeamItem> teams, Map<TeamId, List<TeamItem>> byParent) {
        return teams.stream().map(team -> node(team, byParent)).toList();
    }

    private static TeamNode node(TeamItem team, Map<TeamId, List<TeamItem>> byParent) {
        List<TeamNode> below = nodes(byParent.getOrDefault(team.id(), List.of()), byParent);
        return new TeamNode(
                team,
                below,
                team.members() + below.stream().mapToLong(TeamNode::total).sum());
    }
}
