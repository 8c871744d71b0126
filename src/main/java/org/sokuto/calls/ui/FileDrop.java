package org.sokuto.calls.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.sokuto.shared.ui.Icons;
import org.springframework.util.unit.DataSize;

/** Where one file is dropped or chosen; shows how far its upload has come. */
final class FileDrop extends Div {

    private final Upload upload = new Upload();
    private final Button choose = new Button();

    FileDrop(IncomingFiles incoming, Consumer<UploadedFile> received, Consumer<String> refused) {
        choose.setText(getTranslation("calls.import.file.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("calls.import.file.drop")));
        upload.setDropLabelIcon(Icons.IMPORT.create());
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, incoming.limit()));
        upload.setI18n(words(incoming.limit()));
        upload.addFileRejectedListener(rejection -> refused.accept(rejection.getErrorMessage()));
        UploadHandler handler = event -> receive(event, incoming, received);
        upload.setUploadHandler(handler);
        Paragraph hint = new Paragraph(getTranslation("calls.import.file.hint", megabytes(incoming.limit())));
        hint.addClassName("note");
        addClassNames("stack", "tight");
        add(upload, hint);
    }

    void focusChoice() {
        choose.focus();
    }

    void clear() {
        upload.clearFileList();
    }

    private void receive(UploadEvent event, IncomingFiles incoming, Consumer<UploadedFile> received)
            throws IOException {
        UI ui = event.getUI();
        UploadedFile file = incoming.receive(event.getFileName(), event.getInputStream());
        try {
            ui.access(() -> {
                if (isAttached()) {
                    received.accept(file);
                } else {
                    file.close();
                }
            });
        } catch (UIDetachedException e) {
            file.close();
        }
    }

    private UploadI18N words(long limit) {
        String broken = getTranslation("calls.import.file.broken");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("calls.import.file.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("calls.import.file.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("calls.import.file.one"))
                        .setFileIsTooBig(getTranslation("calls.import.file.large", megabytes(limit))))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("calls.import.file.connecting"))
                                .setStalled(getTranslation("calls.import.file.stalled"))
                                .setProcessing(getTranslation("calls.import.file.processing"))
                                .setHeld(getTranslation("calls.import.file.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("calls.import.file.left"))
                                .setUnknown(getTranslation("calls.import.file.left.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(broken)
                                .setUnexpectedServerError(broken)
                                .setForbidden(broken)
                                .setFileTooLarge(getTranslation("calls.import.file.large", megabytes(limit)))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("calls.import.file.retry"))
                        .setStart(getTranslation("calls.import.file.start"))
                        .setRemove(getTranslation("calls.import.file.remove")))
                .setUnits(new UploadI18N.Units(List.of("B", "KB", "MB", "GB"), 1000));
    }

    private static long megabytes(long bytes) {
        return DataSize.ofBytes(bytes).toMegabytes();
    }
}
