package org.sokuto.assessment.format;

import org.sokuto.assessment.scoring.QuestionContent;

/**
 * One question of a file.
 *
 * @param key unique in the file
 * @param line where it begins
 */
public record AuthoredQuestion(String key, int line, QuestionContent content) {}
