package org.sokuto.roleplay.format;

import org.sokuto.roleplay.engine.Rubric;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;

/** A rubric for scoring as its file says it. */
public record RubricFile(ContentFile file, ContentHeader header, Rubric rubric) {}
