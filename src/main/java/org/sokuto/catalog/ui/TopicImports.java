package org.sokuto.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.sokuto.catalog.TopicImport;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.Messages;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.ui.imports.CsvImport;
import org.sokuto.shared.ui.imports.ImportDialogs;
import org.sokuto.shared.ui.imports.ImportGuide;
import org.sokuto.shared.ui.imports.ImportGuide.Column;
import org.sokuto.shared.ui.imports.ImportGuide.Sample;
import org.springframework.stereotype.Component;

/** Opens the import of a list of topics, done in the name of whoever opened it. */
@Component
class TopicImports {

    private final TopicImport topics;
    private final CurrentActor current;
    private final ImportDialogs dialogs;

    TopicImports(TopicImport topics, CurrentActor current, ImportDialogs dialogs) {
        this.topics = topics;
        this.current = current;
        this.dialogs = dialogs;
    }

    void open(Runnable afterwards) {
        dialogs.open(guide(), inTheNameOf(current.actor()), afterwards);
    }

    private CsvImport inTheNameOf(Actor actor) {
        return new CsvImport() {
            @Override
            public ImportReport check(CsvFile file, Consumer<RowFault> rejects) {
                return current.as(actor, () -> topics.check(file, rejects));
            }

            @Override
            public ImportReport run(CsvFile file, boolean goodRows, Consumer<RowFault> rejects) {
                return current.as(actor, () -> topics.run(file, goodRows, rejects));
            }
        };
    }

    private static ImportGuide guide() {
        String language = Messages.supported(UI.getCurrent().getLocale()).getLanguage();
        return new ImportGuide(
                I18NProvider.translate("catalog.import"),
                I18NProvider.translate("catalog.import.lead"),
                List.of(
                        column("code", true),
                        column("product", true),
                        column("name", true),
                        column("minutes", false),
                        column("material", false),
                        column("product-en", false),
                        column("name-en", false)),
                new Sample(I18NProvider.translate("catalog.import.sample"), "samples/topics_" + language + ".csv"));
    }

    private static Column column(String key, boolean required) {
        String name = "catalog.import." + key;
        return new Column(I18NProvider.translate(name), I18NProvider.translate(name + ".meaning"), required);
    }
}
