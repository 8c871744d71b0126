package org.sokuto.training;

import java.time.LocalDate;
import java.util.Set;
import org.sokuto.calls.Channel;
import org.sokuto.calls.Period;

/**
 * What a screen asks for; the days end with the last imported one.
 *
 * @param days number of days back, at least one
 */
public record GapQuery(int days, Set<Channel> channels) {

    public static final GapQuery STARTER = new GapQuery(Analyses.WINDOW_DAYS, AnalysisQuery.STARTER_CHANNELS);

    Period period(LocalDate last) {
        return Period.endingWith(last, days);
    }
}
