package org.sokuto.shared.ui.imports;

import java.io.Serializable;
import java.util.List;

/**
 * What is said before a file is chosen.
 *
 * @param columns the columns that count, in the order of the sample
 * @param sample class path resource of a file to start from
 */
public record ImportGuide(String title, String lead, List<Column> columns, Sample sample) implements Serializable {

    public ImportGuide {
        columns = List.copyOf(columns);
    }

    /** A column by its name in the file. */
    public record Column(String name, String meaning, boolean required) implements Serializable {}

    /** A file to start from, by the name under which it is saved and the resource that it is. */
    public record Sample(String fileName, String resource) implements Serializable {}
}
