package org.sokuto.roleplay.engine;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The variables of a scenario in their order; a list of values is read by it. */
public record Variables(List<Variable> all) {

    public Variables {
        all = List.copyOf(all);
    }

    public OptionalInt position(String name) {
        return IntStream.range(0, all.size())
                .filter(position -> all.get(position).name().equals(name))
                .findFirst();
    }

    public Variable at(int position) {
        return all.get(position);
    }

    public List<Integer> initial() {
        return all.stream().map(Variable::initial).toList();
    }
}
