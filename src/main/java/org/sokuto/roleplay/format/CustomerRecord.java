package org.sokuto.roleplay.format;

import java.util.List;

/** What the centre knows of the customer, all of it made up. */
public record CustomerRecord(List<Fact> facts, List<Contact> history, List<Note> notes) {

    /** A fact and what it is called. */
    public record Fact(String label, String value) {}

    /** An earlier contact: when, by whom, what. */
    public record Contact(String at, String by, String text) {}

    /** Something to look up, such as free dates or an excerpt of the guide. */
    public record Note(String title, List<String> lines) {

        public Note {
            lines = List.copyOf(lines);
        }
    }

    public CustomerRecord {
        facts = List.copyOf(facts);
        history = List.copyOf(history);
        notes = List.copyOf(notes);
    }
}
