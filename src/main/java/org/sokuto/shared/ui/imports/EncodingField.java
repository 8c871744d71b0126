package org.sokuto.shared.ui.imports;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.csv.TextEncoding;

/** The encoding in which a file is read; another choice reads it anew. */
final class EncodingField extends Select<TextEncoding> {

    EncodingField(@Nullable TextEncoding now, SerializableConsumer<TextEncoding> readAs) {
        setLabel(getTranslation("import.encoding"));
        setItems(TextEncoding.values());
        setItemLabelGenerator(TextEncoding::displayName);
        setValue(now);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                readAs.accept(change.getValue());
            }
        });
    }
}
