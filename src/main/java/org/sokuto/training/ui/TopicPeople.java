package org.sokuto.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sokuto.people.TeamItem;
import org.sokuto.shared.ui.IntervalRow;
import org.sokuto.training.TopicRates;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;

/** The people within reach by name, in order of reading, with their estimates. */
final class TopicPeople extends Section {

    private static final String ALL = "";

    private final RateFilter filter;
    private final RateWords words;

    /** An empty team means all of them. */
    TopicPeople(TopicRates rates, List<TeamItem> teams, String team, RateFilter filter, RateWords words) {
        this.filter = filter;
        this.words = words;
        addClassName("card");
        Div head = new Div(new H2(words.text("topic.people")));
        head.addClassName("card-head");
        if (teams.size() > 1) {
            head.add(choice(rates, teams, team));
        }
        List<TopicRates.Row> shown = rates.people().stream()
                .filter(row -> isOf(row, team))
                .limit(HeatMapTable.MOST_ROWS)
                .toList();
        Paragraph note = new Paragraph(words.text("topic.people.note"));
        note.addClassName("note");
        add(head, rows(shown), note);
    }

    static boolean isOf(TopicRates.Row row, String team) {
        return team.isEmpty()
                || (row.person().team() != null
                        && row.person().team().value().toString().equals(team));
    }

    private UnorderedList rows(List<TopicRates.Row> shown) {
        List<CellEstimate> estimates = shown.stream()
                .map(TopicRates.Row::estimate)
                .flatMap(Optional::stream)
                .filter(estimate -> estimate.band() != RateBand.TOO_FEW)
                .toList();
        EstimateBars bars =
                EstimateBars.near(estimates.stream().map(CellEstimate::range).toList(), words);
        var axis = IntervalRow.axis(
                EstimateBars.commonTarget(estimates).map(bars::axis).orElseGet(bars::axis));
        var rows =
                IntervalRow.list(Stream.concat(Stream.of(axis), shown.stream().map(row -> row(row, bars)))
                        .toArray(IntervalRow[]::new));
        rows.addClassName("stateless");
        return rows;
    }

    private IntervalRow row(TopicRates.Row row, EstimateBars bars) {
        String name = row.person().name();
        Optional<CellEstimate> judged = row.estimate().filter(estimate -> estimate.band() != RateBand.TOO_FEW);
        int calls = row.estimate().map(estimate -> estimate.cell().counts().n()).orElse(0);
        return judged.map(estimate -> IntervalRow.of(
                                new Anchor(TrainingRoutes.person(row.person().id(), filter), name),
                                bars.of(estimate).slim())
                        .value(String.valueOf(RateWords.percent(estimate.mean())), words.text("percent.sign"))
                        .count(words.count(calls)))
                .orElseGet(() -> IntervalRow.thin(name, words.thin(calls)).count(words.count(calls)));
    }

    private Select<String> choice(TopicRates rates, List<TeamItem> teams, String team) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(ALL, words.text("filter.team.all"));
        teams.forEach(item -> names.put(item.id().value().toString(), item.name()));
        Select<String> choice = new Select<>();
        choice.addClassName("w-name");
        choice.setAriaLabel(words.text("filter.team"));
        choice.setItems(names.keySet());
        choice.setItemLabelGenerator(names::get);
        choice.setValue(names.containsKey(team) ? team : ALL);
        choice.addValueChangeListener(change -> {
            Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
            if (!change.getValue().isEmpty()) {
                parameters.put("team", change.getValue());
            }
            UI.getCurrent()
                    .navigate(
                            TrainingRoutes.topic(rates.topic().code(), RateFilter.STARTER),
                            QueryParameters.simple(parameters));
        });
        return choice;
    }
}
