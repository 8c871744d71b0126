package org.sokuto.shared.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Where one CSV file is chosen or dropped; the browser judges its name and size, the server its size once more. */
final class CsvUpload extends Upload {

    private final long limit;
    private final SerializableConsumer<ReceivedFile> received;

    CsvUpload(DataSize largest, SerializableConsumer<ReceivedFile> received) {
        this.limit = largest.toBytes();
        this.received = received;
        setUploadFormat(UploadFormat.RAW);
        setUploadHandler(this::receive);
        setMaxFiles(1);
        setMaxFileSize((int) Math.min(limit, Integer.MAX_VALUE));
        setAcceptedFileTypes(".csv");
        setUploadButton(new Button(getTranslation("import.upload.choose")));
        setDropLabel(new Span(getTranslation("import.upload.drop", largest.toMegabytes())));
        setI18n(texts(largest));
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            Optional<ReceivedFile> file = ReceivedFile.of(event.getFileName(), in, limit);
            if (file.isPresent()) {
                event.getUI().access(() -> received.accept(file.get()));
            } else {
                event.reject();
            }
        }
    }

    private UploadI18N texts(DataSize largest) {
        String tooLarge = getTranslation("import.upload.too-large", largest.toMegabytes());
        String broken = getTranslation("import.upload.broken");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("import.upload.choose"))
                        .setMany(getTranslation("import.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("import.upload.drop", largest.toMegabytes()))
                        .setMany(getTranslation("import.upload.drop", largest.toMegabytes())))
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("import.upload.remove"))
                        .setRetry(getTranslation("import.upload.retry"))
                        .setStart(getTranslation("import.upload.start")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("import.upload.one-file"))
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(getTranslation("import.upload.not-csv")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("import.upload.connecting"))
                                .setStalled(getTranslation("import.upload.stalled"))
                                .setProcessing(getTranslation("import.upload.processing"))
                                .setHeld(getTranslation("import.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("import.upload.remaining"))
                                .setUnknown(getTranslation("import.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(broken)
                                .setUnexpectedServerError(broken)
                                .setForbidden(broken)
                                .setFileTooLarge(tooLarge)))
                .setUnits(List.of("B", "KB", "MB", "GB"), 1024);
    }
}
