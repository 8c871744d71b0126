package org.sokuto.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What somebody answered, by keys. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Response.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Response.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Response.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Response.Placement.class, name = "placement")
})
public sealed interface Response {

    /** Whether nothing was answered, or what was answered was taken back. */
    @JsonIgnore
    boolean isBlank();

    /** Options ticked, of a single or multiple choice; {@code true} or {@code false} of a statement. */
    record Choice(Set<String> options) implements Response {

        public Choice {
            options = Collections.unmodifiableSet(new TreeSet<>(options));
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    /** A short text or a number as it was typed. */
    record Text(String text) implements Response {

        public Text {
            Objects.requireNonNull(text);
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** All items in the order given to them. */
    record Order(List<String> items) implements Response {

        public Order {
            items = List.copyOf(items);
        }

        @Override
        public boolean isBlank() {
            return items.isEmpty();
        }
    }

    /** For each item the place it was put to: its counterpart or its category. */
    record Placement(Map<String, String> places) implements Response {

        public Placement {
            places = Collections.unmodifiableMap(new TreeMap<>(places));
        }

        @Override
        public boolean isBlank() {
            return places.isEmpty();
        }
    }
}
