package org.sokuto.shared.ui.imports;

import org.sokuto.shared.Messages;
import org.sokuto.shared.UploadSettings;
import org.springframework.stereotype.Component;

/** Opens import dialogs. */
@Component
public class ImportDialogs {

    private final Messages messages;
    private final UploadSettings settings;

    ImportDialogs(Messages messages, UploadSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** Opens a dialog that calls back after each file taken over. */
    public void open(ImportGuide guide, CsvImport work, Runnable afterwards) {
        new ImportDialog(guide, work, messages, settings.limit(), afterwards).open();
    }
}
