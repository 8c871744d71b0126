package org.sokuto.shell.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sokuto.shell.demo.WrittenCentre.ANSWERED;
import static org.sokuto.shell.demo.WrittenCentre.CALL_ID;
import static org.sokuto.shell.demo.WrittenCentre.CHANNEL;
import static org.sokuto.shell.demo.WrittenCentre.NAME;
import static org.sokuto.shell.demo.WrittenCentre.OPERATOR;
import static org.sokuto.shell.demo.WrittenCentre.TOPIC;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCentreTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 11);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 13);

    @TempDir
    private static Path folder;

    private static WrittenCentre centre;

    @BeforeAll
    static void writeCentre() throws IOException {
        new DemoCentre(1, SUNDAY).writeTo(folder);
        centre = WrittenCentre.read(folder);
    }

    @Test
    void hasSixtyOperatorsInFiveTeamsOfTwelve() {
        assertThat(withRole("OPERATOR").stream().collect(groupingBy(person -> person.getField("team"), counting())))
                .hasSize(5)
                .allSatisfy((team, operators) -> assertThat(operators).isEqualTo(12));
    }

    @Test
    void hasASupervisorForEveryTeamATrainerAndAManager() {
        assertThat(withRole("SUPERVISOR").stream().map(person -> person.getField("team")))
                .doesNotHaveDuplicates()
                .hasSize(5)
                .doesNotContain("");
        assertThat(withRole("TRAINER")).hasSize(1);
        assertThat(withRole("MANAGER")).hasSize(1);
        assertThat(centre.roster()).hasSize(67);
    }

    @Test
    void givesNobodyTheNameOrNumberOfAnother() {
        assertThat(centre.roster())
                .extracting(person -> person.getField("name"))
                .doesNotHaveDuplicates();
        assertThat(centre.roster())
                .extracting(person -> person.getField("employee_no"))
                .doesNotHaveDuplicates();
    }

    @Test
    void writesEveryNameAlsoInKana() {
        assertThat(centre.roster())
                .allSatisfy(person -> assertThat(person.getField("kana")).matches("\\p{IsKatakana}+ \\p{IsKatakana}+"));
    }

    @Test
    void hasRareCharactersInNamesOfOperatorsWhoTakeCalls() {
        List<String> namesInCalls = centre.calls().stream()
                .map(call -> call.getField(NAME))
                .distinct()
                .toList();
        assertThat(namesInCalls).anyMatch(name -> name.contains("\u9AD9"));
        assertThat(namesInCalls).anyMatch(name -> name.contains("\uFA11"));
    }

    @Test
    void hasFortyTopicsOfFourProductsInTwoLanguages() {
        assertThat(centre.topics())
                .hasSize(40)
                .extracting(topic -> topic.getField("code"))
                .doesNotHaveDuplicates();
        assertThat(centre.topics())
                .extracting(topic -> topic.getField("name_en"))
                .doesNotHaveDuplicates();
        assertThat(centre.topics().stream().collect(groupingBy(topic -> topic.getField("product_en"), counting())))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("Hikari fibre", 10L, "Mobile", 10L, "Electricity", 10L, "Appliance warranty", 10L));
        assertThat(centre.topics())
                .filteredOn(topic -> topic.getField("material").equals("0"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void hasMaterialForWhatTheShippedCoursesTeach(long seed) {
        assertThat(new DemoCentre(seed, SUNDAY).topics())
                .filteredOn(topic -> List.of("hikari.plan", "hikari.setup", "mobile.plan", "mobile.identity")
                        .contains(topic.code()))
                .hasSize(4)
                .allMatch(Topic::material);
        assertThat(new DemoCentre(seed, SUNDAY).topics())
                .filteredOn(topic -> !topic.material())
                .hasSize(3);
    }

    @Test
    void numbersEveryCallOnceInTheOrderOfTime() {
        assertThat(centre.calls()).hasSizeBetween(270_000, 340_000);
        assertThat(centre.calls().stream().map(call -> call.getField(CALL_ID)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(centre.calls().stream().map(WrittenCentre::moment)).isSorted();
    }

    @Test
    void hasNewcomersInTheirFirstWeeksWhoTakeNoCallsYet() {
        assertThat(centre.roster())
                .filteredOn(
                        person -> LocalDate.parse(person.getField("hired_on")).isAfter(SUNDAY.minusDays(30)))
                .extracting(person -> person.getField("employee_no"))
                .containsExactly("OP0057", "OP0058", "OP0059", "OP0060");
        assertThat(centre.calls())
                .noneMatch(call -> call.getField(WrittenCentre.OPERATOR).compareTo("OP0057") >= 0);
    }

    @Test
    void takesNoCallsAtWeekendsAndTheLastOnesOnTheLastWorkingDay() {
        assertThat(centre.calls().stream()
                        .map(call -> WrittenCentre.moment(call).getDayOfWeek())
                        .distinct())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(WrittenCentre.moment(centre.calls().getFirst()).toLocalDate())
                .isEqualTo(FIRST_DAY);
        assertThat(WrittenCentre.moment(centre.calls().getLast()).toLocalDate()).isEqualTo(SUNDAY.minusDays(2));
    }

    @Test
    void letsNobodyTakeCallsBeforeBeingHired() {
        Map<String, LocalDate> hiredOn = centre.roster().stream()
                .collect(toMap(
                        person -> person.getField("employee_no"),
                        person -> LocalDate.parse(person.getField("hired_on"))));
        assertThat(centre.calls().stream())
                .noneMatch(call ->
                        WrittenCentre.moment(call).toLocalDate().isBefore(hiredOn.get(call.getField(OPERATOR))));
        assertThat(hiredOn.values()).anyMatch(FIRST_DAY::isBefore);
    }

    @Test
    void answersPlausiblyOftenAtOnceOnThePhone() {
        String phone = new Wording().list("call.channels").getFirst();
        List<NamedCsvRecord> byPhone = centre.calls().stream()
                .filter(call -> call.getField(CHANNEL).equals(phone))
                .toList();
        assertThat((double) byPhone.size() / centre.calls().size()).isCloseTo(0.80, within(0.01));
        assertThat(shareAnswered(byPhone)).isBetween(0.75, 0.90);
    }

    @Test
    void usesOnlyTopicsItLists() {
        assertThat(centre.calls().stream().map(call -> call.getField(TOPIC)).distinct())
                .containsExactlyInAnyOrderElementsOf(centre.topics().stream()
                        .map(topic -> topic.getField("code"))
                        .toList());
    }

    private static List<NamedCsvRecord> withRole(String role) {
        return centre.roster().stream()
                .filter(person -> person.getField("role").equals(role))
                .toList();
    }

    private static double shareAnswered(List<NamedCsvRecord> calls) {
        String atOnce = new Wording().word("call.answered");
        return calls.stream()
                        .filter(call -> call.getField(ANSWERED).equals(atOnce))
                        .count()
                / (double) calls.size();
    }
}
