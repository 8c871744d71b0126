package org.sokuto.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallCountService;
import org.sokuto.calls.Channel;
import org.sokuto.calls.Period;
import org.sokuto.calls.rates.Interval;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicTree;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.GapFinder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All cells of the centre, for an administrator's analysis at the command line. */
@Service
@Transactional(readOnly = true)
public class RateExport {

    /**
     * What to analyse.
     *
     * @param asOf last day that counts; the last imported one if absent
     * @param days number of days; all if absent
     * @param target overrides every topic's target, 0 to 1
     */
    public record Request(
            @Nullable LocalDate asOf,
            @Nullable Integer days,
            Set<Channel> channels,
            @Nullable Double target) {}

    private final Analyses analyses;
    private final CallCountService calls;
    private final CatalogService catalog;
    private final PeopleService people;

    RateExport(Analyses analyses, CallCountService calls, CatalogService catalog, PeopleService people) {
        this.analyses = analyses;
        this.calls = calls;
        this.catalog = catalog;
        this.people = people;
    }

    /** Every cell with calls, by employee number and topic; all days unless the request says how many. */
    @Requires(Action.INSTALLATION_RUN)
    public List<RateRow> rates(Request request) {
        return period(request, request.days())
                .map(period -> rows(analysis(request, period).estimates()).stream()
                        .sorted(Comparator.comparing(RateRow::employeeNo).thenComparing(RateRow::topic))
                        .toList())
                .orElse(List.of());
    }

    /** The cells that are gaps, most expected lost calls first; 90 days unless the request says how many. */
    @Requires(Action.INSTALLATION_RUN)
    public List<RateRow> gaps(Request request) {
        int days = Objects.requireNonNullElse(request.days(), Analyses.WINDOW_DAYS);
        return period(request, days)
                .map(period -> rows(GapFinder.gaps(analysis(request, period).estimates())))
                .orElse(List.of());
    }

    private Optional<Period> period(Request request, @Nullable Integer days) {
        return calls.span().flatMap(span -> {
            LocalDate last = request.asOf() == null ? span.last() : request.asOf();
            if (days != null) {
                return Optional.of(Period.endingWith(last, days));
            }
            return last.isBefore(span.first()) ? Optional.empty() : Optional.of(new Period(span.first(), last));
        });
    }

    private Analysis analysis(Request request, Period period) {
        return analyses.of(new AnalysisQuery(period, request.channels(), request.target()));
    }

    private List<RateRow> rows(List<CellEstimate> estimates) {
        TopicTree topics = catalog.tree();
        Map<PersonId, String> numbers = people.findIdsByEmployeeNo().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return estimates.stream()
                .map(estimate -> row(
                        estimate,
                        Objects.requireNonNull(numbers.get(estimate.cell().operator())),
                        topics.get(estimate.cell().topic()).code()))
                .toList();
    }

    private static RateRow row(CellEstimate estimate, String employeeNo, String topic) {
        Interval range = estimate.range();
        return new RateRow(
                employeeNo,
                topic,
                estimate.cell().counts(),
                estimate.mean(),
                range.low(),
                range.high(),
                estimate.probabilityBelowTarget(),
                estimate.expectedLostCalls(),
                estimate.verdict());
    }
}
