package org.sokuto.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.training.GroupRate;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.RateBand;
import org.sokuto.training.analysis.Target;

/** What several people do together, as a row at the foot of the heat map; of fewer than five there is none. */
record GroupRow(String id, String label, int people, Map<TopicId, GroupRate> rates) {

    /** Everybody shown under the given name, and the whole centre where that is somebody else. */
    static List<GroupRow> of(HeatMap map, String shown, String centre) {
        GroupRow own = new GroupRow("group", shown, map.rows().size(), map.own());
        GroupRow all = new GroupRow(
                "centre",
                centre,
                map.operators(),
                map.centre().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new GroupRate(
                                        entry.getValue().counts(),
                                        entry.getValue().operators()))));
        List<GroupRow> rows = new ArrayList<>();
        if (own.isShown() && !own.saysTheSameAs(all, map.topics())) {
            rows.add(own);
        }
        if (all.isShown()) {
            rows.add(all);
        }
        return rows;
    }

    GroupRate rate(TopicItem topic) {
        return rates.getOrDefault(topic.id(), GroupRate.NONE);
    }

    /** Too few where the group on this topic is too small to be shown. */
    RateBand band(TopicItem topic) {
        GroupRate rate = rate(topic);
        return rate.isShown() ? RateBand.ofGroup(rate.counts(), Target.of(topic.target())) : RateBand.TOO_FEW;
    }

    private boolean isShown() {
        return people >= GroupRate.FEWEST_OPERATORS;
    }

    private boolean saysTheSameAs(GroupRow other, List<TopicItem> topics) {
        return topics.stream()
                .allMatch(topic -> rate(topic).counts().equals(other.rate(topic).counts()));
    }
}
