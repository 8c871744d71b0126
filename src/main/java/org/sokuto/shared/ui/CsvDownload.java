package org.sokuto.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/** A link that hands over a CSV file in UTF-8, marked so that spreadsheets read it right. */
public final class CsvDownload extends Anchor {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** Writes the content of the file. */
    @FunctionalInterface
    public interface Content extends Serializable {
        void writeTo(OutputStream out) throws IOException;
    }

    public CsvDownload(String text, String fileName, Content content) {
        add(Icons.EXPORT.create(), new Span(text));
        setHref((DownloadEvent event) -> {
            event.setFileName(fileName);
            event.setContentType("text/csv;charset=utf-8");
            try (OutputStream out = event.getOutputStream()) {
                out.write(BYTE_ORDER_MARK);
                content.writeTo(out);
            }
        });
    }
}
