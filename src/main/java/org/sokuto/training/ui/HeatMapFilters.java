package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.TeamItem;

/** The choice of team, product, days and ways of contact. */
final class HeatMapFilters extends Div {

    /** The team is absent for all teams. */
    private record TeamChoice(@Nullable TeamItem team) {}

    private final Select<TeamChoice> team;
    private final Select<TopicItem> product;
    private final Select<Integer> days;
    private final Select<Boolean> channels;
    private HeatMapSelection selection = HeatMapSelection.STARTER;

    HeatMapFilters(
            List<TeamItem> teams,
            List<TopicItem> products,
            RateWords words,
            SerializableConsumer<HeatMapSelection> chosen) {
        addClassName("filters");
        List<TeamChoice> choices = Stream.concat(
                        Stream.of(new TeamChoice(null)), teams.stream().map(TeamChoice::new))
                .toList();
        team = select(
                words.text("filter.team"),
                choices,
                choice -> choice.team() == null
                        ? words.text("filter.team.all")
                        : choice.team().name());
        product = select(words.text("filter.product"), products, words::name);
        product.addClassName("roomy");
        days = select(words.text("filter.days"), RateFilter.DAYS, number -> words.text("filter.days.last", number));
        channels = select(
                words.text("filter.channel"),
                List.of(false, true),
                all -> words.text(all ? "channel.all" : "channel.PHONE"));
        team.setVisible(teams.size() > 1);
        add(team, product, days, channels);
        onChoice(
                team,
                choice -> chosen.accept(selection.withTeam(
                        choice.team() == null ? null : choice.team().id())));
        onChoice(product, choice -> chosen.accept(selection.withProduct(choice.code())));
        onChoice(
                days,
                number -> chosen.accept(
                        selection.with(new RateFilter(number, selection.filter().allChannels()))));
        onChoice(
                channels,
                all -> chosen.accept(
                        selection.with(new RateFilter(selection.filter().days(), all))));
    }

    /** A small thing at the right. */
    HeatMapFilters pushed(Component thing) {
        thing.addClassName("push");
        thing.addClassName("desk-only");
        add(thing);
        return this;
    }

    void show(HeatMapSelection shown, TopicItem shownProduct) {
        selection = shown;
        team.setValue(team.getListDataView()
                .getItems()
                .filter(choice -> choice.team() != null && choice.team().id().equals(shown.team()))
                .findFirst()
                .orElseGet(() -> team.getListDataView().getItem(0)));
        product.setValue(shownProduct);
        days.setValue(shown.filter().days());
        channels.setValue(shown.filter().allChannels());
    }

    private static <T> Select<T> select(String label, List<T> items, SerializableFunction<T, String> name) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(name::apply);
        return select;
    }

    private static <T> void onChoice(Select<T> select, SerializableConsumer<T> chosen) {
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(Objects.requireNonNull(change.getValue()));
            }
        });
    }
}
