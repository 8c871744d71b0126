package org.sokuto.training.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;

/** Cells with short names for operators and topics; the product of "bank.cards" is "bank". */
final class Cells {

    static final TopicId RETURNS = topic("shop.returns");

    static final List<Cell> WORKED_EXAMPLE = List.of(
            cell("A", 120, 102),
            cell("B", 95, 84),
            cell("C", 60, 39),
            cell("D", 48, 41),
            cell("E", 40, 26),
            cell("F", 25, 23),
            cell("G", 12, 7),
            cell("H", 6, 3));

    private Cells() {}

    static PersonId operator(String name) {
        return new PersonId(id(name));
    }

    static TopicId topic(String name) {
        return new TopicId(id(name));
    }

    static Cell cell(String operator, int n, int immediate) {
        return new Cell(operator(operator), RETURNS, new Counts(n, immediate));
    }

    static List<Cell> operators(int operators, String topic, int n, int immediate) {
        return IntStream.range(0, operators)
                .mapToObj(i -> new Cell(operator("p" + i), topic(topic), new Counts(n, immediate)))
                .toList();
    }

    @SafeVarargs
    static List<Cell> together(List<Cell>... parts) {
        List<Cell> all = new ArrayList<>();
        for (List<Cell> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    static List<CellEstimate> estimate(List<Cell> cells) {
        return new GapFinder(GapSettings.STARTER).estimate(cells, Function.identity(), topic -> Target.STARTER);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
