package org.sokuto.curricula.format;

import org.sokuto.curricula.SheetItem;
import org.sokuto.shared.content.ContentHeader;

/** An observation sheet as its file says it. */
public record SheetFile(String path, ContentHeader header, SheetItem sheet) {}
