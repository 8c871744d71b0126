package org.sokuto.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sokuto.calls.Channel;
import org.sokuto.people.PersonId;
import org.sokuto.people.TeamId;

class HeatMapSelectionTest {

    private static final UUID ID = UUID.fromString("0190f3f4-0000-7000-8000-000000000001");

    private static HeatMapSelection read(String address) {
        return HeatMapSelection.of(QueryParameters.fromString(address));
    }

    @Test
    void bare_address_is_the_starter() {
        assertThat(read("")).isEqualTo(HeatMapSelection.STARTER);
        assertThat(HeatMapSelection.STARTER.parameters()).isEmpty();
    }

    @Test
    void address_keeps_everything() {
        HeatMapSelection selection = new HeatMapSelection(
                new RateFilter(30, true), new TeamId(ID), "net", new PersonId(ID), "net.bills", true);

        assertThat(HeatMapSelection.of(QueryParameters.simple(selection.parameters())))
                .isEqualTo(selection);
    }

    @Test
    void nonsense_in_the_address_is_as_good_as_nothing() {
        assertThat(read("days=31&channel=fax&team=x&person=1&by=rate")).isEqualTo(HeatMapSelection.STARTER);
    }

    @Test
    void another_team_or_product_takes_back_the_choice_that_may_not_be_there() {
        HeatMapSelection selection =
                HeatMapSelection.STARTER.withPerson(new PersonId(ID)).withTopic("net.bills");

        assertThat(selection.withTeam(new TeamId(ID)).person()).isNull();
        assertThat(selection.withProduct("mobile").topic()).isNull();
        assertThat(selection.withProduct("mobile").person()).isEqualTo(new PersonId(ID));
    }

    @Test
    void filter_asks_for_days_and_channels() {
        assertThat(new RateFilter(180, true).query().channels()).contains(Channel.values());
        assertThat(RateFilter.STARTER.query().channels()).containsExactly(Channel.PHONE);
        assertThat(new RateFilter(180, false).query().days()).isEqualTo(180);
    }

    @Test
    void links_carry_the_filter() {
        PersonId person = new PersonId(ID);

        assertThat(TrainingRoutes.person(person, RateFilter.STARTER)).isEqualTo("people/" + ID);
        assertThat(TrainingRoutes.calls(person, "net.bills", new RateFilter(30, true)))
                .isEqualTo("people/" + ID + "/calls?topic=net.bills&days=30&channel=all");
        assertThat(TrainingRoutes.topic("net/b?lls", RateFilter.STARTER)).isEqualTo("topics/net%2Fb%3Flls");
    }
}
