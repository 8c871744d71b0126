package org.sokuto.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.calls.Channel;
import org.sokuto.training.GapQuery;

/** The days and ways of contact a page of rates rests on, as its address holds them. */
record RateFilter(int days, boolean allChannels) {

    static final List<Integer> DAYS = List.of(30, 90, 180);
    static final RateFilter STARTER = new RateFilter(GapQuery.STARTER.days(), false);

    private static final String DAYS_PARAMETER = "days";
    private static final String CHANNEL_PARAMETER = "channel";
    private static final String ALL = "all";

    /** Whatever the address does not say, or says wrongly, is the starter's. */
    static RateFilter of(QueryParameters address) {
        int days = address.getSingleParameter(DAYS_PARAMETER)
                .flatMap(text -> DAYS.stream()
                        .filter(offered -> text.equals(offered.toString()))
                        .findFirst())
                .orElse(STARTER.days);
        return new RateFilter(
                days,
                address.getSingleParameter(CHANNEL_PARAMETER)
                        .filter(ALL::equals)
                        .isPresent());
    }

    GapQuery query() {
        return new GapQuery(days, allChannels ? EnumSet.allOf(Channel.class) : GapQuery.STARTER.channels());
    }

    /** What an address has to hold, nothing for the starter. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (days != STARTER.days) {
            parameters.put(DAYS_PARAMETER, String.valueOf(days));
        }
        if (allChannels) {
            parameters.put(CHANNEL_PARAMETER, ALL);
        }
        return parameters;
    }
}
